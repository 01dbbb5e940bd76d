// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/KeptResult.h"

namespace touchstone {

/// The newest kept result that counts the same people as a ranking, and whether it still holds.
struct KeptCheck
{
    KeptResult kept;
    std::vector<Mismatch> differs; ///< empty: it matches
};

/// None where nothing was kept for the people whom `tallies` count. `settings` are the project's own.
std::optional<KeptCheck> checkKept(const Collection<KeptResult>& results, Basis basis, const Journey& journey,
    const Tallies& tallies, const ScoreSettings& settings);

} // namespace touchstone
