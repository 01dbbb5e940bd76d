// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/UnseenExits.h"

#include "model/journey/JourneyGraph.h"

#include <limits>
#include <QSet>

namespace touchstone {

UnseenExits::UnseenExits(const Journey& counted)
    : journey(counted)
{
    constexpr double Least = std::numeric_limits<double>::min();
    QSet<TouchpointId> losing, going;
    QHash<TouchpointId, TransitionId> uncounted; // ways to lost that are drawn on the map
    int lostOne = 0;
    qint64 largest = 0;
    for (const Transition& transition : counted.transitions) {
        largest = std::max(largest, transition.id.value);
        const double count = transition.count.value_or(0);
        const bool isLoss = transition.to == LostNode && counted.touchpoints.contains(transition.from);
        if (count > 0)
            (isLoss ? losing : going).insert(transition.from);
        else if (isLoss)
            uncounted.insert(transition.from, transition.id);
        lostOne += isLoss && count > 0 && count <= 1;
    }
    if (lostOne == 0)
        return;
    QSet<TouchpointId> closed;
    for (const std::vector<TouchpointId>& part : JourneyGraph(counted, JourneyGraph::Edges::Counted).closedParts())
        closed.unite({part.begin(), part.end()});
    for (const Touchpoint& touchpoint : counted.touchpoints) {
        if (losing.contains(touchpoint.id) || !going.contains(touchpoint.id) || closed.contains(touchpoint.id))
            continue;
        if (const auto there = uncounted.constFind(touchpoint.id); there != uncounted.constEnd()) {
            journey.transitions.modify(*there, [&](Transition& transition) { transition.count = Least; });
            transitions.push_back(static_cast<size_t>(journey.transitions.indexOf(*there)));
            continue;
        }
        Transition transition;
        transition.id = TransitionId{++largest};
        transition.position = journey.transitions.nextPosition();
        transition.from = touchpoint.id;
        transition.to = LostNode;
        transition.count = Least;
        transitions.push_back(static_cast<size_t>(journey.transitions.size()));
        journey.transitions.put(std::move(transition));
    }
    std::sort(transitions.begin(), transitions.end());
    if (!transitions.empty())
        journeysEach = lostOne / static_cast<double>(transitions.size());
}

} // namespace touchstone
