// SPDX-License-Identifier: GPL-3.0-or-later
// What-ifs and choices at the size that the program is made for: 50 touchpoints x 6 signals x 10,000 draws.
#include "model/planning/Choice.h"
#include "model/planning/WhatIf.h"
#include "tests/support/JourneyBuilder.h"

#include <benchmark/benchmark.h>

namespace touchstone {
namespace {

constexpr int Touchpoints = 50;

QString keyOf(int index) { return QStringLiteral("t%1").arg(index); }

Journey journey()
{
    test::JourneyBuilder builder;
    for (int index = 0; index < Touchpoints; ++index) {
        Touchpoint touchpoint = builder.touchpoint(keyOf(index));
        touchpoint.importance = 4 + index % 3;
        touchpoint.customerValue = 100;
        builder.journey().touchpoints.put(touchpoint);
    }
    const auto onwards = [](int index) { return index < Touchpoints ? keyOf(index) : QStringLiteral("success"); };
    builder.transition(QStringLiteral("start"), keyOf(0), 10000);
    for (int index = 0; index < Touchpoints; ++index) {
        builder.transition(keyOf(index), onwards(index + 1), 500);
        builder.transition(keyOf(index), onwards(index + 3), 200);
        if (index >= 4)
            builder.transition(keyOf(index), keyOf(index - 4), 60);
        builder.transition(keyOf(index), QStringLiteral("lost"), 21 + index);
    }
    return builder.journey();
}

Tallies tallies(const Journey& journey)
{
    Evidence evidence;
    int id = 0;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        for (const Signal signal :
            {Signal::Csat, Signal::Nps, Signal::Ces, Signal::Contact, Signal::Completion, Signal::Voice}) {
            Aggregate aggregate;
            aggregate.id = AggregateId{++id};
            aggregate.position = id;
            aggregate.place = {.touchpoint = touchpoint.id};
            aggregate.signal = signal;
            for (qsizetype level = 0; level < infoOf(signal).levels.size(); ++level)
                aggregate.counts.push_back(5 + (id * 7 + level * 13) % 40);
            evidence.aggregates.put(aggregate);
        }
    }
    return assembleTallies(journey, evidence, {});
}

Plan plan(const Journey& journey, int solutions)
{
    Plan plan;
    for (int index = 0; index < solutions; ++index) {
        Solution solution;
        solution.id = SolutionId{index + 1};
        solution.key = QStringLiteral("s%1").arg(index);
        solution.position = index;
        solution.touchpoint = journey.touchpoints[index * 3 % Touchpoints].id;
        solution.removes = ThreePoint{.2, .3 + index % 5 * .1, .9};
        solution.cutsExit = .3;
        solution.cost = SolutionCost{.once = 50. + index * 37 % 90, .yearly = 10, .months = 3, .size = {}};
        if (index % 4 == 3)
            solution.requires_ = {QStringLiteral("s%1").arg(index - 1)};
        plan.solutions.put(solution);
    }
    plan.budget = 45. * solutions;
    return plan;
}

/// A journey whose draws are made.
struct Drawn
{
    Journey map = journey();
    Tallies counts = tallies(map);
    Plan solutions = plan(map, 12);
    Ranking ranking = rank(map, counts, {});
    Progress progress;
    WhatIf whatIf{ranking, map, counts, solutions, progress};
};

Drawn& drawn()
{
    static Drawn drawn;
    return drawn;
}

void tryScenario(benchmark::State& state, const Scenario& scenario)
{
    const WhatIf& whatIf = drawn().whatIf;
    for (auto run : state)
        benchmark::DoNotOptimize(whatIf.effectOf(scenario));
}

void makeDraws(benchmark::State& state)
{
    const Drawn& base = drawn();
    for (auto run : state) {
        Progress progress;
        benchmark::DoNotOptimize(WhatIf(base.ranking, base.map, base.counts, base.solutions, progress).isValid());
    }
}

void chooseAmong(benchmark::State& state)
{
    const Drawn& base = drawn();
    const Plan among = plan(base.map, static_cast<int>(state.range(0)));
    double coreDraws = 0;
    for (auto run : state) {
        Progress progress;
        const Result<Choice> choice = choose(base.ranking, base.whatIf.scoreDraws(), base.map, among, progress);
        coreDraws = choice ? choice->coreDraws : -1;
    }
    state.counters["core draws"] = coreDraws;
}

BENCHMARK(makeDraws)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(tryScenario, nothing, Scenario{})->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(tryScenario, pain, Scenario{.painCuts = {{QStringLiteral("t7"), std::nullopt, .5}}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(tryScenario, dropOff, Scenario{.dropOffCuts = {{QStringLiteral("t7"), .5}}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(tryScenario, solution, Scenario{.solutions = {QStringLiteral("s3")}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(tryScenario, without, Scenario{.removed = {QStringLiteral("t20")}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(chooseAmong)->Arg(12)->Arg(25)->Arg(40)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace touchstone

BENCHMARK_MAIN();
