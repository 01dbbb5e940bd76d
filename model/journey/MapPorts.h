// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"

namespace touchstone {

/// How a line runs.
enum class LineShape {
    Through, ///< from the right side of a box to the left side of one in a layer right of it
    Upright, ///< straight between a card and the next one below it
    Bracket, ///< from the right side to the right side of another box of its layer
    Loop, ///< from a card to itself, round its upper right corner
};

/// A line on its way to a route. A Through line is kept from left to right, whichever way its edge points.
struct MapDraft
{
    MapLine* line = nullptr;
    LineShape shape = LineShape::Through;
    bool isForward = true; ///< a Through line points to the right
    int left = 0, right = 0; ///< boxes: of a Through line in this order, else from and to
    double startX = 0, endX = 0;
    std::vector<double> levels; ///< heights at its start, where it passes layers, at its end
    std::vector<int> gaps; ///< layers right of which it changes from one level to the next
    std::vector<double> tracks; ///< where it does
};

/// Reads the lines of a plan, whose passes have their heights, and chooses where they leave and reach their boxes.
std::vector<MapDraft> draftLines(MapPlan& plan);

} // namespace touchstone
