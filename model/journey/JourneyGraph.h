// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/journey/Journey.h"

#include <memory>

namespace touchstone {

/// The journey as a directed graph over its touchpoints, the start and the two ends: which transitions may be drawn,
/// and what is odd about those that are. A snapshot: it does not follow later changes of the journey.
class JourneyGraph
{
public:
    /// Which transitions are edges: all that are drawn, or only those that journeys were counted on (count > 0).
    enum class Edges { All, Counted };

    explicit JourneyGraph(const Journey& journey, Edges edges = Edges::All);
    ~JourneyGraph();
    JourneyGraph(JourneyGraph&&) noexcept;
    JourneyGraph& operator=(JourneyGraph&&) noexcept;

    /// Whether a transition may be added: TransitionIntoStart, TransitionOutOfEnd, TransitionUnknownEnd,
    /// TransitionDuplicate. A touchpoint may lead to itself.
    Result<void> canConnect(TouchpointId from, TouchpointId to) const;

    /// Touchpoints that no path from the start leads to, in the journey's order.
    std::vector<TouchpointId> unreachable() const;

    /// Loops: the strongly connected components of more than one touchpoint, and touchpoints that lead to themselves.
    /// Each in the journey's order, ordered by their first touchpoint.
    std::vector<std::vector<TouchpointId>> loops() const;

    /// Parts that can be entered and never left: dead ends (one touchpoint) and closed loops. A touchpoint without any
    /// edge is none. Order as in loops().
    std::vector<std::vector<TouchpointId>> closedParts() const;

    /// Touchpoints that every way from the start to success passes, in the order in which it does; empty where there is
    /// none. Dominators (Lengauer & Tarjan 1979, ACM TOPLAS 1:121-141).
    std::vector<TouchpointId> unavoidable() const;

    /// Number of the strongly connected component of each touchpoint, in the journey's order.
    std::vector<int> components() const;

    /// Whether any edge leads to or from each touchpoint, in the journey's order.
    std::vector<bool> connected() const;

private:
    struct Graph;
    std::unique_ptr<Graph> m_graph;
};

} // namespace touchstone
