// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLooseOrder.h"

namespace touchstone {

/// A line from one card to another, and the nodes that it passes between, from left to right.
struct PassingLine
{
    int left = 0, right = 0;
    std::vector<int> passes;
};

/// The ways of a line through the layers that cross the fewest others, to every slot of a layer at once: a slot is the
/// place above a node, the last one is below all. By dynamic programming from layer to layer.
class LineWays
{
public:
    /// More than any number of crossings.
    static constexpr int None = 1 << 29;

    explicit LineWays(const LooseOrder& order)
        : m_order(order)
    { }

    /// For each slot of the layer of `card`, one end of the line, the crossings of the line to there from its other
    /// end; None where they are more than `most`. The card and the line's passes are out. Valid until the next call.
    const std::vector<int>& waysTo(int card, const PassingLine& line, int most);
    /// The slots of the line's passes, from left to right, on the best way between its ends, which are in; the passes
    /// are out. `most`: crossings that it has at most.
    const std::vector<int>& bestWay(int card, const PassingLine& line, int most);
    /// Crossings of the way that bestWay() gave.
    int crossings() const { return m_crossings; }
    /// Edges looked at so far.
    qint64 effort() const { return m_effort; }

private:
    /// A slot of the layer before; candidates for the best way to a slot of this one are linked.
    struct Stair
    {
        int candidate; ///< the slot itself if it is one, else one further up to look at
        int below, above; ///< next candidates, -1: none
        int rise; ///< how much worse the one below is
    };
    void begin(int end, bool rightwards, int most);
    void advance(int layer, bool rightwards, int most, std::vector<int>* origins);
    void narrow(int most);
    void findCandidates();
    int candidateAt(int slot);
    void passEdge(int place);

    const LooseOrder& m_order;
    std::vector<int> m_ways, m_next; ///< crossings to each slot
    int m_low = 0, m_high = 0; ///< the slots outside are None
    std::vector<Stair> m_stairs;
    int m_best = 0, m_least = 0; ///< the uppermost candidate and the crossings of its way
    std::vector<std::vector<int>> m_origins; ///< for each pass, the slots before on the ways to its slots
    std::vector<int> m_slots;
    int m_crossings = 0;
    qint64 m_effort = 0;
};

} // namespace touchstone
