// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace touchstone {

class MapScene;

/// The items of the map hold ids and shapes only; what they show they look up in the scene's project when painted.
enum MapItemType {
    TouchpointItemType = QGraphicsItem::UserType + 1,
    TransitionItemType,
    StageItemType,
    LaneItemType,
    AddItemType,
    LabelsItemType
};

/// A touchpoint's card.
class TouchpointItem : public QGraphicsItem
{
public:
    enum { Type = TouchpointItemType };

    TouchpointItem(MapScene& map, TouchpointId touchpoint);

    int type() const override { return Type; }
    TouchpointId id() const { return m_id; }
    QRectF card() const { return QRectF(pos(), m_size); }
    void setCard(const QRectF& card);
    /// Whether a point of the scene lies on the edge from which transitions are drawn.
    bool isOnHandle(const QPointF& scenePos) const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    MapScene& m_map;
    TouchpointId m_id;
    QSizeF m_size;
    bool m_isHovered = false;
};

/// A transition's line or stub; its count is drawn by LabelsItem, above all lines.
class TransitionItem : public QGraphicsItem
{
public:
    enum { Type = TransitionItemType };

    TransitionItem(MapScene& map, TransitionId transition);

    int type() const override { return Type; }
    TransitionId id() const { return m_id; }
    void setRoute(const MapRoute& route, double width);
    /// Another way while a card is dragged.
    void preview(const std::vector<QPointF>& path);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void setPath(const QPainterPath& path);

    MapScene& m_map;
    TransitionId m_id;
    RouteKind m_kind = RouteKind::Flow;
    double m_width = 1;
    QPainterPath m_path;
    QRectF m_bounds;
    bool m_isHovered = false;
};

/// A stage's header.
class StageItem : public QGraphicsItem
{
public:
    enum { Type = StageItemType };

    StageItem(MapScene& map, StageId stage);

    int type() const override { return Type; }
    StageId id() const { return m_id; }
    void setRect(const QRectF& rect);

    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MapScene& m_map;
    StageId m_id;
    QRectF m_rect;
};

/// A channel's lane with its header.
class LaneItem : public QGraphicsItem
{
public:
    enum { Type = LaneItemType };

    LaneItem(MapScene& map, ChannelId channel);

    int type() const override { return Type; }
    ChannelId id() const { return m_id; }
    QRectF header() const { return m_header; }
    void setLane(const MapLane& lane);

    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MapScene& m_map;
    ChannelId m_id;
    QRectF m_rect, m_header;
};

/// The "+" behind the last stage and under the last lane.
class AddItem : public QGraphicsItem
{
public:
    enum { Type = AddItemType };
    enum class What { Stage, Channel };

    AddItem(MapScene& map, What what);

    int type() const override { return Type; }
    What what() const { return m_what; }
    void setRect(const QRectF& rect);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MapScene& m_map;
    What m_what;
    QRectF m_rect;
};

/// All counts at once, above the lines and under the cards; nothing to point at.
class LabelsItem : public QGraphicsItem
{
public:
    enum { Type = LabelsItemType };

    explicit LabelsItem(MapScene& map);

    int type() const override { return Type; }
    void setBounds(const QRectF& bounds);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MapScene& m_map;
    QRectF m_bounds;
};

} // namespace touchstone
