// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/WeightStability.h"

namespace touchstone {

/// A ranking under other weights.
struct Reweighed
{
    std::vector<Place> places; ///< those that are ranked, highest score first
    std::vector<double> scores; ///< of the places, 0..100
    std::vector<WeightStability> stability; ///< how far each weight can go from there

    friend bool operator==(const Reweighed&, const Reweighed&) = default;
};

/// Weighs the ranked places of `ranking` anew with the weights of `settings`: so quick that it can follow a slider, and
/// the same scores as rank() gives. Which places are ranked stays as it is, though weights have a part in that. Empty
/// where nothing is ranked.
Reweighed reweigh(const Ranking& ranking, const Journey& journey, const ScoreSettings& settings);

} // namespace touchstone
