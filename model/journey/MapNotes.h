// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

namespace touchstone {

/// Smallest width and height of a note, in map units.
inline constexpr double SmallestNote = 48;

/// Fills in `layout.notes`, given the columns and lanes, and widens `bounds` by them. A note without a stage, or
/// without a channel, is measured from the first one's place; those in a collapsed stage or
/// channel are left out.
void placeNotes(MapLayout& layout, const Journey& journey);

/// The note at another place: in the cell that its middle lies in, by the offset from there.
Note noteAt(Note note, const QRectF& rect, const MapLayout& layout);

} // namespace touchstone
