// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

const QString answers = dataFile(u"cli/answers.csv"_s);
const QString mapping = dataFile(u"cli/mapping.json"_s);

QJsonObject rankingOf(const QString& file, const QStringList& options = {})
{
    return QJsonDocument::fromJson(run(QStringList{u"rank"_s, file, u"--format"_s, u"json"_s} + options).out).object();
}

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void importsByAMapping();
    void showsWhatItWouldDo();
    void filtersBySegmentAndWave();
    void refusesUnknownFilters();
    void refusesWrongMappings();
    void refusesMissingFiles();
    void leavesNothingBehindWhenCancelled();
    void listsWhatTheTextFormLeavesOut();
    void suggestsForTheAirline();
    void ranksTheAirline();
};

void TestImportCommand::importsByAMapping()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    const CommandRun imported = run({u"import"_s, file, answers, u"--map"_s, mapping});
    VERIFY_RUN(imported);
    QVERIFY2(imported.out.contains("Responses: 60"), imported.out.constData());
    QVERIFY(imported.out.contains("New touchpoints: Call for help, Visit"));
    const QJsonObject ranking = rankingOf(file);
    QCOMPARE(ranking.value("basis"_L1).toString(), u"evidence"_s);
    QCOMPARE(ranking.value("respondents"_L1).toInt(), 60);
    QCOMPARE(ranking.value("ranking"_L1).toArray().size(), 2);
    QCOMPARE(folder.files(), QStringList{u"a.journey"_s});

    // The same file again is taken, with a warning.
    const CommandRun again = run({u"import"_s, file, answers, u"--map"_s, mapping});
    VERIFY_RUN(again);
    QVERIFY(again.out.contains("imported before"));
    VERIFY_RUN(run({u"check"_s, file}));
}

void TestImportCommand::showsWhatItWouldDo()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    const QByteArray before = readAll(file);
    const CommandRun dry = run({u"import"_s, file, answers, u"--dry-run"_s});
    VERIFY_RUN(dry);
    QCOMPARE(readAll(file), before);
    const QJsonObject suggestion = QJsonDocument::fromJson(dry.out).object();
    QCOMPARE(suggestion.keys(),
        (QStringList{u"encoding"_s, u"format"_s, u"header_rows"_s, u"mapping"_s, u"reasons"_s, u"rows"_s,
            u"separator"_s, u"warnings"_s}));
    QCOMPARE(suggestion.value("format"_L1).toString(), u"csv"_s);
    QCOMPARE(suggestion.value("separator"_L1).toString(), u","_s);
    QCOMPARE(suggestion.value("rows"_L1).toInt(), 60);
    const QJsonObject columns = suggestion.value("mapping"_L1)["columns"_L1].toObject();
    QCOMPARE(columns.value("id"_L1)["role"_L1].toString(), u"respondent"_s);
    QCOMPARE(columns.value("Call"_L1)["signal"_L1].toString(), u"csat"_s);
    QVERIFY(dry.out.indexOf("\"Region\"") < dry.out.indexOf("\"Call\"")); // columns in the order of the file

    // What it prints is a mapping that --map takes, with the same result as no mapping at all.
    QFile printed(folder.path(u"printed.json"_s));
    QVERIFY(printed.open(QIODevice::WriteOnly));
    printed.write(QJsonDocument(suggestion.value("mapping"_L1).toObject()).toJson());
    printed.close();
    const QString other = folder.path(u"b.journey"_s);
    VERIFY_RUN(run({u"new"_s, other}));
    VERIFY_RUN(run({u"import"_s, other, answers, u"--map"_s, printed.fileName()}));
    VERIFY_RUN(run({u"import"_s, file, answers}));
    QCOMPARE(rankingOf(other), rankingOf(file));
    const QJsonObject given
        = QJsonDocument::fromJson(run({u"import"_s, other, answers, u"--dry-run"_s, u"--map"_s, mapping}).out).object();
    QCOMPARE(given.value("mapping"_L1)["columns"_L1].toObject(), readJson(mapping).value("columns"_L1).toObject());
}

void TestImportCommand::filtersBySegmentAndWave()
{
    const Folder folder;
    const QString all = folder.path(u"all.journey"_s);
    const QString some = folder.path(u"some.journey"_s);
    for (const auto& [file, source] :
        {std::pair(all, answers), std::pair(some, dataFile(u"cli/answers-south-2025.csv"_s))}) {
        VERIFY_RUN(run({u"new"_s, file}));
        VERIFY_RUN(run({u"import"_s, file, source, u"--map"_s, mapping}));
    }
    // The segment within the wave was not counted at import: counted now, it equals an import of those rows alone.
    const QStringList filter = {u"--segment"_s, u"Region=South"_s, u"--wave"_s, u"2025"_s};
    const QJsonObject expected = rankingOf(some);
    const QJsonObject actual = rankingOf(all, filter);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(actual.value("respondents"_L1), expected.value("respondents"_L1));
    QCOMPARE(actual.value("ranking"_L1), expected.value("ranking"_L1));
    QVERIFY(actual.value("ranking"_L1) != rankingOf(all).value("ranking"_L1));

    const int north = rankingOf(all, {u"--segment"_s, u"Region=North"_s}).value("respondents"_L1).toInt();
    const int south = rankingOf(all, {u"--segment"_s, u"Region=South"_s}).value("respondents"_L1).toInt();
    QCOMPARE(north + south, 60);
    const CommandRun table = run(QStringList{u"rank"_s, all} + filter);
    QVERIFY2(table.out.contains("Region=South, wave 2025"), table.out.constData());
    VERIFY_RUN(run(QStringList{u"explain"_s, all, u"Visit"_s} + filter));
}

void TestImportCommand::refusesUnknownFilters()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    VERIFY_RUN(run({u"import"_s, file, answers, u"--map"_s, mapping}));
    const CommandRun segment = run({u"rank"_s, file, u"--segment"_s, u"Region=West"_s});
    QCOMPARE(segment.code, 1);
    QVERIFY2(segment.err.contains("Region=North, Region=South") || segment.err.contains("Region=South, Region=North"),
        segment.err.constData());
    const CommandRun wave = run({u"rank"_s, file, u"--wave"_s, u"1999"_s});
    QCOMPARE(wave.code, 1);
    QVERIFY2(wave.err.contains("2024") && wave.err.contains("2025"), wave.err.constData());
}

void TestImportCommand::refusesWrongMappings()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    const auto importWith = [&](const QByteArray& json) {
        QFile map(folder.path(u"map.json"_s));
        if (!map.open(QIODevice::WriteOnly))
            return CommandRun{};
        map.write(json);
        map.close();
        return run({u"import"_s, file, answers, u"--map"_s, map.fileName()});
    };
    QCOMPARE(importWith("{").code, 3);
    const CommandRun unknown = importWith(R"({"columns": {"Call": {"touchpoint": "Call", "signal": "joy"}}})");
    QCOMPARE(unknown.code, 3);
    QVERIFY2(unknown.err.contains("joy") && unknown.err.contains("map.json"), unknown.err.constData());
    const CommandRun nothing = importWith(R"({"columns": {"Comment": {"role": "ignore"}}})");
    QCOMPARE(nothing.code, 1);
    QVERIFY(!nothing.err.isEmpty());
    QCOMPARE(run({u"rank"_s, file}).code, 1); // nothing came in
    VERIFY_RUN(run({u"check"_s, file}));
}

void TestImportCommand::refusesMissingFiles()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    QCOMPARE(run({u"import"_s, folder.path(u"none.journey"_s), answers}).code, 3);
    QVERIFY(!folder.files().contains(u"none.journey"_s));
    const CommandRun source = run({u"import"_s, file, folder.path(u"none.csv"_s)});
    QCOMPARE(source.code, 3);
    QVERIFY(source.err.contains("none.csv"));
    QCOMPARE(run({u"import"_s, file, answers, u"--map"_s, folder.path(u"none.json"_s)}).code, 3);
    QFile empty(folder.path(u"empty.csv"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(run({u"import"_s, file, empty.fileName()}).code, 1);
}

void TestImportCommand::leavesNothingBehindWhenCancelled()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    QCOMPARE(run({u"import"_s, file, answers, u"--map"_s, mapping}, true).code, 4);
    QCOMPARE(run({u"import"_s, file, answers}, true).code, 4);
    QCOMPARE(folder.files(), QStringList{u"a.journey"_s});
    VERIFY_RUN(run({u"check"_s, file}));
    QCOMPARE(run({u"rank"_s, file}).code, 1);
}

void TestImportCommand::listsWhatTheTextFormLeavesOut()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    VERIFY_RUN(run({u"import"_s, file, answers, u"--map"_s, mapping}));
    const CommandRun exported = run({u"export"_s, file, u"-o"_s, folder.path(u"a.json"_s)});
    VERIFY_RUN(exported);
    QVERIFY2(exported.err.contains("\"Repairs\": 60 responses"), exported.err.constData());
}

void TestImportCommand::suggestsForTheAirline()
{
    TOUCHSTONE_SHARED_OR_SKIP(source, u"data/survey/airline/train.csv"_s);
    const Folder folder;
    const QString file = folder.path(u"air.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    const CommandRun dry = run({u"import"_s, file, source, u"--dry-run"_s});
    VERIFY_RUN(dry);
    const QJsonObject suggestion = QJsonDocument::fromJson(dry.out).object();
    QCOMPARE(suggestion.value("rows"_L1).toInt(), 103904);
    QMap<QString, QStringList> byRole;
    const QJsonObject columns = suggestion.value("mapping"_L1)["columns"_L1].toObject();
    for (const QString& header : columns.keys()) {
        const QJsonObject column = columns.value(header).toObject();
        byRole[column.contains("signal"_L1) ? u"score"_s : column.value("role"_L1).toString()] << header;
    }
    QCOMPARE(byRole.value(u"score"_s).size(), 14);
    QCOMPARE(byRole.value(u"outcome"_s), QStringList{u"satisfaction"_s});
    QCOMPARE(
        byRole.value(u"segment"_s), (QStringList{u"Class"_s, u"Customer Type"_s, u"Gender"_s, u"Type of Travel"_s}));
    QCOMPARE(byRole.value(u"respondent"_s), QStringList{u"id"_s});
}

void TestImportCommand::ranksTheAirline()
{
    TOUCHSTONE_SHARED_OR_SKIP(source, u"data/survey/airline/train.csv"_s);
    const Folder folder;
    const QString file = folder.path(u"air.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    VERIFY_RUN(run({u"import"_s, file, source}));
    const QJsonObject ranking = rankingOf(file);
    QCOMPARE(ranking.value("respondents"_L1).toInt(), 103904);
    QCOMPARE(ranking.value("ranking"_L1).toArray().size(), 14);
    VERIFY_RUN(run({u"rank"_s, file, u"--segment"_s, u"Class=Eco"_s}));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_ImportCommand.moc"
