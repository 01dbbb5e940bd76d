// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/JourneyPainter.h"

#include "views/map/MapPainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace touchstone {

void paintJourney(QPainter& painter, const QRectF& target, const Journey& journey, const Ranking& ranking,
    const QString& language, const Theme& theme)
{
    const MapLayout layout = layoutMap(journey);
    const MapFigures figures(std::make_shared<const Ranking>(ranking));
    QRectF drawn;
    for (const MapColumn& column : layout.columns)
        drawn |= column.header;
    for (const MapLane& lane : layout.lanes)
        drawn |= lane.rect;
    if (drawn.isEmpty())
        return;
    const double scale = std::min(target.width() / drawn.width(), target.height() / drawn.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-drawn.center());

    for (const MapLane& lane : layout.lanes) {
        const Channel* channel = journey.channels.find(lane.id);
        paintLane(painter, lane.rect, lane.header,
            channel ? channel->name.in(language) : QCoreApplication::translate("JourneyPainter", "No channel"), theme);
    }
    for (const MapColumn& column : layout.columns) {
        const Stage* stage = journey.stages.find(column.id);
        paintStageHeader(painter, column.header,
            stage ? stage->name.in(language) : QCoreApplication::translate("JourneyPainter", "No stage"), theme);
    }
    for (const Transition& transition : journey.transitions) {
        if (const auto route = layout.routes.constFind(transition.id); route != layout.routes.constEnd())
            paintRoute(painter, painterPath(route->path), route->kind, flowWidth(transition.count, layout.largestFlow),
                theme, MapDetail::Full);
    }
    for (const Transition& transition : journey.transitions) {
        const auto route = layout.routes.constFind(transition.id);
        if (transition.count && route != layout.routes.constEnd())
            paintRouteLabel(painter, *route, *transition.count, theme);
    }
    for (const Touchpoint& touchpoint : journey.touchpoints)
        paintTouchpoint(painter, layout.cards.value(touchpoint.id), touchpoint, figures.of(touchpoint.id), language,
            theme, MapDetail::Full);
    painter.restore();
}

double journeyAspectRatio(const Journey& journey)
{
    const MapLayout layout = layoutMap(journey);
    if (layout.columns.empty() || layout.lanes.empty())
        return 16. / 9;
    return layout.columns.back().rect.right() / layout.lanes.back().rect.bottom();
}

} // namespace touchstone
