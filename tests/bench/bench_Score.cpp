// SPDX-License-Identifier: GPL-3.0-or-later
// What a ranking with all its certainty costs: 6 signals a touchpoint, drivers, and counted transitions. score_ratio
// compares parts of it with numpy and R.
#include "model/scoring/Certainty.h"
#include "model/scoring/DriverWeights.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/ScoreDraws.h"
#include "model/scoring/SimultaneousRanks.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <thread>

using namespace touchstone;

namespace {

constexpr std::array<Signal, 6> asked
    = {Signal::Csat, Signal::Nps, Signal::Ces, Signal::Contact, Signal::Completion, Signal::Voice};

struct Measured
{
    Journey journey;
    Tallies tallies;
};

/// From here on three transitions for two touchpoints, one in six of them back, and 200 touchpoints asked about for the
/// drivers: what a survey can hold.
constexpr int Wide = 10'000;

/// Touchpoints one after another, each a little worse or better than the next, with `answers` answers a signal.
Measured measured(int touchpoints, double answers)
{
    Measured made;
    RandomStream random(1, StreamPurpose::Weights);
    const auto idOf = [](int i) { return TouchpointId{i + 1}; };
    const auto connect = [&](TouchpointId from, TouchpointId to, double count) {
        Transition transition;
        transition.id = {made.journey.transitions.nextPosition() + 1};
        transition.position = made.journey.transitions.nextPosition();
        transition.from = from;
        transition.to = to;
        transition.count = count;
        made.journey.transitions.put(transition);
    };
    connect(StartNode, idOf(0), 1000);
    for (int i = 0; i < touchpoints; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = idOf(i);
        touchpoint.key = QString::number(i);
        touchpoint.position = i;
        made.journey.touchpoints.put(touchpoint);
        connect(idOf(i), i + 1 < touchpoints ? idOf(i + 1) : SuccessNode, 900 + std::floor(90 * random.uniform()));
        if (touchpoints < Wide || i % 4 == 1)
            connect(idOf(i), LostNode, std::floor(1 + 30 * random.uniform()));
        else if (i % 4 == 3)
            connect(idOf(i), idOf(i - static_cast<int>(std::min(i, 30) * random.uniform())), 50);
    }
    for (const Signal signal : asked) {
        for (int i = 0; i < touchpoints; ++i) {
            SignalTally tally{.place = {idOf(i)}, .signal = signal, .loss = infoOf(signal).loss};
            double total = 0;
            for (size_t level = 0; level < tally.loss.size(); ++level)
                total += tally.counts.emplace_back(.05 + random.uniform());
            for (double& count : tally.counts)
                count *= answers / total;
            made.tallies.signalTallies.push_back(std::move(tally));
        }
    }
    std::stable_sort(made.tallies.signalTallies.begin(), made.tallies.signalTallies.end(),
        [](const SignalTally& a, const SignalTally& b) { return a.signal < b.signal; });
    const int driverCount = touchpoints < Wide ? touchpoints : 200;
    const auto size = static_cast<size_t>(driverCount) + 1;
    Drivers& drivers = made.tallies.drivers;
    drivers.n = std::max(answers, 2. * driverCount);
    drivers.correlation.assign(size, std::vector<double>(size, .3));
    // No more spread than the correlations of one outcome can have: with many drivers R^2 would else pass 1.
    const double spread = .3 * std::sqrt(50. / std::max(50, driverCount));
    for (size_t i = 0; i < size; ++i) {
        drivers.correlation[i][i] = 1;
        drivers.correlation[0][i] = drivers.correlation[i][0] = i == 0 ? 1 : .35 + spread * (random.uniform() - .5);
    }
    for (int i = 0; i < driverCount; ++i)
        drivers.touchpoints.push_back(idOf(i));
    return made;
}

/// Everything that `rank` says, from the tallies: touchpoints, answers a signal.
void rankWithCertainty(benchmark::State& state)
{
    const Measured made = measured(static_cast<int>(state.range(0)), static_cast<double>(state.range(1)));
    for (auto _ : state) {
        Progress progress;
        const Ranking ranking = rank(made.journey, made.tallies, {});
        benchmark::DoNotOptimize(certaintyOf(ranking, made.journey, made.tallies, progress));
    }
}

/// From a cancel until all threads are done with a certainty, cancelled after so many milliseconds.
void cancelCertainty(benchmark::State& state)
{
    const Measured made = measured(static_cast<int>(state.range(0)), 400);
    const Ranking ranking = rank(made.journey, made.tallies, {});
    for (auto _ : state) {
        Progress progress;
        std::jthread worker([&] { certaintyOf(ranking, made.journey, made.tallies, progress); });
        std::this_thread::sleep_for(std::chrono::milliseconds(state.range(1)));
        const auto cancelled = std::chrono::steady_clock::now();
        progress.cancel();
        worker.join();
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - cancelled).count());
    }
}

/// What a moved weight costs: the draws are kept.
void weighAnew(benchmark::State& state)
{
    const Measured made = measured(static_cast<int>(state.range(0)), 400);
    Progress progress;
    ScoreSettings settings;
    const ScoreDraws draws(made.journey, made.tallies, settings, progress);
    for (auto _ : state) {
        settings.painWeights[0] = settings.painWeights[0] > .5 ? .25 : settings.painWeights[0] + .01;
        const Ranking ranking = rank(made.journey, made.tallies, settings);
        benchmark::DoNotOptimize(uncertaintyOf(ranking, draws, progress));
    }
}

/// Draws of pain alone.
void drawPain(benchmark::State& state)
{
    const Measured made = measured(50, 400);
    const PainEvidence evidence = arrangePain(made.journey, made.tallies);
    for (auto _ : state) {
        Progress progress;
        benchmark::DoNotOptimize(drawFamilies(evidence, {}, progress));
    }
}

/// Rank sets that hold at once, from the draws of 50 touchpoints.
void rankSets(benchmark::State& state)
{
    RandomStream random(2, StreamPurpose::Weights);
    ScoreRows rows;
    std::vector<double> estimates;
    for (int i = 0; i < 50; ++i) {
        estimates.push_back(20 + 20 * random.uniform());
        for (std::vector<float>& row = rows.emplace_back(); row.size() < 10'000;)
            row.push_back(static_cast<float>(estimates.back() + 3 * random.normal()));
    }
    Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(simultaneousRanks(estimates, rows, .9, progress));
}

/// Acceptability over 10,000 weightings, and how far each weight can go.
void weighAll(benchmark::State& state)
{
    const Measured made = measured(50, 400);
    const Ranking ranking = rank(made.journey, made.tallies, {});
    Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(sensitivityOf(ranking, made.journey, progress));
}

/// LMG of 12 drivers: 4,095 models.
void dominance(benchmark::State& state)
{
    Eigen::MatrixXd correlation = Eigen::MatrixXd::Constant(13, 13, .3);
    for (Eigen::Index i = 0; i < 13; ++i)
        correlation(i, 0) = correlation(0, i) = i == 0 ? 1 : .2 + .02 * static_cast<double>(i);
    correlation.diagonal().setOnes();
    for (auto _ : state)
        benchmark::DoNotOptimize(dominanceWeights(correlation));
}

} // namespace

BENCHMARK(drawPain)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(rankSets)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(weighAll)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dominance)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(rankWithCertainty)
    ->Args({50, 400})
    ->Args({50, 100})
    ->Args({50, 10'000'000})
    ->Args({1000, 400})
    ->Args({10'000, 400})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(cancelCertainty)
    ->ArgsProduct({{10'000}, {50, 200, 500, 1000, 2000, 4000, 8000, 16'000}})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK(weighAnew)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
