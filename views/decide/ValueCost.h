// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"
#include "views/charts/ScatterChart.h"
#include "views/common/Theme.h"

namespace touchstone {

/// Solutions by what they cost and what they take away.
struct ValueCostPicture
{
    ScatterChart::Data data;
    std::vector<SolutionId> solutions; ///< of its points
    QString note; ///< how to read it, and what is not in it
};

/// Value by itself with its 90 % range against all that is paid, with the part that is paid once; filled is what is
/// part of the plan, the colour is the advice. No points where no solution says what it costs.
ValueCostPicture valueCost(
    const Choice& choice, const Journey& journey, const Plan& plan, const Theme& theme, const QString& language);

} // namespace touchstone
