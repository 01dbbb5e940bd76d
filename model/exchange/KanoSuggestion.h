// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// Arranges columns whose answers are Kano's into pairs: role, feature and the five levels from dislike to like. A
/// header that speaks of lacking something ("without", "not", 没有) is the second question of the earliest feature that
/// lacks one; where none does, columns alternate. `columns` are in the order of the file, with the levels found in
/// each; a level that a column lacks is taken from another, else from the usual words.
void suggestKanoPairs(std::vector<ColumnMapping*>& columns);

} // namespace touchstone
