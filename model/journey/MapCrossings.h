// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <utility>
#include <vector>

namespace touchstone {

/// A drawing in upright layers, left to right: cards, and the places where edges pass a layer on their way.
struct LayeredGraph
{
    struct Node
    {
        int layer = 0;
        int band = 0; ///< cards of a smaller band stand above; Anywhere: a place that an edge passes
        int listed = 0; ///< order among the cards of its band that is kept where nothing speaks against it
    };
    static constexpr int Anywhere = -1;

    int layers = 0;
    std::vector<Node> nodes;
    std::vector<std::pair<int, int>> edges; ///< from a node to one in the layer right of it
    std::vector<std::pair<int, int>> stacked; ///< edges inside a layer: from a card to a lower one, if possible
};

/// The nodes of each layer from top to bottom.
using LayerOrder = std::vector<std::vector<int>>;

/// An edge that runs upward inside a stack disturbs like that many crossings.
constexpr qint64 UpwardCost = 3;

/// Pairs of edges that cross where each is a straight line between two neighbouring layers. O(e log v), by an
/// accumulator tree (Barth, Jünger, Mutzel: Simple and efficient bilayer cross counting, 2002).
qint64 countCrossings(const LayeredGraph& graph, const LayerOrder& order);

/// Edges inside layers that run upward.
qint64 countUpward(const LayeredGraph& graph, const LayerOrder& order);

/// What an order should have little of: crossings, and upward edges at their cost.
qint64 disorderOf(const LayeredGraph& graph, const LayerOrder& order);

} // namespace touchstone
