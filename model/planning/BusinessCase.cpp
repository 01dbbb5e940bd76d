// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/BusinessCase.h"

#include "model/journey/JourneyCounts.h"

#include <algorithm>
#include <cmath>

namespace touchstone {

double presentOfYearly(const BusinessAssumptions& assumptions, double wait)
{
    double present = 0;
    for (int year = 1; year <= assumptions.years; ++year)
        present += std::clamp(year - wait, 0., 1.) / std::pow(1 + assumptions.discount, year);
    return present;
}

double periodsPerYear(const QString& period)
{
    const QString word = period.trimmed().toLower();
    if (word == QLatin1String("quarter"))
        return 4;
    if (word == QLatin1String("month"))
        return 12;
    if (word == QLatin1String("week"))
        return 52;
    if (word == QLatin1String("day"))
        return 365;
    return 1;
}

std::optional<BusinessCase> businessCase(
    const Solution& solution, const Journey& journey, const Flow& flow, const BusinessAssumptions& assumptions)
{
    const int index = journey.touchpoints.indexOf(solution.touchpoint);
    if (index < 0 || !solution.cutsExit || !solution.cost || !solution.cost->size.isEmpty())
        return std::nullopt;
    const std::optional<double> value = journey.touchpoints[index].customerValue;
    const std::optional<FlowAt>& at = flow.at[static_cast<size_t>(index)];
    if (!value || !at)
        return std::nullopt;

    // What it removes says how far the cut may fall short or exceed.
    const ThreePoint removes = solution.removes.value_or(ThreePoint{1, 1, 1});
    const auto cutOf = [&](double share) {
        return std::clamp(*solution.cutsExit * (removes.mid > 0 ? share / removes.mid : 1), 0., 1.);
    };
    const double journeys = journeysStarted(journey) * periodsPerYear(journey.period) * solution.delivery.value_or(1);
    BusinessCase result;
    result.costOnce = solution.cost->once.value_or(0);
    result.costYearly = solution.cost->yearly.value_or(0);
    const double wait = solution.cost->months.value_or(0) / 12;
    const double presentCost = result.costOnce + result.costYearly * presentOfYearly(assumptions);
    for (const auto point : {&ThreePoint::low, &ThreePoint::mid, &ThreePoint::high}) {
        const std::optional<double> saved = fixEffect(*at, cutOf(removes.*point));
        if (!saved)
            return std::nullopt;
        result.journeysSaved.*point = journeys * *saved;
        result.benefit.*point = result.journeysSaved.*point * *value;
        result.netPresentValue.*point = result.benefit.*point * presentOfYearly(assumptions, wait) - presentCost;
    }
    if (presentCost > 0)
        result.returnOnInvestment = result.netPresentValue.mid / presentCost;
    return result;
}

} // namespace touchstone
