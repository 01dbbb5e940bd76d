// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "views/common/Theme.h"
#include "views/map/CardLook.h"

#include <QPainterPath>

class QPainter;

namespace touchstone {

/// How much is worth drawing at a zoom: coloured blocks; with their figure; with their name, too; cards with names
/// large enough to read; all.
enum class MapDetail { Block, Brief, Labelled, Named, Full };
/// Detail for a scale in pixels per map unit.
MapDetail detailAt(double scale);

/// What the window adds to an item.
struct MapState
{
    bool selected = false;
    bool hovered = false;
};

/// Draw the parts of a map in map units. No widget, no state: they serve the scene, exports and the report's thread.
void paintCard(QPainter& painter, const QRectF& rect, const CardLook& look, const Theme& theme, MapDetail detail,
    MapState state = {});
void paintRoute(QPainter& painter, const QPainterPath& path, RouteKind kind, const RouteLook& look, const Theme& theme,
    MapDetail detail, MapState state = {}, bool hasArrow = true);
/// Draws as much of a route as comes near `area`: lines may be far longer than what is shown of them.
void paintRouteIn(QPainter& painter, const QRectF& area, const MapRoute& route, const RouteLook& look,
    const Theme& theme, MapDetail detail, MapState state = {});
void paintRouteLabel(QPainter& painter, const MapRoute& route, const RouteLook& look, const Theme& theme);

QPainterPath painterPath(const std::vector<QPointF>& path);
/// Line width of an edge with `count` where `largest` is the map's largest: area grows with flow.
double flowWidth(std::optional<double> count, double largest);
/// The pin of a touchpoint that stays where it was placed, from its head down.
void paintPin(QPainter& painter, const QPointF& head, const Theme& theme, double scale);
/// A five-pointed star, the sign of a moment of truth.
QPainterPath starPath(const QPointF& centre, double radius);

} // namespace touchstone
