// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NoteItem.h"

#include "views/map/NoteLayer.h"

#include <QApplication>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace touchstone {
NoteItem::NoteItem(NoteLayer& layer, NoteId note)
    : m_layer(layer)
    , m_id(note)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

void NoteItem::setPlace(const QRectF& place)
{
    if (m_size != place.size()) {
        prepareGeometryChange();
        m_size = place.size();
    }
    setPos(place.topLeft());
}

QPainterPath NoteItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF({0, 0}, m_size));
    return path;
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const MapDetail detail = detailAt(option->levelOfDetailFromTransform(painter->worldTransform()));
    const QRectF rect({0, 0}, m_size);
    painter->setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    if (m_layer.isMoving(m_id))
        paintNote(*painter, rect, m_layer.lookOf(m_id), m_layer.theme(), detail);
    if (isSelected() || m_isHovered)
        paintNoteMarks(*painter, rect, m_layer.theme(), {isSelected(), m_isHovered});
}

bool NoteItem::isMarked() const { return isSelected() || m_isHovered || m_layer.isMoving(m_id); }

void NoteItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        setSelected(!isSelected());
    } else if (!isSelected()) {
        m_layer.select(m_id);
    }
    m_isDragged = false;
    m_isResized = isSelected() && noteCorner(QRectF({0, 0}, m_size)).contains(event->pos());
    event->accept();
}

void NoteItem::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (!isSelected())
        return;
    m_isDragged = m_isDragged
        || (event->screenPos() - event->buttonDownScreenPos(Qt::LeftButton)).manhattanLength()
            >= QApplication::startDragDistance();
    const QPointF by = event->scenePos() - event->buttonDownScenePos(Qt::LeftButton);
    if (!m_isDragged)
        return;
    if (m_isResized)
        m_layer.previewResize(m_id, by);
    else
        m_layer.previewMove(by);
}

void NoteItem::mouseReleaseEvent(QGraphicsSceneMouseEvent*)
{
    if (std::exchange(m_isDragged, false))
        m_layer.commitPreview();
    m_isResized = false;
}

void NoteItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    m_isHovered = true;
    update();
}

void NoteItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    const bool isCorner = isSelected() && noteCorner(QRectF({0, 0}, m_size)).contains(event->pos());
    setCursor(isCorner ? Qt::SizeFDiagCursor : Qt::ArrowCursor);
}

void NoteItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_isHovered = false;
    unsetCursor();
    update();
}

} // namespace touchstone
