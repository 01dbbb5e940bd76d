// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ColumnProfile.h"

namespace touchstone {

/// Whether the cells of a column hold several choices each, joined as survey programs do: by ┋ or → (an order), or by
/// ";", "," and the like where the parts keep coming back.
bool holdsSeveralChoices(const ColumnProfile& profile);

} // namespace touchstone
