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
    GroundItemType
};

/// A touchpoint's card.
class TouchpointItem : public QGraphicsItem
{
public:
    enum { Type = TouchpointItemType };

    TouchpointItem(MapScene& map, TouchpointId touchpoint);
    ~TouchpointItem() override;

    int type() const override { return Type; }
    TouchpointId id() const { return m_id; }
    QRectF card() const { return QRectF(pos(), m_size); }
    void setCard(const QRectF& card);

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    bool contains(const QPointF& point) const override;
    bool collidesWithPath(const QPainterPath& path, Qt::ItemSelectionMode mode) const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    QRectF sensitiveRect() const;

    MapScene& m_map;
    TouchpointId m_id;
    QSizeF m_size;
};

/// A transition's line or stub, to be pointed at; GroundItem draws all of them at once.
class TransitionItem : public QGraphicsItem
{
public:
    enum { Type = TransitionItemType };

    TransitionItem(MapScene& map, TransitionId transition);
    ~TransitionItem() override;

    int type() const override { return Type; }
    TransitionId id() const { return m_id; }
    void setBounds(const MapRoute& route, double width);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    bool contains(const QPointF& point) const override;
    bool collidesWithPath(const QPainterPath& path, Qt::ItemSelectionMode mode) const override;
    void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override { }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    /// Whether the line passes within `reach` of a point.
    bool isNear(const QPointF& point, double reach) const;

    MapScene& m_map;
    TransitionId m_id;
    QRectF m_bounds;
};

/// A stage's header, to be pointed at.
class StageItem : public QGraphicsItem
{
public:
    enum { Type = StageItemType };

    explicit StageItem(StageId stage);

    int type() const override { return Type; }
    StageId id() const { return m_id; }
    void setRect(const QRectF& rect);

    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override { }

private:
    StageId m_id;
    QRectF m_rect;
};

/// A channel's lane with its header, to be pointed at.
class LaneItem : public QGraphicsItem
{
public:
    enum { Type = LaneItemType };

    explicit LaneItem(ChannelId channel);

    int type() const override { return Type; }
    ChannelId id() const { return m_id; }
    QRectF header() const { return m_header; }
    void setLane(const MapLane& lane);

    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override { }

private:
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

/// Lanes, headers, transitions and counts, all that lies under the cards; nothing to point at.
class GroundItem : public QGraphicsItem
{
public:
    enum { Type = GroundItemType };

    explicit GroundItem(MapScene& map);

    int type() const override { return Type; }
    void setBounds(const QRectF& bounds);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return {}; }
    bool contains(const QPointF&) const override { return false; }
    bool collidesWithPath(const QPainterPath&, Qt::ItemSelectionMode) const override { return false; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MapScene& m_map;
    QRectF m_bounds;
};

} // namespace touchstone
