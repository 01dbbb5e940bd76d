// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapWays.h"

#include <algorithm>
#include <utility>

namespace touchstone {
namespace {

size_t at(int index) { return static_cast<size_t>(index); }

} // namespace

const std::vector<int>& LineWays::waysTo(int card, const PassingLine& line, int most)
{
    const bool rightwards = line.right == card;
    const int far = rightwards ? line.left : line.right, step = rightwards ? 1 : -1;
    begin(far, rightwards, most);
    int layer = m_order.layerOf(far) + step;
    for (size_t i = 0; i < line.passes.size(); ++i)
        advance(layer += step, rightwards, most, nullptr);
    return m_ways;
}

const std::vector<int>& LineWays::bestWay(int card, const PassingLine& line, int most)
{
    const bool rightwards = line.right == card;
    const int far = rightwards ? line.left : line.right, step = rightwards ? 1 : -1;
    const size_t count = line.passes.size();
    m_slots.assign(count, 0);
    if (count == 0) {
        m_crossings = static_cast<int>(m_order.crossingsOf(line.left, line.right));
        return m_slots;
    }
    begin(far, rightwards, most);
    m_origins.resize(std::max(m_origins.size(), count));
    int layer = m_order.layerOf(far) + step;
    for (size_t i = 1; i < count; ++i)
        advance(layer += step, rightwards, most, &m_origins[i]);

    // The last piece, to the card where it stands.
    const std::vector<int>& nodes = m_order.layer(layer);
    const int to = m_order.place(card);
    int change = 0, base = 0, slot = 0;
    m_crossings = None;
    for (size_t i = 0; i <= nodes.size(); ++i) {
        if (m_ways[i] + change < m_crossings)
            m_crossings = m_ways[i] + change, slot = static_cast<int>(i);
        if (i == nodes.size())
            break;
        for (const int other : m_order.beside(nodes[i], !rightwards)) {
            const int place = m_order.place(other);
            if (place < 0 || place == to)
                continue;
            change += place > to ? 1 : -1;
            base += place < to;
        }
    }
    m_crossings += base;
    for (size_t i = count; i-- > 0;) {
        m_slots[rightwards ? i : count - 1 - i] = slot;
        if (i > 0)
            slot = m_origins[i][at(slot)];
    }
    return m_slots;
}

/// From a card to each slot of the layer beside it.
void LineWays::begin(int end, bool rightwards, int most)
{
    const std::vector<int>& nodes = m_order.layer(m_order.layerOf(end) + (rightwards ? 1 : -1));
    const int from = m_order.place(end);
    m_ways.resize(nodes.size() + 1);
    int change = 0, base = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        m_ways[i] = change;
        for (const int other : m_order.beside(nodes[i], rightwards)) {
            const int place = m_order.place(other);
            if (place < 0 || place == from)
                continue;
            change += place < from ? -1 : 1;
            base += place < from;
        }
    }
    m_ways.back() = change;
    for (int& way : m_ways)
        way += base;
    narrow(most);
    m_effort += static_cast<qint64>(nodes.size());
}

/// From each slot of the layer before to each of this one. A piece from slot p to slot q crosses the edges from nodes
/// above p to nodes not above q and those from nodes not above p to nodes above q. One slot further down, the edges of
/// the node between change sides: 1 more for all p up to their other end, 1 less for the p below it. So of two slots
/// the upper one never gains on the lower: once it is not better it never will be, and what is left are candidates
/// whose values rise from the uppermost, the best, downward; an edge lessens one step of that stair.
void LineWays::advance(int layer, bool rightwards, int most, std::vector<int>* origins)
{
    const std::vector<int>& nodes = m_order.layer(layer);
    const std::vector<int>& before = m_order.layer(layer + (rightwards ? -1 : 1));
    m_next.resize(nodes.size() + 1);
    if (origins)
        origins->resize(nodes.size() + 1);
    int above = 0; // edges from above a slot, all of them to below the first slot of this layer
    for (int slot = 0; slot <= m_high; ++slot) {
        if (slot >= m_low)
            m_ways[at(slot)] += above;
        if (slot < m_high) {
            for (const int other : m_order.beside(before[at(slot)], !rightwards))
                above += m_order.place(other) >= 0;
        }
    }
    findCandidates();
    for (size_t i = 0; i <= nodes.size(); ++i) {
        m_next[i] = m_least;
        if (origins)
            (*origins)[i] = m_best;
        if (i == nodes.size())
            break;
        for (const int other : m_order.beside(nodes[i], rightwards)) {
            if (const int place = m_order.place(other); place >= 0)
                passEdge(place);
        }
    }
    m_effort += static_cast<qint64>(nodes.size()) * 2 + m_high;
    m_ways.swap(m_next);
    narrow(most);
}

void LineWays::narrow(int most)
{
    m_low = 0, m_high = static_cast<int>(m_ways.size()) - 1;
    while (m_low < m_high && m_ways[at(m_low)] > most)
        m_ways[at(m_low++)] = None;
    while (m_low < m_high && m_ways[at(m_high)] > most)
        m_ways[at(m_high--)] = None;
}

void LineWays::findCandidates()
{
    m_stairs.resize(m_ways.size());
    int below = -1;
    for (int slot = m_high; slot >= m_low; --slot) {
        Stair& stair = m_stairs[at(slot)];
        const bool isCandidate = below < 0 || m_ways[at(slot)] < m_ways[at(below)];
        stair = {isCandidate ? slot : slot - 1, below, -1, 0};
        if (!isCandidate)
            continue;
        if (below >= 0) {
            stair.rise = m_ways[at(below)] - m_ways[at(slot)];
            m_stairs[at(below)].above = slot;
        }
        below = slot;
    }
    m_best = below;
    m_least = m_ways[at(m_best)];
}

/// The lowest candidate at or above a slot, -1 if there is none.
int LineWays::candidateAt(int slot)
{
    int found = slot;
    while (found >= m_best && m_stairs[at(found)].candidate != found)
        found = m_stairs[at(found)].candidate;
    while (slot > found && slot >= m_best)
        slot = std::exchange(m_stairs[at(slot)].candidate, found);
    return found >= m_best ? found : -1;
}

/// Takes the edge to a node of the layer before from below the slot of this layer to above it.
void LineWays::passEdge(int place)
{
    int slot = candidateAt(std::min(place, m_high));
    if (slot < 0) {
        --m_least;
        return;
    }
    ++m_least;
    if (m_stairs[at(slot)].below < 0)
        return;
    m_stairs[at(slot)].rise -= 2;
    while (slot >= 0 && m_stairs[at(slot)].rise <= 0) { // no candidate any longer
        const Stair stair = m_stairs[at(slot)];
        m_stairs[at(slot)].candidate = slot - 1;
        m_stairs[at(stair.below)].above = stair.above;
        if (stair.above >= 0) {
            m_stairs[at(stair.above)].below = stair.below;
            m_stairs[at(stair.above)].rise += stair.rise;
        } else {
            m_best = stair.below;
            m_least += stair.rise;
        }
        slot = stair.above;
    }
}

} // namespace touchstone
