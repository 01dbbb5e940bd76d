// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <span>
#include <variant>

namespace touchstone {

/// How a scenario changes counts of journeys: the transitions of the changed journey, and what becomes of counts. The
/// same change is made of counts as they are and of counts as they are drawn.
class CountEdit
{
public:
    explicit CountEdit(const Journey& journey);

    /// The counts of transitions() that the journey's own become, one a transition.
    std::vector<double> apply(std::span<const double> counts) const;

    struct Edge
    {
        TouchpointId from, to;
    };
    const std::vector<Edge>& transitions() const { return m_edges; }
    bool isEmpty() const { return m_steps.empty(); }

    /// Cuts a share of the drop-off at a touchpoint; its other transitions take it pro rata.
    void cutDropOff(TouchpointId at, double share);
    /// Sends a share of those that go from one end to another to a third instead; nothing where that is no other.
    void reroute(TouchpointId from, TouchpointId to, TouchpointId instead, double share);
    /// Puts a new touchpoint on a transition.
    void insert(TouchpointId added, TouchpointId from, TouchpointId to, double share, double lost);
    /// Takes a touchpoint out: who came to it goes on as those who left it did, lost ones aside; all are lost where
    /// nobody went on.
    void remove(TouchpointId at);

private:
    /// Keeps 1 - share of `from`, and shares the rest among others pro rata to what they have.
    struct Spread
    {
        size_t from;
        std::vector<size_t> others;
        double share;
    };
    struct Move
    {
        size_t from, to;
        double share; ///< that is added to `to`
        double kept; ///< share of `from` that stays
    };
    /// Each of `in` is led on to the targets, pro rata to `out`.
    struct Bypass
    {
        std::vector<size_t> in, out;
        std::vector<std::vector<size_t>> targets; ///< per in and out
        std::vector<size_t> gone;
    };

    size_t edge(TouchpointId from, TouchpointId to);

    size_t m_own; ///< transitions of the journey; those behind are new
    std::vector<Edge> m_edges;
    std::vector<std::variant<Spread, Move, Bypass>> m_steps;
};

} // namespace touchstone
