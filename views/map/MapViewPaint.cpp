// SPDX-License-Identifier: GPL-3.0-or-later
// What the window onto the map draws: the map's picture, at once where few cards are in sight, from tiles where there
// are many; and above it what is marked or moves.
#include "views/map/EdgeNames.h"
#include "views/map/HeaderPainter.h"
#include "views/map/MapPainter.h"
#include "views/map/MapView.h"
#include "views/map/NoteItem.h"

#include "model/journey/MapRouting.h"

#include <cmath>
#include <QPaintEvent>
#include <QStyleOptionGraphicsItem>
#include <QStyleOptionRubberBand>

namespace touchstone {
namespace {

constexpr int FewCards = 120; ///< in and close to the window: drawn at once
/// Of a map with more cards than this so many lines pass even a small part of it that it always comes from tiles.
constexpr qsizetype LargeMap = 2000;
constexpr qsizetype MostMarkedRoutes = 300; ///< of more only the cards are marked: the lines would hide them
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

} // namespace

EdgeNames MapView::edgeNames() const
{
    const MapContent& picture = m_scene->picture();
    return {picture.layout, picture.stages, picture.channels};
}

void MapView::paintEvent(QPaintEvent* event)
{
    const MapContent& picture = m_scene->picture();
    const QRect whole = viewport()->rect(), exposed = event->rect();
    const QRectF area = mapToScene(exposed.adjusted(-2, -2, 2, 2)).boundingRect();
    const bool isTiled = picture.layout.cards.size() > LargeMap
        || picture.index->isCrowded(mapToScene(whole).boundingRect(), FewCards);
    if (std::exchange(m_isTiled, isTiled) != isTiled && exposed != whole)
        viewport()->update(); // the rest was drawn the other way
    QPainter painter(viewport());
    if (isTiled) {
        m_tiles.paint(painter, exposed, whole, viewportTransform());
        painter.setWorldTransform(viewportTransform());
    } else {
        painter.fillRect(exposed, picture.theme.window);
        painter.setWorldTransform(viewportTransform());
        picture.paint(painter, area, transform().m11());
    }
    paintAddSigns(painter, area);
    paintMarked(painter, area);
    if (!m_scene->moving().isEmpty())
        paintMoving(painter, area);
    paintHandles(painter);
    paintHeaderFocus(painter);
    m_tools.paint(painter);
    edgeNames().paint(painter, viewportTransform(), whole, picture.theme);
    paintRubberBand(painter);
}

void MapView::paintAddSigns(QPainter& painter, const QRectF& area) const
{
    if (detailAt(transform().m11()) == MapDetail::Block)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF& sign : {m_scene->layout().addStage, m_scene->layout().addChannel}) {
        if (sign.intersects(area))
            paintAddSign(painter, sign, m_scene->picture().theme);
    }
}

void MapView::paintRubberBand(QPainter& painter) const
{
    const QRect band = rubberBandRect();
    if (band.isEmpty())
        return;
    QStyleOptionRubberBand option;
    option.initFrom(viewport());
    option.rect = band;
    option.shape = QRubberBand::Rectangle;
    painter.resetTransform();
    style()->drawControl(QStyle::CE_RubberBand, &option, &painter, viewport());
}

void MapView::paintMarked(QPainter& painter, const QRectF& area) const
{
    paintMarkedNotes(painter, area);
    paintMarkedRoutes(painter, area);
    const MapContent& picture = m_scene->picture();
    const MapDetail detail = detailAt(transform().m11());
    // What moves is marked where it is now.
    const QSet<TouchpointId> still = m_workspace.selection() - m_scene->moving();
    std::vector<TouchpointId> cards = visibleOf(still, picture.layout, area);
    if (cards.size() > FewMarked) {
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
        cards.clear();
    }
    if (m_hovered)
        cards.push_back(m_hovered);
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    for (const TouchpointId id : cards) {
        const auto look = picture.cards.constFind(id);
        if (look != picture.cards.constEnd())
            paintCard(painter, picture.layout.cards.value(id), *look, picture.theme, detail,
                {still.contains(id), id == m_hovered});
    }
}

void MapView::paintMarkedRoutes(QPainter& painter, const QRectF& area) const
{
    const MapContent& picture = m_scene->picture();
    const MapDetail detail = detailAt(transform().m11());
    QSet<TransitionId> routes = m_scene->selectedTransitions();
    if (routes.size() > MostMarkedRoutes)
        routes.clear();
    routes.insert(m_hoveredRoute);
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    for (const TransitionId id : routes) {
        const auto route = picture.layout.routes.constFind(id);
        if (route == picture.layout.routes.constEnd())
            continue;
        const RouteLook look = picture.routes.value(id);
        paintRouteIn(painter, area, *route, look, picture.theme, detail,
            {m_scene->selectedTransitions().contains(id), id == m_hoveredRoute});
        if (detail >= MapDetail::Named)
            paintRouteLabel(painter, *route, look, picture.theme);
    }
}

void MapView::paintMarkedNotes(QPainter& painter, const QRectF& area) const
{
    const QStyleOptionGraphicsItem option;
    for (QGraphicsItem* item : m_scene->items(Qt::AscendingOrder)) {
        auto* note = qgraphicsitem_cast<NoteItem*>(item);
        if (!note || !note->isMarked() || !note->sceneBoundingRect().intersects(area))
            continue;
        painter.save();
        painter.translate(note->pos());
        note->paint(&painter, &option, nullptr);
        painter.restore();
    }
}

void MapView::paintMoving(QPainter& painter, const QRectF& area) const
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

void MapView::paintMovingRoutes(QPainter& painter, const std::vector<TouchpointId>& cards, MapDetail detail) const
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

} // namespace touchstone
