// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapReinsertion.h"

#include "model/journey/MapSifting.h"

#include <algorithm>
#include <limits>

namespace touchstone {
namespace {

constexpr qint64 Boundless = std::numeric_limits<qint64>::max();

size_t at(int index) { return static_cast<size_t>(index); }

} // namespace

Reinsertion::Reinsertion(const LayeredGraph& graph)
    : m_order(graph)
    , m_ways(m_order)
    , m_below(graph.nodes.size(), graph.stacked, false)
    , m_above(graph.nodes.size(), graph.stacked, true)
    , m_cardOf(graph.nodes.size(), -1)
    , m_changed(at(graph.layers), 0)
{
    readLines();
}

void Reinsertion::readLines()
{
    const LayeredGraph& graph = m_order.graph();
    const auto isPass = [&](int node) {
        return graph.nodes[at(node)].band == LayeredGraph::Anywhere && m_order.beside(node, true).size() == 1
            && m_order.beside(node, false).size() == 1;
    };
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        if (isPass(node))
            continue;
        m_cardOf[at(node)] = cards();
        m_cards.push_back({node, {}, m_order.layerOf(node), m_order.layerOf(node), -1});
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const int node = m_cards[i].node;
        for (int next : m_order.beside(node, false)) {
            PassingLine line{node, 0, {}};
            for (; isPass(next); next = m_order.beside(next, false)[0])
                line.passes.push_back(next);
            line.right = next;
            Card& far = m_cards[at(m_cardOf[at(next)])];
            m_cards[i].lines.push_back(static_cast<int>(m_lines.size()));
            far.lines.push_back(static_cast<int>(m_lines.size()));
            m_cards[i].last = std::max(m_cards[i].last, m_order.layerOf(next));
            far.first = std::min(far.first, m_order.layerOf(node));
            m_lines.push_back(std::move(line));
        }
    }
    m_lineWays.resize(m_lines.size());
}

std::vector<int> Reinsertion::cardsBeside(int card) const
{
    std::vector<int> cards;
    const Card& own = m_cards[at(card)];
    for (const int index : own.lines) {
        const PassingLine& line = m_lines[at(index)];
        cards.push_back(m_cardOf[at(line.left == own.node ? line.right : line.left)]);
    }
    for (const MapLinks* stacked : {&m_below, &m_above}) {
        for (const int node : stacked->of(own.node))
            cards.push_back(m_cardOf[at(node)]);
    }
    return cards;
}

void Reinsertion::setOrder(const LayerOrder& order, qint64 cost)
{
    m_cost = cost;
    ++m_now;
    for (int layer = 0; layer < m_order.graph().layers; ++layer) {
        if (m_order.layer(layer) == order[at(layer)])
            continue;
        m_order.setLayer(layer, order[at(layer)]);
        m_changed[at(layer)] = m_now;
    }
    m_effort += static_cast<qint64>(m_cardOf.size() / 8);
}

void Reinsertion::improve(qint64 effortLimit)
{
    const qint64 end = effort() + effortLimit;
    for (bool isBetter = true; isBetter && effort() < end;) {
        const qint64 before = m_cost;
        for (Card& card : m_cards) {
            const auto isOld = [&](qint64 changed) { return changed <= card.tried; };
            if (std::all_of(m_changed.begin() + card.first, m_changed.begin() + card.last + 1, isOld))
                continue;
            if (effort() >= end)
                break;
            reinsert(card);
        }
        isBetter = m_cost < before;
    }
}

void Reinsertion::rebuild(const std::vector<int>& cards)
{
    for (const int card : cards)
        takeOut(m_cards[at(card)]);
    for (const int card : cards)
        putIn(m_cards[at(card)], bestSlot(m_cards[at(card)], Boundless));
}

void Reinsertion::reinsert(Card& card)
{
    m_before.assign(m_order.order().begin() + card.first, m_order.order().begin() + card.last + 1);
    const qint64 old = takeOut(card);
    const int slot = bestSlot(card, old);
    if (slot >= 0) {
        putIn(card, slot);
    } else {
        for (int layer = card.first; layer <= card.last; ++layer)
            m_order.setLayer(layer, m_before[at(layer - card.first)]);
        m_cost += old;
    }
    card.tried = m_now;
}

bool Reinsertion::isIn(const PassingLine& line) const
{
    return m_order.place(line.left) >= 0 && m_order.place(line.right) >= 0;
}

qint64 Reinsertion::crossingsOf(const PassingLine& line)
{
    qint64 crossings = 0;
    int before = line.left;
    for (const int pass : line.passes) {
        crossings += m_order.crossingsOf(before, pass);
        m_effort += static_cast<qint64>(m_order.layer(m_order.layerOf(pass)).size()) / 4;
        before = pass;
    }
    return crossings + m_order.crossingsOf(before, line.right);
}

qint64 Reinsertion::takeOut(Card& card)
{
    qint64 crossings = 0;
    for (const int index : card.lines) {
        const PassingLine& line = m_lines[at(index)];
        if (!isIn(line))
            continue;
        crossings += crossingsOf(line);
        for (const int pass : line.passes)
            m_order.remove(pass);
    }
    const int slot = m_order.place(card.node);
    m_order.remove(card.node);
    readOwnCosts(card.node);
    const qint64 cost = crossings * Sifting::CrossingCost + m_own[at(slot)];
    m_cost -= cost;
    return cost;
}

/// What the card's own place costs: upward edges, cards out of their listing.
void Reinsertion::readOwnCosts(int card)
{
    const LayeredGraph& graph = m_order.graph();
    const LayeredGraph::Node& own = graph.nodes[at(card)];
    const std::vector<int>& nodes = m_order.layer(own.layer);
    m_effort += static_cast<qint64>(nodes.size()) + 10;
    m_own.assign(nodes.size() + 1, 0);
    if (own.band == LayeredGraph::Anywhere)
        return;
    // Slot by slot downward, each costs more or less by what it comes below; at first it is below nothing.
    for (size_t i = 0; i < nodes.size(); ++i) {
        const LayeredGraph::Node& other = graph.nodes[at(nodes[i])];
        if (other.band != own.band)
            continue;
        m_own[i + 1] += other.listed > own.listed ? 1 : -1;
        m_own[0] += other.listed < own.listed;
    }
    constexpr qint64 upward = UpwardCost * Sifting::CrossingCost;
    for (const int other : m_below.of(card)) {
        if (const int place = m_order.place(other); place >= 0)
            m_own[at(place) + 1] += upward;
    }
    for (const int other : m_above.of(card)) {
        if (const int place = m_order.place(other); place >= 0) {
            m_own[at(place) + 1] -= upward;
            m_own[0] += upward;
        }
    }
    size_t first = 0, last = nodes.size();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const int band = graph.nodes[at(nodes[i])].band;
        if (band == LayeredGraph::Anywhere)
            continue;
        if (band < own.band)
            first = i + 1;
        else if (band > own.band)
            last = std::min(last, i);
    }
    qint64 cost = 0;
    for (size_t slot = 0; slot < m_own.size(); ++slot) {
        cost += m_own[slot];
        m_own[slot] = slot < first || slot > last ? -1 : cost;
    }
}

/// Where a card that is out costs least; -1 if it costs `limit` everywhere.
int Reinsertion::bestSlot(const Card& card, qint64 limit)
{
    readOwnCosts(card.node);
    qint64 leastOwn = limit;
    for (const qint64 own : m_own) {
        if (own >= 0)
            leastOwn = std::min(leastOwn, own);
    }
    if (leastOwn == limit)
        return -1;
    // Crossings of the lines that are still to be looked at.
    qint64 most = limit == Boundless ? LineWays::None : (limit - leastOwn) / Sifting::CrossingCost;
    m_sums.assign(m_own.size(), 0);
    for (const int index : card.lines) {
        const PassingLine& line = m_lines[at(index)];
        if (m_order.place(line.left == card.node ? line.right : line.left) < 0)
            continue;
        std::vector<int>& ways = m_lineWays[at(index)];
        ways = m_ways.waysTo(card.node, line, static_cast<int>(most));
        most -= *std::min_element(ways.begin(), ways.end());
        if (most < 0)
            return -1;
        for (size_t i = 0; i < m_sums.size(); ++i)
            m_sums[i] += ways[i];
    }
    qint64 least = limit;
    int slot = -1;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const qint64 cost = m_sums[i] * Sifting::CrossingCost + m_own[i];
        if (m_own[i] >= 0 && cost < least)
            least = cost, slot = static_cast<int>(i);
    }
    return slot;
}

/// At the slot that bestSlot() found.
void Reinsertion::putIn(Card& card, int slot)
{
    m_cost += m_own[at(slot)];
    m_order.insert(card.node, slot);
    for (const int index : card.lines) {
        const PassingLine& line = m_lines[at(index)];
        if (!isIn(line))
            continue;
        // The lines that are in already are never in the way: this one can run beside them.
        const std::vector<int>& slots = m_ways.bestWay(card.node, line, m_lineWays[at(index)][at(slot)]);
        for (size_t i = 0; i < slots.size(); ++i)
            m_order.insert(line.passes[i], slots[i]);
        m_cost += m_ways.crossings() * Sifting::CrossingCost;
    }
    ++m_now;
    for (int layer = card.first; layer <= card.last; ++layer)
        m_changed[at(layer)] = m_now;
}

} // namespace touchstone
