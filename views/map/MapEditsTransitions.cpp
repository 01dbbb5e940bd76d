// SPDX-License-Identifier: GPL-3.0-or-later
// What the map changes on transitions.
#include "model/journey/JourneyGraph.h"
#include "views/map/MapEdits.h"

namespace touchstone {

Result<void> MapEdits::canConnect(TouchpointId from, TouchpointId to) const
{
    return JourneyGraph(*journey()).canConnect(from, to);
}

bool MapEdits::connect(TouchpointId from, TouchpointId to, std::optional<double> count)
{
    if (!journey())
        return false;
    if (const Result<void> allowed = canConnect(from, to); !allowed) {
        m_workspace.sayError(allowed.error());
        return false;
    }
    const Transition added{
        newId<TransitionId>(), journey()->transitions.nextPosition(), from, to, count, {}, journey()->id};
    QString name = tr("Connect “%1” to “%2”").arg(nameOf(from), nameOf(to));
    if (to == SuccessNode)
        name = tr("Let “%1” reach the goal").arg(nameOf(from));
    else if (to == LostNode)
        name = tr("Add an exit at “%1”").arg(nameOf(from));
    else if (from == StartNode)
        name = tr("Start at “%1”").arg(nameOf(to));
    return m_workspace.edit(name, [&](Edit& edit) { edit.put(added); });
}

bool MapEdits::setCount(TransitionId id, std::optional<double> count)
{
    const Transition* transition = journey() ? journey()->transitions.find(id) : nullptr;
    if (!transition || transition->count == count)
        return false;
    Transition changed = *transition;
    changed.count = count;
    return m_workspace.edit(tr("Change the count of a transition"), [&](Edit& edit) { edit.put(changed); });
}

bool MapEdits::reverse(TransitionId id)
{
    const Transition* transition = journey() ? journey()->transitions.find(id) : nullptr;
    if (!transition || transition->from == transition->to)
        return false;
    if (const Result<void> allowed = canConnect(transition->to, transition->from); !allowed) {
        m_workspace.sayError(allowed.error());
        return false;
    }
    Transition changed = *transition;
    std::swap(changed.from, changed.to);
    return m_workspace.edit(tr("Reverse “%1” to “%2”").arg(nameOf(transition->from), nameOf(transition->to)),
        [&](Edit& edit) { edit.put(changed); });
}

bool MapEdits::canInsertInto(TransitionId id, TouchpointId touchpoint) const
{
    const Transition* transition = journey() ? journey()->transitions.find(id) : nullptr;
    return transition && journey()->touchpoints.contains(touchpoint) && touchpoint != transition->from
        && touchpoint != transition->to && !journey()->findTransition(transition->from, touchpoint)
        && !journey()->findTransition(touchpoint, transition->to);
}

bool MapEdits::insertInto(TransitionId id, TouchpointId touchpoint, const std::optional<MapMove>& move)
{
    if (!canInsertInto(id, touchpoint))
        return false;
    Transition before = *journey()->transitions.find(id), behind = before;
    behind.id = newId<TransitionId>();
    behind.position = journey()->transitions.nextPosition();
    behind.from = touchpoint;
    behind.painPoints.clear();
    before.to = touchpoint;
    Touchpoint moved = *journey()->touchpoints.find(touchpoint);
    if (move) {
        moved.stage = move->cell.stage;
        moved.channel = move->cell.channel;
        moved.mapX = move->mapX;
        moved.mapY = move->mapY;
        moved.pinned = moved.pinned && (move->mapX || move->mapY);
    }
    const QString name
        = tr("Put “%1” between “%2” and “%3”").arg(nameOf(touchpoint), nameOf(before.from), nameOf(behind.to));
    return m_workspace.edit(name, [&](Edit& edit) {
        if (move)
            edit.put(moved);
        edit.put(before);
        edit.put(behind);
    });
}

} // namespace touchstone
