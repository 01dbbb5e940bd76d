// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Choice.h"
#include "model/planning/DigitalValue.h"
#include "model/scoring/Certainty.h"
#include "tests/model/reference/ReferenceCheck.h"
#include "tests/support/Example.h"

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* File = "model_example.json";

/// The example ranked and drawn, once for all comparisons.
struct ExampleRun
{
    ExampleRun()
        : data(example())
        , ranking(rankOf(data))
        , tallies(assembleTallies(data.journey, data.evidence, {}))
        , json(referenceFile(File))
        , keys(json[u"touchpoints"_s].toArray())
        , draws(data.journey, tallies, data.settings, progress)
        , certainty(certaintyOf(ranking, data.journey, draws, progress))
    { }

    /// Index in rank order of the touchpoint that stands at `index` in the reference.
    size_t place(qsizetype index) const
    {
        const Place place{data.journey.findTouchpoint(keys[index].toString())->id};
        return static_cast<size_t>(ranking.find(place) - ranking.places.data());
    }
    /// A number of each touchpoint, in the order of the reference.
    template <typename Value>
    std::vector<double> each(const Value& value) const
    {
        std::vector<double> result;
        for (qsizetype index = 0; index < keys.size(); ++index)
            result.push_back(static_cast<double>(value(place(index))));
        return result;
    }

    ProjectData data;
    Ranking ranking;
    Tallies tallies;
    QJsonObject json;
    QJsonArray keys;
    Progress progress;
    ScoreDraws draws;
    Certainty certainty;
};

const ExampleRun& run()
{
    static const ExampleRun once;
    return once;
}

double perTouchpoint()
{
    const QJsonValue expected = run().json[u"expected"_s];
    Difference difference;
    const auto compare = [&](const QJsonValue& wanted, const auto& value) {
        difference.add(run().each([&](size_t at) { return value(run().ranking.places[at]); }), numbers(wanted));
    };
    compare(expected[u"severity"_s], [](const RankedPlace& at) { return at.severity; });
    compare(expected[u"impact"_s], [](const RankedPlace& at) { return at.impact; });
    compare(expected[u"score"_s], [](const RankedPlace& at) { return at.score; });
    compare(expected[u"index"_s], [](const RankedPlace& at) { return at.index; });
    compare(expected[u"evidence_share"_s], [](const RankedPlace& at) { return at.evidenceShare; });
    compare(expected[u"exit_share"_s], [](const RankedPlace& at) { return at.exitShare.value(); });
    const QJsonValue versus = expected[u"versus_average"_s];
    compare(versus[u"severity"_s], [](const RankedPlace& at) { return at.severityVersusAverage; });
    compare(versus[u"impact"_s], [](const RankedPlace& at) { return at.impactVersusAverage; });
    for (size_t family = 0; family < FamilyCount; ++family) {
        const QString key = keyOf(static_cast<Family>(family));
        compare(expected[u"signals"_s][key], [=](const RankedPlace& at) { return at.families[family].value(); });
        compare(expected[u"pain_terms"_s][key], [=](const RankedPlace& at) { return at.painTerms[family].value(); });
    }
    for (size_t part = 0; part < impactCount(); ++part) {
        const QString key = keyOf(static_cast<Impact>(part));
        compare(expected[u"impacts"_s][key], [=](const RankedPlace& at) { return at.impacts[part].value(); });
        compare(expected[u"impact_terms"_s][key], [=](const RankedPlace& at) { return at.impactTerms[part].value(); });
    }
    for (const QString& key : expected[u"mean_loss"_s].toObject().keys()) {
        const auto of = [&](const RankedPlace& at) {
            return *std::find_if(at.signalScores.begin(), at.signalScores.end(),
                [&](const SignalScore& score) { return infoOf(score.signal).key == key; });
        };
        compare(expected[u"mean_loss"_s][key], [&](const RankedPlace& at) { return of(at).meanLoss; });
        compare(expected[u"own"_s][key], [&](const RankedPlace& at) { return of(at).own; });
    }
    return difference.largest();
}

double wholeJourney()
{
    const QJsonValue expected = run().json[u"expected"_s];
    const Ranking& ranking = run().ranking;
    Difference difference;
    difference.add(ranking.successProbability.value(), expected[u"p_success"_s].toDouble());
    difference.add(ranking.averageScore, expected[u"versus_average"_s][u"average"_s].toDouble());
    difference.add(ranking.journey->lowPoint, expected[u"journey"_s][u"low_point"_s].toDouble());
    difference.add(ranking.journey->end, expected[u"journey"_s][u"end"_s].toDouble());
    difference.add(ranking.journey->remembered, expected[u"journey"_s][u"remembered"_s].toDouble());
    difference.add(ranking.journey->mean, expected[u"journey"_s][u"mean"_s].toDouble());
    difference.add(ranking.relativeWeights, numbers(expected[u"relative_weights"_s]));
    const std::vector<DigitalValue> values = digitalValues(ranking, run().data.journey, run().data.plan);
    difference.add(run().each([&](size_t at) {
        return std::find_if(values.begin(), values.end(), [&](const DigitalValue& value) {
            return value.place == ranking.places[at].place;
        })->value;
    }),
        numbers(expected[u"digital_value"_s]));
    return difference.largest();
}

double weightStability()
{
    const QJsonValue expected = run().json[u"expected"_s][u"weight_stability"_s];
    Difference difference;
    for (const WeightStability& each : run().certainty.sensitivity.stability) {
        const QJsonValue entry = expected[each.family ? keyOf(*each.family) : keyOf(*each.impact)];
        difference.add(each.weight, entry[u"weight"_s].toDouble());
        difference.add({each.first.low, each.first.high}, numbers(entry[u"top1"_s]));
        difference.add({each.order.low, each.order.high}, numbers(entry[u"order"_s]));
    }
    return difference.largest();
}

const PlaceUncertainty& uncertain(size_t at) { return run().certainty.uncertainty.places[at]; }

double scoreQuantiles()
{
    const QJsonValue expected = run().json[u"monte_carlo"_s];
    Difference difference;
    difference.add(run().each([](size_t at) { return uncertain(at).scoreLow; }), numbers(expected[u"score_q05"_s]));
    difference.add(run().each([](size_t at) { return uncertain(at).scoreHigh; }), numbers(expected[u"score_q95"_s]));
    return difference.largest();
}

double probabilities()
{
    const QJsonValue expected = run().json[u"monte_carlo"_s];
    Difference difference;
    for (qsizetype index = 0; index < run().keys.size(); ++index) {
        const size_t at = run().place(index);
        difference.add(uncertain(at).rankProbability, numbers(expected[u"rank_probability"_s][index]));
        difference.add(
            run().certainty.sensitivity.acceptability[at], numbers(expected[u"weight_acceptability"_s][index]));
        difference.add(run().each([&](size_t other) { return run().certainty.uncertainty.above[at][other]; }),
            numbers(expected[u"pairwise_above"_s][index]));
    }
    return difference.largest();
}

double rankBounds()
{
    const QJsonValue expected = run().json[u"monte_carlo"_s];
    Difference difference;
    const auto compare = [&](const QString& key, int PlaceUncertainty::*bound) {
        difference.add(run().each([&](size_t at) { return uncertain(at).*bound; }), numbers(expected[key]));
    };
    compare(u"rank_low"_s, &PlaceUncertainty::rankLow);
    compare(u"rank_high"_s, &PlaceUncertainty::rankHigh);
    compare(u"simultaneous_low"_s, &PlaceUncertainty::simultaneousLow);
    compare(u"simultaneous_high"_s, &PlaceUncertainty::simultaneousHigh);
    return difference.largest();
}

/// What is chosen under the example's budget, its value, and how often each solution is.
struct Chosen
{
    Chosen()
    {
        Progress progress;
        const Result<Choice> choice = choose(run().ranking, run().draws, run().data.journey, run().data.plan, progress);
        const QJsonValue expected = run().json[u"portfolio"_s];
        value.add(choice->value, expected[u"value"_s].toDouble());
        for (const ChoiceOption& option : choice->options) {
            const QString key = run().data.plan.solutions.find(option.solution)->key;
            value.require(option.isChosen == expected[u"chosen"_s].toArray().contains(key));
            coreIndex.add(option.coreIndex, expected[u"core_index"_s][key].toDouble(-1));
        }
    }

    Difference value, coreIndex;
};

const Chosen& chosen()
{
    static const Chosen once;
    return once;
}

} // namespace

std::vector<ReferenceCheck> modelChecks()
{
    const QJsonObject json = referenceFile(File);
    const QJsonValue expected = json[u"expected"_s], drawn = json[u"monte_carlo"_s];
    const double exact = expected[u"tolerance"_s].toDouble();
    return {
        {File, "expected: touchpoints", "rank", exact, perTouchpoint},
        {File, "expected: journey, drivers, digital_value", "rank, digitalValues", exact, wholeJourney},
        {File, "expected: weight_stability", "sensitivityOf: stability",
            expected[u"weight_stability_tolerance"_s].toDouble(), weightStability},
        {File, "monte_carlo: quantiles", "uncertaintyOf", drawn[u"quantile_tolerance"_s].toDouble(), scoreQuantiles},
        {File, "monte_carlo: probabilities", "uncertaintyOf, sensitivityOf",
            drawn[u"probability_tolerance"_s].toDouble(), probabilities},
        {File, "monte_carlo: rank intervals", "uncertaintyOf", 0, rankBounds},
        {File, "portfolio: value, chosen", "choose", exact, [] { return chosen().value.largest(); }},
        {File, "portfolio: core_index", "choose", json[u"portfolio"_s][u"core_tolerance"_s].toDouble(),
            [] { return chosen().coreIndex.largest(); }},
    };
}

} // namespace touchstone::test
