// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decide/PlaceGrid.h"

namespace touchstone {

/// Touchpoints by signals: the pain that each signal says, on the heat scale; solid where it was measured, tinted where
/// it was heard, hollow where nothing was and the journey's average counts.
PlacePicture heatMap(const Workspace& workspace);

} // namespace touchstone
