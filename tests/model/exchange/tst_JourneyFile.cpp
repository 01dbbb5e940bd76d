// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyCsv.h"
#include "model/exchange/JourneyFile.h"
#include "model/exchange/JourneyFragment.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/JourneyMerge.h"
#include "model/exchange/MermaidJourney.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/TouchpointTable.h"
#include "tests/model/exchange/RandomProject.h"
#include "tests/support/Csv.h"
#include "tests/support/JourneyBuilder.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

using Kind = FormatWarning::Kind;

/// Journeys out of files, told by their content; CSV of touchpoints and of transitions; damaged files.
class tst_JourneyFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes, const QString& name = u"journey.dat"_s)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
    Result<JourneyFile> read(const QByteArray& bytes, const Journey& known = {})
    {
        Progress progress;
        return readJourneyFile(write(bytes), known, progress);
    }
    /// Cuts, adds, takes away, exchanges or repeats a piece.
    static void damage(QByteArray& bytes, QRandomGenerator& random)
    {
        static const QByteArrayList pieces = {"<", ">", "</node>", "<graph>", "&", "\"", "\n", ":", ": 5: x",
            "section ", "---\n", "%%{", "\t", ",", QByteArray(2, '\0'), "\xFF\xFE", "\xE8\xA7", "{", "}", "[", "1e999",
            "-", "start", "<!DOCTYPE x>", "]]>", "<![CDATA["};
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()) + 1);
        switch (random.bounded(5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, pieces[random.bounded(static_cast<int>(pieces.size()))]);
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 60));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random.bounded(256));
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size()) + 1), 100));
            break;
        }
    }
    static QByteArray utf16(const QString& text)
    {
        const QString marked = u"\xFEFF"_s + text;
        return QByteArray(reinterpret_cast<const char*>(marked.utf16()), marked.size() * 2);
    }

private slots:
    void formatsAreToldByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("dropped"); // whether it is surely a journey
        const auto row = [](const char* name, const QByteArray& bytes, JourneyFormat format, bool dropped) {
            QTest::newRow(name) << bytes << static_cast<int>(format) << dropped;
        };
        const QString mermaid = u"journey\n section 购买\n 付款: 4: 客户\n"_s;
        row("Mermaid", mermaid.toUtf8(), JourneyFormat::Mermaid, true);
        row("Mermaid, UTF-16", utf16(mermaid), JourneyFormat::Mermaid, true);
        row("GraphML", "<?xml version='1.0' encoding='UTF-8'?>\n<graphml><graph><node id='a'/></graph></graphml>",
            JourneyFormat::Graphml, true);
        row("GraphML, UTF-16",
            utf16(u"<?xml version='1.0' encoding='UTF-16'?><graphml><graph><node id='a'/></graph></graphml>"_s),
            JourneyFormat::Graphml, true);
        row("JSON", writeProjectJson(randomProject(1)), JourneyFormat::ProjectJson, true);
        row("touchpoints", "name,stage\nPay,Buy\n", JourneyFormat::Table, true);
        row("touchpoints in GBK", QByteArray("\xb4\xa5\xb5\xe3,\xbd\xd7\xb6\xce\n\xb8\xb6\xbf\xee,\xb9\xba\xc2\xf2\n"),
            JourneyFormat::Table, true);
        row("transitions", "from;to;count\na;b;3\n", JourneyFormat::Table, true);
        row("a list", "Search\nPay\n", JourneyFormat::Table, false);
        row("a list without marks", "- Search\n- Pay\n", JourneyFormat::Table, false);
    }
    void formatsAreToldByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        QFETCH(bool, dropped);
        Progress progress;
        const QString path = write(bytes);
        QCOMPARE(static_cast<int>(*journeyFormatOf(path, progress)), format);
        QCOMPARE(holdsJourney(path), dropped);
        const Result<JourneyFile> file = readJourneyFile(path, {}, progress);
        QVERIFY(file);
        QVERIFY(!file->data.journey.touchpoints.isEmpty());
        const ProjectData data = newProjectOf(*file, u"Name"_s);
        QVERIFY(!data.journey.touchpoints[0].key.isEmpty());
        QVERIFY(data.journey.stages.contains(data.journey.touchpoints[0].stage));
        QVERIFY(data.journey.channels.contains(data.journey.touchpoints[0].channel));
        // What was made of a file from elsewhere is a project like any other.
        QVERIFY(readProjectJson(writeProjectJson(data), {}));
    }

    void surveysAreNoJourneys()
    {
        QVERIFY(!holdsJourney(write("Name,Email,Satisfaction,Comment\nA,b,5,c\n")));
        QVERIFY(!holdsJourney(write("id,csat,nps\n1,5,9\n")));
        QVERIFY(!holdsJourney(write("{\"a\": 1}")));
        QVERIFY(!holdsJourney(write("<html/>")));
        QVERIFY(!holdsJourney(m_folder.filePath(u"missing"_s)));
    }

    void whatCannotBeReadSaysWhy()
    {
        Progress progress;
        QCOMPARE(readJourneyFile(m_folder.filePath(u"missing"_s), {}, progress).error().code, ErrorCode::FileMissing);
        QCOMPARE(readJourneyFile(m_folder.path(), {}, progress).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(read("").error().code, ErrorCode::TableEmpty);
        QCOMPARE(read(QByteArray("SQLite format 3\0rest", 20)).error().code, ErrorCode::UnsupportedSource);
        QCOMPARE(read("name,stage\n").error().code, ErrorCode::JourneyWithoutTouchpoints);
        QCOMPARE(read("from,to\n").error().code, ErrorCode::JourneyWithoutTouchpoints);
        QCOMPARE(read("{\"format\": 3}").error().code, ErrorCode::JsonWrongFormat);
        // A project in JSON is UTF-8; other bytes are neither replaced nor taken for another encoding.
        const QByteArray json = writeProjectJson(randomProject(1));
        const Result<JourneyFile> inGbk = read(QByteArray(json).insert(1, "\n\"colour\": \"\xb4\xa5\xb5\xe3\","));
        QVERIFY(!inGbk);
        QCOMPARE(inGbk.error().code, ErrorCode::JsonSyntax);
        QCOMPARE(inGbk.error().file, m_folder.filePath(u"journey.dat"_s));
        QCOMPARE(inGbk.error().arguments.value(1), u"2:12"_s);
        QVERIFY(read("\xEF\xBB\xBF" + json));
        QCOMPARE(read("<svg/>").error().code, ErrorCode::GraphmlWrongRoot);
        QCOMPARE(read("flowchart LR\n a --> b\n").error().code, ErrorCode::MermaidNotJourney);
        const Result<JourneyFile> bad = read("journey\n\nno score\n");
        QCOMPARE(bad.error().row, 3);
        QVERIFY(bad.error().file.endsWith(u"journey.dat"_s));
    }

    void touchpointsAsCsvAndBack()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const Journey journey = randomProject(seed).journey;
            const JourneyWriting writing = writeTouchpointCsv(journey, u"en"_s);
            const Result<JourneyFile> file = read(writing.bytes);
            QVERIFY(file);
            QVERIFY(file->warnings.isEmpty());
            const Journey& back = file->data.journey;
            QCOMPARE(back.touchpoints.size(), journey.touchpoints.size());
            for (int i = 0; i < back.touchpoints.size(); ++i) {
                const Touchpoint& was = journey.touchpoints[i];
                const Touchpoint& is = back.touchpoints[i];
                QCOMPARE(is.key, was.key.trimmed());
                if (!was.name.english().trimmed().isEmpty())
                    QCOMPARE(is.name.english(), was.name.english().simplified());
                QCOMPARE(is.momentOfTruth, was.momentOfTruth);
                QCOMPARE(is.keepHuman, was.keepHuman);
                QCOMPARE(is.digitalLevel, was.digitalLevel);
                QVERIFY(is.reach == was.reach);
                QCOMPARE(is.importance, was.importance);
                QCOMPARE(is.customerValue, was.customerValue);
                QCOMPARE(is.ratings(), was.ratings());
                QCOMPARE(is.card.need.plain(), was.card.need.in(u"en"_s).trimmed());
                const QString stage = journey.stages.find(was.stage)->name.in(u"en"_s).simplified();
                QCOMPARE(is.stage ? back.stages.find(is.stage)->name.plain() : QString(), stage);
            }
        }
    }

    void touchpointsAsCsv()
    {
        JourneyBuilder builder;
        Touchpoint pay = builder.touchpoint(u"pay"_s);
        Journey& journey = builder.journey();
        journey.stages.put({StageId{8}, u"buy"_s, 0, LocalizedText(u"Buy, then pay"_s), {}, {}, false});
        pay.stage = StageId{8};
        pay.name = LocalizedText(QMap<QString, QString>{{u"en"_s, u"Pay"_s}, {u"zh_CN"_s, u"付款"_s}});
        pay.momentOfTruth = true;
        pay.importance = 6.5;
        pay.emotion = {-2, 1};
        pay.tags = {u"new"_s, u"old"_s};
        journey.touchpoints.put(pay);
        const QByteArray bytes = writeTouchpointCsv(journey, u"en"_s).bytes;
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes.mid(3)),
            u"id,name,name_zh,stage,channel,moment_of_truth,keep_human,digital_level,reach,importance,"
            "customer_value,emotion,tags,owner,need,does,thinks,feels,expects,ideas,backstage,systems,data\n"
            "pay,Pay,付款,\"Buy, then pay\",,yes,,,,6.5,,-2 1,\"new, old\",,,,,,,,,,\n"_s);
    }

    void whatHasNoPlaceIsTold()
    {
        JourneyBuilder builder;
        Touchpoint pay = builder.touchpoint(u"pay"_s);
        Journey& journey = builder.journey();
        const LocalizedText both(QMap<QString, QString>{{u"en"_s, u"A"_s}, {u"zh_CN"_s, u"甲"_s}});
        journey.stages = {};
        journey.channels = {};
        journey.stages.put({StageId{8}, u"buy"_s, 0, both, {}, {}, false});
        journey.channels.put({ChannelId{8}, u"app"_s, 0, LocalizedText(u"App"_s)});
        journey.channels.put({ChannelId{9}, u"shop"_s, 1, both});
        pay.stage = StageId{8};
        pay.channel = ChannelId{8};
        pay.name = both;
        pay.card.need = both;
        pay.card.ideas = LocalizedText(u"Fewer steps"_s);
        journey.touchpoints = {};
        journey.touchpoints.put(pay);
        const auto leftOut = [](const JourneyWriting& writing) {
            QStringList parts;
            for (const FormatWarning& warning : writing.warnings.list())
                parts << warning.arguments.join(u": ");
            return parts;
        };
        QCOMPARE(leftOut(writeGraphml(journey, u"en"_s)), QStringList{u"channels without touchpoints: 1"_s});
        QCOMPARE(leftOut(writeTouchpointCsv(journey, u"en"_s)),
            QStringList({u"channels without touchpoints: 1"_s, u"texts in a further language: 3"_s}));
    }

    void transitionsAsCsvAndBack()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const Journey journey = randomProject(seed).journey;
            if (journey.transitions.isEmpty())
                continue;
            const Result<JourneyFile> file = read(writeTransitionCsv(journey, u"en"_s).bytes, journey);
            QVERIFY(file);
            QVERIFY(file->warnings.isEmpty());
            QCOMPARE(file->data.journey.transitions.size(), journey.transitions.size());
            const JourneyMerge merge = mergeJourney(journey, file->data.journey);
            QVERIFY(merge.added.isEmpty());
            QVERIFY(merge.transitions.empty());
            QVERIFY(merge.warnings.isEmpty());
        }
    }

    void transitionTables()
    {
        const Result<JourneyFile> file = read("从,到,次数\n开始,搜索,\"1,000\"\n搜索,付款,800\n搜索,流失,200\n"
                                              "搜索,付款,10\n付款,开始,1\n付款,,1\n付款,成功,many\n");
        QVERIFY(file);
        const Journey& journey = file->data.journey;
        QCOMPARE(journey.touchpoints.size(), 2);
        QCOMPARE(journey.transitions.size(), 4);
        QCOMPARE(journey.transitions[0].from, StartNode);
        QCOMPARE(journey.transitions[0].count, std::optional(1000.));
        QCOMPARE(journey.transitions[1].count, std::optional(810.));
        QCOMPARE(journey.transitions[2].to, LostNode);
        QCOMPARE(journey.transitions[3].to, SuccessNode);
        const std::vector<FormatWarning> expected = {{Kind::TransitionRepeated, 5, 0, {u"搜索"_s, u"付款"_s}},
            {Kind::TransitionRefused, 6, 0, {u"付款"_s, u"开始"_s}}, {Kind::NameMissing, 7, 2, {}},
            {Kind::BadValue, 8, 3, {u"many"_s, u"count"_s}}};
        QCOMPARE(file->warnings.list(), expected);
    }

    void damagedFilesEndInAnErrorOrAJourney()
    {
        using Read = std::function<Result<JourneyReading>(const QByteArray&)>;
        const std::vector<Read> readers = {
            [](const QByteArray& bytes) { return readMermaid(QString::fromUtf8(bytes), {}); },
            [](const QByteArray& bytes) { return readGraphml(QString::fromUtf8(bytes), {}); },
            [](const QByteArray& bytes) { return readJourneyTable(parseTable(bytes.toStdString(), {}), {}, {}); },
            [](const QByteArray& bytes) -> Result<JourneyReading> { return readFragment(bytes); },
            [](const QByteArray& bytes) -> Result<JourneyReading> {
                return journeyOf(parseTouchpointTable(QString::fromUtf8(bytes), {}));
            },
        };
        std::vector<std::pair<QByteArray, size_t>> good; // and its reader
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const Journey journey = randomProject(seed).journey;
            good.emplace_back(writeMermaid(journey, u"en"_s).bytes, 0);
            good.emplace_back(writeGraphml(journey, u"en"_s).bytes, 1);
            good.emplace_back(writeTouchpointCsv(journey, u"en"_s).bytes, 2);
            good.emplace_back(writeTransitionCsv(journey, u"en"_s).bytes, 2);
            good.emplace_back(writeFragment(journey, {{journey.touchpoints[0].id}}).json, 3);
            good.emplace_back(
                touchpointsAsText(journey, {journey.touchpoints[0].id, journey.touchpoints[1].id}, u"en"_s).toUtf8(),
                4);
        }
        // Deterministic: the same cases each time.
        QRandomGenerator random(20260922);
        int journeys = 0, errors = 0;
        for (int round = 0; round < 3000; ++round) {
            auto [bytes, own] = good[random.bounded(static_cast<quint32>(good.size()))];
            for (int changes = random.bounded(1, 5); changes > 0; --changes)
                damage(bytes, random);
            // Mostly what the file should be, now and then something else.
            const size_t reader = random.bounded(4) > 0 ? own : random.bounded(static_cast<quint32>(readers.size()));
            const Result<JourneyReading> reading = readers[reader](bytes);
            (reading ? journeys : errors) += 1;
            if (!reading)
                continue;
            Journey made;
            mergeJourney(Journey(), reading->journey).applyTo(made);
            QCOMPARE(made.touchpoints.size(), reading->journey.touchpoints.size());
            for (const Touchpoint& touchpoint : made.touchpoints)
                QVERIFY(made.stages.contains(touchpoint.stage) && made.channels.contains(touchpoint.channel));
            for (const Transition& transition : made.transitions)
                QVERIFY(transition.from != SuccessNode && transition.to != StartNode);
        }
        QVERIFY(journeys > 500);
        QVERIFY(errors > 500);
    }

    void damagedFilesAreReadAsFiles()
    {
        QRandomGenerator random(7);
        const QByteArray good = writeGraphml(randomProject(2).journey, u"en"_s).bytes;
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            const Result<JourneyFile> file = read(bytes);
            QVERIFY(file || file.error().file.endsWith(u"journey.dat"_s));
        }
    }
};

QTEST_GUILESS_MAIN(tst_JourneyFile)
#include "tst_JourneyFile.moc"
