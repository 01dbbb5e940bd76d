// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DrawCost.h"

#include "model/scoring/CountDraws.h"
#include "model/scoring/LossDraws.h"

#include <cmath>

namespace touchstone {
namespace {

constexpr double Nanosecond = 1e-3;

qint64 microseconds(double cost) { return static_cast<qint64>(std::ceil(cost)); }

double pairsOf(size_t places) { return static_cast<double>(places) * static_cast<double>(places) / 2; }

} // namespace

qint64 impactCost(int draws, size_t transitions, size_t drivers)
{
    const double drawn = 500 * Nanosecond * static_cast<double>(transitions);
    const double weighed = 12 * Nanosecond * std::pow(std::min<double>(200, static_cast<double>(drivers)), 3);
    return microseconds(draws * (drawn + weighed));
}

qint64 lossCost(int draws, size_t signalPlaces)
{
    return microseconds(draws * static_cast<double>(signalPlaces) * 100 * Nanosecond);
}

qint64 orderCost(int draws, size_t places) { return microseconds(draws * pairsOf(places) * .6 * Nanosecond); }

qint64 rankSetCost(int draws, size_t places)
{
    return microseconds(std::min(draws * pairsOf(places), 4e8) * 4 * Nanosecond);
}

qint64 weightingCost(int draws, size_t places)
{
    return microseconds(draws * static_cast<double>(places) * 50 * Nanosecond);
}

qint64 certaintyCost(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings)
{
    const auto places = static_cast<size_t>(journey.touchpoints.size());
    const int draws = drawCount(settings, places);
    return impactCost(impactDrawCount(journey.touchpoints.size()), static_cast<size_t>(journey.transitions.size()),
               tallies.drivers.touchpoints.size())
        + lossCost(draws, tallies.signalTallies.size()) + orderCost(draws, places) + rankSetCost(draws, places)
        + weightingCost(draws, places);
}

} // namespace touchstone
