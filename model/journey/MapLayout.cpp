// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapLayout.h"

#include "model/journey/MapNotes.h"
#include "model/journey/MapPlacement.h"
#include "model/journey/MapRouting.h"

#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

template <typename Parts, typename Low, typename High>
int nearest(const Parts& parts, double at, Low low, High high)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (at < (i + 1 < parts.size() ? (high(parts[i]) + low(parts[i + 1])) / 2 : at + 1))
            return static_cast<int>(i);
    }
    return -1;
}

/// The lanes' width, the bounds, and where the map can grow.
void close(MapLayout& layout)
{
    const MapMetrics& metrics = layout.metrics;
    const double right = layout.columns.empty() ? metrics.laneHeaderWidth : layout.columns.back().rect.right();
    const double bottom
        = layout.lanes.empty() ? metrics.stageHeaderHeight + metrics.spacing : layout.lanes.back().rect.bottom();
    for (MapLane& lane : layout.lanes)
        lane.rect.setRight(right);
    const double add = metrics.stageHeaderHeight;
    layout.addStage = QRectF(right + metrics.spacing, 0, add, add);
    layout.addChannel = QRectF(0, bottom + metrics.spacing, metrics.laneHeaderWidth, add);
    layout.bounds = QRectF(0, 0, right, bottom).united(layout.addStage).united(layout.addChannel);
}

} // namespace

MapMetrics MapMetrics::scaled(double factor) const
{
    MapMetrics metrics = *this;
    for (double* size : {&metrics.cardWidth, &metrics.cardHeight, &metrics.gapX, &metrics.gapY, &metrics.padX,
             &metrics.padTop, &metrics.padBottom, &metrics.laneHeaderWidth, &metrics.stageHeaderHeight,
             &metrics.spacing, &metrics.labelHeight, &metrics.digitWidth, &metrics.corner})
        *size *= factor;
    return metrics;
}

int MapLayout::columnAt(double x) const
{
    return nearest(
        columns, x, [](const MapColumn& c) { return c.rect.left(); },
        [](const MapColumn& c) { return c.rect.right(); });
}

int MapLayout::laneAt(double y) const
{
    return nearest(
        lanes, y, [](const MapLane& l) { return l.rect.top(); }, [](const MapLane& l) { return l.rect.bottom(); });
}

QPointF MapLayout::cellOrigin(int column, int lane) const
{
    return {columns[static_cast<size_t>(column)].rect.left() + metrics.padX,
        lanes[static_cast<size_t>(lane)].rect.top() + metrics.padTop};
}

MapLayout layoutMap(const Journey& journey, const MapMetrics& metrics)
{
    MapPlan plan = placeCards(journey, metrics);
    routeEdges(plan, journey);
    close(plan.layout);
    placeNotes(plan.layout, journey);
    return std::move(plan.layout);
}

QString mapCountText(double count)
{
    const QLocale english(QLocale::English);
    if (std::abs(count) >= 1e7)
        return english.toString(count / 1e6, 'f', 1) + QLatin1Char('M');
    return english.toString(static_cast<qint64>(std::llround(count)));
}

} // namespace touchstone
