// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the map.
#include "views/map/MapItems.h"
#include "views/map/MapView.h"

#include <cmath>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace touchstone {

void MapView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_isPanning = true;
        m_pannedAt = at;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect && event->button() == Qt::LeftButton) {
        m_tools.moveTo(mapToScene(at));
        if (m_tools.connectTarget())
            m_tools.finish();
        else
            m_tools.cancel();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = at;
    TouchpointItem* card = cardAt(at);
    if (!card) {
        if (auto* add = itemAtAs<AddItem>(at)) {
            if (add->what() == AddItem::What::Stage)
                beginAddStage({});
            else
                beginAddChannel({});
            return;
        }
        QGraphicsView::mousePressEvent(event);
        return;
    }
    const TouchpointId id = card->id();
    if (card->isOnHandle(mapToScene(at)) && event->modifiers() == Qt::NoModifier) {
        m_workspace.select(id);
        m_tools.beginConnect(id);
        m_mayStillBeText = false;
        return;
    }
    m_mayMove = true;
    QSet<TouchpointId> ids = m_workspace.selection();
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!ids.remove(id))
            ids.insert(id);
        m_workspace.setSelection(ids, ids.contains(id) ? id : ids.isEmpty() ? TouchpointId{} : *ids.begin());
        m_mayMove = ids.contains(id);
    } else {
        for (QGraphicsItem* selected : m_scene->selectedItems()) {
            if (selected->type() == TransitionItemType)
                selected->setSelected(false);
        }
        if (ids.contains(id))
            m_workspace.setSelection(ids, id);
        else
            m_workspace.select(id);
    }
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_isPanning) {
        const QPoint by = at - m_pannedAt;
        m_pannedAt = at;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    if (m_mayMove && m_tools.gesture() == MapTools::Gesture::None
        && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_tools.beginMove(mapToScene(m_pressedAt));
    if (m_tools.gesture() != MapTools::Gesture::None) {
        m_tools.moveTo(mapToScene(at));
        return;
    }
    if (!m_isSpaceHeld && event->buttons() == Qt::NoButton) {
        const TouchpointItem* card = cardAt(at);
        if (card && card->isOnHandle(mapToScene(at)))
            viewport()->setCursor(Qt::CrossCursor);
        else
            viewport()->unsetCursor();
    }
    QGraphicsView::mouseMoveEvent(event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->setCursor(m_isSpaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const bool wasOnCard = std::exchange(m_mayMove, false);
    if (m_tools.gesture() == MapTools::Gesture::Move) {
        m_tools.finish();
        return;
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect) {
        const bool wasDragged
            = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (m_tools.connectTarget() && wasDragged)
            m_tools.finish();
        else if (wasDragged)
            m_tools.cancel();
        return; // a click on the edge leaves the line at the pointer: the next click ends it
    }
    if (wasOnCard) {
        const TouchpointItem* card = cardAt(event->position().toPoint());
        if (card && event->modifiers() == Qt::NoModifier && m_workspace.selection().size() > 1)
            m_workspace.select(card->id()); // a plain click on one of many chooses it
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    m_tools.cancel();
    m_mayMove = false;
    if (TouchpointItem* card = cardAt(at)) {
        m_workspace.select(card->id());
        beginRename();
    } else if (auto* edge = itemAtAs<TransitionItem>(at)) {
        beginEditCount(edge->id());
    } else if (auto* stage = itemAtAs<StageItem>(at)) {
        beginRename(stage->id());
    } else if (auto* lane = itemAtAs<LaneItem>(at)) {
        const QPointF point = mapToScene(at);
        const int column = m_scene->layout().columnAt(point.x());
        if (lane->header().contains(point))
            beginRename(lane->id());
        else if (column >= 0)
            beginAddIn({m_scene->layout().columns[static_cast<size_t>(column)].id, lane->id()});
    }
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
        event->accept();
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

} // namespace touchstone
