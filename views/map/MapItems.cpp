// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapItems.h"

#include "views/map/MapPainter.h"
#include "views/map/MapScene.h"
#include "views/map/OpeningSign.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace touchstone {
namespace {

constexpr double FadedOpacity = .25;
constexpr double HandleReach = 9; ///< how far from a card's right edge a transition can be drawn from

enum Layer { LaneLayer = -3, HeaderLayer = -2, EdgeLayer = 0, LabelLayer = 1, CardLayer = 2 };

double scaleOf(const QStyleOptionGraphicsItem* option, const QPainter* painter)
{
    return option->levelOfDetailFromTransform(painter->worldTransform());
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

void TouchpointItem::setCard(const QRectF& card)
{
    if (m_size != card.size()) {
        prepareGeometryChange();
        m_size = card.size();
    }
    setPos(card.topLeft());
}

bool TouchpointItem::isOnHandle(const QPointF& scenePos) const
{
    const QPointF at = scenePos - pos();
    return std::abs(at.x() - m_size.width()) <= HandleReach && at.y() >= 0 && at.y() <= m_size.height();
}

QRectF TouchpointItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_size).adjusted(-5, -OpeningReach - 1, HandleReach + 2, 5);
}

QPainterPath TouchpointItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(0, 0), m_size).adjusted(0, 0, m_isHovered ? HandleReach : 0, 0));
    return path;
}

void TouchpointItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const Touchpoint* touchpoint = m_map.journey().touchpoints.find(m_id);
    if (!touchpoint)
        return;
    const MapDetail detail = detailAt(scaleOf(option, painter));
    painter->setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    const Theme& theme = m_map.workspace().theme();
    const QRectF card(QPointF(0, 0), m_size);
    painter->setOpacity(m_map.isFaded(*touchpoint) ? FadedOpacity : 1);
    paintTouchpoint(*painter, card, *touchpoint, m_map.figures().of(m_id), m_map.workspace().language(), theme, detail,
        {isSelected(), m_isHovered});
    if (const auto inside = touchpointsInside(m_map.workspace().project()->data(), m_id);
        inside && detail == MapDetail::Full)
        paintOpening(*painter, card, *inside, theme);
    if (m_isHovered && detail == MapDetail::Full) {
        painter->setPen(QPen(theme.surface, 2));
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(card.right(), card.center().y()), 6, 6);
    }
}

void TouchpointItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    m_isHovered = true;
    update();
}

void TouchpointItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_isHovered = false;
    update();
}

TransitionItem::TransitionItem(MapScene& map, TransitionId transition)
    : m_map(map)
    , m_id(transition)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(EdgeLayer);
}

void TransitionItem::setRoute(const MapRoute& route, double width)
{
    m_kind = route.kind;
    m_width = width;
    setPath(painterPath(route.path));
}

void TransitionItem::preview(const std::vector<QPointF>& path) { setPath(painterPath(path)); }

void TransitionItem::setPath(const QPainterPath& path)
{
    prepareGeometryChange();
    m_path = path;
    m_bounds = path.controlPointRect().adjusted(-8, -8, 8, 8);
}

QPainterPath TransitionItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(std::max(m_width, 9.));
    return stroker.createStroke(m_path);
}

void TransitionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const MapDetail detail = detailAt(scaleOf(option, painter));
    painter->setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    paintRoute(*painter, m_path, m_kind, m_width, m_map.workspace().theme(), detail, {isSelected(), m_isHovered});
}

void TransitionItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    m_isHovered = true;
    update();
}

void TransitionItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_isHovered = false;
    update();
}

StageItem::StageItem(MapScene& map, StageId stage)
    : m_map(map)
    , m_id(stage)
{
    setZValue(HeaderLayer);
}

void StageItem::setRect(const QRectF& rect)
{
    if (m_rect == rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

void StageItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, detailAt(scaleOf(option, painter)) != MapDetail::Block);
    paintStageHeader(*painter, m_rect, m_map.stageName(m_id), m_map.workspace().theme());
}

LaneItem::LaneItem(MapScene& map, ChannelId channel)
    : m_map(map)
    , m_id(channel)
{
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

void LaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, detailAt(scaleOf(option, painter)) != MapDetail::Block);
    paintLane(*painter, m_rect, m_header, m_map.channelName(m_id), m_map.workspace().theme());
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

LabelsItem::LabelsItem(MapScene& map)
    : m_map(map)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
    setZValue(LabelLayer);
}

void LabelsItem::setBounds(const QRectF& bounds)
{
    if (m_bounds != bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    update();
}

void LabelsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (detailAt(scaleOf(option, painter)) != MapDetail::Full)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (auto route = m_map.layout().routes.begin(); route != m_map.layout().routes.end(); ++route) {
        if (!route->label.intersects(option->exposedRect) || m_map.isPreviewed(route.key()))
            continue;
        const Transition* transition = m_map.journey().transitions.find(route.key());
        if (transition && transition->count)
            paintRouteLabel(*painter, *route, *transition->count, m_map.workspace().theme());
    }
}

} // namespace touchstone
