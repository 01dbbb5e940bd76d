// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapLooseOrder.h"

#include <utility>

namespace touchstone {
namespace {

size_t at(int index) { return static_cast<size_t>(index); }

} // namespace

LooseOrder::LooseOrder(const LayeredGraph& graph)
    : m_graph(graph)
    , m_left(graph.nodes.size(), graph.edges, true)
    , m_right(graph.nodes.size(), graph.edges, false)
    , m_order(at(graph.layers))
    , m_place(graph.nodes.size(), -1)
{ }

void LooseOrder::setLayer(int index, const std::vector<int>& nodes)
{
    m_order[at(index)] = nodes;
    for (size_t i = 0; i < nodes.size(); ++i)
        m_place[at(nodes[i])] = static_cast<int>(i);
}

void LooseOrder::remove(int node)
{
    std::vector<int>& nodes = m_order[at(layerOf(node))];
    const int from = std::exchange(m_place[at(node)], -1);
    nodes.erase(nodes.begin() + from);
    for (size_t i = at(from); i < nodes.size(); ++i)
        m_place[at(nodes[i])] = static_cast<int>(i);
}

void LooseOrder::insert(int node, int slot)
{
    std::vector<int>& nodes = m_order[at(layerOf(node))];
    nodes.insert(nodes.begin() + slot, node);
    for (size_t i = at(slot); i < nodes.size(); ++i)
        m_place[at(nodes[i])] = static_cast<int>(i);
}

qint64 LooseOrder::crossingsOf(int left, int right) const
{
    const int from = place(left), to = place(right);
    const std::vector<int>& nodes = layer(layerOf(right));
    qint64 count = 0;
    for (int i = 0; i < to; ++i) {
        for (const int other : m_left.of(nodes[at(i)]))
            count += place(other) > from;
    }
    for (int i = to + 1; i < static_cast<int>(nodes.size()); ++i) {
        for (const int other : m_left.of(nodes[at(i)]))
            count += place(other) >= 0 && place(other) < from;
    }
    return count;
}

} // namespace touchstone
