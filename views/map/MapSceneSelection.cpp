// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on the map: touchpoints in the workspace, transitions in the scene, notes as its items.
#include "views/map/MapHits.h"
#include "views/map/MapScene.h"

#include <QGraphicsItem>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace touchstone {
namespace {

constexpr double CardReach = 14;
constexpr int FewMarks = 60; ///< more of them are not worth drawing one by one
constexpr double LineMark = 14; ///< what is drawn beyond a line that is marked

} // namespace

QRectF MapScene::reachOf(const QRectF& card) { return card.adjusted(-CardReach, -CardReach, CardReach, CardReach); }

TransitionId MapScene::selectedTransition() const
{
    const bool isAlone
        = m_selectedTransitions.size() == 1 && m_workspace.selection().isEmpty() && selectedItems().isEmpty();
    return isAlone ? *m_selectedTransitions.begin() : TransitionId{};
}

bool MapScene::hasSelection() const
{
    return !m_workspace.selection().isEmpty() || !m_selectedTransitions.isEmpty() || !selectedItems().isEmpty();
}

void MapScene::selectTransitions(const QSet<TransitionId>& ids)
{
    QSet<TransitionId> shown;
    for (const TransitionId id : ids) {
        if (layout().routes.contains(id))
            shown.insert(id);
    }
    if (shown == m_selectedTransitions)
        return;
    const QSet<TransitionId> before = std::exchange(m_selectedTransitions, shown);
    remark(before, shown);
    emit selectionChanged();
}

void MapScene::selectOnly(TransitionId id)
{
    selectNothing();
    selectTransitions({id});
}

void MapScene::selectNothing()
{
    clearSelection(); // notes
    selectTransitions({});
    m_workspace.select({});
}

void MapScene::selectWithin(const QRectF& area, const Kept& kept)
{
    const QScopedValueRollback together(m_isSelecting, true);
    const QSet<TouchpointId> touchpoints = cardsWithin(m_picture, area) | kept.touchpoints;
    const TouchpointId current = m_workspace.current();
    m_workspace.setSelection(
        touchpoints, touchpoints.contains(current) || touchpoints.isEmpty() ? current : *touchpoints.begin());
    selectTransitions(routesWithin(m_picture, area) | kept.transitions);
}

void MapScene::takeSelection()
{
    // A touchpoint that is chosen by itself is chosen alone.
    if (!m_isSelecting && !m_workspace.selection().isEmpty()) {
        clearSelection();
        selectTransitions({});
    }
    const QSet<TouchpointId> before = std::exchange(m_marked, m_workspace.selection());
    remark(before, m_marked);
}

template <typename Id>
void MapScene::remark(const QSet<Id>& before, const QSet<Id>& now)
{
    QSet<Id> changed = before;
    changed.subtract(now);
    changed.unite(QSet<Id>(now).subtract(before));
    if (changed.size() > FewMarks) {
        update();
        return;
    }
    for (const Id id : changed) {
        if (const QRectF mark = markOf(id); !mark.isEmpty())
            update(mark);
    }
}

QRectF MapScene::markOf(TouchpointId id) const
{
    const QRectF card = layout().cards.value(id);
    return card.isEmpty() ? card : reachOf(card);
}

QRectF MapScene::markOf(TransitionId id) const
{
    QRectF bounds;
    for (const QRectF& area : areasOf(layout().routes.value(id), LineMark))
        bounds |= area;
    return bounds;
}

} // namespace touchstone
