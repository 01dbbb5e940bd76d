// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/FileActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/NewJourney.h"
#include "app/Settings.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"
#include "views/common/MessageBar.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15000;
const QByteArray diagram = "journey\n title Paying\n section Purchase\n Pay: 4: Saver\n Wait: 1: Saver\n"
                           " section After\n Ask: 2: Saver\n";

} // namespace

/// Journeys from files and into files, in the window.
class tst_JourneyFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    FileActions& files() { return m_window->files(); }
    Workspace& workspace() { return m_window->workspace(); }
    const Journey& journey() { return m_window->workspace().journey(); }
    QAction* action(const QString& name)
    {
        for (QAction* action : files().actions()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }
    /// Answers the file dialog that is open.
    bool choose(const QString& file)
    {
        auto* dialog = m_window->findChild<QFileDialog*>();
        if (!dialog)
            return false;
        emit dialog->fileSelected(file);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }
    QString lastMessage()
    {
        return m_window->messages().messages().isEmpty() ? QString() : m_window->messages().messages().last();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
        m_language = std::make_unique<Language>();
        m_language->install(u"en"_s);
        m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
        m_window->show();
        writeFile(path(u"paying.mmd"_s), diagram);
    }
    void cleanup() { m_window.reset(); }

    void newFromFile()
    {
        action(u"newFrom"_s)->trigger();
        QVERIFY(choose(path(u"paying.mmd"_s)));
        QVERIFY(choose(path(u"paying.journey"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(workspace().project(), Patience);
        QCOMPARE(journey().name.english(), u"Paying"_s);
        QCOMPARE(journey().touchpoints.size(), 3);
        QVERIFY(QFile::exists(path(u"paying.journey"_s)));
    }

    void importAddsAsOneStep()
    {
        QVERIFY(files().createFile(path(u"a.journey"_s), blankProject(u"A"_s)));
        const int stages = journey().stages.size();
        action(u"importJourney"_s)->trigger();
        QVERIFY(choose(path(u"paying.mmd"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(journey().touchpoints.size(), 3, Patience);
        QCOMPARE(journey().stages.size(), stages + 1); // "Purchase" was there
        QCOMPARE(workspace().selection().size(), 3);
        QCOMPARE(workspace().project()->undoName(), u"Import “paying.mmd”"_s);
        QVERIFY2(lastMessage().contains(u"3 touchpoints and 3 transitions added"_s), qPrintable(lastMessage()));
        QVERIFY(workspace().undo());
        QVERIFY(journey().touchpoints.isEmpty());
        QCOMPARE(journey().stages.size(), stages);
        QVERIFY(!workspace().project()->canUndo());
    }

    void importingTwiceSaysSo()
    {
        QVERIFY(files().createFile(path(u"a.journey"_s), blankProject(u"A"_s)));
        files().takeDroppedFile(path(u"paying.mmd"_s));
        QTRY_COMPARE_WITH_TIMEOUT(journey().touchpoints.size(), 3, Patience);
        files().takeDroppedFile(path(u"paying.mmd"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lastMessage().contains(u"in this journey already"_s), Patience);
        QCOMPARE(journey().touchpoints.size(), 3);
    }

    void droppedFilesGoWhereTheyBelong()
    {
        QSignalSpy surveys(&files(), &FileActions::surveyChosen);
        writeFile(path(u"points.csv"_s), "name,stage\nPay,Buy\n");
        writeFile(path(u"survey.csv"_s), "id,csat\n1,5\n");
        QVERIFY(FileActions::canTakeFile(path(u"x.graphml"_s)));
        QVERIFY(FileActions::canTakeFile(path(u"x.docx"_s)));
        QVERIFY(!FileActions::canTakeFile(path(u"x.exe"_s)));
        // Nothing open: a journey is made, and its file asked for.
        files().takeDroppedFile(path(u"points.csv"_s));
        QVERIFY(choose(path(u"points.journey"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(workspace().project(), Patience);
        QCOMPARE(journey().touchpoints.size(), 1);
        // Open: tables of touchpoints are added, others are surveys.
        files().takeDroppedFile(path(u"paying.mmd"_s));
        QTRY_COMPARE_WITH_TIMEOUT(journey().touchpoints.size(), 3, Patience); // "Pay" was there
        QVERIFY(surveys.isEmpty());
        files().takeDroppedFile(path(u"survey.csv"_s));
        QCOMPARE(surveys.size(), 1);
    }

    void droppedInterviewsComeInAsOneStep()
    {
        writeFile(path(u"talk.vtt"_s), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>I waited.\n");
        files().takeDroppedFile(path(u"talk.vtt"_s));
        QVERIFY(lastMessage().contains(u"make a journey first"_s));
        QVERIFY(files().createFile(path(u"a.journey"_s), blankProject(u"A"_s)));
        files().takeDroppedFile(path(u"talk.vtt"_s));
        const auto interviews = [&] { return workspace().project()->evidence().interviews.size(); };
        QTRY_COMPARE_WITH_TIMEOUT(interviews(), 1, Patience);
        QCOMPARE(workspace().project()->evidence().interviews[0].text, u"[00:00:01] Anna: I waited."_s);
        QVERIFY2(lastMessage().contains(u"1 new interview"_s), qPrintable(lastMessage()));
        files().takeDroppedFile(path(u"talk.vtt"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lastMessage().contains(u"in this project already"_s), Patience);
        // Out and in again.
        action(u"interviews"_s)->trigger();
        QVERIFY(choose(path(u"out.qdpx"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(lastMessage().contains(u"out.qdpx"_s), Patience);
        action(u"codebook"_s)->trigger();
        QVERIFY(choose(path(u"out.qdc"_s)));
        QVERIFY(readAll(path(u"out.qdc"_s)).contains("urn:QDA-XML:codebook:1.0"));
        QVERIFY(workspace().undo());
        QCOMPARE(interviews(), 0);
        files().takeDroppedFile(path(u"out.qdpx"_s));
        QTRY_COMPARE_WITH_TIMEOUT(interviews(), 1, Patience);
        QCOMPARE(workspace().project()->evidence().interviews[0].sourceFile, u"talk.vtt"_s);
        // What cannot be read is told, and changes nothing.
        writeFile(path(u"bad.qdc"_s), "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>");
        files().takeDroppedFile(path(u"bad.qdc"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lastMessage().contains(u"bad.qdc"_s), Patience);
    }

    void aBadFileIsSaidAndChangesNothing()
    {
        QVERIFY(files().createFile(path(u"a.journey"_s), blankProject(u"A"_s)));
        writeFile(path(u"bad.graphml"_s), "<graphml>\n<graph>");
        files().takeDroppedFile(path(u"bad.graphml"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lastMessage().contains(u"bad.graphml"_s), Patience);
        QVERIFY(lastMessage().contains(u"XML"_s));
        QVERIFY(!workspace().project()->canUndo());
    }

    void exports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("Mermaid") << u"mermaid"_s << u"b.mmd"_s << QByteArray("journey\n    title A\n");
        QTest::newRow("GraphML") << u"graphml"_s << u"b.graphml"_s << QByteArray("<?xml");
        QTest::newRow("workbook") << u"workbook"_s << u"b.xlsx"_s << QByteArray("PK");
        QTest::newRow("touchpoints") << u"touchpoints"_s << u"b.csv"_s << QByteArray("\xEF\xBB\xBFid,name");
        QTest::newRow("transitions") << u"transitions"_s << u"b.csv"_s
                                     << QByteArray("\xEF\xBB\xBF"
                                                   "from,to");
    }
    void exports()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QFETCH(QByteArray, beginning);
        QVERIFY(!action(name)->isEnabled());
        QVERIFY(files().createFile(path(u"a.journey"_s), blankProject(u"A"_s)));
        files().takeDroppedFile(path(u"paying.mmd"_s));
        QTRY_COMPARE_WITH_TIMEOUT(journey().touchpoints.size(), 3, Patience);
        action(name)->trigger();
        QVERIFY(choose(path(file)));
        QTRY_VERIFY_WITH_TIMEOUT(lastMessage().contains(file), Patience);
        const QByteArray written = readAll(path(file));
        QVERIFY2(written.startsWith(beginning), written.left(60).constData());
    }

    /// What is exported while scores are drawn comes once they are: with its ranges.
    void theRankingWaitsForItsRanges()
    {
        files().createSampleAt(path(u"sample.journey"_s));
        QTRY_VERIFY_WITH_TIMEOUT(workspace().project(), Patience);
        QVERIFY(workspace().isRanking());
        action(u"csv"_s)->trigger();
        QVERIFY(choose(path(u"ranking.csv"_s)));
        QVERIFY(!QFile::exists(path(u"ranking.csv"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"ranking.csv"_s)), 4 * Patience);
        const std::vector<QByteArrayList> rows = readCsv(path(u"ranking.csv"_s)).records;
        const qsizetype range = rows.front().indexOf("score_q05");
        QVERIFY2(range >= 0, rows.front().join(',').constData());
        QVERIFY(rows.size() > 1);
        QVERIFY(!rows[1][range].isEmpty());
    }
};

QTEST_MAIN(tst_JourneyFiles)
#include "tst_JourneyFiles.moc"
