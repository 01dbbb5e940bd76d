// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// Whether a transition may lead from one end to another: none leads into the start, or out of the goal or the exit.
inline bool mayLead(TouchpointId from, TouchpointId to)
{
    return to != StartNode && from != SuccessNode && from != LostNode;
}

/// Puts transitions into a collection as a source lists them; what stands there again is added up.
class TransitionAdder
{
public:
    explicit TransitionAdder(Collection<Transition>& transitions)
        : m_transitions(transitions)
    { }

    /// Adds a transition, or its count to the one that was added between the same ends; false then.
    bool add(TouchpointId from, TouchpointId to, std::optional<double> count);

private:
    Collection<Transition>& m_transitions;
    QHash<std::pair<TouchpointId, TouchpointId>, TransitionId> m_added;
};

} // namespace touchstone
