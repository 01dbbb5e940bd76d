// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"
#include "model/journey/MapLinks.h"

namespace touchstone {

/// An order that nodes are taken out of and put back into.
class LooseOrder
{
public:
    explicit LooseOrder(const LayeredGraph& graph);

    const LayeredGraph& graph() const { return m_graph; }
    const LayerOrder& order() const { return m_order; }
    const std::vector<int>& layer(int index) const { return m_order[static_cast<size_t>(index)]; }
    int layerOf(int node) const { return m_graph.nodes[static_cast<size_t>(node)].layer; }
    /// Of a node in its layer; -1: it is out.
    int place(int node) const { return m_place[static_cast<size_t>(node)]; }
    /// The other ends of a node's edges to the left or to the right, also those that are out.
    std::span<const int> beside(int node, bool left) const { return (left ? m_left : m_right).of(node); }

    void setLayer(int index, const std::vector<int>& nodes);
    void remove(int node);
    /// Puts a node above the one that is at place `slot` now.
    void insert(int node, int slot);
    /// Edges between the nodes that are in, which one from `left` to `right` in the next layer crosses.
    qint64 crossingsOf(int left, int right) const;

private:
    const LayeredGraph& m_graph;
    MapLinks m_left, m_right;
    LayerOrder m_order;
    std::vector<int> m_place;
};

} // namespace touchstone
