// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Reweighed.h"
#include "model/scoring/Sensitivity.h"

#include "tests/support/Compare.h"
#include "tests/support/Json.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Stability of weights and acceptability of ranks against worked examples of multi-criteria decisions, whose criteria
/// stand in as families of pain; and what moments of truth and handovers add.
class tst_Sensitivity : public QObject
{
    Q_OBJECT

private slots:
    void stabilityAgrees();
    void acceptabilityAgrees();
    void momentOfTruthLeavesReachOut();
    void handoverTakesTheWeakerEnd();
    void equalScoresShareARank();
    void impactsWithoutWeightCountNowhere();
    void nothingRankedGivesNothing();
    void cancelledGivesNothing();

private:
    /// Touchpoints 1, 2 ... in rank order, with these values as families and no impact known.
    static Ranking rankingOf(const std::vector<std::vector<double>>& values, const std::vector<double>& weights);
    static Journey journeyOf(int touchpoints);
    static std::vector<std::vector<double>> rows(const QJsonValue& array);
};

std::vector<std::vector<double>> tst_Sensitivity::rows(const QJsonValue& array)
{
    std::vector<std::vector<double>> result;
    for (const QJsonValue& row : array.toArray())
        result.push_back(numbers(row));
    return result;
}

Journey tst_Sensitivity::journeyOf(int touchpoints)
{
    Journey journey;
    for (int i = 1; i <= touchpoints; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{i};
        touchpoint.position = i;
        journey.touchpoints.put(touchpoint);
    }
    return journey;
}

Ranking tst_Sensitivity::rankingOf(const std::vector<std::vector<double>>& values, const std::vector<double>& weights)
{
    Ranking ranking;
    ranking.basis = Basis::Evidence;
    ranking.settings.painWeights = {};
    std::copy(weights.begin(), weights.end(), ranking.settings.painWeights.begin());
    for (size_t row = 0; row < values.size(); ++row) {
        RankedPlace& place = ranking.places.emplace_back();
        place.place = {TouchpointId{static_cast<qint64>(row) + 1}};
        for (size_t family = 0; family < values[row].size(); ++family) {
            place.families[family] = values[row][family];
            place.score += 100 * weights[family] * values[row][family];
        }
    }
    std::sort(ranking.places.begin(), ranking.places.end(),
        [](const RankedPlace& a, const RankedPlace& b) { return a.score > b.score; });
    for (size_t row = 0; row < values.size(); ++row)
        ranking.places[row].rank = static_cast<int>(row) + 1;
    return ranking;
}

void tst_Sensitivity::stabilityAgrees()
{
    const QJsonObject example
        = readJson(dataFile(u"reference/mcda.json"_s))[u"weight_stability_renormalised"_s].toObject();
    const double tolerance = example[u"tolerance"_s].toDouble();
    QVERIFY(tolerance > 0);
    const Ranking ranking = rankingOf(rows(example[u"performance"_s]), numbers(example[u"weights"_s]));
    Progress progress;
    const Sensitivity sensitivity = sensitivityOf(ranking, journeyOf(4), progress);
    QCOMPARE(reweigh(ranking, journeyOf(4), ranking.settings).stability, sensitivity.stability);
    QCOMPARE(sensitivity.stability.size(), size_t(4));
    const QJsonArray intervals = example[u"intervals"_s].toArray();
    for (qsizetype i = 0; i < 4; ++i) {
        const WeightStability& each = sensitivity.stability[static_cast<size_t>(i)];
        COMPARE_WITHIN(each.weight, intervals[i][u"weight"_s].toDouble(), tolerance);
        COMPARE_WITHIN(each.order.low, numbers(intervals[i][u"full_ranking_stable"_s])[0], tolerance);
        COMPARE_WITHIN(each.order.high, numbers(intervals[i][u"full_ranking_stable"_s])[1], tolerance);
        COMPARE_WITHIN(each.first.low, numbers(intervals[i][u"top1_stable"_s])[0], tolerance);
        COMPARE_WITHIN(each.first.high, numbers(intervals[i][u"top1_stable"_s])[1], tolerance);
    }
}

void tst_Sensitivity::acceptabilityAgrees()
{
    const QJsonObject example = readJson(dataFile(u"reference/mcda.json"_s))[u"smaa_exact_simplex"_s].toObject();
    const auto values = rows(example[u"values"_s]);
    const auto expected = rows(example[u"rank_acceptability_exact"_s]);
    const double tolerance = example[u"mc_tolerance"_s].toDouble();
    QVERIFY(tolerance > 0);
    Ranking ranking = rankingOf(values, {1. / 3, 1. / 3, 1. / 3});
    ranking.settings.draws = 200'000;
    Progress progress;
    const Sensitivity sensitivity = sensitivityOf(ranking, journeyOf(4), progress);
    for (size_t place = 0; place < ranking.places.size(); ++place) {
        const auto row = static_cast<size_t>(ranking.places[place].place.touchpoint.value) - 1;
        for (size_t rank = 0; rank < expected.size(); ++rank)
            COMPARE_WITHIN(sensitivity.acceptability[place][rank], expected[row][rank], tolerance);
    }
}

void tst_Sensitivity::momentOfTruthLeavesReachOut()
{
    // Pain alike. 1: importance .8 and rarely passed; 2: importance .2 and always passed.
    Ranking ranking = rankingOf({{.5}, {.5}}, {1});
    ranking.places[0].impacts = {.8, .1, std::nullopt};
    ranking.places[1].impacts = {.2, .9, std::nullopt};
    ranking.settings.impactWeights = {.75, .25, 0};
    Journey journey = journeyOf(2);
    const auto stabilityOfReach = [&] {
        Progress progress;
        const Sensitivity sensitivity = sensitivityOf(ranking, journey, progress);
        const auto found = std::find_if(sensitivity.stability.begin(), sensitivity.stability.end(),
            [](const WeightStability& each) { return each.impact == Impact::Reach; });
        return found->first;
    };
    // .8 (1 - t) + .1 t = .2 (1 - t) + .9 t at t = .6 / 1.4.
    COMPARE_WITHIN(stabilityOfReach().high, .6 / 1.4, 1e-12);
    Touchpoint flagged = journey.touchpoints[0];
    flagged.momentOfTruth = true;
    journey.touchpoints.put(flagged);
    // Now the first has impact .8 whatever reach weighs: .8 = .2 (1 - t) + .9 t at t = .6 / .7.
    COMPARE_WITHIN(stabilityOfReach().high, .6 / .7, 1e-12);
}

void tst_Sensitivity::handoverTakesTheWeakerEnd()
{
    Ranking ranking = rankingOf({{.4}, {.3}, {.5}}, {1});
    const auto at = [&](qint64 id) -> RankedPlace& {
        return *std::find_if(ranking.places.begin(), ranking.places.end(),
            [&](const RankedPlace& place) { return place.place.touchpoint.value == id; });
    };
    at(1).impacts = {.9, .1, std::nullopt};
    at(2).impacts = {.1, .9, std::nullopt};
    at(3).place.to = TouchpointId{2};
    at(3).place.touchpoint = TouchpointId{1};
    ranking.settings.impactWeights = {.9, .1, 0};
    ranking.settings.draws = 1000;
    // Scores of 1, 2 and of the handover between them: .4 (.9 - .8 t), .3 (.1 + .8 t), .5 times the smaller impact.
    std::swap(ranking.places[0],
        *std::find_if(ranking.places.begin(), ranking.places.end(),
            [](const RankedPlace& place) { return !place.place.isHandover() && place.place.touchpoint.value == 1; }));
    for (size_t rank = 0; rank < 3; ++rank)
        ranking.places[rank].rank = static_cast<int>(rank) + 1;
    Progress progress;
    const Sensitivity sensitivity = sensitivityOf(ranking, journeyOf(2), progress);
    const auto reach = std::find_if(sensitivity.stability.begin(), sensitivity.stability.end(),
        [](const WeightStability& each) { return each.impact == Impact::Reach; });
    // .4 (.9 - .8 t) = .5 (.1 + .8 t) at t = .31 / .72, before the ends change places at .5.
    COMPARE_WITHIN(reach->first.high, .31 / .72, 1e-12);
}

void tst_Sensitivity::equalScoresShareARank()
{
    Progress progress;
    Ranking ranking = rankingOf({{.5}, {.5}, {.2}}, {1});
    ranking.settings.draws = 100;
    const Sensitivity sensitivity = sensitivityOf(ranking, journeyOf(3), progress);
    const std::vector<std::vector<double>> expected = {{1, 0, 0}, {1, 0, 0}, {0, 0, 1}};
    for (size_t place = 0; place < expected.size(); ++place) {
        for (size_t rank = 0; rank < expected.size(); ++rank)
            COMPARE_WITHIN(sensitivity.acceptability[place][rank], expected[place][rank], 1e-12);
    }
}

void tst_Sensitivity::impactsWithoutWeightCountNowhere()
{
    Progress progress;
    // Only reach is known, and the settings give it no weight: then every impact is 1, as in the ranking.
    Ranking ranking = rankingOf({{.6, .2}, {.2, .5}}, {.5, .5});
    ranking.places[0].impacts = {std::nullopt, .1, std::nullopt};
    ranking.places[1].impacts = {std::nullopt, .9, std::nullopt};
    ranking.settings.impactWeights = {1, 0, 0};
    Journey journey = journeyOf(2);
    const Sensitivity sensitivity = sensitivityOf(ranking, journey, progress);
    QCOMPARE(sensitivity.stability.size(), size_t(3));
    // .6 t + .2 (1 - t) = .2 t + .5 (1 - t) at t = 3 / 7.
    COMPARE_WITHIN(sensitivity.stability[0].first.low, 3. / 7, 1e-12);
    // With any weight at all reach turns the order round.
    const WeightStability& reach = sensitivity.stability[2];
    QCOMPARE(reach.impact, Impact::Reach);
    QCOMPARE(reach.weight, 0.);
    QCOMPARE(reach.first.high, 0.);
    // The second leaves reach out, so that nothing has weight there whatever reach weighs: its impact stays 1.
    ranking.places[0].impacts[static_cast<size_t>(Impact::DropOff)] = .5;
    ranking.places[1].impacts[static_cast<size_t>(Impact::DropOff)] = .5;
    Touchpoint flagged = journey.touchpoints[1];
    flagged.momentOfTruth = true;
    journey.touchpoints.put(flagged);
    const Sensitivity withFlag = sensitivityOf(ranking, journey, progress);
    QCOMPARE(withFlag.stability[2].impact, Impact::Reach);
    QCOMPARE(withFlag.stability[2].first.high, 0.);
}

void tst_Sensitivity::nothingRankedGivesNothing()
{
    Progress progress;
    QCOMPARE(sensitivityOf({}, {}, progress), Sensitivity());
}

void tst_Sensitivity::cancelledGivesNothing()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(sensitivityOf(rankingOf({{.9, .2}, {.3, .8}}, {.5, .5}), journeyOf(2), progress), Sensitivity());
}

QTEST_GUILESS_MAIN(tst_Sensitivity)
#include "tst_Sensitivity.moc"
