// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the map.
#include "views/map/EndsBar.h"
#include "views/map/MapBubble.h"
#include "views/map/MapItems.h"
#include "views/map/MapView.h"

#include <cmath>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace touchstone {
namespace {

/// How far inside and outside a card's edge a transition can be drawn from it.
constexpr double HandleInside = 7, HandleOutside = 8;

} // namespace

MapHeader MapView::headerAt(const QPoint& at) const
{
    if (const auto* stage = itemAtAs<StageItem>(at))
        return {.stage = stage->id()};
    if (const auto* lane = itemAtAs<LaneItem>(at); lane && lane->header().contains(mapToScene(at)))
        return {.channel = lane->id()};
    return {};
}

std::optional<MapView::Handle> MapView::handleAt(const QPoint& at) const
{
    const QPointF point = mapToScene(at);
    const QRectF around(point - QPointF(HandleOutside, HandleOutside), 2 * QSizeF(HandleOutside, HandleOutside));
    const TouchpointItem* card = cardAt(at);
    if (!card) {
        for (QGraphicsItem* item : m_scene->items(around)) {
            if ((card = qgraphicsitem_cast<TouchpointItem*>(item)))
                break;
        }
    }
    if (!card || !card->card().adjusted(-HandleOutside, -HandleOutside, HandleOutside, HandleOutside).contains(point)
        || card->card().adjusted(HandleInside, HandleInside, -HandleInside, -HandleInside).contains(point))
        return {};
    const QRectF rect = card->card();
    const std::array sides = {QPointF(rect.right(), rect.center().y()), QPointF(rect.left(), rect.center().y()),
        QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom())};
    const std::array away = {std::abs(point.x() - rect.right()), std::abs(point.x() - rect.left()),
        std::abs(point.y() - rect.top()), std::abs(point.y() - rect.bottom())};
    const auto side = static_cast<size_t>(std::min_element(away.begin(), away.end()) - away.begin());
    return Handle{card->id(), sides[side]};
}

void MapView::setHovered(TouchpointId id)
{
    if (id == m_hovered)
        return;
    for (const TouchpointId changed : {m_hovered, id}) {
        if (changed)
            m_scene->update(m_scene->layout().cards.value(changed).adjusted(-8, -8, 8, 8));
    }
    m_hovered = id;
}

void MapView::showHint(const QPoint& at) { m_bubble->say(m_tools.hint(), m_tools.isRefused(), at); }

void MapView::dragConnection(const QPoint& at)
{
    if (m_tools.gesture() != MapTools::Gesture::Connect)
        return;
    const TouchpointItem* card = cardAt(at);
    const TouchpointId source = m_tools.connecting().source();
    const bool isFromEnd = source == StartNode || source == SuccessNode || source == LostNode;
    const TouchpointId end = isFromEnd ? TouchpointId{} : m_ends->endAt(at);
    m_tools.connecting().moveTo(mapToScene(at), end ? end : card ? card->id() : TouchpointId{});
    m_ends->setAimed(end, !m_tools.isRefused());
    showHint(at);
}

void MapView::dropConnection(const QPoint& at)
{
    dragConnection(at);
    if (m_tools.gesture() != MapTools::Gesture::Connect)
        return;
    const TouchpointId from = m_tools.connecting().source(), to = m_tools.connecting().target();
    const bool isRefused = m_tools.isRefused(), isOnMap = !m_tools.hint().isEmpty();
    endConnection();
    const QPointF point = mapToScene(at);
    const MapLayout& layout = m_scene->layout();
    if (to && (isRefused || (from != StartNode && m_scene->item(to)))) {
        m_edits.connect(from, to);
    } else if (to) {
        openEnd(from, to);
    } else if (isOnMap) {
        const int column = layout.columnAt(point.x()), lane = layout.laneAt(point.y());
        const MapMetrics& metrics = layout.metrics;
        const QPointF offset
            = point - layout.cellOrigin(column, lane) - QPointF(metrics.cardWidth, metrics.cardHeight) / 2;
        openAdd({.cell = {layout.columns[static_cast<size_t>(column)].id, layout.lanes[static_cast<size_t>(lane)].id},
                    .after = from == StartNode ? TouchpointId{} : from,
                    .linkFrom = from,
                    .offset = QPointF(std::max(0., offset.x()), std::max(0., offset.y()))},
            {});
    }
}

void MapView::endConnection()
{
    if (m_tools.gesture() == MapTools::Gesture::Connect)
        m_tools.cancel();
    m_isDrawing = false;
    m_mayStillBeText = false;
    m_ends->setAimed({}, true);
    m_bubble->say({}, false, {});
    announce();
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
    if (const std::optional<Handle> handle = handleAt(at); handle && event->modifiers() == Qt::NoModifier) {
        m_pressedHandle = handle;
        m_workspace.select(handle->card);
        return;
    }
    TouchpointItem* card = cardAt(at);
    if (!card) {
        if (auto* add = itemAtAs<AddItem>(at)) {
            if (add->what() == AddItem::What::Stage)
                beginAddStage({});
            else
                beginAddChannel({});
            return;
        }
        if (const MapHeader header = headerAt(at)) {
            m_pressedHeader = header;
            setHeader(header);
            return;
        }
        setHeader({});
        QGraphicsView::mousePressEvent(event);
        return;
    }
    const TouchpointId id = card->id();
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
    const bool isDrag = event->buttons() & Qt::LeftButton
        && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
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
        const TouchpointItem* card = cardAt(at);
        setHovered(handle ? handle->card : card ? card->id() : TouchpointId{});
        if (handle)
            viewport()->setCursor(Qt::CrossCursor);
        else
            viewport()->unsetCursor();
    }
    QGraphicsView::mouseMoveEvent(event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
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
        const TouchpointItem* card = cardAt(at);
        if (card && event->modifiers() == Qt::NoModifier && m_workspace.selection().size() > 1)
            m_workspace.select(card->id()); // a plain click on one of many chooses it
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
    if (TouchpointItem* card = cardAt(at)) {
        m_workspace.select(card->id());
        beginRename();
    } else if (auto* edge = itemAtAs<TransitionItem>(at)) {
        beginEditCount(edge->id());
    } else if (const MapHeader header = headerAt(at)) {
        setHeader(header);
        rename();
    } else if (auto* lane = itemAtAs<LaneItem>(at)) {
        const int column = m_scene->layout().columnAt(mapToScene(at).x());
        if (column >= 0)
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
