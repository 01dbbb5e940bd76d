// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSet>
#include <vector>

namespace touchstone {

/// A touchpoint on its way to a place.
struct MapNode
{
    int column = 0, lane = 0;
    int slot = 0, row = 0; ///< place in the cell's grid
    int listed = 0; ///< place in an order in which causes stand before effects
    bool placed = false; ///< by hand
    bool hidden = false; ///< in a collapsed stage or channel
    QPointF offset; ///< in the cell
    std::vector<int> before, after; ///< neighbours along transitions
};

/// Rows of a cell's slot that a card placed by hand takes up.
using BlockedPlaces = QSet<std::pair<int, int>>;

/// Gives each node that is not placed by hand its slot, row and listing: right of those before it in its cell, beside
/// each other in few slots where there are many stages, under its sibling; else in the emptiest slot. `blocked` is by
/// column * lanes + lane.
void assignSlots(std::vector<MapNode>& nodes, int columns, int lanes, const std::vector<BlockedPlaces>& blocked);

/// The first free row of a slot at or below `row`.
int freeRow(const BlockedPlaces& blocked, int slot, int row);

} // namespace touchstone
