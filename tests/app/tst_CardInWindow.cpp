// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/FileActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SampleProject.h"
#include "app/Settings.h"

#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

/// What the analysis card asks the window for.
class tst_CardInWindow : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheEvidence()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.journey"));
        Progress progress;
        QVERIFY(createSample(path, QStringLiteral("en"), progress).has_value());
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Language language;
        language.install(QStringLiteral("en"));
        MainWindow window(settings, language);
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.files().openFile(path));
        Workspace& workspace = window.workspace();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.ranking()->basis == Basis::Evidence, 15000);
        workspace.select(workspace.ranking()->places.front().place.touchpoint);
        window.showMode(Mode::Map);
        QLabel* all = nullptr;
        for (QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->accessibleName() == QLatin1String("Show all answers and quotes"))
                all = label;
        }
        QVERIFY(all);
        all->setFocus(Qt::TabFocusReason);
        QTest::keyClick(all, Qt::Key_Return);
        QCOMPARE(window.mode(), Mode::Research);
        const auto* questions = window.findChild<QTableView*>(QStringLiteral("questions"));
        QVERIFY(questions && questions->isVisible() && questions->hasFocus());
        QStringList cells;
        for (int column = 0; column < questions->model()->columnCount(); ++column)
            cells << questions->currentIndex().siblingAtColumn(column).data().toString();
        const Touchpoint& touchpoint = *workspace.journey().touchpoints.find(workspace.current());
        QVERIFY2(cells.contains(touchpoint.name.in(QStringLiteral("en"))), qPrintable(cells.join(u'|')));
    }
};

QTEST_MAIN(tst_CardInWindow)
#include "tst_CardInWindow.moc"
