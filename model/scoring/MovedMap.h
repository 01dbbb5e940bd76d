// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ImpactScore.h"
#include "model/scoring/RankInput.h"

namespace touchstone {

/// The evidence of one state on the map of another: what each touchpoint that is on both knows of itself (answers,
/// weight as a driver, stated importance, reach, exits, its flag) stays as it was, those that were added bring their
/// own, those removed are gone; all that a touchpoint owes to the others (the average that small samples are drawn
/// towards, rel() of importance and drop-off) is made anew. Scored with the first state's settings it shows what moved
/// only because the map was restructured (scoring.md 1.8).
struct MovedMap
{
    Journey journey; ///< touchpoints of the other state, with the flags of the first where both have them
    Tallies tallies; ///< signals and their anchors only
    ImpactModel impact;
};

/// `from` gives the evidence, `onto` the map. Touchpoints are the same where their keys are. Useless
/// where it was cancelled.
MovedMap moveEvidence(const RankInput& from, const RankInput& onto, Progress& progress);

} // namespace touchstone
