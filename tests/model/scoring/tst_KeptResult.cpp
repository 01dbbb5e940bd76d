// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/KeptResult.h"

#include "model/scoring/Certainty.h"
#include "model/scoring/Fingerprint.h"
#include "model/scoring/RankInput.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/ThreeTouchpoints.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

Tallies talliesOf(const ProjectData& data)
{
    return assembleTallies(data.journey, data.evidence, {}, data.settings.rules);
}

KeptResult keep(const ProjectData& data, const QString& name, const Uncertainty& uncertainty = {})
{
    return keepResult(LocalizedText(name), QDateTime(QDate(2026, 3, 1), QTime(8, 30, 15, 250), Qt::UTC), rankOf(data),
        uncertainty, data.journey, talliesOf(data));
}

std::vector<Mismatch> mismatches(const KeptResult& kept, const ProjectData& data)
{
    const Tallies tallies = talliesOf(data);
    const Basis basis = rank(data.journey, tallies, data.settings).basis;
    return touchstone::mismatches(kept, basis, data.journey, tallies, data.settings);
}

} // namespace

Q_DECLARE_METATYPE(touchstone::SignalRules)

/// What is kept of a ranking: it reads back, ranks as it did, and says what it no longer matches.
class tst_KeptResult : public QObject
{
    Q_OBJECT

private slots:
    void theInputRanksAsItDid_data();
    void theInputRanksAsItDid();
    void anotherInputIsRefused_data();
    void anotherInputIsRefused();
    void placesReadBack();
    void keepsTheRoomWithoutItsVoters();
    void saysWhatNoLongerMatches();
    void findsByKeyAndNameAndTheNewest();
};

void tst_KeptResult::theInputRanksAsItDid_data()
{
    QTest::addColumn<SignalRules>("rules");
    QTest::newRow("as the model has it") << SignalRules();
    SignalRules rules;
    rules.ofSignal[Signal::Csat].exponent = 2;
    rules.ofSignal[Signal::Ces].loss = {1, 1, 1, .2, .1, 0, 0};
    rules.ofSignal[Signal::Completion].anchors = Anchors{0, .8}; // for places without answers, too
    rules.ofSignal[Signal::Voice].isOff = true;
    rules.ofQuestion[{u"Spring"_s, u"Q1"_s}].isReversed = true;
    QTest::newRow("rules") << rules;
}

void tst_KeptResult::theInputRanksAsItDid()
{
    QFETCH(SignalRules, rules);
    ProjectData data = example();
    data.settings.rules = rules;
    const Tallies tallies = talliesOf(data);
    QJsonObject canonical = canonicalInput(data.journey, tallies, data.settings, Basis::Evidence);
    const std::optional<RankInput> input = readRankInput(canonical);
    QVERIFY(input);
    QCOMPARE(input->settings, data.settings);
    QCOMPARE(fingerprintOf(input->journey, input->tallies, input->settings, Basis::Evidence), rankOf(data).fingerprint);
    const Ranking before = rankOf(data), after = rank(input->journey, input->tallies, input->settings);
    QCOMPARE(after.places.size(), before.places.size());
    for (size_t index = 0; index < before.places.size(); ++index) {
        QCOMPARE(input->journey.keyOf(after.places[index].place), data.journey.keyOf(before.places[index].place));
        QCOMPARE(after.places[index].rank, before.places[index].rank);
        COMPARE_WITHIN(after.places[index].score, before.places[index].score, 1e-12 * 100);
    }
    // Not every project has drivers.
    canonical.remove(u"drivers"_s);
    QVERIFY(readRankInput(canonical));
}

void tst_KeptResult::anotherInputIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no settings") << u"score"_s << QByteArray("{}");
    QTest::newRow("rules of no signal")
        << u"score"_s
        << QByteArray(R"({"seed": "1", "draws": 50, "signal_correlation": 0.5, "pain_weights": [1, 1, 1, 1],
               "impact_weights": [1, 1, 1], "rules": {"signals": {"mood": {"off": true}}}})");
    QTest::newRow("no touchpoints") << u"touchpoints"_s << QByteArray("[]");
    QTest::newRow("a touchpoint twice") << u"touchpoints"_s << QByteArray(R"([{"id": "a"}, {"id": "a"}])");
    QTest::newRow("reach of no kind") << u"touchpoints"_s << QByteArray(R"([{"id": "a", "reach": 7}])");
    QTest::newRow("an end that is not there") << u"transitions"_s << QByteArray(R"([["start", "elsewhere", 3]])");
    QTest::newRow("out of an end") << u"transitions"_s << QByteArray(R"([["lost", "success", 3]])");
    QTest::newRow("a transition without a count") << u"transitions"_s << QByteArray(R"([["start", "success"]])");
    QTest::newRow("no signals") << u"signals"_s << QByteArray("[]");
    QTest::newRow("an unknown signal") << u"signals"_s
                                       << QByteArray(
                                              R"([{"place": "search", "signal": "mood", "counts": [1], "loss": [1]}])");
    QTest::newRow("fewer losses than counts")
        << u"signals"_s << QByteArray(R"([{"place": "search", "signal": "csat", "counts": [1, 2], "loss": [1]}])");
    QTest::newRow("a count below 0") << u"signals"_s
                                     << QByteArray(
                                            R"([{"place": "search", "signal": "csat", "counts": [-1], "loss": [1]}])");
    QTest::newRow("a loss above 1") << u"signals"_s
                                    << QByteArray(
                                           R"([{"place": "search", "signal": "csat", "counts": [1], "loss": [2]}])");
    QTest::newRow("drivers without rows")
        << u"drivers"_s << QByteArray(R"({"touchpoints": ["search"], "correlation": [], "n": 50})");
    QTest::newRow("drivers of another size")
        << u"drivers"_s << QByteArray(R"({"touchpoints": ["search"], "correlation": [[1], [1]], "n": 50})");
}

void tst_KeptResult::anotherInputIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    const ProjectData data = example();
    QJsonObject canonical = canonicalInput(data.journey, talliesOf(data), data.settings, Basis::Evidence);
    QVERIFY(readRankInput(canonical));
    const QJsonDocument replacement = QJsonDocument::fromJson(value);
    QVERIFY(!replacement.isNull());
    canonical[key] = replacement.isArray() ? QJsonValue(replacement.array()) : QJsonValue(replacement.object());
    QVERIFY(!readRankInput(canonical));
}

void tst_KeptResult::placesReadBack()
{
    const ProjectData data = example();
    Progress progress;
    const Ranking ranking = rankOf(data);
    const KeptResult kept
        = keep(data, u"Spring"_s, certaintyOf(ranking, data.journey, talliesOf(data), progress).uncertainty);
    QCOMPARE(kept.keptAt, QDateTime(QDate(2026, 3, 1), QTime(8, 30, 15), Qt::UTC));
    QCOMPARE(kept.places.size(), size_t(6));
    const PlaceResult& first = kept.places.front();
    QCOMPARE(first.key, u"identity-check"_s);
    QCOMPARE(first.name.in(u"zh_CN"_s), u"身份核验"_s);
    QCOMPARE(first.rank, 1);
    QVERIFY(first.rankLow && first.rankHigh && first.figures->indexRange && first.figures->scoreRange);
    COMPARE_WITHIN(first.figures->score, 40.1694, 1e-4);
    std::vector<PlaceResult> again;
    QVERIFY(readPlaceResults(placeResultsText(kept.places), again));
    QCOMPARE(again, kept.places);
    QVERIFY(!readPlaceResults(u"{}"_s, again));
    QVERIFY(!readPlaceResults(u"["_s, again));
}

void tst_KeptResult::keepsTheRoomWithoutItsVoters()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.vote(u"customer 3"_s, u"a"_s, 2);
    const ProjectData data = builder.data();
    const KeptResult kept = keep(data, u"Workshop"_s);
    QCOMPARE(kept.basis, Basis::Room);
    QVERIFY(!kept.input.contains(u"customer 3"_s));
    QCOMPARE(kept.places.front().key, u"a"_s);
    QVERIFY(!kept.places.front().figures);
    QVERIFY(mismatches(kept, data).empty());
    builder.vote(u"customer 4"_s, u"b"_s, 1);
    QCOMPARE(mismatches(kept, builder.data()), std::vector{Mismatch::Evidence});
    // And when customers are asked at last.
    builder.counts(u"a"_s, Signal::Csat, Bad);
    QCOMPARE(mismatches(kept, builder.data()), std::vector{Mismatch::Evidence});
}

void tst_KeptResult::saysWhatNoLongerMatches()
{
    EvidenceBuilder builder = three();
    const ProjectData data = builder.data();
    const KeptResult kept = keep(data, u"Spring"_s);
    QVERIFY(mismatches(kept, data).empty());

    ProjectData changed = data;
    changed.settings.painWeights[0] = .5;
    QCOMPARE(mismatches(kept, changed), std::vector{Mismatch::Settings});
    changed = data;
    changed.settings.seed = 2;
    QCOMPARE(mismatches(kept, changed), std::vector{Mismatch::Settings});
    // What a rule makes of answers are other settings, no other evidence; in both directions.
    changed = data;
    changed.settings.rules.ofSignal[Signal::Csat].exponent = 2;
    QCOMPARE(mismatches(kept, changed), std::vector{Mismatch::Settings});
    const KeptResult convex = keep(changed, u"Convex"_s);
    QVERIFY(mismatches(convex, changed).empty());
    QCOMPARE(mismatches(convex, data), std::vector{Mismatch::Settings});
    changed.settings.rules.ofSignal[Signal::Csat].anchors = Anchors{0, .7};
    QCOMPARE(mismatches(convex, changed), std::vector{Mismatch::Settings});
    EvidenceBuilder flagged = three();
    flagged.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.momentOfTruth = true; });
    QCOMPARE(mismatches(kept, flagged.data()), std::vector{Mismatch::Settings});
    EvidenceBuilder longer = three();
    longer.journey().touchpoint(u"d"_s);
    QCOMPARE(mismatches(kept, longer.data()), std::vector{Mismatch::Map});
    EvidenceBuilder asked = three();
    asked.counts(u"a"_s, Signal::Csat, {0, 0, 0, 0, 1});
    QCOMPARE(mismatches(kept, asked.data()), std::vector{Mismatch::Evidence});
    asked.journey().touchpoint(u"d"_s);
    QCOMPARE(mismatches(kept, asked.data()), (std::vector{Mismatch::Map, Mismatch::Evidence}));
    EvidenceBuilder stated = three();
    stated.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.importance = 6; });
    QCOMPARE(mismatches(kept, stated.data()), std::vector{Mismatch::Evidence});
    KeptResult older = kept;
    older.modelVersion = u"pain-0"_s;
    QCOMPARE(mismatches(older, data).front(), Mismatch::Model);
    // Names are no part of it.
    EvidenceBuilder renamed = three();
    renamed.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.name = LocalizedText(u"Branch"_s); });
    QVERIFY(mismatches(kept, renamed.data()).empty());
}

void tst_KeptResult::findsByKeyAndNameAndTheNewest()
{
    Collection<KeptResult> results;
    const auto put = [&](const QString& key, const QString& name, int day, const QString& wave) {
        results.put({.id = newId<ResultId>(),
            .key = key,
            .position = results.nextPosition(),
            .name = LocalizedText(name),
            .keptAt = QDateTime(QDate(2026, 3, day), QTime(8, 0), Qt::UTC),
            .filter = {{}, wave}});
    };
    put(u"late"_s, u"Late spring"_s, 20, {});
    put(u"early"_s, u"Early spring"_s, 1, {});
    put(u"wave"_s, u"Of a wave"_s, 25, u"2025"_s);
    QCOMPARE(findKept(results, u"early"_s)->key, u"early"_s);
    QCOMPARE(findKept(results, u" EARLY  spring"_s)->key, u"early"_s);
    QVERIFY(!findKept(results, u"summer"_s));
    QVERIFY(!findKept(results, {}));
    QCOMPARE(newestKept(results, {})->key, u"late"_s);
    QCOMPARE(newestKept(results, {{}, u"2025"_s})->key, u"wave"_s);
    QVERIFY(!newestKept(results, {u"Class=Eco"_s, {}}));
}

QTEST_GUILESS_MAIN(tst_KeptResult)
#include "tst_KeptResult.moc"
