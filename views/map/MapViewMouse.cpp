// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the map.
#include "views/map/EndsBar.h"
#include "views/map/MapHits.h"
#include "views/map/MapView.h"

#include <cmath>
#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace touchstone {
TouchpointId MapView::cardAt(const QPoint& at) const { return touchstone::cardAt(m_scene->picture(), mapToScene(at)); }

TransitionId MapView::routeAt(const QPoint& at) const
{
    // From afar a pixel is wider than a line.
    return touchstone::routeAt(m_scene->picture(), mapToScene(at), std::max(LineReach, .5 / transform().m11()));
}

MapHeader MapView::headerAt(const QPoint& at) const
{
    const QPointF point = mapToScene(at);
    for (const MapColumn& column : m_scene->layout().columns) {
        if (column.header.contains(point))
            return {.stage = column.id};
    }
    for (const MapLane& lane : m_scene->layout().lanes) {
        if (lane.header.contains(point))
            return {.channel = lane.id};
    }
    return {};
}

void MapView::setHovered(TouchpointId card, TransitionId route)
{
    for (const QRectF& changed : {m_scene->markOf(m_hovered), m_scene->markOf(card)}) {
        if (card != m_hovered && !changed.isEmpty())
            m_scene->update(changed);
    }
    for (const QRectF& changed : {m_scene->markOf(m_hoveredRoute), m_scene->markOf(route)}) {
        if (route != m_hoveredRoute && !changed.isEmpty())
            m_scene->update(changed);
    }
    m_hovered = card;
    m_hoveredRoute = route;
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_isComposing && editor()) {
        m_isComposing = false;
        m_editor->accept();
    }
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_isPanning = true;
        m_pannedAt = at;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect && event->button() == Qt::LeftButton) {
        dropConnection(at); // begun by keyboard, ended by a click
        return;
    }
    if (event->button() != Qt::LeftButton) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = at;
    if (!takeMousePress(at, event->modifiers()))
        QGraphicsView::mousePressEvent(event); // a note's, or a rubber band begins
}

bool MapView::takeMousePress(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    if (const std::optional<Handle> handle = handleAt(at); handle && modifiers == Qt::NoModifier) {
        m_pressedHandle = handle;
        m_workspace.select(handle->card);
        return true;
    }
    if (const TouchpointId card = cardAt(at)) {
        pressCard(card, modifiers);
        return true;
    }
    const bool adds = modifiers & Qt::ControlModifier;
    if (const TransitionId edge = routeAt(at)) {
        setHeader({});
        QSet<TransitionId> edges = adds ? m_scene->selectedTransitions() : QSet<TransitionId>();
        if (!edges.remove(edge))
            edges.insert(edge);
        if (!adds)
            m_scene->selectNothing();
        m_scene->selectTransitions(edges);
        return true;
    }
    const QPointF point = mapToScene(at);
    if (m_scene->layout().addStage.contains(point)) {
        beginAddStage({});
        return true;
    }
    if (m_scene->layout().addChannel.contains(point)) {
        beginAddChannel({});
        return true;
    }
    if (!m_scene->itemAt(point, {})) {
        if (const MapHeader header = headerAt(at)) {
            m_pressedHeader = header;
            setHeader(header);
            return true;
        }
        if (!adds)
            m_scene->selectNothing();
        m_kept = {m_workspace.selection(), m_scene->selectedTransitions()};
    }
    setHeader({});
    return false;
}

void MapView::pressCard(TouchpointId id, Qt::KeyboardModifiers modifiers)
{
    m_mayMove = true;
    QSet<TouchpointId> ids = m_workspace.selection();
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!ids.remove(id))
            ids.insert(id);
        const QSet<TransitionId> edges = m_scene->selectedTransitions();
        m_workspace.setSelection(ids, ids.contains(id) ? id : ids.isEmpty() ? TouchpointId{} : *ids.begin());
        m_scene->selectTransitions(edges);
        m_mayMove = ids.contains(id);
        return;
    }
    m_scene->selectTransitions({});
    if (ids.contains(id))
        m_workspace.setSelection(ids, id);
    else
        m_workspace.select(id);
}

void MapView::selectInBand(const QRect& band)
{
    viewport()->update();
    if (!band.isEmpty())
        m_scene->selectWithin(mapToScene(band).boundingRect(), m_kept);
}

bool MapView::isDragging() const
{
    return m_tools.gesture() != MapTools::Gesture::None || !rubberBandRect().isEmpty() || m_scene->mouseGrabberItem();
}

void MapView::dragOn(const QPoint& at)
{
    m_isFitted = false;
    QMouseEvent move(QEvent::MouseMove, at, viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
        QGuiApplication::keyboardModifiers());
    mouseMoveEvent(&move);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_isPanning) {
        panBy(m_pannedAt - at);
        m_pannedAt = at;
        return;
    }
    const bool isDrag = event->buttons() & Qt::LeftButton
        && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons() & Qt::LeftButton && isDragging() && !m_ends->geometry().contains(at))
        m_edgeScroll.follow(at);
    else
        m_edgeScroll.stop();
    if (isDrag && m_tools.gesture() == MapTools::Gesture::None) {
        if (const std::optional<Handle> handle = std::exchange(m_pressedHandle, {})) {
            m_isDrawing = true;
            m_tools.beginConnect(handle->card, handle->anchor);
        } else if (const MapHeader header = std::exchange(m_pressedHeader, {})) {
            m_tools.beginHeader(header, mapToScene(m_pressedAt));
        } else if (m_mayMove) {
            m_tools.beginMove(mapToScene(m_pressedAt));
        }
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect) {
        dragConnection(at);
        return;
    }
    if (m_tools.gesture() != MapTools::Gesture::None) {
        m_tools.moveTo(mapToScene(at), event->modifiers(), transform().m11());
        showHint(at);
        return;
    }
    if (!m_isSpaceHeld && event->buttons() == Qt::NoButton) {
        const std::optional<Handle> handle = handleAt(at);
        setHovered(handle ? handle->card : cardAt(at), handle ? TransitionId{} : routeAt(at));
        const MapLayout& layout = m_scene->layout();
        const QPointF point = mapToScene(at);
        if (handle)
            viewport()->setCursor(Qt::CrossCursor);
        else if (layout.addStage.contains(point) || layout.addChannel.contains(point))
            viewport()->setCursor(Qt::PointingHandCursor);
        else
            viewport()->unsetCursor();
    }
    QGraphicsView::mouseMoveEvent(event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    m_edgeScroll.stop();
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->setCursor(m_isSpaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const bool wasOnCard = std::exchange(m_mayMove, false);
    const bool wasOnEdge = std::exchange(m_pressedHandle, {}).has_value();
    const bool wasOnHeader = static_cast<bool>(std::exchange(m_pressedHeader, {}));
    if (m_tools.gesture() == MapTools::Gesture::Connect) {
        if (m_isDrawing)
            dropConnection(at);
        return;
    }
    if (m_tools.gesture() != MapTools::Gesture::None) {
        m_tools.finish();
        showHint(at);
        return;
    }
    if (wasOnCard) {
        const TouchpointId card = cardAt(at);
        if (card && event->modifiers() == Qt::NoModifier && m_workspace.selection().size() > 1)
            m_workspace.select(card); // a plain click on one of many chooses it
        return;
    }
    if (!wasOnEdge && !wasOnHeader)
        QGraphicsView::mouseReleaseEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    endConnection();
    m_tools.cancel();
    m_mayMove = false;
    m_pressedHandle = {};
    m_pressedHeader = {};
    if (const TouchpointId card = cardAt(at)) {
        m_workspace.select(card);
        beginRename();
    } else if (const TransitionId edge = routeAt(at)) {
        beginEditCount(edge);
    } else if (const MapHeader header = headerAt(at)) {
        setHeader(header);
        rename();
    } else if (const std::optional<MapCell> cell = cellAt(at, true)) {
        beginAddIn(*cell);
    }
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
        event->accept();
    } else {
        m_isFitted = false;
        QGraphicsView::wheelEvent(event);
    }
}

} // namespace touchstone
