// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "model/project/Project.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Example.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

const QString exampleFile = dataFile(u"examples/account-opening.json"_s);

QJsonObject jsonOf(const CommandRun& run) { return QJsonDocument::fromJson(run.out).object(); }

QJsonObject touchpoint(const QJsonObject& comparison, const QString& id)
{
    for (const QJsonValue& each : comparison["touchpoints"_L1].toArray()) {
        if (each["id"_L1].toString() == id)
            return each.toObject();
    }
    return {};
}

/// The example where many more do not get through one touchpoint, and another touchpoint that nobody was asked about.
bool change(const QString& file)
{
    const auto project = Project::open(file);
    return project && (*project)->edit(u"later"_s, [](Edit& edit) {
        const ProjectData& before = edit.before();
        const Touchpoint login = *before.journey.findTouchpoint(u"first-login"_s);
        edit.put(Aggregate{.id = newId<AggregateId>(),
            .position = before.evidence.aggregates.nextPosition(),
            .place = {login.id},
            .signal = Signal::Completion,
            .counts = {600, 400},
            .levels = {},
            .loss = {},
            .edges = {},
            .okMinutes = {},
            .badMinutes = {},
            .anchors = {},
            .segment = {},
            .wave = {}});
        Touchpoint added;
        added.id = newId<TouchpointId>();
        added.key = u"call-back"_s;
        added.name = LocalizedText(u"Call back"_s);
        added.position = before.journey.touchpoints.nextPosition();
        added.stage = login.stage;
        added.channel = login.channel;
        edit.put(added);
    });
}

} // namespace

/// Results that are kept, what no longer matches them, and what changed since.
class TestCompareCommand : public QObject
{
    Q_OBJECT

private slots:
    void keepsAResultAndSaysWhenItNoLongerMatches();
    void comparesWithWhatWasKept();
    void comparesTwoFilesAndTwoWaves();
    void keptResultsTravelInTheTextForm();
    void refusesWhatCannotBeCompared();
};

void TestCompareCommand::keepsAResultAndSaysWhenItNoLongerMatches()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, exampleFile}));
    const CommandRun plain = run({u"rank"_s, file});
    QVERIFY(!plain.out.contains("kept"));

    const CommandRun kept = run({u"rank"_s, file, u"--keep"_s, u"  Spring "_s});
    VERIFY_RUN(kept);
    QVERIFY(kept.err.contains("Kept as \"Spring\"."));
    QVERIFY(kept.out.contains("still matches"));
    QCOMPARE(folder.files(), QStringList{u"a.journey"_s});
    const CommandRun again = run({u"rank"_s, file, u"--keep"_s, u"spring"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("spring"));
    QCOMPARE(run({u"rank"_s, file, u"--keep"_s, u" "_s}).code, 2);
    {
        const auto project = Project::open(file);
        QVERIFY(project);
        QCOMPARE((*project)->data().keptResults.size(), 1);
        QVERIFY((*project)->undoName().contains(u"Spring"_s));
    }

    const QJsonObject matching = jsonOf(run({u"rank"_s, file, u"--format"_s, u"json"_s}));
    QCOMPARE(matching["kept"_L1]["id"_L1].toString(), u"spring"_s);
    QCOMPARE(matching["kept"_L1]["matches"_L1].toBool(), true);
    // What this run was told to draw is no reason.
    QVERIFY(jsonOf(run({u"rank"_s, file, u"--draws"_s, u"100"_s, u"--format"_s, u"json"_s}))["kept"_L1]["matches"_L1]
                .toBool());

    QVERIFY(change(file));
    const QJsonObject changed = jsonOf(run({u"rank"_s, file, u"--format"_s, u"json"_s}));
    QCOMPARE(changed["kept"_L1]["matches"_L1].toBool(true), false);
    QCOMPARE(changed["kept"_L1]["differs"_L1].toArray(), (QJsonArray{u"map"_s, u"evidence"_s}));
    const CommandRun table = run({u"rank"_s, file});
    QVERIFY2(table.out.contains("no longer matches. What differs: the touchpoints on the map, the evidence."),
        table.out.constData());
}

void TestCompareCommand::comparesWithWhatWasKept()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, exampleFile}));
    VERIFY_RUN(run({u"rank"_s, file, u"--keep"_s, u"Spring"_s}));
    const CommandRun none = run({u"compare"_s, file, u"--since"_s, u"spring"_s});
    VERIFY_RUN(none);
    QVERIFY2(none.out.contains("Nothing changed."), none.out.constData());

    QVERIFY(change(file));
    const CommandRun json = run({u"compare"_s, file, u"--since"_s, u"SPRING"_s, u"--format"_s, u"json"_s});
    VERIFY_RUN(json);
    const QJsonObject comparison = jsonOf(json);
    QCOMPARE(comparison["reproduced"_L1].toBool(), true);
    QCOMPARE(comparison["before"_L1]["result"_L1].toString(), u"spring"_s);
    const QJsonObject login = touchpoint(comparison, u"first-login"_s);
    QCOMPARE(login["kind"_L1].toString(), u"beyond_noise"_s);
    QVERIFY(login["change"_L1]["p_direction"_L1].toDouble() > .95);
    QCOMPARE(touchpoint(comparison, u"call-back"_s)["kind"_L1].toString(), u"added"_s);
    for (const QJsonValue& each : comparison["touchpoints"_L1].toArray()) {
        const QJsonValue parts = each["change"_L1];
        if (!parts.isObject())
            continue;
        double terms = parts["other_impact"_L1].toDouble();
        for (const QLatin1String group : {"pain_terms"_L1, "impact_terms"_L1}) {
            for (const QJsonValue& term : parts[group].toObject())
                terms += term.toDouble();
        }
        const double causes
            = parts["by_map"_L1].toDouble() + parts["by_evidence"_L1].toDouble() + parts["by_settings"_L1].toDouble();
        QVERIFY(std::abs(terms - parts["score"_L1].toDouble()) < 1e-9);
        QVERIFY(std::abs(causes - parts["score"_L1].toDouble()) < 1e-9);
    }
    QCOMPARE(run({u"compare"_s, file, u"--since"_s, u"spring"_s, u"--format"_s, u"json"_s}).out, json.out);
    const CommandRun table = run({u"compare"_s, file, u"--since"_s, u"Spring"_s});
    VERIFY_RUN(table);
    // The day of keeping is today's: what stands above the table is left out.
    QCOMPARE(differenceFromBaseline(u"compare-table.txt"_s, table.out.mid(table.out.indexOf('\n') + 1)), QByteArray());
}

void TestCompareCommand::comparesTwoFilesAndTwoWaves()
{
    const Folder folder;
    const QString before = folder.path(u"before.journey"_s), after = folder.path(u"after.journey"_s);
    VERIFY_RUN(run({u"new"_s, before, u"--from"_s, exampleFile}));
    VERIFY_RUN(run({u"new"_s, after, u"--from"_s, exampleFile}));
    QVERIFY(change(after));
    const QJsonObject files = jsonOf(run({u"compare"_s, before, after, u"--format"_s, u"json"_s}));
    QCOMPARE(touchpoint(files, u"first-login"_s)["kind"_L1].toString(), u"beyond_noise"_s);
    QCOMPARE(files["after"_L1]["file"_L1].toString(), u"after.journey"_s);

    ProjectData data = example();
    const Wave first{newId<WaveId>(), u"2025"_s, 0, LocalizedText(u"2025"_s)};
    const Wave second{newId<WaveId>(), u"2026"_s, 1, LocalizedText(u"2026"_s)};
    data.evidence.waves = {first, second};
    Collection<Aggregate> waved;
    for (Aggregate aggregate : data.evidence.aggregates) {
        aggregate.wave = first.key;
        waved.put(aggregate);
        aggregate.id = newId<AggregateId>();
        aggregate.position += 1000;
        aggregate.wave = second.key;
        waved.put(aggregate);
    }
    data.evidence.aggregates = waved;
    const QString file = folder.path(u"waves.journey"_s);
    QVERIFY(Project::create(file, data));
    const CommandRun waves = run({u"compare"_s, file, u"--before-wave"_s, u"2025"_s, u"--wave"_s, u"2026"_s});
    VERIFY_RUN(waves);
    QVERIFY2(waves.out.contains("Before: waves.journey, 2025. Now: waves.journey, 2026."), waves.out.constData());
    QVERIFY2(waves.out.contains("Nothing changed."), waves.out.constData());
}

void TestCompareCommand::keptResultsTravelInTheTextForm()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s), text = folder.path(u"a.json"_s),
                  copy = folder.path(u"b.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, exampleFile}));
    VERIFY_RUN(run({u"rank"_s, file, u"--keep"_s, u"Spring"_s}));
    VERIFY_RUN(run({u"export"_s, file, u"-o"_s, text}));
    VERIFY_RUN(run({u"new"_s, copy, u"--from"_s, text}));
    QVERIFY(jsonOf(run({u"rank"_s, copy, u"--format"_s, u"json"_s}))["kept"_L1]["matches"_L1].toBool());
    QVERIFY(run({u"compare"_s, copy, u"--since"_s, u"Spring"_s}).out.contains("Nothing changed."));
    QByteArray json = readAll(text);
    json.replace("\"input\": {", "\"input\": {\"signals\": [], ");
    QCOMPARE(readProjectJson(json, text).error().code, ErrorCode::JsonDuplicateKey);
    const qsizetype at = json.indexOf("\"touchpoints\":[{\"id\"");
    QVERIFY(at > 0);
    json = readAll(text);
    json.replace("\"signal_correlation\":0.5", "\"signal_correlation\":2");
    const auto wrong = readProjectJson(json, text);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::JsonBadValue);
    QCOMPARE(wrong.error().place, u"results[0].input"_s);
}

void TestCompareCommand::refusesWhatCannotBeCompared()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, exampleFile}));
    QCOMPARE(run({u"compare"_s}).code, 2);
    QCOMPARE(run({u"compare"_s, file}).code, 2);
    QCOMPARE(run({u"compare"_s, file, file, u"--since"_s, u"x"_s}).code, 2);
    QCOMPARE(run({u"compare"_s, file, folder.path(u"none.journey"_s)}).code, 3);
    const CommandRun nothing = run({u"compare"_s, file, u"--since"_s, u"x"_s});
    QCOMPARE(nothing.code, 1);
    QVERIFY(nothing.err.contains("No result is kept"));
    VERIFY_RUN(run({u"rank"_s, file, u"--keep"_s, u"Spring"_s}));
    const CommandRun unknown = run({u"compare"_s, file, u"--since"_s, u"Summer"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("Summer") && unknown.err.contains("Spring"));
    QCOMPARE(run({u"compare"_s, file, u"--before-wave"_s, u"1999"_s}).code, 1);
    QCOMPARE(run({u"compare"_s, file, u"--since"_s, u"Spring"_s}, true).code, 4);
    const QString empty = folder.path(u"empty.journey"_s);
    VERIFY_RUN(run({u"new"_s, empty}));
    QCOMPARE(run({u"compare"_s, empty, file}).code, 1);
    QVERIFY(run({u"compare"_s, u"--help"_s}).out.contains("--since"));
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_CompareCommand.moc"
