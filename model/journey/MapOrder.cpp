// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapOrder.h"

#include "model/journey/MapExactOrder.h"
#include "model/journey/MapSifting.h"

#include <algorithm>
#include <random>

namespace touchstone {
namespace {

constexpr int SweepsWithoutGain = 6; ///< before a start is given up

/// The best order that the search has come across.
class Search
{
public:
    Search(const LayeredGraph& graph, LayerOrder start, qint64 effort)
        : m_graph(graph)
        , m_sifting(graph, start)
        , m_first(std::move(start))
        , m_effort(effort)
        , m_best(m_first)
        , m_cost(m_sifting.cost())
    { }

    LayerOrder run()
    {
        m_sifting.settle(m_effort / 4);
        keepBest();
        if (isPerfect())
            return m_best;
        if (std::optional<LayerOrder> exact = exactOrder(m_graph))
            return *exact;
        sweepFrom(m_first, true);
        sweepFrom(m_first, false);
        LayerOrder reversed = m_first;
        for (std::vector<int>& layer : reversed) {
            std::reverse(layer.begin(), layer.end());
            std::stable_sort(layer.begin(), layer.end(),
                [this](int a, int b) { return bandOf(a) < bandOf(b); }); // passing edges to the top: a start like any
        }
        sweepFrom(reversed, true);
        shake();
        return m_best;
    }

private:
    int bandOf(int node) const { return m_graph.nodes[static_cast<size_t>(node)].band; }
    bool isPerfect() const { return m_cost < Sifting::CrossingCost; }
    bool isOver() const { return isPerfect() || m_sifting.effort() >= m_effort; }

    bool keepBest()
    {
        if (m_sifting.cost() >= m_cost)
            return false;
        m_cost = m_sifting.cost();
        m_best = m_sifting.order();
        return true;
    }

    void sweepFrom(const LayerOrder& start, bool rightwards)
    {
        if (isOver())
            return;
        m_sifting.setOrder(start);
        for (int idle = 0, sweep = 0; idle < SweepsWithoutGain && !isOver(); ++sweep, ++idle) {
            m_sifting.sweep((sweep % 2 == 0) == rightwards, sweep % 4 < 2);
            // A whole settling after each sweep is dear on large graphs: there half the effort goes to sweeps alone.
            m_sifting.settle(m_sifting.effort() + m_effort / 8);
            if (keepBest())
                idle = 0;
        }
    }

    /// Pushes some nodes near each other out of their places, mends, and keeps what is not worse.
    void shake()
    {
        if (isOver())
            return;
        m_sifting.restore(m_best, m_cost);
        std::minstd_rand random(1);
        const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        const int count = static_cast<int>(m_graph.nodes.size());
        while (!isOver()) {
            int node = below(count);
            for (int left = 1 + below(6); left > 0; --left) {
                const auto layer = static_cast<size_t>(m_graph.nodes[static_cast<size_t>(node)].layer);
                const int reach = std::max(1, static_cast<int>(m_best[layer].size()) / 2);
                m_sifting.push(node, below(2 * reach + 1) - reach);
                if (const int neighbours = m_sifting.neighbourCount(node))
                    node = m_sifting.neighbour(node, below(neighbours));
            }
            m_sifting.settle(m_effort);
            if (!keepBest()) {
                if (m_sifting.cost() > m_cost)
                    m_sifting.restore(m_best, m_cost);
                else
                    m_best = m_sifting.order();
            }
        }
    }

    const LayeredGraph& m_graph;
    Sifting m_sifting;
    LayerOrder m_first;
    qint64 m_effort;
    LayerOrder m_best;
    qint64 m_cost;
};

} // namespace

LayerOrder reduceCrossings(const LayeredGraph& graph, LayerOrder start, qint64 effort)
{
    return Search(graph, std::move(start), effort).run();
}

} // namespace touchstone
