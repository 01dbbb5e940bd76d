// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/TransitionAdder.h"

namespace touchstone {

bool TransitionAdder::add(TouchpointId from, TouchpointId to, std::optional<double> count)
{
    TransitionId& id = m_added[{from, to}];
    if (id) {
        m_transitions.modify(id, [&](Transition& there) {
            if (count)
                there.count = there.count.value_or(0) + *count;
        });
        return false;
    }
    Transition transition;
    transition.id = id = newId<TransitionId>();
    transition.position = m_transitions.nextPosition();
    transition.from = from;
    transition.to = to;
    transition.count = count;
    m_transitions.put(std::move(transition));
    return true;
}

} // namespace touchstone
