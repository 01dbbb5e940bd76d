// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Id.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace touchstone {

class NoteLayer;

/// A note that can be pointed at, dragged, and resized by its corner; it holds its id and place only. The map's picture
/// shows it; the item draws its marks, and all of it while it moves.
class NoteItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 40 };

    NoteItem(NoteLayer& layer, NoteId note);

    int type() const override { return Type; }
    NoteId id() const { return m_id; }
    QRectF place() const { return QRectF(pos(), m_size); }
    void setPlace(const QRectF& place);

    QRectF boundingRect() const override { return QRectF({0, 0}, m_size).adjusted(-2, -2, 2, 2); }
    QPainterPath shape() const override;
    /// Whether there is anything to draw above the map's picture.
    bool isMarked() const;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    NoteLayer& m_layer;
    NoteId m_id;
    QSizeF m_size;
    bool m_isHovered = false, m_isDragged = false, m_isResized = false;
};

} // namespace touchstone
