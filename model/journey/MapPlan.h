// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"
#include "model/journey/MapLayout.h"

#include <optional>

namespace touchstone {

/// What edges run between: a card, or all the cards of a cell that is collapsed.
struct MapBox
{
    TouchpointId touchpoint; ///< none: a collapsed cell
    QRectF rect;
    int column = 0, lane = 0;
    int layer = 0; ///< upright row of cards it stands in, from the left of the map
    bool placed = false; ///< by hand
    int folded = 0; ///< touchpoints of a collapsed cell
    bool hasEntry = false, hasGoal = false, hasExit = false; ///< stubs under it
};

/// One line on the map: an edge, or all the edges between the same two where one of them is a collapsed cell.
struct MapLine
{
    int from = 0, to = 0; ///< boxes
    const Transition* first = nullptr; ///< the transition it is drawn for
    std::optional<double> count; ///< of all of them
    std::vector<int> passes; ///< nodes of the graph where it passes the layers between, from left to right
    std::vector<double> passY; ///< the heights there
    double width = 1; ///< as drawn
};

/// A map half laid out: cards have their places, lines are about to get theirs.
struct MapPlan
{
    MapLayout layout; ///< without routes
    std::vector<MapBox> boxes; ///< each is the node of its index in `graph`
    std::vector<MapLine> lines;
    LayeredGraph graph;
    LayerOrder order;
    std::vector<double> layerLeft, layerWidth; ///< of the cards in each layer
    std::vector<int> layerColumn;

    double layerRight(int layer) const { return layerLeft[size_t(layer)] + layerWidth[size_t(layer)]; }
    /// Makes the gap right of a layer wider and moves what is right of it. A collapsed column stays a strip.
    void widen(int layer, double by);
};

/// Width of a line with `count` where `largest` is the map's largest, in map units: area grows with flow.
double mapLineWidth(std::optional<double> count, double largest);

} // namespace touchstone
