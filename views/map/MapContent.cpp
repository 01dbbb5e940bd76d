// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapContent.h"

#include "views/map/HeaderPainter.h"
#include "views/map/MapPainter.h"

#include <QPainter>

namespace touchstone {
namespace {

void paintCards(QPainter& painter, const MapContent& picture, const QRectF& area, MapDetail detail)
{
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    for (const TouchpointId id : picture.index->cardsIn(area)) {
        if (const auto look = picture.cards.constFind(id); look != picture.cards.constEnd())
            paintCard(painter, picture.layout.cards.value(id), *look, picture.theme, detail);
    }
}

} // namespace

void MapContent::paint(QPainter& painter, const QRectF& area, double scale) const
{
    const MapDetail detail = detailAt(scale);
    paintGround(painter, area, scale);
    for (const PlacedNote& note : notes) {
        if (note.rect.adjusted(-1, -1, 1, 1).intersects(area))
            paintNote(painter, note.rect, note.look, theme, detail);
    }
    paintRoutes(painter, area, scale);
    paintCards(painter, *this, area, detail);
}

void MapContent::paintGround(QPainter& painter, const QRectF& area, double scale) const
{
    const MapDetail detail = detailAt(scale);
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    for (const MapLane& lane : layout.lanes) {
        if (!lane.rect.intersects(area))
            continue;
        if (lane.collapsed)
            paintStrip(painter, lane.rect, Qt::Horizontal, channels.value(lane.id), lane.hidden, theme);
        else
            paintLane(painter, lane.rect, lane.header, channels.value(lane.id), theme);
    }
    for (const MapColumn& column : layout.columns) {
        if (column.collapsed && (column.header | column.rect).intersects(area))
            paintStrip(
                painter, column.header | column.rect, Qt::Vertical, stages.value(column.id), column.hidden, theme);
        else if (!column.collapsed && column.header.intersects(area))
            paintStageHeader(painter, column.header, stages.value(column.id), theme);
    }
    for (const MapFold& fold : layout.folds) {
        if (fold.rect.intersects(area))
            paintFold(painter, fold.rect, fold.count, theme);
    }
}

void MapContent::paintRoutes(QPainter& painter, const QRectF& area, double scale) const
{
    const MapDetail detail = detailAt(scale);
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    const std::vector<TransitionId> near = index->routesIn(area);
    for (const TransitionId id : near) {
        const auto route = layout.routes.constFind(id);
        const auto look = routes.constFind(id);
        if (route != layout.routes.constEnd() && look != routes.constEnd())
            paintRouteIn(painter, area, *route, *look, theme, detail);
    }
    if (detail < MapDetail::Named)
        return;
    for (const TransitionId id : near) {
        const auto route = layout.routes.constFind(id);
        const auto look = routes.constFind(id);
        if (route != layout.routes.constEnd() && look != routes.constEnd() && look->count
            && route->label.intersects(area))
            paintRouteLabel(painter, *route, *look, theme);
    }
}

void MapContent::paintBlocks(QPainter& painter, const QRectF& area) const
{
    paintGround(painter, area, 0);
    paintCards(painter, *this, area, MapDetail::Block);
}

} // namespace touchstone
