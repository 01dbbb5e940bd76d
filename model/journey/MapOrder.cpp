// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapOrder.h"

#include "model/journey/MapExactOrder.h"
#include "model/journey/MapReinsertion.h"
#include "model/journey/MapSifting.h"

#include <algorithm>
#include <random>

namespace touchstone {
namespace {

constexpr int FewSweeps = 4, MostSweeps = 24; ///< from each first order, and from the best of them
constexpr int AgainSweeps = 2; ///< from a shuffled order
constexpr int SweepsWithoutGain = 8; ///< before a start is given up
constexpr int SweepsShare = 30, RestartsShare = 20; ///< % of the effort, and of what is left then
constexpr int MostRebuilt = 8; ///< cards that are taken out at once

/// The best order that the search has come across.
class Search
{
public:
    Search(const LayeredGraph& graph, LayerOrder start, qint64 effort)
        : m_graph(graph)
        , m_sifting(graph, start)
        , m_reinsertion(graph)
        , m_first(std::move(start))
        , m_effort(effort)
        , m_best(m_first)
        , m_cost(m_sifting.cost())
    { }

    LayerOrder run()
    {
        m_sifting.settle(m_effort / 30);
        keep(m_sifting);
        if (isPerfect())
            return m_best;
        if (std::optional<LayerOrder> exact = exactOrder(m_graph))
            return *exact;
        const qint64 end = m_effort * SweepsShare / 100;
        for (const bool rightwards : {true, false})
            sweepFrom(breadthFirst(rightwards), rightwards, FewSweeps, end);
        for (const bool rightwards : {true, false})
            sweepFrom(m_first, rightwards, FewSweeps, end);
        sweepFrom(m_best, true, MostSweeps, end);
        mend(m_best);
        const qint64 restarts = effort() + (m_effort - effort()) * RestartsShare / 100;
        while (!isOver() && effort() < restarts) {
            const bool rightwards = below(2) == 0;
            mend(sweepFrom(breadthFirst(rightwards, true), rightwards, AgainSweeps, restarts));
        }
        rebuildParts();
        // What the search came across last may leave the listing for nothing.
        m_effort = effort() + m_effort / 10;
        polish(m_best);
        return m_best;
    }

private:
    bool isPerfect() const { return m_cost < Sifting::CrossingCost; }
    bool isOver() const { return isPerfect() || effort() >= m_effort; }
    qint64 effort() const { return m_sifting.effort() + m_reinsertion.effort(); }
    /// Of sifting, when all effort will be spent.
    qint64 siftingEnd() const { return m_sifting.effort() + m_effort - effort(); }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    /// Keeps what a search has in hand if it is better than all before.
    template <typename Hand>
    void keep(const Hand& hand)
    {
        if (hand.cost() < m_cost)
            m_cost = hand.cost(), m_best = hand.order();
    }

    /// Sweeps to and fro until `end` of the effort; gives the best order on the way.
    LayerOrder sweepFrom(const LayerOrder& start, bool rightwards, int most, qint64 end)
    {
        LayerOrder best = start;
        if (isPerfect() || effort() >= end)
            return best;
        m_sifting.setOrder(start);
        m_sifting.transpose(false, siftingEnd());
        qint64 cost = m_sifting.cost();
        best = m_sifting.order();
        for (int idle = 0, sweep = 0; idle < SweepsWithoutGain && sweep < most && effort() < end; ++sweep, ++idle) {
            const bool turned = sweep % 4 < 2;
            m_sifting.sweep((sweep % 2 == 0) == rightwards, turned);
            m_sifting.transpose(!turned, siftingEnd());
            if (m_sifting.cost() < cost) {
                cost = m_sifting.cost();
                best = m_sifting.order();
                idle = 0;
            }
        }
        if (cost < m_cost)
            m_cost = cost, m_best = best;
        return best;
    }

    /// Moves nodes one by one, then cards with their lines, until nothing gains.
    void mend(const LayerOrder& order)
    {
        if (!isOver())
            polish(order);
    }

    void polish(const LayerOrder& order)
    {
        m_sifting.setOrder(order);
        m_sifting.settle(siftingEnd());
        m_reinsertion.setOrder(m_sifting.order(), m_sifting.cost());
        m_reinsertion.improve(m_effort - effort());
        keep(m_reinsertion);
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
            if (shuffled)
                shuffle(roots);
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

    /// Takes some cards near each other out and puts them back one after the other; keeps what is not worse.
    void rebuildParts()
    {
        if (isOver())
            return;
        m_reinsertion.setOrder(m_best, m_cost);
        std::vector<int> cards;
        while (!isOver()) {
            cards.assign(1, below(m_reinsertion.cards()));
            const auto count = static_cast<size_t>(2 + below(MostRebuilt - 1));
            for (size_t tries = 0; cards.size() < count && tries < 3 * count; ++tries) {
                const std::vector<int> beside = m_reinsertion.cardsBeside(any(cards));
                const int next = beside.empty() ? below(m_reinsertion.cards()) : any(beside);
                if (std::find(cards.begin(), cards.end(), next) == cards.end())
                    cards.push_back(next);
            }
            shuffle(cards);
            m_reinsertion.rebuild(cards);
            if (m_reinsertion.cost() <= m_cost)
                m_cost = m_reinsertion.cost(), m_best = m_reinsertion.order();
            else
                m_reinsertion.setOrder(m_best, m_cost);
        }
    }

    int any(const std::vector<int>& of) { return of[static_cast<size_t>(below(static_cast<int>(of.size())))]; }
    void shuffle(std::vector<int>& nodes)
    {
        for (size_t i = nodes.size(); i > 1; --i)
            std::swap(nodes[i - 1], nodes[static_cast<size_t>(below(static_cast<int>(i)))]);
    }

    const LayeredGraph& m_graph;
    Sifting m_sifting;
    Reinsertion m_reinsertion;
    LayerOrder m_first;
    qint64 m_effort;
    LayerOrder m_best;
    qint64 m_cost;
    std::minstd_rand m_random{4};
};

} // namespace

LayerOrder reduceCrossings(const LayeredGraph& graph, LayerOrder start, qint64 effort)
{
    return Search(graph, std::move(start), effort).run();
}

} // namespace touchstone
