// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapWays.h"

namespace touchstone {

/// Betters an order by taking cards out together with all their lines, from end to end, and putting them back where
/// that costs least: the best ways of the lines to every place of the card, then the best place. Most of a dense layer
/// are lines on their way, and moves of single nodes do not get them past each other.
class Reinsertion
{
public:
    explicit Reinsertion(const LayeredGraph& graph);

    const LayerOrder& order() const { return m_order.order(); }
    /// As Sifting counts.
    qint64 cost() const { return m_cost; }
    /// Work so far, in the unit of Sifting.
    qint64 effort() const { return m_effort + m_ways.effort(); }

    /// Takes an order that costs `cost` in hand.
    void setOrder(const LayerOrder& order, qint64 cost);
    /// Puts each card where it costs least until none gains or the effort is spent.
    void improve(qint64 effortLimit);
    /// Takes cards out and puts them back one after the other, each where it costs least.
    void rebuild(const std::vector<int>& cards);
    /// The cards, as rebuild() takes them; how many, and those that an edge joins with one.
    int cards() const { return static_cast<int>(m_cards.size()); }
    std::vector<int> cardsBeside(int card) const;

private:
    struct Card
    {
        int node = 0;
        std::vector<int> lines;
        int first = 0, last = 0; ///< layers that it and its lines reach
        qint64 tried = 0; ///< when it last found no better place
    };

    void readLines();
    void reinsert(Card& card);
    bool isIn(const PassingLine& line) const;
    qint64 crossingsOf(const PassingLine& line);
    qint64 takeOut(Card& card);
    int bestSlot(const Card& card, qint64 limit);
    void putIn(Card& card, int slot);
    void readOwnCosts(int card);

    LooseOrder m_order;
    LineWays m_ways;
    MapLinks m_below, m_above; ///< cards that a card leads to, or that lead to it, in its layer
    std::vector<PassingLine> m_lines;
    std::vector<Card> m_cards;
    std::vector<int> m_cardOf; ///< of each node, -1: a pass
    std::vector<qint64> m_changed; ///< when each layer last changed
    qint64 m_now = 0;
    qint64 m_cost = 0;
    std::vector<qint64> m_own; ///< what a card's slots cost besides crossings; -1: its band keeps it off
    std::vector<std::vector<int>> m_lineWays; ///< of each line to the slots of the card that was last looked at
    std::vector<qint64> m_sums;
    LayerOrder m_before;
    qint64 m_effort = 0;
};

} // namespace touchstone
