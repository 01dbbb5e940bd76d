// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/ScenarioJourney.h"
#include "model/scoring/DrawRange.h"
#include "model/scoring/ScoreDraws.h"

#include <memory>

namespace touchstone {

/// A figure as it is and as it would be; both rest on the same draws, so that what chance they share cancels out.
struct Effect
{
    double before = 0, after = 0;
    DrawRange rangeBefore, rangeAfter; ///< 90 % ranges
    DrawRange change; ///< of after - before, draw by draw

    friend bool operator==(const Effect&, const Effect&) = default;
};

/// What becomes of one ranked touchpoint or handover.
struct PlaceEffect
{
    Place place;
    bool isGone = false; ///< taken out: nothing is said of it afterwards
    int rankBefore = 0, rankAfter = 0; ///< 1-based, shared by equal scores
    DrawRange ranksBefore, ranksAfter; ///< 5 % and 95 % of its ranks over the draws
    Effect score; ///< 0..100
    Effect severity; ///< 0..1

    friend bool operator==(const PlaceEffect&, const PlaceEffect&) = default;
};

/// What a scenario changes.
struct WhatIfResult
{
    std::optional<Effect> success; ///< probability that a journey succeeds; none without counts
    std::optional<Effect> satisfaction; ///< 1 - mean Dissatisfied, weighted by visits; none where nobody asked
    Effect pain; ///< mean severity, weighted by visits
    std::optional<Effect> moneyLost; ///< a period; none where no counted touchpoint says what a customer is worth
    std::vector<PlaceEffect> places; ///< those ranked, in rank order before

    friend bool operator==(const WhatIfResult&, const WhatIfResult&) = default;
};

/// A journey whose draws are kept, so that scenarios are quick: only what a scenario changes is computed anew, from the
/// same draws (common random numbers). A scenario that changes nothing changes no figure at all. Importance stays what
/// it was, relative to the touchpoints as they were; a touchpoint that is added has no evidence and is not ranked.
class WhatIf
{
public:
    /// Copies what it needs and makes the draws; `ranking` is by evidence, of this journey and these tallies. Invalid
    /// where cancelled.
    WhatIf(
        const Ranking& ranking, const Journey& journey, const Tallies& tallies, const Plan& plan, Progress& progress);
    ~WhatIf();

    bool isValid() const;
    const ScoreDraws& scoreDraws() const;

    /// The errors of applyScenario(). Safe to call from several threads at once.
    Result<WhatIfResult> effectOf(const Scenario& scenario) const;

private:
    struct Base;
    std::unique_ptr<Base> m_base;
};

} // namespace touchstone
