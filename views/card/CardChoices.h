// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardForm.h"

namespace touchstone {

/// The row of a printed card with digital level and emotion, to be read or ticked. `width` in tenths of a point.
CardRow choicesRow(const Touchpoint& touchpoint, const Words& words, double width, double scale);

} // namespace touchstone
