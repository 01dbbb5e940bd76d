// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Sensitivity.h"
#include "model/scoring/Uncertainty.h"

namespace touchstone {

/// How firm a ranking is: against chance in the answers, and against the choice of weights.
struct Certainty
{
    Uncertainty uncertainty; ///< of the ranked places; with basis room, of the room's order
    Sensitivity sensitivity; ///< empty with basis room

    /// Of the place that stands at `index` of the ranking, where the ranked stand first; nullptr where nothing is known
    /// of it.
    const PlaceUncertainty* at(size_t index) const
    {
        return index < uncertainty.places.size() ? &uncertainty.places[index] : nullptr;
    }
    friend bool operator==(const Certainty&, const Certainty&) = default;
};

/// Draws and weighs. Empty where it was cancelled or nothing is ranked.
Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const Tallies& tallies, Progress& progress);

/// The same of draws that were made before, by evidence.
Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const ScoreDraws& draws, Progress& progress);

} // namespace touchstone
