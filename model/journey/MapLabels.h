// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"
#include "model/journey/RectIndex.h"

namespace touchstone {

/// Puts the counts of `plan.lines` onto their routes: never over a card, a header, a stub's count or each other, on a
/// level stretch where there is one, over as few other lines as can be; the largest counts choose first. `taken` is
/// what else stands in the way.
void placeLabels(MapPlan& plan, const RectIndex& cards, RectIndex& taken);

} // namespace touchstone
