// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/FileActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SampleProject.h"
#include "app/Settings.h"
#include "views/card/AnalysisCardPanel.h"
#include "views/map/MapPanel.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace touchstone;

/// The keys of the map among those of the whole window.
class tst_MapShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysOfTheMapAreUnambiguous();
    void keysOfTheMapLeaveTheCardAlone();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MapShortcuts::initTestCase()
{
    m_language.install(QStringLiteral("en"));
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(*m_settings, m_language);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    const QString sample = m_folder.filePath(QStringLiteral("sample.journey"));
    Progress progress;
    QVERIFY(createSample(sample, QStringLiteral("en"), progress));
    QVERIFY(m_window->files().openFile(sample));
    m_window->workspace().select(m_window->workspace().journey().touchpoints[2].id);
}

/// A key that two live actions claim does nothing at all.
void tst_MapShortcuts::keysOfTheMapAreUnambiguous()
{
    m_window->showMode(Mode::Map);
    auto* map = m_window->findChild<MapPanel*>();
    map->view().setFocus();
    QHash<QString, QString> claimed;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        const QList<QObject*> owners = action->associatedObjects();
        const bool isLive = std::any_of(owners.begin(), owners.end(), [&](const QObject* object) {
            const auto* widget = qobject_cast<const QWidget*>(object);
            if (!widget || !widget->isVisible() || qobject_cast<const QMenu*>(widget))
                return false;
            const Qt::ShortcutContext context = action->shortcutContext();
            return context == Qt::WindowShortcut || widget == &map->view()
                || (context == Qt::WidgetWithChildrenShortcut && widget->isAncestorOf(&map->view()));
        });
        for (const QKeySequence& shortcut : isLive ? action->shortcuts() : QList<QKeySequence>()) {
            const QString key = shortcut.toString();
            QVERIFY2(!claimed.contains(key) || claimed.value(key) == action->text(),
                qPrintable(QStringLiteral("%1: “%2” and “%3”").arg(key, claimed.value(key), action->text())));
            claimed.insert(key, action->text());
        }
    }
    QVERIFY(claimed.contains(QStringLiteral("Ctrl+Shift+X")) && claimed.contains(QStringLiteral("Ctrl+Shift+U")));
}

void tst_MapShortcuts::keysOfTheMapLeaveTheCardAlone()
{
    m_window->showMode(Mode::Map);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // else no field takes the keyboard
    const Journey before = m_window->workspace().journey();
    auto* card = m_window->findChild<AnalysisCardPanel*>();
    QList<QWidget*> fields;
    for (QWidget* field : card->findChildren<QWidget*>()) {
        if (field->isVisible() && field->focusPolicy() != Qt::NoFocus && !qobject_cast<QLineEdit*>(field)
            && !qobject_cast<QPlainTextEdit*>(field) && !qobject_cast<QTextEdit*>(field)
            && !qobject_cast<QAbstractSpinBox*>(field))
            fields << field;
    }
    QVERIFY(!fields.isEmpty());
    auto* map = m_window->findChild<MapPanel*>();
    int tried = 0;
    for (QWidget* field : fields) {
        field->setFocus();
        if (!field->hasFocus())
            continue;
        ++tried;
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_P, Qt::Key_F2, Qt::Key_Insert})
            QTest::keyClick(field, key);
        QVERIFY2(!map->view().editor(), field->metaObject()->className());
    }
    QVERIFY(tried > 0);
    QCOMPARE(m_window->workspace().journey().touchpoints.size(), before.touchpoints.size());
}

QTEST_MAIN(tst_MapShortcuts)
#include "tst_MapShortcuts.moc"
