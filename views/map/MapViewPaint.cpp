// SPDX-License-Identifier: GPL-3.0-or-later
// What the window onto the map draws. Where few cards are in sight the items draw themselves; where there are many, the
// map comes from tiles, and only what is marked or moves is drawn on them.
#include "views/map/HeaderPainter.h"
#include "views/map/MapItems.h"
#include "views/map/MapPainter.h"
#include "views/map/MapView.h"

#include "model/journey/MapRouting.h"

#include <QPaintEvent>
#include <QStyleOptionGraphicsItem>
#include <QStyleOptionRubberBand>

namespace touchstone {
namespace {

constexpr int FewCards = 120; ///< in and close to the window: drawn one by one
constexpr size_t FewMarked = 200; ///< drawn in full above the tiles; more of them as frames

std::vector<TouchpointId> visibleOf(
    const QSet<TouchpointId>& ids, const MapLayout& layout, const QRectF& area, const QPointF& offset = {})
{
    std::vector<TouchpointId> visible;
    for (const TouchpointId id : ids) {
        const auto card = layout.cards.constFind(id);
        if (card != layout.cards.constEnd() && card->translated(offset).intersects(area))
            visible.push_back(id);
    }
    return visible;
}

void paintItem(QPainter& painter, QGraphicsItem& item)
{
    const QStyleOptionGraphicsItem option;
    painter.save();
    painter.translate(item.pos());
    item.paint(&painter, &option, nullptr);
    painter.restore();
}

} // namespace

void MapView::paintEvent(QPaintEvent* event)
{
    const QRect whole = viewport()->rect(), exposed = event->rect();
    const bool isTiled = m_scene->picture().index->isCrowded(mapToScene(whole).boundingRect(), FewCards);
    if (std::exchange(m_isTiled, isTiled) != isTiled && exposed != whole)
        viewport()->update(); // the rest was drawn the other way
    if (!isTiled) {
        QGraphicsView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    m_tiles.paint(painter, exposed, whole, viewportTransform());
    const QRectF area = mapToScene(exposed.adjusted(-2, -2, 2, 2)).boundingRect();
    painter.setWorldTransform(viewportTransform());
    for (QGraphicsItem* note : m_scene->notes()) {
        if (note->sceneBoundingRect().intersects(area))
            paintItem(painter, *note);
    }
    paintMarked(painter, area);
    drawForeground(&painter, area);
    if (const QRect band = rubberBandRect(); !band.isEmpty()) {
        QStyleOptionRubberBand option;
        option.initFrom(viewport());
        option.rect = band;
        option.shape = QRubberBand::Rectangle;
        painter.resetTransform();
        style()->drawControl(QStyle::CE_RubberBand, &option, &painter, viewport());
    }
}

void MapView::paintMarked(QPainter& painter, const QRectF& area)
{
    const MapContent& picture = m_scene->picture();
    m_scene->paintMarkedRoutes(painter, area, transform().m11());
    const std::vector<TouchpointId> cards = visibleOf(m_workspace.selection(), picture.layout, area);
    if (cards.size() <= FewMarked) {
        for (const TouchpointId id : cards) {
            if (TouchpointItem* item = m_scene->item(id))
                paintItem(painter, *item);
        }
    } else {
        QList<QRectF> frames;
        frames.reserve(static_cast<qsizetype>(cards.size()));
        for (const TouchpointId id : cards)
            frames.append(picture.layout.cards.value(id));
        // Hairlines: wider ones are stroked as paths, which takes a hundred times as long.
        QColor veil = picture.theme.accent;
        veil.setAlphaF(.3F);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(picture.theme.accent, 0));
        painter.setBrush(veil);
        painter.drawRects(frames);
    }
    if (auto* card = qgraphicsitem_cast<TouchpointItem*>(m_scene->hovered());
        card && card->sceneBoundingRect().intersects(area))
        paintItem(painter, *card);
}

void MapView::paintMoving(QPainter& painter, const QRectF& area)
{
    const MapContent& picture = m_scene->picture();
    const QSet<TouchpointId>& moving = m_scene->moving();
    const QPointF offset = m_scene->moveOffset();
    const std::vector<TouchpointId> cards = visibleOf(moving, picture.layout, area, offset);
    const bool isFew = cards.size() <= FewMarked;
    const MapDetail detail = isFew ? detailAt(transform().m11()) : MapDetail::Block;
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    if (isFew)
        paintMovingRoutes(painter, cards, detail);
    for (const TouchpointId id : cards) {
        const QRectF place = picture.layout.cards.value(id).translated(offset);
        CardLook look = picture.cards.value(id);
        if (isFew) {
            look.isFaded = false;
            paintCard(painter, place, look, picture.theme, detail, {true, false});
        } else {
            painter.fillRect(place, look.fill == Fill::Hollow ? picture.theme.assumed : look.color);
        }
    }
}

void MapView::paintMovingRoutes(QPainter& painter, const std::vector<TouchpointId>& cards, MapDetail detail)
{
    const MapContent& picture = m_scene->picture();
    const auto place = [&](TouchpointId id) {
        const QPointF offset = m_scene->moving().contains(id) ? m_scene->moveOffset() : QPointF();
        return picture.layout.cards.value(id).translated(offset);
    };
    QSet<TransitionId> routes;
    for (const TouchpointId id : cards) {
        for (const TransitionId edge : m_scene->transitionsOf(id))
            routes.insert(edge);
    }
    for (const TransitionId id : routes) {
        const Transition* transition = m_scene->journey().transitions.find(id);
        const MapRoute route = picture.layout.routes.value(id);
        if (!transition)
            continue;
        RouteLook look = picture.routes.value(id);
        look.isFaded = false;
        const bool isStub
            = !picture.layout.cards.contains(transition->from) || !picture.layout.cards.contains(transition->to);
        const QPainterPath path = isStub
            ? painterPath(route.path).translated(m_scene->moveOffset())
            : painterPath(previewPath(place(transition->from), place(transition->to), picture.layout.metrics));
        paintRoute(painter, path, route.kind, look, picture.theme, detail);
    }
}

void MapView::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (!m_scene->moving().isEmpty())
        paintMoving(*painter, rect);
    paintHandles(*painter);
    paintHeaderFocus(*painter);
    m_tools.paint(*painter);
    paintNames(*painter);
}

bool MapView::needsName(const QRectF& header, bool isStage) const
{
    return transform().m11() < ReadableHeaders || (isStage ? header.top() < 0 : header.left() < 0);
}

void MapView::paintNames(QPainter& painter) const
{
    const MapContent& picture = m_scene->picture();
    const QRectF window = viewport()->rect();
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const auto paintName = [&](const QRectF& place, const HeaderLook& look, const QColor& plain) {
        painter.setPen(QPen(look.colour.isValid() ? look.colour : picture.theme.border, 1));
        painter.setBrush(headerGround(look, plain));
        painter.drawRoundedRect(place.adjusted(.5, .5, -.5, -.5), 4, 4);
        painter.setPen(picture.theme.text);
        painter.drawText(place, Qt::AlignCenter, metrics.elidedText(look.name, Qt::ElideRight, place.width() - 8));
    };
    for (const MapLane& lane : picture.layout.lanes) {
        const QRectF header = QRectF(mapFromScene(lane.header).boundingRect()) & window.adjusted(-1e6, 0, 1e6, 0);
        if (!needsName(header, false) || header.height() < metrics.height())
            continue;
        const double right = std::max(header.right(), NameWidth);
        paintName(QRectF(right - NameWidth, header.center().y() - NameHeight / 2, NameWidth, NameHeight),
            picture.channels.value(lane.id), picture.theme.surface);
    }
    for (const MapColumn& column : picture.layout.columns) {
        const QRectF header = mapFromScene(column.header).boundingRect();
        const double left = std::max(header.left(), 0.), right = std::min(header.right(), window.right());
        if (!needsName(header, true) || right - left < 2 * NameHeight)
            continue;
        paintName(QRectF(left, std::max(header.bottom(), NameHeight) - NameHeight, right - left, NameHeight),
            picture.stages.value(column.id), picture.theme.stageFill);
    }
    painter.restore();
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_scene->picture().theme.window);
}

} // namespace touchstone
