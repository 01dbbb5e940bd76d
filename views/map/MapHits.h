// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapContent.h"

#include <QSet>

namespace touchstone {

/// What of the map lies at a place: for the pointer, for what is dropped and for the rubber band. All in map units.

/// How far from its middle a thin line can be pointed at.
inline constexpr double LineReach = 4.5;

/// The card at a point, none if there is none.
TouchpointId cardAt(const MapContent& map, const QPointF& at);
/// The card nearest to a point, at most `reach` away from its edge.
TouchpointId cardNear(const MapContent& map, const QPointF& at, double reach);
/// The transition whose line passes nearest to a point, at most `reach` from its middle (a wide one half its width);
/// none where a card lies above.
TransitionId routeAt(const MapContent& map, const QPointF& at, double reach = LineReach);
/// The transitions that pass within `reach` of a point, the nearest first.
std::vector<TransitionId> routesNear(const MapContent& map, const QPointF& at, double reach);

/// The cards, and the transitions, that lie wholly in an area.
QSet<TouchpointId> cardsWithin(const MapContent& map, const QRectF& area);
QSet<TransitionId> routesWithin(const MapContent& map, const QRectF& area);

} // namespace touchstone
