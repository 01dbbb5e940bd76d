// SPDX-License-Identifier: GPL-3.0-or-later
// How one goes about the map by keyboard: touchpoints, transitions and headers.
#include "views/map/MapView.h"

#include <cmath>

namespace touchstone {

TouchpointId MapView::nearest(TouchpointId from, int key) const
{
    const QHash<TouchpointId, QRectF>& cards = m_scene->layout().cards;
    const QPointF origin = cards.value(from).center();
    const bool isLevel = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    TouchpointId best;
    double bestCount = -1;
    if (isLevel) { // along a transition that leads that way, the busiest first
        for (const Transition& transition : m_scene->journey().transitions) {
            const TouchpointId here = sign > 0 ? transition.from : transition.to;
            const TouchpointId there = sign > 0 ? transition.to : transition.from;
            if (here != from || !cards.contains(there) || (cards.value(there).center().x() - origin.x()) * sign <= 0)
                continue;
            if (transition.count.value_or(0) > bestCount) {
                bestCount = transition.count.value_or(0);
                best = there;
            }
        }
        if (best)
            return best;
    }
    double bestDistance = std::numeric_limits<double>::max();
    for (auto card = cards.begin(); card != cards.end(); ++card) {
        const QPointF way = card->center() - origin;
        const double along = (isLevel ? way.x() : way.y()) * sign, across = std::abs(isLevel ? way.y() : way.x());
        const double distance = along + 3 * across;
        if (along > 4 && (distance < bestDistance || (distance == bestDistance && card.key() < best))) {
            bestDistance = distance;
            best = card.key();
        }
    }
    return best;
}

void MapView::walk(int key, bool extend)
{
    const Journey& journey = m_scene->journey();
    if (journey.touchpoints.isEmpty())
        return;
    const Touchpoint* current = journey.touchpoints.find(m_workspace.current());
    if (!current) {
        m_workspace.select(journey.touchpoints[0].id);
        return;
    }
    const TouchpointId next = nearest(current->id, key);
    if (next && extend) {
        m_workspace.setSelection(QSet<TouchpointId>(m_workspace.selection()) << next, next);
        ensureVisible(m_scene->layout().cards.value(next), 60, 60);
    } else if (next)
        m_workspace.select(next);
    else if (!extend && key == Qt::Key_Up && current->stage)
        setHeader({.stage = current->stage});
    else if (!extend && key == Qt::Key_Left && current->channel)
        setHeader({.channel = current->channel});
}

TouchpointId MapView::firstIn(const MapHeader& header) const
{
    const MapLayout& layout = m_scene->layout();
    TouchpointId first, any;
    double least = std::numeric_limits<double>::max();
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints) {
        any = any ? any : touchpoint.id;
        if (header.stage ? touchpoint.stage != header.stage : touchpoint.channel != header.channel)
            continue;
        const QPointF at = layout.cards.value(touchpoint.id).topLeft();
        const double distance = header.stage ? at.y() + at.x() / 1e6 : at.x() + at.y() / 1e6;
        if (distance < least) {
            least = distance;
            first = touchpoint.id;
        }
    }
    return first ? first : any;
}

void MapView::setHeader(const MapHeader& header)
{
    if (header == m_header)
        return;
    const auto repaint = [this] { m_scene->update(m_header.rect(m_scene->layout()).adjusted(-4, -4, 4, 4)); };
    repaint();
    if (header) {
        m_header = {};
        m_scene->selectNothing();
    }
    m_header = header;
    if (header) {
        repaint();
        ensureVisible(header.rect(m_scene->layout()), 6, 6);
    }
    announce();
    emit headerChanged();
}

void MapView::goToHeaders()
{
    const Journey& journey = m_scene->journey();
    const Touchpoint* current = journey.touchpoints.find(m_workspace.current());
    if (m_header.stage && !journey.channels.isEmpty()) {
        setHeader({.channel = journey.channels[0].id});
    } else if (m_header.channel || journey.stages.isEmpty()) {
        const TouchpointId first = firstIn(m_header);
        setHeader({});
        if (first)
            m_workspace.select(first);
    } else {
        setHeader(
            {.stage = current && journey.stages.contains(current->stage) ? current->stage : journey.stages[0].id});
    }
}

void MapView::select(TransitionId id)
{
    const auto route = m_scene->layout().routes.constFind(id);
    if (route == m_scene->layout().routes.constEnd())
        return;
    m_scene->selectOnly(id);
    ensureVisible(painterPath(route->path).controlPointRect(), 40, 40);
}

void MapView::nextTransition(int by)
{
    const TransitionId selected = m_scene->selectedTransition();
    const TouchpointId home = selected ? m_transitionHome : m_workspace.current();
    std::vector<TransitionId> own;
    for (const bool isLeaving : {true, false}) {
        for (const Transition& transition : m_scene->journey().transitions) {
            const bool isLoop = transition.from == transition.to;
            if ((isLeaving ? transition.from : transition.to) == home && (isLeaving || !isLoop))
                own.push_back(transition.id);
        }
    }
    if (own.empty()) {
        if (m_scene->shows(home))
            m_workspace.say(tr("“%1” has no transitions yet. C connects it.").arg(m_edits.nameOf(home)));
        return;
    }
    m_transitionHome = home;
    const auto count = static_cast<qsizetype>(own.size());
    const auto at = std::find(own.begin(), own.end(), selected) - own.begin();
    const auto next = at == count ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    select(own[static_cast<size_t>(next)]);
}

void MapView::reverseSelected() { m_edits.reverse(m_scene->selectedTransition()); }

void MapView::selectAll()
{
    QSet<TouchpointId> all;
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints)
        all.insert(touchpoint.id);
    if (!all.isEmpty())
        m_workspace.setSelection(all, all.contains(m_workspace.current()) ? m_workspace.current() : *all.begin());
}

} // namespace touchstone
