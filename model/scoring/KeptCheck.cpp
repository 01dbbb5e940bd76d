// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/KeptCheck.h"

namespace touchstone {

std::optional<KeptCheck> checkKept(const Collection<KeptResult>& results, Basis basis, const Journey& journey,
    const Tallies& tallies, const ScoreSettings& settings)
{
    const KeptResult* newest = newestKept(results, tallies.filter);
    if (!newest)
        return std::nullopt;
    return KeptCheck{*newest, mismatches(*newest, basis, journey, tallies, settings)};
}

} // namespace touchstone
