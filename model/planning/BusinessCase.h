// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Flow.h"
#include "model/planning/Plan.h"

namespace touchstone {

/// What a business case takes for granted; printed beside it.
struct BusinessAssumptions
{
    int years = 3; ///< that costs and benefits are counted for
    double discount = .1; ///< a year

    friend bool operator==(const BusinessAssumptions&, const BusinessAssumptions&) = default;
};

/// What a solution brings and costs, in the journey's currency. Low and high follow what it removes: the drop-off that
/// it cuts is taken to vary in the same proportion.
struct BusinessCase
{
    ThreePoint journeysSaved; ///< a year: that succeed and would have been lost
    ThreePoint benefit; ///< a year, once it is delivered
    double costOnce = 0, costYearly = 0;
    ThreePoint netPresentValue;
    std::optional<double> returnOnInvestment; ///< mid case: (present benefit - present cost) / present cost

    friend bool operator==(const BusinessCase&, const BusinessCase&) = default;
};

/// What one unit of money at the end of each year is worth today; of the years before `wait` (in years) is over,
/// nothing.
double presentOfYearly(const BusinessAssumptions& assumptions, double wait = 0);

/// Periods in a year of a journey's period: "year", "quarter", "month", "week" or "day"; any other text counts as a
/// year.
double periodsPerYear(const QString& period);

/// The case of one solution: the journeys that its cut of the drop-off saves (fixEffect(), so that those lost further
/// on do not count) times the value of a customer there, times the probability that it is delivered, against its costs.
/// Benefits begin when its months are over. None where the project does not say what it needs: the value of a customer
/// at the touchpoint, counts of journeys, what the solution cuts and what it costs in figures.
std::optional<BusinessCase> businessCase(
    const Solution& solution, const Journey& journey, const Flow& flow, const BusinessAssumptions& assumptions = {});

} // namespace touchstone
