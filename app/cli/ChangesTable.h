// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/RankingChanges.h"

namespace touchstone {

/// A comparison for the terminal: what moved, by which terms and causes. Names and words in `language`'s catalogue, as
/// installed; `before` and `after` are the names of the two states.
QString changesTable(
    const RankingChanges& changes, const QString& before, const QString& after, const QString& language);

} // namespace touchstone
