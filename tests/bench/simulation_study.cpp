// SPDX-License-Identifier: GPL-3.0-or-later
// Simulation study of the pain-point model: journeys whose truth is known are surveyed again and again. How often do
// the 90 % ranges hold the truth, do the probabilities of the first five come true, and who finds the right three
// first: the model, or what is used instead? Prints Markdown; simulation_study.md is what it printed.
#include "model/classics/ImportancePerformance.h"
#include "model/classics/Opportunity.h"
#include "model/scoring/Certainty.h"
#include "tests/bench/SimulatedJourney.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>
#include <numeric>

using namespace touchstone;
using namespace touchstone::bench;

namespace {

constexpr int Touchpoints = 20, First = 3, Top = 5;

/// Indices in the order of falling values.
std::vector<size_t> orderOf(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] > values[b]; });
    return order;
}

double totalOfFirst(const std::vector<size_t>& order, const std::vector<double>& values)
{
    double sum = 0;
    for (size_t i = 0; i < First; ++i)
        sum += values[order[i]];
    return sum;
}

/// What others would rank a touchpoint by.
struct Known
{
    double loss = 0; ///< mean, of satisfaction
    double importance = 0; ///< stated, 0..1
    double reach = 0;
    double answers = 0;
};

using Method = std::function<std::vector<double>(const std::vector<Known>&)>;

std::vector<double> eachOf(const std::vector<Known>& known, const std::function<double(const Known&)>& value)
{
    std::vector<double> values;
    std::transform(known.begin(), known.end(), std::back_inserter(values), value);
    return values;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.) / static_cast<double>(values.size());
}

/// "Concentrate here" first (important and bad, cut at the means; Martilla & James 1977), then by the gap.
std::vector<double> importancePerformance(const std::vector<Known>& known)
{
    const double importance = meanOf(eachOf(known, [](const Known& at) { return at.importance; }));
    const double loss = meanOf(eachOf(known, [](const Known& at) { return at.loss; }));
    return eachOf(known, [=](const Known& at) {
        const bool isToConcentrateOn
            = quadrantOf(at.importance, 1 - at.loss, importance, 1 - loss) == Quadrant::Concentrate;
        return (isToConcentrateOn ? 10 : 0) + at.importance + at.loss;
    });
}

const std::vector<std::pair<const char*, Method>> rivals = {
    {"Plain mean", [](const auto& known) { return eachOf(known, [](const Known& at) { return at.loss; }); }},
    {"Ulwick opportunity",
        [](const auto& known) {
            return eachOf(
                known, [](const Known& at) { return opportunityScore(10 * at.importance, 10 * (1 - at.loss)); });
        }},
    {"Importance-performance", importancePerformance},
    // McBride 2016: reach x impact x confidence / effort; the effort is the same for all.
    {"RICE",
        [](const auto& known) {
            return eachOf(known, [](const Known& at) {
                const double impact = at.loss < .2 ? .25
                    : at.loss < .35                ? .5
                    : at.loss < .5                 ? 1
                    : at.loss < .65                ? 2
                                                   : 3;
                return at.reach * impact * (at.answers >= 100 ? 1 : at.answers >= 30 ? .8 : .5);
            });
        }},
};

/// What is added up over the repetitions of one design.
struct Sums
{
    double covered = 0, painCovered = 0, reachCovered = 0, dropOffCovered = 0, ranges = 0;
    struct Hits
    {
        double found = 0, regret = 0, loyaltyRegret = 0;
    };
    std::vector<Hits> hits = std::vector<Hits>(rivals.size() + 2); ///< the model first, as it is and for loyalty
};

/// Predicted and observed membership of the first five, in tenths of the predicted probability.
struct Calibration
{
    std::array<double, 10> predicted = {}, observed = {}, count = {};
};

std::vector<double> scoresOf(const Ranking& ranking)
{
    std::vector<double> scores(Touchpoints, 0);
    for (const RankedPlace& place : ranking.places)
        scores[static_cast<size_t>(place.place.touchpoint.value - 1)] = place.score;
    return scores;
}

std::vector<Known> knownOf(const Observed& observed, const Ranking& ranking)
{
    std::vector<Known> known(Touchpoints);
    for (const RankedPlace& place : ranking.places) {
        const SignalTally& tally = *observed.tallies.find(place.place, Signal::Csat);
        const Touchpoint& touchpoint = *observed.journey.touchpoints.find(place.place.touchpoint);
        known[static_cast<size_t>(place.place.touchpoint.value - 1)] = {.loss = tally.meanLoss(),
            .importance = (*touchpoint.importance - 1) / 6,
            .reach = place.impacts[static_cast<size_t>(Impact::Reach)].value_or(1),
            .answers = tally.total()};
    }
    return known;
}

void addHits(Sums::Hits& hits, const std::vector<double>& values, const std::vector<double>& truth,
    const std::vector<double>& loyalty)
{
    const std::vector<size_t> order = orderOf(values), best = orderOf(truth);
    for (size_t i = 0; i < First; ++i)
        hits.found += std::count(best.begin(), best.begin() + First, order[i]) / static_cast<double>(First);
    const auto regretIn = [&](const std::vector<double>& gains) {
        const double most = totalOfFirst(orderOf(gains), gains);
        return 1 - totalOfFirst(order, gains) / most;
    };
    hits.regret += regretIn(truth);
    hits.loyaltyRegret += regretIn(loyalty);
}

/// Whether the middle 90 % of the draws of one part of a touchpoint's impact hold the true part.
bool holds(const ImpactDraws& draws, size_t touchpoint, Impact impact, const RankedPlace& truth)
{
    constexpr double Rounding = 1e-6; // a reach of 1 is drawn as such
    const auto part = static_cast<size_t>(impact);
    std::vector<float> values;
    for (int draw = 0; draw < draws.draws; ++draw)
        values.push_back(draws.at(draw, static_cast<int>(touchpoint))[part]);
    const DrawRange range = rangeOf(values);
    const double expected = truth.impacts[part].value_or(0);
    return range.low <= expected + Rounding && expected - Rounding <= range.high;
}

/// The model with its weights set for who only wants loyalty: what satisfaction and importance say, nothing else.
std::vector<double> scoresForLoyalty(const Observed& observed, ScoreSettings settings)
{
    settings.painWeights = {1, 0, 0, 0};
    settings.impactWeights = {1, 0, 0};
    return scoresOf(rank(observed.journey, observed.tallies, settings));
}

void study(const SimulatedJourney& journey, const SampleDesign& design, const ScoreSettings& settings,
    std::mt19937_64& random, Sums& sums, Calibration& calibration)
{
    const Observed observed = journey.sample(design, random);
    const Observed endless = journey.truthFor(observed);
    const Ranking ranking = rank(observed.journey, observed.tallies, settings);
    const Ranking trueRanking = rank(endless.journey, endless.tallies, settings);
    const std::vector<double> truth = scoresOf(trueRanking);
    const std::vector<double> loyalty = journey.loyaltyGains();
    const std::vector<size_t> best = orderOf(truth);

    Progress progress;
    const ScoreDraws draws(observed.journey, observed.tallies, settings, progress);
    const Uncertainty uncertainty = uncertaintyOf(ranking, draws, progress);
    for (size_t place = 0; place < uncertainty.places.size(); ++place) {
        const auto touchpoint = static_cast<size_t>(ranking.places[place].place.touchpoint.value - 1);
        const PlaceUncertainty& at = uncertainty.places[place];
        ++sums.ranges;
        sums.covered += at.scoreLow <= truth[touchpoint] && truth[touchpoint] <= at.scoreHigh;
        const Place& what = ranking.places[place].place;
        const DrawRange pain = rangeOf(draws.severities(what, settings.painWeights));
        const double truePain = 100 * trueRanking.find(what)->severity;
        sums.painCovered += pain.low <= truePain && truePain <= pain.high;
        sums.reachCovered += holds(draws.impactDraws(), touchpoint, Impact::Reach, *trueRanking.find(what));
        sums.dropOffCovered += holds(draws.impactDraws(), touchpoint, Impact::DropOff, *trueRanking.find(what));
        const double probability = at.topProbability(Top);
        const auto bin = std::min<size_t>(9, static_cast<size_t>(probability * 10));
        calibration.predicted[bin] += probability;
        calibration.observed[bin] += static_cast<double>(std::count(best.begin(), best.begin() + Top, touchpoint));
        ++calibration.count[bin];
    }
    addHits(sums.hits[0], scoresOf(ranking), truth, loyalty);
    addHits(sums.hits[1], scoresForLoyalty(observed, settings), truth, loyalty);
    const std::vector<Known> known = knownOf(observed, ranking);
    for (size_t method = 0; method < rivals.size(); ++method)
        addHits(sums.hits[method + 2], rivals[method].second(known), truth, loyalty);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App options("Simulation study of the pain-point model; prints Markdown");
    int journeys = 40, surveys = 5, draws = 2000;
    double mood = 0;
    std::uint64_t seed = 1;
    options.add_option("--journeys", journeys, "simulated journeys")->capture_default_str();
    options.add_option("--surveys", surveys, "surveys of each, a design")->capture_default_str();
    options.add_option("--draws", draws, "draws a ranking")->capture_default_str();
    options.add_option("--mood", mood, "share of what a person feels that is the same everywhere")
        ->capture_default_str();
    options.add_option("--seed", seed)->capture_default_str();
    CLI11_PARSE(options, argc, argv);

    const std::vector<SampleDesign> designs
        = {{"8", {8}, 80}, {"40", {40}, 400}, {"400", {400}, 4000}, {"mixed 8, 40, 400", {8, 40, 400}, 1000}};
    std::vector<Sums> sums(designs.size());
    Calibration calibration;
    ScoreSettings settings;
    settings.draws = draws;
    for (int number = 0; number < journeys; ++number) {
        std::mt19937_64 random(seed * 1'000'003 + static_cast<std::uint64_t>(number));
        const SimulatedJourney journey(Touchpoints, mood, random);
        for (int survey = 0; survey < surveys; ++survey) {
            settings.seed = random();
            for (size_t design = 0; design < designs.size(); ++design)
                study(journey, designs[design], settings, random, sums[design], calibration);
        }
    }

    const double repetitions = static_cast<double>(journeys) * surveys;
    std::printf("%d journeys of %d touchpoints, %d surveys each a design, %d draws, mood %.1f, seed %llu.\n\n",
        journeys, Touchpoints, surveys, draws, mood, static_cast<unsigned long long>(seed));
    std::printf("| answers a touchpoint | counted journeys | 90 %% ranges that hold the true score | pain | reach | "
                "drop-off |\n| --- | --- | --- | --- | --- | --- |\n");
    for (size_t design = 0; design < designs.size(); ++design)
        std::printf("| %s | %d | %.3f | %.3f | %.3f | %.3f |\n", designs[design].name, designs[design].journeys,
            sums[design].covered / sums[design].ranges, sums[design].painCovered / sums[design].ranges,
            sums[design].reachCovered / sums[design].ranges, sums[design].dropOffCovered / sums[design].ranges);
    std::printf("\n| probability to be among the first five | predicted | observed | touchpoints |\n"
                "| --- | --- | --- | --- |\n");
    for (size_t bin = 0; bin < 10; ++bin) {
        const double count = std::max(1., calibration.count[bin]);
        std::printf("| .%zu to %s%zu | %.3f | %.3f | %.0f |\n", bin, bin == 9 ? "1." : ".", (bin + 1) % 10,
            calibration.predicted[bin] / count, calibration.observed[bin] / count, calibration.count[bin]);
    }
    std::printf(
        "\nOf the true first three: share found; share of their total true score missed; share of the largest gain "
        "in loyalty missed.\n\n| answers a touchpoint | method | found | score missed | loyalty missed |\n"
        "| --- | --- | --- | --- | --- |\n");
    for (size_t design = 0; design < designs.size(); ++design) {
        for (size_t method = 0; method < sums[design].hits.size(); ++method) {
            const Sums::Hits& hits = sums[design].hits[method];
            const char* name = method == 0 ? "Pain x impact"
                : method == 1              ? "Pain x impact, satisfaction x importance alone"
                                           : rivals[method - 2].first;
            std::printf("| %s | %s | %.3f | %.3f | %.3f |\n", designs[design].name, name, hits.found / repetitions,
                hits.regret / repetitions, hits.loyaltyRegret / repetitions);
        }
    }
    return 0;
}
