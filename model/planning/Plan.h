// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Collection.h"
#include "model/base/Id.h"
#include "model/base/LocalizedText.h"
#include "model/planning/Initiative.h"
#include "model/planning/Scenario.h"

#include <optional>

namespace touchstone {

/// A low, a likely and a high value; `single` where the text form gave one number.
struct ThreePoint
{
    double low = 0, mid = 0, high = 0;
    bool single = false;

    friend bool operator==(const ThreePoint&, const ThreePoint&) = default;
};

/// What a solution costs: figures, or a size S, M or L.
struct SolutionCost
{
    std::optional<double> once, yearly, months;
    QString size; ///< "S", "M", "L" or empty
    bool plainNumber = false; ///< the text form gave one number: once

    friend bool operator==(const SolutionCost&, const SolutionCost&) = default;
};

/// Which part of the company a solution digitises.
inline constexpr std::array SolutionFields = {"member", "sales", "service", "marketing", "resource", "business"};

/// A solution answers the pain of one touchpoint.
struct Solution
{
    SolutionId id;
    QString key;
    int position = 0;
    LocalizedText name;
    TouchpointId touchpoint;
    std::optional<ThreePoint> removes; ///< share of the touchpoint's pain that it takes away, 0..1
    std::optional<double> cutsExit; ///< share of the drop-off, 0..1
    std::optional<double> delivery; ///< probability that it is delivered, 0..1
    std::optional<bool> digital; ///< none: not said, which counts as digital
    std::optional<SolutionCost> cost;
    QStringList requires_; ///< keys of solutions
    QStringList excludes; ///< keys of solutions
    std::optional<double> capacity; ///< person-months
    QString field; ///< one of SolutionFields, or empty
    QString family; ///< CRM, CDP, MA, other
    std::optional<int> digitalLevel; ///< reached, 0..4
    Initiative initiative = {};

    bool isDigital() const { return digital.value_or(true); }
    friend bool operator==(const Solution&, const Solution&) = default;
};

/// What may be done, and what there is to do it with.
struct Plan
{
    Collection<Solution> solutions;
    Collection<Scenario> scenarios = {};
    std::optional<double> budget; ///< in the journey's currency
    std::optional<double> capacity; ///< person-months per period
    QDate starts = {}; ///< the first month of the roadmap; null: not said

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace touchstone
