// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include "app/cli/TextTable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

const QString example = dataFile(u"examples/account-opening.json"_s);
const QString workshop = dataFile(u"cli/workshop.json"_s);

} // namespace

#define VERIFY_BASELINE(name, text)                                                                                    \
    do {                                                                                                               \
        const QByteArray difference = differenceFromBaseline(name, text);                                              \
        QVERIFY2(difference.isEmpty(), difference.constData());                                                        \
    } while (false)

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void startsAsAsked_data();
    void startsAsAsked();
    void helpsOnEachCommand();
    void refusesMisuse_data();
    void refusesMisuse();
    void makesProjects();
    void saysWhereATextFormIsWrong();
    void makesTheSample();
    void ranksLikeTheReference();
    void printsTheSameBytesEachTime();
    void printsTables();
    void ranksTheRoom();
    void saysThatThereIsNothingToRank();
    void explains();
    void refusesUnknownTouchpoints();
    void exportsAndReadsBack();
    void checksFiles();
    void salvagesFiles();
    void alignsWideCharacters();
};

void TestCommandLine::startsAsAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    using Kind = Start::Kind;
    const auto row = [](const char* name, const QStringList& arguments, Kind kind, const QString& file) {
        QTest::newRow(name) << arguments << static_cast<int>(kind) << file;
    };
    row("nothing", {}, Kind::Window, {});
    row("a project", {u"a.journey"_s}, Kind::Window, u"a.journey"_s);
    row("a file that is there", {example}, Kind::Window, example);
    row("Qt's options", {u"-platform"_s, u"offscreen"_s, u"a.journey"_s}, Kind::Window, u"a.journey"_s);
    row("a command", {u"rank"_s, u"a.journey"_s}, Kind::Command, {});
    row("a command that draws", {u"report"_s, u"a.journey"_s}, Kind::DrawingCommand, {});
    row("an export of data", {u"export"_s, u"a.journey"_s, u"-o"_s, u"a.json"_s}, Kind::Command, {});
    row("an export that draws", {u"export"_s, u"a.journey"_s, u"-o"_s, u"a.SVG"_s}, Kind::DrawingCommand, {});
    row("help", {u"--help"_s}, Kind::Command, {});
    row("version", {u"--version"_s}, Kind::Command, {});
    row("no such command", {u"rnak"_s}, Kind::Mistake, {});
    row("no such command, with a file", {u"rnak"_s, u"a.journey"_s}, Kind::Mistake, {});
    row("no such option", {u"--frobnicate"_s}, Kind::Mistake, {});
}

void TestCommandLine::startsAsAsked()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, kind);
    QFETCH(QString, file);
    const Start start = startOf(arguments);
    QCOMPARE(static_cast<int>(start.kind), kind);
    QCOMPARE(start.file, file);
    QCOMPARE(start.mistake.isEmpty(), start.kind != Start::Kind::Mistake);
}

void TestCommandLine::helpsOnEachCommand()
{
    const CommandRun help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.err.isEmpty());
    for (const auto& command : allCommands()) {
        QVERIFY2(help.out.contains(command->name()), command->name());
        const CommandRun own = run({QString::fromLatin1(command->name()), u"--help"_s});
        QCOMPARE(own.code, 0);
        QVERIFY(own.out.contains("FILE"));
        QVERIFY(own.out.contains(command->summary()));
    }
    const CommandRun version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("touchstone "));
}

void TestCommandLine::refusesMisuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("no file") << QStringList{u"rank"_s};
    QTest::newRow("no such option") << QStringList{u"rank"_s, u"a.journey"_s, u"--frobnicate"_s};
    QTest::newRow("no such format") << QStringList{u"rank"_s, u"a.journey"_s, u"--format"_s, u"yaml"_s};
    QTest::newRow("no draws") << QStringList{u"rank"_s, u"a.journey"_s, u"--draws"_s, u"0"_s};
    QTest::newRow("draws are a number") << QStringList{u"rank"_s, u"a.journey"_s, u"--draws"_s, u"many"_s};
    QTest::newRow("no such template") << QStringList{u"new"_s, u"a.journey"_s, u"--template"_s, u"moon"_s};
    QTest::newRow("text and template") << QStringList{
        u"new"_s, u"a.journey"_s, u"--template"_s, u"sample"_s, u"--from"_s, example};
    QTest::newRow("no source") << QStringList{u"import"_s, u"a.journey"_s};
    QTest::newRow("no such kind of source")
        << QStringList{u"import"_s, u"a.journey"_s, example, u"--as"_s, u"pictures"_s};
    QTest::newRow("interviews by a mapping")
        << QStringList{u"import"_s, u"a.journey"_s, example, u"--as"_s, u"interviews"_s, u"--map"_s, example};
    QTest::newRow("a person's survey") << QStringList{
        u"import"_s, u"a.journey"_s, example, u"--as"_s, u"survey"_s, u"--person"_s, u"P1"_s};
    QTest::newRow("two sources, dry") << QStringList{u"import"_s, u"a.journey"_s, example, example, u"--dry-run"_s};
    QTest::newRow("no touchpoint") << QStringList{u"explain"_s, u"a.journey"_s};
    QTest::newRow("no output") << QStringList{u"export"_s, u"a.journey"_s};
    QTest::newRow("no such ending") << QStringList{u"export"_s, u"a.journey"_s, u"-o"_s, u"a.docx"_s};
}

void TestCommandLine::refusesMisuse()
{
    QFETCH(QStringList, arguments);
    const CommandRun result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

void TestCommandLine::makesProjects()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    QCOMPARE(folder.files(), QStringList{u"a.journey"_s});

    const CommandRun again = run({u"new"_s, file});
    QCOMPARE(again.code, 3);
    QVERIFY(again.err.contains("a.journey"));

    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example, u"--force"_s}));
    VERIFY_RUN(run({u"rank"_s, file}));

    const CommandRun missing = run({u"new"_s, folder.path(u"b.journey"_s), u"--from"_s, folder.path(u"none.json"_s)});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.err.contains("none.json"));
    QCOMPARE(run({u"new"_s, folder.path(u"no/such/folder.journey"_s)}).code, 3);
    QCOMPARE(folder.files(), QStringList{u"a.journey"_s});
}

void TestCommandLine::saysWhereATextFormIsWrong()
{
    const Folder folder;
    QByteArray json = readAll(example);
    json.replace("\"stage\": \"awareness\"", "\"stage\": \"nowhere\"");
    QFile text(folder.path(u"wrong.json"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(json);
    text.close();
    const CommandRun result = run({u"new"_s, folder.path(u"a.journey"_s), u"--from"_s, text.fileName()});
    QCOMPARE(result.code, 3);
    QVERIFY2(result.err.contains("wrong.json, at touchpoints[0].stage: There is no stage with the id \"nowhere\"."),
        result.err.constData());
    QCOMPARE(folder.files(), QStringList{u"wrong.json"_s});
}

void TestCommandLine::makesTheSample()
{
    const Folder folder;
    const QString file = folder.path(u"sample.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--template"_s, u"sample"_s}));
    const QJsonObject ranking = QJsonDocument::fromJson(run({u"rank"_s, file, u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(ranking.value("basis"_L1).toString(), u"evidence"_s);
    QVERIFY(ranking.value("respondents"_L1).toInt() > 1000);
    QVERIFY(ranking.value("ranking"_L1).toArray().size() >= 20);

    // Made anew in place of the first; when that is cancelled the first stays.
    const QByteArray before = readAll(file);
    QCOMPARE(run({u"new"_s, file, u"--template"_s, u"sample"_s, u"--force"_s}, true).code, 4);
    QCOMPARE(readAll(file), before);
    QCOMPARE(folder.files(), QStringList{u"sample.journey"_s});
    VERIFY_RUN(run({u"new"_s, file, u"--template"_s, u"sample"_s, u"--force"_s}));
    QCOMPARE(folder.files(), QStringList{u"sample.journey"_s});
    QCOMPARE(run({u"new"_s, folder.path(u"b.journey"_s), u"--template"_s, u"sample"_s}, true).code, 4);
    QCOMPARE(folder.files(), QStringList{u"sample.journey"_s});
}

void TestCommandLine::ranksLikeTheReference()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    const CommandRun result = run({u"rank"_s, file, u"--format"_s, u"json"_s});
    VERIFY_RUN(result);
    const QJsonObject actual = QJsonDocument::fromJson(result.out).object();
    const QJsonObject reference = readJson(dataFile(u"reference/model_example.json"_s));
    const QJsonObject expected = reference.value("expected"_L1).toObject();
    const QJsonArray order = reference.value("touchpoints"_L1).toArray();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue& place : actual.value("ranking"_L1).toArray())
        byId.insert(place["id"_L1].toString(), place.toObject());
    QCOMPARE(byId.size(), order.size());
    const auto compare = [](double found, double wanted, const QString& what) {
        QVERIFY2(std::abs(found - wanted) <= 1e-9, qPrintable(u"%1: %2, not %3"_s.arg(what).arg(found).arg(wanted)));
    };
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString id = order[i].toString();
        const QJsonObject place = byId.value(id);
        for (const QString& key : {u"severity"_s, u"impact"_s, u"score"_s, u"index"_s, u"evidence_share"_s})
            compare(
                place.value(key).toDouble(-1), numbers(expected.value(key))[static_cast<size_t>(i)], id + u' ' + key);
        for (const QString& group : {u"signals"_s, u"impacts"_s, u"pain_terms"_s, u"impact_terms"_s}) {
            const QJsonObject parts = expected.value(group).toObject();
            for (const QString& key : parts.keys()) {
                compare(place.value(group)[key].toDouble(-1), numbers(parts.value(key))[static_cast<size_t>(i)],
                    id + u' ' + group + u' ' + key);
            }
        }
    }
    compare(actual.value("p_success"_L1).toDouble(), expected.value("p_success"_L1).toDouble(), u"p_success"_s);
    QCOMPARE(actual.value("ranking"_L1)[0]["id"_L1].toString(), u"identity-check"_s);
    const QJsonObject journey = expected.value("journey"_L1).toObject();
    for (const QString& key : journey.keys())
        compare(actual.value("journey"_L1)[key].toDouble(-1), journey.value(key).toDouble(), key);
}

void TestCommandLine::printsTheSameBytesEachTime()
{
    const Folder folder;
    QByteArrayList outputs;
    for (const QString& name : {u"a.journey"_s, u"b.journey"_s}) {
        VERIFY_RUN(run({u"new"_s, folder.path(name), u"--from"_s, example}));
        for (const QString& format : {u"json"_s, u"csv"_s, u"table"_s})
            outputs << run({u"rank"_s, folder.path(name), u"--format"_s, format, u"--seed"_s, u"7"_s}).out;
    }
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!outputs[i].isEmpty());
        QCOMPARE(outputs[i], outputs[i + 3]);
    }
    const QByteArray other
        = run({u"rank"_s, folder.path(u"a.journey"_s), u"--format"_s, u"json"_s, u"--draws"_s, u"5"_s}).out;
    QCOMPARE(QJsonDocument::fromJson(other)["draws"_L1].toInt(), 5);
}

void TestCommandLine::printsTables()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    VERIFY_BASELINE(u"rank-table.txt"_s, run({u"rank"_s, file}).out);
    VERIFY_BASELINE(u"rank-table-zh.txt"_s, run({u"rank"_s, file}, false, u"zh_CN"_s).out);
    VERIFY_BASELINE(u"rank.csv"_s, run({u"rank"_s, file, u"--format"_s, u"csv"_s}).out);
    VERIFY_BASELINE(u"rank.json"_s, run({u"rank"_s, file, u"--format"_s, u"json"_s}).out);
}

void TestCommandLine::ranksTheRoom()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, workshop}));
    VERIFY_BASELINE(u"room-table.txt"_s, run({u"rank"_s, file}).out);
    VERIFY_BASELINE(u"room.csv"_s, run({u"rank"_s, file, u"--format"_s, u"csv"_s}).out);
    const QJsonObject room = QJsonDocument::fromJson(run({u"rank"_s, file, u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(room.value("basis"_L1).toString(), u"room"_s);
    QCOMPARE(room.value("voters"_L1).toInt(), 3);
    // Two of three voters each; the visit has a pain point of 2 x 0.5.
    QCOMPARE(room.value("ranking"_L1)[0]["id"_L1].toString(), u"visit"_s);
    VERIFY_BASELINE(u"room-explain.txt"_s, run({u"explain"_s, file, u"Visit"_s}).out);
}

void TestCommandLine::saysThatThereIsNothingToRank()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    const CommandRun result = run({u"rank"_s, file});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("Import a survey"), result.err.constData());
    QCOMPARE(run({u"rank"_s, folder.path(u"none.journey"_s)}).code, 3);
    QCOMPARE(run({u"rank"_s, example}).code, 3); // not a project
}

void TestCommandLine::explains()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    const CommandRun byId = run({u"explain"_s, file, u"identity-check"_s});
    VERIFY_RUN(byId);
    VERIFY_BASELINE(u"explain.txt"_s, byId.out);
    QCOMPARE(run({u"explain"_s, file, u"身份核验"_s}).out, byId.out);
    QCOMPARE(run({u"explain"_s, file, u"IDENTITY  CHECK"_s}).out, byId.out);
    const CommandRun cancelled = run({u"explain"_s, file, u"identity-check"_s}, true);
    QCOMPARE(cancelled.code, 4);
    QVERIFY(cancelled.out.isEmpty());
}

void TestCommandLine::refusesUnknownTouchpoints()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    const CommandRun result = run({u"explain"_s, file, u"moon landing"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("moon landing"));
    QCOMPARE(run({u"explain"_s, file, u"identity-check>moon"_s}).code, 1);
}

void TestCommandLine::exportsAndReadsBack()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, dataFile(u"projects/every-key.json"_s)}));
    const CommandRun exported = run({u"export"_s, file, u"-o"_s, folder.path(u"a.json"_s)});
    VERIFY_RUN(exported);
    QVERIFY(exported.out.isEmpty() && exported.err.isEmpty());
    VERIFY_RUN(run({u"new"_s, folder.path(u"b.journey"_s), u"--from"_s, folder.path(u"a.json"_s)}));
    VERIFY_RUN(run({u"export"_s, folder.path(u"b.journey"_s), u"-o"_s, folder.path(u"b.json"_s)}));
    QCOMPARE(readAll(folder.path(u"b.json"_s)), readAll(folder.path(u"a.json"_s)));
    QCOMPARE(readJson(folder.path(u"a.json"_s)), readJson(dataFile(u"projects/every-key.json"_s)));

    VERIFY_RUN(run({u"export"_s, file, u"-o"_s, folder.path(u"a.CSV"_s)}));
    QVERIFY(readAll(folder.path(u"a.CSV"_s)).startsWith("\xEF\xBB\xBFrank,"));
    QCOMPARE(run({u"export"_s, file, u"-o"_s, folder.path(u"no/such/a.json"_s)}).code, 3);
    QCOMPARE(folder.files(), (QStringList{u"a.CSV"_s, u"a.journey"_s, u"a.json"_s, u"b.journey"_s, u"b.json"_s}));
}

void TestCommandLine::checksFiles()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    VERIFY_RUN(run({u"check"_s, file}));
    QVERIFY(run({u"check"_s, file}).out.isEmpty());
    // What is odd about the journey is said, and leaves the file sound.
    QVERIFY(run({u"check"_s, file}).err.contains("note: 8,200 journeys come to “Search & compare”"));

    QByteArray bytes = readAll(file);
    for (qsizetype at = bytes.size() / 3; at < bytes.size() / 2; ++at)
        bytes[at] = static_cast<char>(at);
    QFile damaged(folder.path(u"damaged.journey"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    const CommandRun result = run({u"check"_s, damaged.fileName()});
    QCOMPARE(result.code, 3);
    QVERIFY(result.err.contains("damaged"));
    QCOMPARE(run({u"check"_s, example}).code, 3);
    QCOMPARE(run({u"check"_s, folder.path(u"none.journey"_s)}).code, 3);
}

void TestCommandLine::salvagesFiles()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s), out = folder.path(u"out.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    const CommandRun whole = run({u"check"_s, file, u"--salvage"_s, out});
    VERIFY_RUN(whole);
    QVERIFY(whole.out.contains("touchpoint\n") && whole.err.contains("nothing is lost"));
    VERIFY_RUN(run({u"check"_s, out}));
    QCOMPARE(run({u"rank"_s, out, u"--format"_s, u"json"_s}).out, run({u"rank"_s, file, u"--format"_s, u"json"_s}).out);

    const QByteArray before = readAll(out);
    QCOMPARE(run({u"check"_s, file, u"--salvage"_s, out}).code, 3);
    QCOMPARE(run({u"check"_s, file, u"--salvage"_s, file}).code, 3);
    QCOMPARE(run({u"check"_s, folder.path(u"none.journey"_s), u"--salvage"_s, folder.path(u"b.journey"_s)}).code, 3);
    QCOMPARE(run({u"check"_s, example, u"--salvage"_s, folder.path(u"b.journey"_s)}).code, 3);
    QCOMPARE(run({u"check"_s, file, u"--salvage"_s, folder.path(u"b.journey"_s)}, true).code, 4);
    QCOMPARE(readAll(out), before);

    QByteArray bytes = readAll(file);
    bytes.replace(0, 4096, QByteArray(4096, '\x5A'));
    bytes.chop(5000);
    QFile damaged(folder.path(u"damaged.journey"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    const QString saved = folder.path(u"saved.journey"_s);
    VERIFY_RUN(run({u"check"_s, damaged.fileName(), u"--salvage"_s, saved}));
    VERIFY_RUN(run({u"check"_s, saved}));
    QCOMPARE(readAll(damaged.fileName()), bytes);
    QCOMPARE(folder.files(), (QStringList{u"a.journey"_s, u"damaged.journey"_s, u"out.journey"_s, u"saved.journey"_s}));
}

void TestCommandLine::alignsWideCharacters()
{
    QCOMPARE(displayWidth(u"abc"_s), 3);
    QCOMPARE(displayWidth(u"触点"_s), 4);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    QCOMPARE(displayWidth(u"𠮷"_s), 2);
    TextTable table;
    table.addColumn(u"名"_s, TextTable::Align::Left);
    table.addColumn(u"n"_s, TextTable::Align::Right);
    table.addRow({u"a"_s, u"1"_s});
    table.addRow({u"触点"_s, u"10"_s});
    QCOMPARE(table.toString(), u"名     n\na      1\n触点  10\n"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
