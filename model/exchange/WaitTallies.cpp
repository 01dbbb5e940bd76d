// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/WaitTallies.h"

#include <algorithm>
#include <array>

namespace touchstone {
namespace {

/// Minutes, hours, days, weeks and months that people name.
constexpr std::array<double, 22> Edges = {0, 1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 4320, 7200, 10080,
    20160, 43200, 86400, 129600, 262800, 525600};

double edgeBelow(double minutes) { return *(std::upper_bound(Edges.begin(), Edges.end(), minutes) - 1); }

double edgeAbove(double minutes)
{
    const auto found = std::lower_bound(Edges.begin(), Edges.end(), minutes);
    return found == Edges.end() ? Edges.back() : *found;
}

} // namespace

WaitScale waitScale(const std::vector<Wait>& waits, std::optional<double> okMinutes, std::optional<double> badMinutes)
{
    if (badMinutes && *badMinutes <= 0)
        badMinutes.reset(); // nothing is worse than no wait
    WaitScale scale;
    std::vector<float> minutes;
    minutes.reserve(waits.size());
    for (const Wait& wait : waits)
        minutes.push_back(wait.minutes);
    scale.okMinutes = okMinutes.value_or(edgeBelow(quantile(minutes, .5)));
    scale.badMinutes = badMinutes.value_or(edgeAbove(quantile(minutes, .9)));
    // One that was given stands; the other makes room.
    if (scale.badMinutes <= scale.okMinutes && badMinutes)
        scale.okMinutes = *badMinutes <= 1 ? 0 : edgeBelow(*badMinutes - 1e-9);
    else if (scale.badMinutes <= scale.okMinutes)
        scale.badMinutes = scale.okMinutes < Edges.back()
            ? *std::upper_bound(Edges.begin(), Edges.end(), scale.okMinutes)
            : scale.okMinutes * 2;
    const double longest = minutes.empty() ? 0 : *std::max_element(minutes.begin(), minutes.end());
    const double last = std::max(edgeBelow(longest), scale.badMinutes);
    for (const double edge : Edges) {
        if (edge <= last)
            scale.edges.push_back(edge);
    }
    return scale;
}

std::vector<WaitTally> tallyWaits(const std::vector<Wait>& waits, const WaitScale& scale, bool bySteps)
{
    std::map<std::pair<int, int>, WaitTally> tallies;
    for (const Wait& wait : waits) {
        if (bySteps && wait.from == wait.to)
            continue;
        const int from = bySteps ? wait.from : NodeMap::Bypassed;
        WaitTally& tally = tallies[{wait.to, from}];
        if (tally.counts.empty())
            tally = {from, wait.to, std::vector<double>(scale.edges.size(), 0)};
        const auto bin
            = std::upper_bound(scale.edges.begin(), scale.edges.end(), wait.minutes) - scale.edges.begin() - 1;
        ++tally.counts[static_cast<size_t>(bin)];
    }
    std::vector<WaitTally> result;
    for (auto& [place, tally] : tallies)
        result.push_back(std::move(tally));
    return result;
}

} // namespace touchstone
