// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decide/PlaceGrid.h"

namespace touchstone {

/// Touchpoints by ranks: how likely each rank is, given the answers; the rank interval is outlined, a line divides the
/// tiers.
PlacePicture rankMap(const Workspace& workspace);

} // namespace touchstone
