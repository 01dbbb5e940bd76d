// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/CommandPalette.h"
#include "app/actions/FileActions.h"
#include "app/actions/ShortcutSheet.h"
#include "app/actions/ViewActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SampleProject.h"
#include "app/Settings.h"
#include "model/exchange/ProjectJson.h"
#include "tests/support/Paths.h"
#include "tests/support/SmallDisk.h"
#include "views/common/MessageBar.h"
#include "views/map/MapFindBar.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace touchstone;

namespace {

constexpr int Patience = 15000;

template <typename Widget>
Widget* named(QWidget& window, const char* name)
{
    return window.findChild<Widget*>(QString::fromLatin1(name));
}

/// Everything that can be read in the window now: labels, buttons, fields, actions.
QStringList visibleTexts(QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            texts << button->text();
    }
    for (const QLineEdit* field : window.findChildren<QLineEdit*>()) {
        if (field->isVisible())
            texts << field->text();
    }
    for (const QAction* action : window.actions())
        texts << action->text();
    return texts;
}

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithAWelcome();
    void opensTheSample();
    void switchesModesByKeyboard();
    void sharesOneSelection();
    void namesTheStepToUndo();
    void switchesTheLanguageLive();
    void switchesTheTheme();
    void findsATouchpoint();
    void runsACommandFromThePalette();
    void listsAllShortcuts();
    void takesADroppedJourney();
    void takesADroppedSurvey();
    void saysWhyAFileIsReadOnly();
    void showsAnotherWindowsEdits();
    void keepsWhatIsOpenWhenOpeningFails();
    void restoresItsState();
    void filtersBySegmentAndWave();

private:
    std::unique_ptr<MainWindow> makeWindow();
    void openSample();
    void drop(const QString& path);

    QTemporaryDir m_samples;
    QString m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SmallDisk> m_disk; ///< of the test that wants one; the window lets go of it first
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    m_sample = m_samples.filePath(QStringLiteral("sample.journey"));
    Progress progress;
    const Result<void> made = createSample(m_sample, QStringLiteral("en"), progress);
    QVERIFY2(made, made ? "" : qPrintable(made.error().arguments.join(u' ') + made.error().place));
}

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_language = std::make_unique<Language>();
    m_language->install(QStringLiteral("en"));
    m_window = makeWindow();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_disk.reset();
    m_language.reset();
}

std::unique_ptr<MainWindow> tst_MainWindow::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_settings, *m_language);
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    return window;
}

void tst_MainWindow::openSample()
{
    const QString path = m_folder->filePath(QStringLiteral("sample.journey"));
    QVERIFY(QFile::copy(m_sample, path));
    QVERIFY(m_window->files().openFile(path));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().ranking()->basis, Basis::Evidence, Patience);
}

void tst_MainWindow::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
}

void tst_MainWindow::startsWithAWelcome()
{
    const QStringList texts = visibleTexts(*m_window);
    QVERIFY(texts.contains(QStringLiteral("Open the sample")));
    QVERIFY(!m_window->workspace().project());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Touchstone"));
}

void tst_MainWindow::opensTheSample()
{
    const QString path = m_folder->filePath(QStringLiteral("made here.journey"));
    m_window->files().createSampleAt(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().project(), Patience);
    const Project& project = *m_window->workspace().project();
    QCOMPARE(project.evidence().surveys.size(), 2);
    QVERIFY(project.journey().touchpoints.size() >= 20);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Furnishing a home – Touchstone"));
    QCOMPARE(named<QLabel>(*m_window, "saveState")->text(), QStringLiteral("saved · made here.journey"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().ranking()->basis, Basis::Evidence, Patience);
    QCOMPARE(m_window->files().recentFiles(), QStringList{path});
}

void tst_MainWindow::switchesModesByKeyboard()
{
    openSample();
    for (const Mode mode : {Mode::Research, Mode::Decide, Mode::Map}) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(mode)), Qt::ControlModifier);
        QCOMPARE(m_window->mode(), mode);
        QVERIFY(m_window->modeWidget(mode)->isVisible());
        for (const Mode other : AllModes)
            QCOMPARE(m_window->modeWidget(other)->isVisible(), other == mode);
    }
}

void tst_MainWindow::sharesOneSelection()
{
    openSample();
    const Touchpoint& touchpoint = m_window->workspace().project()->journey().touchpoints[4];
    m_window->workspace().select(touchpoint.id);
    for (const Mode mode : AllModes) {
        m_window->showMode(mode);
        QCOMPARE(m_window->workspace().current(), touchpoint.id);
        QVERIFY(visibleTexts(*m_window).join(u'\n').contains(touchpoint.name.in(QStringLiteral("en"))));
    }
}

void tst_MainWindow::namesTheStepToUndo()
{
    openSample();
    auto* undo = named<QToolButton>(*m_window, "undo");
    auto* redo = named<QToolButton>(*m_window, "redo");
    Workspace& workspace = m_window->workspace();
    const Touchpoint before = workspace.project()->journey().touchpoints[0];
    Touchpoint after = before;
    after.momentOfTruth = !before.momentOfTruth;
    QVERIFY(workspace.edit(QStringLiteral("flag it"), [&](Edit& edit) { edit.put(after); }));
    QCOMPARE(undo->accessibleName(), QStringLiteral("Undo: flag it"));
    QVERIFY(!redo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace.project()->journey().touchpoints[0], before);
    QCOMPARE(redo->accessibleName(), QStringLiteral("Redo: flag it"));
    redo->click();
    QCOMPARE(workspace.project()->journey().touchpoints[0], after);
}

void tst_MainWindow::switchesTheLanguageLive()
{
    openSample();
    for (const Mode mode : AllModes)
        m_window->showMode(mode);
    m_window->showMode(Mode::Map);
    const QStringList english = visibleTexts(*m_window);
    QVERIFY(std::none_of(english.begin(), english.end(), [](const QString& text) {
        return hasChinese(text) && text != QStringLiteral("中 / EN") && text != QStringLiteral("简体中文");
    }));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->workspace().language(), QStringLiteral("zh_CN"));
    QCOMPARE(named<QLabel>(*m_window, "journeyName")->text(), QStringLiteral("全屋家居定制"));
    QCOMPARE(m_settings->get<QString>(Setting::Language), QStringLiteral("zh_CN"));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(visibleTexts(*m_window), english);
}

void tst_MainWindow::switchesTheTheme()
{
    openSample();
    m_window->view().chooseTheme(QStringLiteral("light"));
    QCOMPARE(m_window->workspace().theme().mode, ThemeMode::Light);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->workspace().theme().mode, ThemeMode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::of(ThemeMode::Dark).window);
    QCOMPARE(m_settings->get<QString>(Setting::ThemeChoice), QStringLiteral("dark"));
    m_window->view().chooseTheme(QStringLiteral("light"));
}

void tst_MainWindow::findsATouchpoint()
{
    openSample();
    const Touchpoint& wanted = m_window->workspace().project()->journey().touchpoints[7];
    m_window->showMode(Mode::Map);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    const auto* findBar = m_window->findChild<MapFindBar*>();
    QVERIFY(findBar && findBar->isVisible()); // the map has a line of its own
    m_window->showMode(Mode::Decide);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* box = named<QLineEdit>(*m_window, "search");
    QVERIFY(m_window->palette().isVisible());
    QCOMPARE(m_window->palette().found().size(), m_window->workspace().project()->journey().touchpoints.size());
    // By its name in the other language, too.
    QInputMethodEvent typed;
    typed.setCommitString(wanted.name.in(QStringLiteral("zh_CN")));
    QApplication::sendEvent(box, &typed);
    QCOMPARE(m_window->palette().found().first(), wanted.name.in(QStringLiteral("en")));
    box->clear();
    QTest::keyClicks(box, wanted.name.in(QStringLiteral("en")).toUpper());
    QCOMPARE(m_window->palette().found().first(), wanted.name.in(QStringLiteral("en")));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_window->workspace().current(), wanted.id);
    QVERIFY(!m_window->palette().isVisible());
}

void tst_MainWindow::runsACommandFromThePalette()
{
    openSample();
    m_window->showMode(Mode::Map);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = named<QLineEdit>(*m_window, "search");
    QTest::keyClicks(box, QStringLiteral("decide"));
    QCOMPARE(m_window->palette().found().first(), QStringLiteral("Decide"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_window->mode(), Mode::Decide);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, QStringLiteral("zzzz"));
    QCOMPARE(m_window->palette().found(), QStringList{QStringLiteral("Nothing is called that")});
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(m_window->palette().isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!m_window->palette().isVisible());
}

void tst_MainWindow::listsAllShortcuts()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* sheet = m_window->findChild<ShortcutSheet*>();
    QVERIFY(sheet);
    const QString texts = visibleTexts(*sheet).join(u'\n');
    for (const char* key : {"Ctrl+N", "Ctrl+O", "Ctrl+Z", "Ctrl+K", "Ctrl+F", "Ctrl+1", "Ctrl+3", "F1", "F11"})
        QVERIFY2(texts.contains(QString::fromLatin1(key)), key);
    // No two actions that are alive at once may claim the same key.
    QHash<QString, QString> owners;
    for (const ActionGroup& group : m_window->actionGroups()) {
        for (const QAction* action : group.actions) {
            for (const QKeySequence& shortcut : action->shortcuts()) {
                const QString key = shortcut.toString();
                QVERIFY2(!owners.contains(key) || group.title != owners[key],
                    qPrintable(QStringLiteral("%1: %2 and %3").arg(key, owners.value(key), action->text())));
                owners.insert(key, group.title);
            }
        }
    }
    sheet->close();
}

void tst_MainWindow::takesADroppedJourney()
{
    const QString path = m_folder->filePath(QStringLiteral("dropped.journey"));
    QVERIFY(QFile::copy(m_sample, path));
    drop(path);
    QVERIFY(m_window->workspace().project());
    QCOMPARE(m_window->workspace().project()->path(), path);
}

void tst_MainWindow::takesADroppedSurvey()
{
    const QString csv = m_folder->filePath(QStringLiteral("answers.csv"));
    QVERIFY(QFile::copy(QStringLiteral(":/touchstone/sample/en/survey-2026.csv"), csv));
    drop(csv);
    // Without a journey there is nowhere to put it: said, not done.
    QCOMPARE(m_window->messages().messages().size(), 1);
    openSample();
    m_window->showMode(Mode::Map);
    drop(csv);
    QCOMPARE(m_window->mode(), Mode::Research);
    QTRY_VERIFY_WITH_TIMEOUT(visibleTexts(*m_window).join(u'\n').contains(QStringLiteral("answers.csv")), Patience);
}

void tst_MainWindow::saysWhyAFileIsReadOnly()
{
    QString path = m_folder->filePath(QStringLiteral("locked.journey"));
    QVERIFY(QFile::copy(m_sample, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFileInfo(path).isWritable()) { // root may write what nobody may write, but not on a read-only disk
        m_disk = std::make_unique<test::SmallDisk>(64 * 1024);
        if (!m_disk->isMounted())
            QSKIP("this user may write everything and mount nothing");
        path = m_disk->filePath(QStringLiteral("locked.journey"));
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(m_disk->makeReadOnly());
    }
    QVERIFY(m_window->files().openFile(path));
    const Project& project = *m_window->workspace().project();
    QVERIFY(project.isReadOnly());
    QVERIFY(!project.readOnlyReason().isEmpty());
    QVERIFY(named<QLabel>(*m_window, "saveState")->text().contains(project.readOnlyReason()));
    QVERIFY(m_window->messages().messages().join(u' ').contains(project.readOnlyReason()));
}

void tst_MainWindow::showsAnotherWindowsEdits()
{
    openSample();
    const auto second = makeWindow();
    QVERIFY(second->files().openFile(m_window->workspace().project()->path()));
    Touchpoint touchpoint = m_window->workspace().project()->journey().touchpoints[2];
    touchpoint.name = LocalizedText(QStringLiteral("Renamed in the first"));
    QVERIFY(m_window->workspace().edit(QStringLiteral("rename"), [&](Edit& edit) { edit.put(touchpoint); }));
    const auto seen = [&] { return second->workspace().project()->journey().touchpoints.find(touchpoint.id)->name; };
    QTRY_COMPARE_WITH_TIMEOUT(seen().english(), touchpoint.name.english(), Patience);
    QVERIFY(second->messages().messages().join(u' ').contains(QStringLiteral("Another window")));
    // Either may go on: the second's edit reaches the first.
    touchpoint.name = LocalizedText(QStringLiteral("And again in the second"));
    QVERIFY(second->workspace().edit(QStringLiteral("rename"), [&](Edit& edit) { edit.put(touchpoint); }));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_window->workspace().project()->journey().touchpoints.find(touchpoint.id)->name.english(),
        touchpoint.name.english(), Patience);
}

void tst_MainWindow::keepsWhatIsOpenWhenOpeningFails()
{
    openSample();
    const Project* before = m_window->workspace().project();
    const QString bad = m_folder->filePath(QStringLiteral("bad.journey"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no journey");
    file.close();
    QVERIFY(!m_window->files().openFile(bad));
    QCOMPARE(m_window->workspace().project(), before);
    QVERIFY(m_window->messages().messages().last().contains(QStringLiteral("bad.journey")));
}

void tst_MainWindow::restoresItsState()
{
    openSample();
    const QString path = m_window->workspace().project()->path();
    const TouchpointId selected = m_window->workspace().project()->journey().touchpoints[3].id;
    m_window->workspace().select(selected);
    m_window->showMode(Mode::Decide);
    auto* splitter = m_window->findChild<QSplitter*>(QStringLiteral("modeAndCard"));
    splitter->setSizes({800, 500});
    const QList<int> sizes = splitter->sizes();
    m_window->close();
    m_window = makeWindow();
    QVERIFY(!m_window->workspace().project());
    m_window->restoreLastFile();
    QVERIFY(m_window->workspace().project());
    QCOMPARE(m_window->workspace().project()->path(), path);
    QCOMPARE(m_window->mode(), Mode::Decide);
    QCOMPARE(m_window->workspace().current(), selected);
    QTRY_COMPARE(m_window->findChild<QSplitter*>(QStringLiteral("modeAndCard"))->sizes(), sizes);
    m_window->close();
    m_window.reset();
    QVERIFY(QFile::remove(path));
    m_window = makeWindow();
    m_window->restoreLastFile();
    QVERIFY(!m_window->workspace().project());
}

void tst_MainWindow::filtersBySegmentAndWave()
{
    openSample();
    Workspace& workspace = m_window->workspace();
    const qint64 everyone = workspace.ranking()->respondents;
    auto* segments = named<QToolButton>(*m_window, "segment");
    auto* waves = named<QToolButton>(*m_window, "wave");
    QVERIFY(segments->isVisible() && waves->isVisible());
    QMetaObject::invokeMethod(waves->menu(), "aboutToShow");
    const QList<QAction*> choices = waves->menu()->actions();
    QVERIFY(choices.size() >= 4); // all, a line, two waves
    choices.last()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.ranking()->filter.wave.isEmpty(), Patience);
    const qint64 ofWave = workspace.ranking()->respondents;
    QVERIFY(ofWave > 0 && ofWave < everyone);
    QMetaObject::invokeMethod(segments->menu(), "aboutToShow");
    segments->menu()->actions().last()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.ranking()->filter.segment.isEmpty(), Patience);
    QVERIFY(workspace.ranking()->respondents > 0 && workspace.ranking()->respondents < ofWave);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
