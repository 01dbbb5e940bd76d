// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"

namespace touchstone {

/// Where a line changes its height in the gap right of a layer.
struct MapTurn
{
    int layer = 0;
    double leftY = 0, rightY = 0; ///< heights at which it comes to and leaves its track
    bool isBracket = false; ///< comes back to the left
    double width = 1;
    double* x = nullptr; ///< where its track goes, to be filled in
};

/// Gives each turn a track of its own, in an order in which turns cross only where their ends are crossed; makes
/// columns wider where there are more tracks than room.
void assignTracks(MapPlan& plan, std::vector<MapTurn>& turns);

} // namespace touchstone
