// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/DigitalValue.h"

#include "model/scoring/SharedRanks.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr ThreePoint AssumedRemoves{.low = .2, .mid = .5, .high = .8};

int levelOf(const Journey& journey, TouchpointId id)
{
    const Touchpoint* touchpoint = journey.touchpoints.find(id);
    return touchpoint ? touchpoint->digitalLevel.value_or(0) : 0;
}

} // namespace

ThreePoint assumedRemoves(const Journey& journey, const Place& place)
{
    const int from = levelOf(journey, place.touchpoint);
    const int level = place.isHandover() ? std::min(from, levelOf(journey, place.to)) : from;
    const double left = 1 - static_cast<double>(level) / HighestDigitalLevel;
    return {.low = AssumedRemoves.low * left, .mid = AssumedRemoves.mid * left, .high = AssumedRemoves.high * left};
}

ThreePoint removesOf(const Solution& solution, const Journey& journey)
{
    return solution.removes.value_or(assumedRemoves(journey, {.touchpoint = solution.touchpoint}));
}

std::vector<DigitalValue> digitalValues(const Ranking& ranking, const Journey& journey, const Plan& plan)
{
    std::vector<DigitalValue> values;
    for (const RankedPlace& ranked : ranking.places) {
        if (!ranked.rank)
            continue;
        DigitalValue best{.place = ranked.place, .removes = assumedRemoves(journey, ranked.place), .solution = {}};
        for (const Solution& solution : plan.solutions) {
            if (ranked.place.isHandover() || solution.touchpoint != ranked.place.touchpoint || !solution.isDigital())
                continue;
            const ThreePoint removes = removesOf(solution, journey);
            const double delivery = solution.delivery.value_or(1);
            if (best.solution && removes.mid * delivery <= best.removes.mid * best.delivery)
                continue;
            best.removes = removes;
            best.delivery = delivery;
            best.solution = solution.id;
        }
        best.value = ranked.score * best.removes.mid * best.delivery;
        values.push_back(best);
    }
    std::vector<double> worth;
    for (const DigitalValue& value : values)
        worth.push_back(value.value);
    const std::vector<int> ranks = sharedRanks(worth);
    for (size_t index = 0; index < values.size(); ++index)
        values[index].rank = ranks[index];
    return values;
}

} // namespace touchstone
