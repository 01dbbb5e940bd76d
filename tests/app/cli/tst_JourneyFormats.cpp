// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// Journeys in other programs' formats on the command line.
class tst_JourneyFormats : public QObject
{
    Q_OBJECT

    const QString m_example = dataFile(u"examples/account-opening.json"_s);

    static Journey open(const QString& path)
    {
        const auto project = Project::open(path, Project::Access::ReadOnly);
        return project ? (*project)->journey() : Journey();
    }

private slots:
    void makesProjectsOfAnyFormat()
    {
        const Folder folder;
        // The content says what it is; the ending may say anything.
        writeFile(
            folder.path(u"a.txt"_s), "journey\n title Paying\n section Buy\n Pay: 4: Saver\n Wait: very: Saver\n");
        const CommandRun result = run({u"new"_s, folder.path(u"a.journey"_s), u"--from"_s, folder.path(u"a.txt"_s)});
        VERIFY_RUN(result);
        QVERIFY2(result.err.contains("a.txt: Line 5: “very” is no score"), result.err.constData());
        const Journey journey = open(folder.path(u"a.journey"_s));
        QCOMPARE(journey.name.english(), u"Paying"_s);
        QCOMPARE(journey.touchpoints.size(), 2);
        QCOMPARE(journey.touchpoints[0].key, u"pay"_s);
        QCOMPARE(journey.transitions.size(), 2);

        writeFile(folder.path(u"List of touchpoints"_s), "触点,阶段,渠道\n搜索,认知,App\n付款,购买,App\n");
        VERIFY_RUN(run({u"new"_s, folder.path(u"b.journey"_s), u"--from"_s, folder.path(u"List of touchpoints"_s)}));
        const Journey list = open(folder.path(u"b.journey"_s));
        QCOMPARE(list.name.english(), u"List of touchpoints"_s);
        QCOMPARE(list.stages.size(), 2);
        QCOMPARE(list.channels.size(), 1);
        VERIFY_RUN(run({u"check"_s, folder.path(u"b.journey"_s)}));
    }

    void saysWhatIsWrongAndWhere()
    {
        const Folder folder;
        const auto failsWith = [&](const QByteArray& content, int code, const QByteArray& words) {
            writeFile(folder.path(u"in.txt"_s), content);
            const CommandRun result
                = run({u"new"_s, folder.path(u"a.journey"_s), u"--from"_s, folder.path(u"in.txt"_s)});
            return result.code == code && result.err.contains(words) && result.out.isEmpty();
        };
        QVERIFY(failsWith("journey\n\n Pay\n", 3, "in.txt, row 3: “Pay” is no line of a Mermaid journey."));
        QVERIFY(failsWith("<graphml>\n<graph>", 3, "line and column 2:"));
        QVERIFY(failsWith("<svg/>", 3, "not GraphML"));
        QVERIFY(failsWith("from,to\n", 1, "There are no touchpoints"));
        QVERIFY(failsWith("", 1, "in.txt"));
        QVERIFY(failsWith("flowchart LR\n a --> b\n", 3, "but this text with “flowchart LR”"));
        QCOMPARE(folder.files(), QStringList{u"in.txt"_s});
    }

    void exportsAndComesBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("Mermaid") << u"a.mmd"_s << QStringList() << QByteArray("journey\n    title Opening an account\n")
                                 << QByteArray("Not in this format: channels (");
        QTest::newRow("GraphML") << u"a.GraphML"_s << QStringList()
                                 << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml ")
                                 << QByteArray(); // all that the example holds
        QTest::newRow("touchpoints") << u"a.csv"_s << QStringList{u"--what"_s, u"touchpoints"_s}
                                     << QByteArray("\xEF\xBB\xBFid,name,name_zh,stage,channel,")
                                     << QByteArray("Not in this format: transitions (");
        QTest::newRow("transitions") << u"a.csv"_s << QStringList{u"--what"_s, u"transitions"_s}
                                     << QByteArray("\xEF\xBB\xBF"
                                                   "from,to,count,from_name,to_name\nstart,")
                                     << QByteArray();
    }
    void exportsAndComesBack()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, note);
        const Folder folder;
        VERIFY_RUN(run({u"new"_s, folder.path(u"a.journey"_s), u"--from"_s, m_example}));
        const CommandRun result
            = run(QStringList{u"export"_s, folder.path(u"a.journey"_s), u"-o"_s, folder.path(file)} + options);
        VERIFY_RUN(result);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(note.isEmpty() ? result.err.isEmpty() : result.err.contains(note), result.err.constData());
        const QByteArray written = readAll(folder.path(file));
        QVERIFY2(written.startsWith(beginning), written.left(200).constData());
        VERIFY_RUN(run({u"new"_s, folder.path(u"b.journey"_s), u"--from"_s, folder.path(file)}));
        const Journey before = open(folder.path(u"a.journey"_s)), after = open(folder.path(u"b.journey"_s));
        QCOMPARE(after.touchpoints.size(), before.touchpoints.size());
    }

    void theRankingIsStillWhatCsvMeans()
    {
        const Folder folder;
        const QString file = folder.path(u"a.journey"_s);
        VERIFY_RUN(run({u"new"_s, file, u"--from"_s, m_example}));
        VERIFY_RUN(run({u"export"_s, file, u"-o"_s, folder.path(u"a.csv"_s)}));
        VERIFY_RUN(run({u"export"_s, file, u"-o"_s, folder.path(u"b.csv"_s), u"--what"_s, u"ranking"_s}));
        QVERIFY(readAll(folder.path(u"a.csv"_s)).startsWith("\xEF\xBB\xBFrank,id,name,"));
        QCOMPARE(readAll(folder.path(u"a.csv"_s)), readAll(folder.path(u"b.csv"_s)));
        QCOMPARE(run({u"export"_s, file, u"-o"_s, folder.path(u"a.mmd"_s), u"--what"_s, u"touchpoints"_s}).code, 2);
        QCOMPARE(run({u"export"_s, file, u"-o"_s, folder.path(u"a.csv"_s), u"--what"_s, u"cards"_s}).code, 2);
    }

    void exportsTheJourneyAndLanguageThatAreNamed()
    {
        const Folder folder;
        const QString file = folder.path(u"a.journey"_s);
        QByteArray text = readAll(m_example);
        text.replace("\"budget\": 300",
            R"("budget": 300, "personas": [{"id": "saver", "name": "First-time saver"}],
                "journeys": [{"id": "to-be", "name": {"en": "To be", "zh_CN": "未来"},
                "stages": [{"id": "s", "name": {"en": "All", "zh_CN": "全程"}}], "channels": [{"id": "c", "name": "App"}],
                "touchpoints": [{"id": "scan", "name": {"en": "Scan", "zh_CN": "扫描"}, "stage": "s", "channel": "c"}],
                "transitions": [{"from": "start", "to": "scan"}]}])");
        VERIFY_RUN(run({u"new"_s, file, u"--from"_s, writeFile(folder.path(u"a.json"_s), text)}));
        const auto exported = [&](const QString& name, const QStringList& options) {
            const CommandRun result = run(QStringList{u"export"_s, file, u"-o"_s, folder.path(name)} + options);
            return result.code == 0 ? readAll(folder.path(name)) : QByteArray::number(result.code) + result.err;
        };
        const QStringList variant = {u"--journey"_s, u"to-be"_s}, chinese = {u"--language"_s, u"zh_CN"_s};
        const QStringList touchpoints = {u"--what"_s, u"touchpoints"_s}, transitions = {u"--what"_s, u"transitions"_s};
        QVERIFY(exported(u"a.mmd"_s, variant).contains("title To be\n"));
        QVERIFY(exported(u"a.mmd"_s, variant + chinese).contains("title 未来\n"));
        // Whoever lives the main journey lives those beside it.
        QVERIFY(exported(u"a.mmd"_s, variant).contains("Scan: 3: First-time saver\n"));
        QVERIFY(exported(u"a.mmd"_s, chinese).contains("身份核验"));
        const QByteArray graph = exported(u"a.graphml"_s, variant + chinese);
        QVERIFY2(graph.contains("<data key=\"node_label\">扫描</data>"), graph.constData());
        QVERIFY(!graph.contains("Identity check"));
        const QByteArray table = exported(u"a.csv"_s, variant + chinese + touchpoints);
        QVERIFY2(table.contains("scan,Scan,扫描,全程,App,"), table.constData());
        QVERIFY(exported(u"a.csv"_s, variant + transitions).endsWith("start,scan,,start,Scan\n"));
        QVERIFY(exported(u"a.csv"_s, chinese).contains(",identity-check,身份核验,"));

        QCOMPARE(
            run(QStringList{u"export"_s, file, u"-o"_s, folder.path(u"b.mmd"_s), u"--journey"_s, u"moon"_s}).code, 1);
        const auto refuses = [&](const QString& name, const QStringList& options, const QByteArray& words) {
            const CommandRun result = run(QStringList{u"export"_s, file, u"-o"_s, folder.path(name)} + options);
            return result.code == 2 && result.err.contains(words) && !QFile::exists(folder.path(name));
        };
        QVERIFY(refuses(u"b.json"_s, variant, "holds all journeys"));
        QVERIFY(refuses(u"b.csv"_s, variant, "Only the main journey is ranked"));
        QVERIFY(refuses(u"b.mmd"_s, {u"--touchpoint"_s, u"scan"_s}, "are for maps and cards"));
        QVERIFY(refuses(u"b.json"_s, {u"--theme"_s, u"dark"_s}, "are for maps and cards"));
    }

    /// Another program's reader agrees, where it is installed.
    void networkxReadsOurGraphml()
    {
        // The system's own first: that is the one which the packages give networkx to.
        QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
        if (python.isEmpty())
            python = QStandardPaths::findExecutable(u"python3"_s);
        QProcess program;
        program.start(python, {u"-c"_s, u"import networkx"_s});
        if (python.isEmpty() || !program.waitForFinished() || program.exitCode() != 0)
            QSKIP("networkx is not installed");
        const Folder folder;
        VERIFY_RUN(run({u"new"_s, folder.path(u"a.journey"_s), u"--from"_s, m_example}));
        VERIFY_RUN(run({u"export"_s, folder.path(u"a.journey"_s), u"-o"_s, folder.path(u"a.graphml"_s)}));
        const Journey journey = open(folder.path(u"a.journey"_s));
        program.start(python,
            {u"-c"_s,
                u"import networkx, sys\n"
                "g = networkx.read_graphml(sys.argv[1])\n"
                "t = [d for _, d in g.nodes(data=True) if d['kind'] == 'touchpoint']\n"
                "print(g.is_directed(), len(t), g.number_of_edges(), sum(d['moment_of_truth'] for d in t),\n"
                "      sum(d.get('digital_level', 0) for d in t), sum(d.get('count', 0) for _, _, d in "
                "g.edges(data=True)))\n"
                "networkx.write_graphml(g, sys.argv[2])\n"_s,
                folder.path(u"a.graphml"_s), folder.path(u"b.graphml"_s)});
        QVERIFY(program.waitForFinished());
        int truths = 0, levels = 0;
        double counts = 0;
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            truths += touchpoint.momentOfTruth;
            levels += touchpoint.digitalLevel.value_or(0);
        }
        for (const Transition& transition : journey.transitions)
            counts += transition.count.value_or(0);
        const QString expected = u"True %1 %2 %3 %4 %5"_s.arg(journey.touchpoints.size())
                                     .arg(journey.transitions.size())
                                     .arg(truths)
                                     .arg(levels)
                                     .arg(QString::number(counts, 'f', 1));
        QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()).trimmed(), expected);
        // And back again.
        VERIFY_RUN(run({u"new"_s, folder.path(u"b.journey"_s), u"--from"_s, folder.path(u"b.graphml"_s)}));
        const Journey back = open(folder.path(u"b.journey"_s));
        QCOMPARE(back.transitions.size(), journey.transitions.size());
        QVERIFY(back.touchpoints[0].name == journey.touchpoints[0].name);
        QVERIFY(back.touchpoints[0].card == journey.touchpoints[0].card);
    }
};

QTEST_GUILESS_MAIN(tst_JourneyFormats)
#include "tst_JourneyFormats.moc"
