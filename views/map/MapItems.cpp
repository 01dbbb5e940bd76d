// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapItems.h"

#include "views/map/MapPainter.h"
#include "views/map/MapScene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace touchstone {
namespace {

constexpr double HandleReach = 9; ///< how far from a card's right edge a transition can be drawn from

enum Layer { LaneLayer = -3, HeaderLayer = -2, GroundLayer = -1, EdgeLayer = 0, CardLayer = 2 };

double scaleOf(const QStyleOptionGraphicsItem* option, const QPainter* painter)
{
    return option->levelOfDetailFromTransform(painter->worldTransform());
}

constexpr double LineReach = 4.5; ///< how far from its middle a thin line can be pointed at

double squaredDistance(const QPointF& point, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a, way = point - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(way, along) / length, 0., 1.) : 0;
    const QPointF away = way - along * t;
    return QPointF::dotProduct(away, away);
}

bool passesNear(const QPointF* curve, const QPointF& point, double reach)
{
    const auto [left, right] = std::minmax({curve[0].x(), curve[1].x(), curve[2].x(), curve[3].x()});
    const auto [top, bottom] = std::minmax({curve[0].y(), curve[1].y(), curve[2].y(), curve[3].y()});
    if (!QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-reach, -reach, reach, reach).contains(point))
        return false;
    constexpr int steps = 16;
    QPointF previous = curve[0];
    for (int step = 1; step <= steps; ++step) {
        const double t = double(step) / steps, u = 1 - t;
        const QPointF next
            = u * u * u * curve[0] + 3 * u * u * t * curve[1] + 3 * u * t * t * curve[2] + t * t * t * curve[3];
        if (squaredDistance(point, previous, next) <= reach * reach)
            return true;
        previous = next;
    }
    return false;
}

} // namespace

TouchpointItem::TouchpointItem(MapScene& map, TouchpointId touchpoint)
    : m_map(map)
    , m_id(touchpoint)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(CardLayer);
}

TouchpointItem::~TouchpointItem() { m_map.dropHovered(this); }

void TouchpointItem::setCard(const QRectF& card)
{
    if (m_size != card.size()) {
        prepareGeometryChange();
        m_size = card.size();
    }
    setPos(card.topLeft());
}

QRectF TouchpointItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_size).adjusted(-5, -11, HandleReach + 2, 5);
}

QRectF TouchpointItem::sensitiveRect() const
{
    return QRectF(QPointF(0, 0), m_size).adjusted(0, 0, m_map.hovered() == this ? HandleReach : 0, 0);
}

QPainterPath TouchpointItem::shape() const
{
    QPainterPath path;
    path.addRect(sensitiveRect());
    return path;
}

// Rectangles are compared without the detour over paths, which takes seconds for a rubber band over a large map.
bool TouchpointItem::contains(const QPointF& point) const { return sensitiveRect().contains(point); }

bool TouchpointItem::collidesWithPath(const QPainterPath& path, Qt::ItemSelectionMode mode) const
{
    const QRectF area = path.boundingRect();
    const bool isWhole = mode == Qt::ContainsItemShape || mode == Qt::ContainsItemBoundingRect;
    return isWhole ? area.contains(QRectF(QPointF(0, 0), m_size)) : area.intersects(sensitiveRect());
}

void TouchpointItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const auto look = m_map.picture().cards.constFind(m_id);
    if (look == m_map.picture().cards.constEnd())
        return;
    const MapDetail detail = detailAt(scaleOf(option, painter));
    painter->setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    const Theme& theme = m_map.picture().theme;
    const QRectF card(QPointF(0, 0), m_size);
    const bool isHovered = m_map.hovered() == this;
    paintCard(*painter, card, *look, theme, detail, {isSelected() && !m_map.moving().contains(m_id), isHovered});
    if (isHovered && detail >= MapDetail::Named) {
        painter->setPen(QPen(theme.surface, 2));
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(card.right(), card.center().y()), 6, 6);
    }
}

void TouchpointItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) { m_map.setHovered(this); }

void TouchpointItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    if (m_map.hovered() == this)
        m_map.setHovered(nullptr);
}

TransitionItem::TransitionItem(MapScene& map, TransitionId transition)
    : m_map(map)
    , m_id(transition)
{
    setFlag(ItemIsSelectable);
    setFlag(ItemHasNoContents);
    setAcceptHoverEvents(true);
    setZValue(EdgeLayer);
}

TransitionItem::~TransitionItem() { m_map.dropHovered(this); }

void TransitionItem::setBounds(const MapRoute& route, double width)
{
    const double margin = LineReach + width;
    prepareGeometryChange();
    m_bounds = painterPath(route.path).controlPointRect().adjusted(-margin, -margin, margin, margin);
}

bool TransitionItem::isNear(const QPointF& point, double reach) const
{
    const auto route = m_map.layout().routes.constFind(m_id);
    if (route == m_map.layout().routes.constEnd())
        return false;
    for (size_t i = 0; i + 3 < route->path.size(); i += 3) {
        if (passesNear(&route->path[i], point, reach))
            return true;
    }
    return false;
}

QPainterPath TransitionItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(std::max(m_map.picture().routes.value(m_id).width, 2 * LineReach));
    return stroker.createStroke(painterPath(m_map.layout().routes.value(m_id).path));
}

bool TransitionItem::contains(const QPointF& point) const
{
    return m_bounds.contains(point) && isNear(point, std::max(m_map.picture().routes.value(m_id).width / 2, LineReach));
}

bool TransitionItem::collidesWithPath(const QPainterPath& path, Qt::ItemSelectionMode mode) const
{
    const QRectF area = path.boundingRect();
    if (mode == Qt::ContainsItemShape || mode == Qt::ContainsItemBoundingRect)
        return area.contains(m_bounds);
    // Only ever asked for a point as large as a pixel, and for what a drop or a menu is over.
    return area.intersects(m_bounds)
        && isNear(area.center(), std::max({area.width() / 2, area.height() / 2, LineReach}));
}

void TransitionItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) { m_map.setHovered(this); }

void TransitionItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    if (m_map.hovered() == this)
        m_map.setHovered(nullptr);
}

StageItem::StageItem(StageId stage)
    : m_id(stage)
{
    setFlag(ItemHasNoContents);
    setZValue(HeaderLayer);
}

void StageItem::setRect(const QRectF& rect)
{
    if (m_rect == rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

LaneItem::LaneItem(ChannelId channel)
    : m_id(channel)
{
    setFlag(ItemHasNoContents);
    setZValue(LaneLayer);
}

void LaneItem::setLane(const MapLane& lane)
{
    if (m_rect == lane.rect && m_header == lane.header)
        return;
    prepareGeometryChange();
    m_rect = lane.rect;
    m_header = lane.header;
}

AddItem::AddItem(MapScene& map, What what)
    : m_map(map)
    , m_what(what)
{
    setAcceptHoverEvents(true);
    setCursor(Qt::PointingHandCursor);
    setZValue(HeaderLayer);
}

void AddItem::setRect(const QRectF& rect)
{
    if (m_rect == rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

void AddItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (detailAt(scaleOf(option, painter)) == MapDetail::Block)
        return;
    const Theme& theme = m_map.workspace().theme();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.border, 1, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_rect.adjusted(1, 1, -1, -1), 5, 5);
    painter->setPen(QPen(theme.mutedText, 1.8));
    const QPointF centre = m_rect.center();
    painter->drawLine(centre - QPointF(6, 0), centre + QPointF(6, 0));
    painter->drawLine(centre - QPointF(0, 6), centre + QPointF(0, 6));
}

GroundItem::GroundItem(MapScene& map)
    : m_map(map)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
    setZValue(GroundLayer);
}

void GroundItem::setBounds(const QRectF& bounds)
{
    if (m_bounds == bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void GroundItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double scale = scaleOf(option, painter);
    m_map.picture().paintGround(*painter, option->exposedRect, scale);
    m_map.picture().paintRoutes(*painter, option->exposedRect, scale);
    m_map.paintMarkedRoutes(*painter, option->exposedRect, scale);
}

} // namespace touchstone
