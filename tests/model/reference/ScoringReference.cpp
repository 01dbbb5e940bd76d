// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DrawRange.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/Sensitivity.h"
#include "model/scoring/SimultaneousRanks.h"
#include "tests/model/reference/ReferenceCheck.h"

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* Decisions = "mcda.json";
constexpr const char* Ranks = "rank_confidence_sets.json";
constexpr const char* Shrinking = "shrinkage.json";

using Rows = std::vector<std::vector<double>>;

Rows rows(const QJsonValue& array)
{
    Rows result;
    for (const QJsonValue& row : array.toArray())
        result.push_back(numbers(row));
    return result;
}

/// Alternatives as touchpoints 1, 2 ..., criteria as families of pain, no impact known.
struct Decision
{
    Decision(const Rows& values, const std::vector<double>& weights)
    {
        ranking.basis = Basis::Evidence;
        ranking.settings.painWeights = {};
        std::copy(weights.begin(), weights.end(), ranking.settings.painWeights.begin());
        for (size_t row = 0; row < values.size(); ++row) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId{static_cast<qint64>(row) + 1};
            touchpoint.position = static_cast<int>(row);
            journey.touchpoints.put(touchpoint);
            RankedPlace& place = ranking.places.emplace_back();
            place.place = {touchpoint.id};
            for (size_t family = 0; family < values[row].size(); ++family) {
                place.families[family] = values[row][family];
                place.score += 100 * weights[family] * values[row][family];
            }
        }
        std::sort(ranking.places.begin(), ranking.places.end(),
            [](const RankedPlace& a, const RankedPlace& b) { return a.score > b.score; });
        for (size_t rank = 0; rank < values.size(); ++rank)
            ranking.places[rank].rank = static_cast<int>(rank) + 1;
    }
    Sensitivity sensitivity() const
    {
        Progress progress;
        return sensitivityOf(ranking, journey, progress);
    }

    Ranking ranking;
    Journey journey;
};

double stability()
{
    const QJsonObject json = referenceEntry(Decisions, "weight_stability_renormalised");
    const Sensitivity sensitivity = Decision(rows(json[u"performance"_s]), numbers(json[u"weights"_s])).sensitivity();
    const QJsonArray intervals = json[u"intervals"_s].toArray();
    Difference difference;
    difference.require(static_cast<qsizetype>(sensitivity.stability.size()) == intervals.size());
    for (qsizetype i = 0; i < intervals.size(); ++i) {
        const WeightStability& each = sensitivity.stability[static_cast<size_t>(i)];
        difference.add(each.weight, intervals[i][u"weight"_s].toDouble());
        difference.add({each.order.low, each.order.high}, numbers(intervals[i][u"full_ranking_stable"_s]));
        difference.add({each.first.low, each.first.high}, numbers(intervals[i][u"top1_stable"_s]));
    }
    return difference.largest();
}

double acceptability()
{
    const QJsonObject json = referenceEntry(Decisions, "smaa_exact_simplex");
    Decision decision(rows(json[u"values"_s]), {1. / 3, 1. / 3, 1. / 3});
    decision.ranking.settings.draws = 200'000;
    const Sensitivity sensitivity = decision.sensitivity();
    const Rows expected = rows(json[u"rank_acceptability_exact"_s]);
    Difference difference;
    for (size_t place = 0; place < expected.size(); ++place) {
        const auto row = static_cast<size_t>(decision.ranking.places[place].place.touchpoint.value) - 1;
        difference.add(sensitivity.acceptability[place], expected[row]);
    }
    return difference.largest();
}

/// PISA 2018.
double simultaneousSets()
{
    const QJsonObject json = referenceFile(Ranks);
    const std::vector<double> scores = numbers(json[u"math_score"_s]), errors = numbers(json[u"math_se"_s]);
    std::vector<std::vector<float>> draws;
    for (size_t country = 0; country < scores.size(); ++country) {
        RandomStream stream(1, StreamPurpose::Loss, country);
        std::vector<float>& row = draws.emplace_back();
        for (int draw = 0; draw < 20'000; ++draw)
            row.push_back(static_cast<float>(scores[country] + errors[country] * stream.normal()));
    }
    Progress progress;
    std::vector<double> low, high;
    for (const RankBounds& bounds : simultaneousRanks(scores, draws, .95, progress)) {
        low.push_back(bounds.low);
        high.push_back(bounds.high);
    }
    const QJsonObject expected = referenceEntry(Ranks, "computed_R20000_seed1");
    Difference difference;
    difference.add(low, numbers(expected[u"simultaneous_L"_s]));
    difference.add(high, numbers(expected[u"simultaneous_U"_s]));
    return difference.largest();
}

/// Quantiles of a Dirichlet posterior's mean loss from gamma numbers, as losses are drawn.
double dirichletQuantiles()
{
    constexpr int Draws = 100'000;
    Difference difference;
    std::uint64_t number = 0;
    for (const QJsonValue& each : referenceEntry(Shrinking, "dirichlet_multinomial")[u"cases"_s].toArray()) {
        const std::vector<double> alpha = numbers(each[u"posterior_alpha"_s]), loss = numbers(each[u"loss"_s]);
        RandomStream stream(1, StreamPurpose::Loss, ++number);
        std::vector<float> means;
        for (int draw = 0; draw < Draws; ++draw) {
            double total = 0, sum = 0;
            for (size_t level = 0; level < alpha.size(); ++level) {
                const double share = stream.gamma(alpha[level]);
                total += share;
                sum += share * loss[level];
            }
            means.push_back(static_cast<float>(sum / total));
        }
        const DrawRange range = rangeOf(means);
        difference.add({range.low, range.high}, {each[u"q05"_s].toDouble(), each[u"q95"_s].toDouble()});
    }
    return difference.largest();
}

} // namespace

std::vector<ReferenceCheck> scoringChecks()
{
    const QJsonObject dirichlet
        = referenceEntry(Shrinking, "dirichlet_multinomial")[u"cases"_s].toArray().first().toObject();
    return {
        {Decisions, "weight_stability_renormalised", "sensitivityOf: stability",
            referenceEntry(Decisions, "weight_stability_renormalised")[u"tolerance"_s].toDouble(), stability},
        {Decisions, "smaa_exact_simplex: rank_acceptability_exact", "sensitivityOf: acceptability",
            referenceEntry(Decisions, "smaa_exact_simplex")[u"mc_tolerance"_s].toDouble(), acceptability},
        {Ranks, "computed_R20000_seed1: simultaneous sets", "simultaneousRanks, in ranks", 1, simultaneousSets},
        {Shrinking, "dirichlet_multinomial: quantiles", "RandomStream::gamma, rangeOf",
            dirichlet[u"quantile_tolerance"_s].toDouble(), dirichletQuantiles},
    };
}

} // namespace touchstone::test
