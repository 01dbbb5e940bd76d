// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapExactOrder.h"

#include "model/journey/MapSifting.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr size_t MostOrders = 720; ///< of one layer
constexpr double MostLookUps = 1.5e6; ///< of all pairs of orders together

size_t at(int index) { return static_cast<size_t>(index); }

class Exact
{
public:
    explicit Exact(const LayeredGraph& graph)
        : m_graph(graph)
        , m_members(at(graph.layers))
        , m_edges(at(graph.layers))
        , m_orders(at(graph.layers))
        , m_place(graph.nodes.size(), 0)
    {
        for (size_t i = 0; i < graph.nodes.size(); ++i) {
            m_place[i] = static_cast<int>(m_members[at(graph.nodes[i].layer)].size());
            m_members[at(graph.nodes[i].layer)].push_back(static_cast<int>(i));
        }
        for (const auto& [from, to] : graph.edges)
            m_edges[at(graph.nodes[at(from)].layer)].emplace_back(m_place[at(from)], m_place[at(to)]);
    }

    std::optional<LayerOrder> solve()
    {
        for (int layer = 0; layer < m_graph.layers; ++layer) {
            if (!isSmall(layer))
                return {};
            listOrders(layer);
        }
        double lookUps = 0;
        for (size_t layer = 0; layer + 1 < m_orders.size(); ++layer)
            lookUps += static_cast<double>(m_orders[layer].size() * m_orders[layer + 1].size()
                * (m_members[layer].size() * m_members[layer].size() / 2 + 1));
        if (lookUps > MostLookUps)
            return {};
        return walk();
    }

private:
    /// One order of a layer: its members' indices from top to bottom.
    struct Order
    {
        std::vector<int> members;
        qint64 own = 0; ///< cost inside the layer
        qint64 total = 0; ///< the cheapest way from the first layer to here
        int before = 0; ///< order of the layer before on that way
    };

    bool isSmall(int layer) const
    {
        std::vector<int> bands;
        for (const int node : m_members[at(layer)]) {
            if (m_graph.nodes[at(node)].band != LayeredGraph::Anywhere)
                bands.push_back(m_graph.nodes[at(node)].band);
        }
        std::sort(bands.begin(), bands.end());
        double orders = 1;
        for (size_t i = bands.size(); i < m_members[at(layer)].size(); ++i)
            orders *= static_cast<double>(i + 1);
        for (size_t i = 0, same = 0; i < bands.size(); ++i) {
            same = i > 0 && bands[i] == bands[i - 1] ? same + 1 : 1;
            orders *= static_cast<double>(same);
        }
        return orders <= static_cast<double>(MostOrders);
    }

    const LayeredGraph::Node& member(int layer, int index) const
    {
        return m_graph.nodes[at(m_members[at(layer)][at(index)])];
    }

    void listOrders(int layer)
    {
        std::vector<int> order;
        std::vector<char> isUsed(m_members[at(layer)].size(), 0);
        extend(layer, order, isUsed);
    }

    /// All orders that begin with `order` and keep the bands.
    void extend(int layer, std::vector<int>& order, std::vector<char>& isUsed)
    {
        const int size = static_cast<int>(m_members[at(layer)].size());
        if (static_cast<int>(order.size()) == size) {
            m_orders[at(layer)].push_back({order, ownCost(layer, order), 0, 0});
            return;
        }
        int lowest = LayeredGraph::Anywhere;
        for (int i = 0; i < size; ++i) {
            const int band = member(layer, i).band;
            if (!isUsed[at(i)] && band != LayeredGraph::Anywhere && (lowest == LayeredGraph::Anywhere || band < lowest))
                lowest = band;
        }
        for (int i = 0; i < size; ++i) {
            const int band = member(layer, i).band;
            if (isUsed[at(i)] || (band != LayeredGraph::Anywhere && band != lowest))
                continue;
            isUsed[at(i)] = 1;
            order.push_back(i);
            extend(layer, order, isUsed);
            order.pop_back();
            isUsed[at(i)] = 0;
        }
    }

    qint64 ownCost(int layer, const std::vector<int>& order) const
    {
        qint64 cost = 0;
        std::vector<int> place(order.size());
        for (size_t i = 0; i < order.size(); ++i) {
            place[at(order[i])] = static_cast<int>(i);
            for (size_t j = 0; j < i; ++j) {
                const LayeredGraph::Node &above = member(layer, order[j]), &below = member(layer, order[i]);
                cost += above.band != LayeredGraph::Anywhere && above.band == below.band && above.listed > below.listed;
            }
        }
        for (const auto& [from, to] : m_graph.stacked) {
            if (m_graph.nodes[at(from)].layer == layer && place[at(m_place[at(from)])] > place[at(m_place[at(to)])])
                cost += UpwardCost * Sifting::CrossingCost;
        }
        return cost;
    }

    /// For each two members of a layer, the crossings of their edges to the right if the first is above.
    std::vector<qint64> crossingsBeneath(int layer, const std::vector<int>& rightOrder) const
    {
        const size_t size = m_members[at(layer)].size();
        std::vector<int> place(rightOrder.size());
        for (size_t i = 0; i < rightOrder.size(); ++i)
            place[at(rightOrder[i])] = static_cast<int>(i);
        std::vector<qint64> crossings(size * size, 0);
        for (const auto& [upper, upperEnd] : m_edges[at(layer)]) {
            for (const auto& [lower, lowerEnd] : m_edges[at(layer)])
                crossings[at(upper) * size + at(lower)] += place[at(upperEnd)] > place[at(lowerEnd)];
        }
        return crossings;
    }

    LayerOrder walk()
    {
        for (int layer = 0; layer < m_graph.layers; ++layer) {
            for (Order& order : m_orders[at(layer)]) {
                order.total = order.own;
                if (layer == 0)
                    continue;
                const size_t size = m_members[at(layer) - 1].size();
                const std::vector<qint64> crossings = crossingsBeneath(layer - 1, order.members);
                qint64 best = -1;
                for (size_t k = 0; k < m_orders[at(layer) - 1].size(); ++k) {
                    const Order& before = m_orders[at(layer) - 1][k];
                    qint64 crossed = 0;
                    for (size_t i = 0; i < size; ++i) {
                        for (size_t j = i + 1; j < size; ++j)
                            crossed += crossings[at(before.members[i]) * size + at(before.members[j])];
                    }
                    const qint64 total = before.total + crossed * Sifting::CrossingCost;
                    if (best < 0 || total < best)
                        best = total, order.before = static_cast<int>(k);
                }
                order.total += best;
            }
        }
        LayerOrder result(at(m_graph.layers));
        const std::vector<Order>& last = m_orders.back();
        auto found = std::min_element(
            last.begin(), last.end(), [](const Order& a, const Order& b) { return a.total < b.total; });
        const Order* order = &*found;
        for (int layer = m_graph.layers - 1; layer >= 0; --layer) {
            for (const int index : order->members)
                result[at(layer)].push_back(m_members[at(layer)][at(index)]);
            if (layer > 0)
                order = &m_orders[at(layer) - 1][at(order->before)];
        }
        return result;
    }

    const LayeredGraph& m_graph;
    std::vector<std::vector<int>> m_members;
    std::vector<std::vector<std::pair<int, int>>> m_edges; ///< to the next layer, as members' indices
    std::vector<std::vector<Order>> m_orders;
    std::vector<int> m_place; ///< of a node among its layer's members
};

} // namespace

std::optional<LayerOrder> exactOrder(const LayeredGraph& graph)
{
    if (graph.layers == 0)
        return LayerOrder();
    return Exact(graph).solve();
}

} // namespace touchstone
