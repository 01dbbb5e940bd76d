// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapOrder.h"

#include "model/journey/MapExactOrder.h"
#include "model/journey/MapSifting.h"

#include <algorithm>
#include <random>

namespace touchstone {
namespace {

constexpr int FewSweeps = 4, MostSweeps = 24; ///< from each first order, and from the best of them
constexpr int SweepsWithoutGain = 8; ///< before a start is given up

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
        m_sifting.settle(m_effort / 10);
        keepBest();
        if (isPerfect())
            return m_best;
        if (std::optional<LayerOrder> exact = exactOrder(m_graph))
            return *exact;
        for (const bool rightwards : {true, false}) {
            sweepFrom(breadthFirst(rightwards), rightwards, FewSweeps);
            sweepFrom(m_first, rightwards, FewSweeps);
        }
        sweepFrom(m_best, true, MostSweeps);
        settleBest();
        // Half of what is left goes to other starts, the rest to small changes of the best.
        const qint64 half = m_sifting.effort() + (m_effort - m_sifting.effort()) / 2;
        while (!isOver() && m_sifting.effort() < half) {
            const bool rightwards = below(2) == 0;
            const qint64 before = m_cost;
            sweepFrom(breadthFirst(rightwards, true), rightwards, FewSweeps);
            if (m_cost < before) {
                sweepFrom(m_best, rightwards, MostSweeps);
                settleBest();
            }
        }
        shake();
        return m_best;
    }

private:
    int bandOf(int node) const { return m_graph.nodes[static_cast<size_t>(node)].band; }
    bool isPerfect() const { return m_cost < Sifting::CrossingCost; }
    bool isOver() const { return isPerfect() || m_sifting.effort() >= m_effort; }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void settleBest()
    {
        if (isOver())
            return;
        m_sifting.setOrder(m_best);
        m_sifting.settle(m_effort);
        keepBest();
    }

    bool keepBest()
    {
        if (m_sifting.cost() >= m_cost)
            return false;
        m_cost = m_sifting.cost();
        m_best = m_sifting.order();
        return true;
    }

    void sweepFrom(const LayerOrder& start, bool rightwards, int most)
    {
        if (isOver())
            return;
        m_sifting.setOrder(start);
        m_sifting.transpose(false, m_effort);
        keepBest();
        for (int idle = 0, sweep = 0; idle < SweepsWithoutGain && sweep < most && !isOver(); ++sweep, ++idle) {
            const bool turned = sweep % 4 < 2;
            m_sifting.sweep((sweep % 2 == 0) == rightwards, turned);
            m_sifting.transpose(!turned, m_effort);
            if (keepBest())
                idle = 0;
        }
    }

    /// Each layer in the order in which its nodes are reached to the right of those that nothing leads to, or to the
    /// left of those that lead nowhere.
    LayerOrder breadthFirst(bool rightwards, bool shuffled = false)
    {
        LayerOrder order(m_first.size());
        std::vector<char> isReached(m_graph.nodes.size(), 0);
        std::vector<int> queue;
        const auto reach = [&](int node) {
            if (!std::exchange(isReached[static_cast<size_t>(node)], 1))
                queue.push_back(node);
        };
        for (size_t step = 0; step < m_first.size(); ++step) {
            std::vector<int> roots = m_first[step];
            for (size_t i = roots.size(); shuffled && i > 1; --i)
                std::swap(roots[i - 1], roots[static_cast<size_t>(below(static_cast<int>(i)))]);
            for (const int root : roots) {
                if (!m_sifting.nodesBeside(root, rightwards).empty())
                    continue;
                reach(root);
                for (size_t i = 0; i < queue.size(); ++i) {
                    order[static_cast<size_t>(m_graph.nodes[static_cast<size_t>(queue[i])].layer)].push_back(queue[i]);
                    const auto beside = m_sifting.nodesBeside(queue[i], !rightwards);
                    const size_t turn = shuffled && !beside.empty() ? m_random() % beside.size() : 0;
                    for (size_t k = 0; k < beside.size(); ++k)
                        reach(beside[(k + turn) % beside.size()]);
                }
                queue.clear();
            }
        }
        for (std::vector<int>& layer : order)
            m_sifting.keepBands(layer);
        return order;
    }

    /// Pushes some nodes near each other out of their places, mends, and keeps what is not worse.
    void shake()
    {
        if (isOver())
            return;
        m_sifting.restore(m_best, m_cost);
        const int count = static_cast<int>(m_graph.nodes.size());
        while (!isOver()) {
            int node = below(count);
            for (int left = 1 + below(6); left > 0; --left) {
                const auto layer = static_cast<size_t>(m_graph.nodes[static_cast<size_t>(node)].layer);
                const int reach = std::max(1, static_cast<int>(m_best[layer].size()) / 2);
                m_sifting.push(node, below(2 * reach + 1) - reach);
                if (const auto beside = m_sifting.nodesBeside(node, below(2) == 0); !beside.empty())
                    node = beside[static_cast<size_t>(below(static_cast<int>(beside.size())))];
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
    std::minstd_rand m_random{1};
};

} // namespace

LayerOrder reduceCrossings(const LayeredGraph& graph, LayerOrder start, qint64 effort)
{
    return Search(graph, std::move(start), effort).run();
}

} // namespace touchstone
