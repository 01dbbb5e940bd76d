// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"
#include "model/journey/MapLinks.h"

#include <span>

namespace touchstone {

/// An order of a layered graph that is being improved: knows what it costs, and moves nodes where that pays.
class Sifting
{
public:
    /// The cost of one crossing; an inversion of the listing order costs 1.
    static constexpr qint64 CrossingCost = 1 << 24;

    Sifting(const LayeredGraph& graph, LayerOrder order);

    const LayerOrder& order() const { return m_order; }
    void setOrder(const LayerOrder& order);
    qint64 cost() const { return m_cost; }
    /// Comparisons of two nodes' edges so far, and other work of that length.
    qint64 effort() const { return m_effort; }

    /// Moves nodes to the best place in their layer until no move pays, the layers that are marked as changed first.
    void settle(qint64 effortLimit);
    /// Orders each layer by the weighted median of its nodes' neighbours in the layer before it, to the right or to the
    /// left, nodes of equal medians the other way round if `turned`; does not look at the cost (Gansner, Koutsofios,
    /// North, Vo: A technique for drawing directed graphs, 1993).
    void sweep(bool rightwards, bool turned);
    /// Exchanges neighbours where that pays, and where it costs nothing if `turned`, until nothing pays.
    void transpose(bool turned, qint64 effortLimit);
    /// Lets the cards of a layer change places among themselves until their bands are in order.
    void keepBands(std::vector<int>& layer) const;
    /// The node's neighbours in the layer left of it, or right of it.
    std::span<const int> nodesBeside(int node, bool left) const { return (left ? m_left : m_right).of(node); }

private:
    bool mayPass(int upper, int lower) const
    {
        const int a = m_graph.nodes[size_t(upper)].band, b = m_graph.nodes[size_t(lower)].band;
        return a == LayeredGraph::Anywhere || b == LayeredGraph::Anywhere || a == b;
    }
    void readPlaces(int layer);
    void prepare(int layer);
    /// What it costs less (negative) or more if `upper`, now above `lower`, comes below it.
    qint64 swapCost(int upper, int lower);
    bool siftLayer(int layer);
    void moveTo(int node, int place);
    /// The places of a node's neighbours in the layers beside the one that prepare() has read.
    std::span<const int> neighbours(int node, bool left) const
    {
        const MapLinks& side = left ? m_left : m_right;
        const int first = side.first[size_t(node)], end = side.first[size_t(node) + 1];
        return {(left ? m_leftPlaces : m_rightPlaces).data() + first, size_t(end - first)};
    }
    qint64 fullCost();

    const LayeredGraph& m_graph;
    LayerOrder m_order;
    MapLinks m_left, m_right, m_stackedBelow;
    std::vector<int> m_place;
    std::vector<int> m_leftPlaces, m_rightPlaces; ///< of the neighbours of the layer in hand, sorted for each node
    std::vector<char> m_isChanged; ///< layers to look at again
    qint64 m_cost = 0;
    qint64 m_effort = 0;
    qint64 m_lastCrossings = 0; ///< of the two that swapCost() looked at, as they stood
};

} // namespace touchstone
