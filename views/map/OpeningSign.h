// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "views/common/Theme.h"

#include <optional>

class QPainter;

namespace touchstone {

/// How far the sign stands out above its card, in map units.
inline constexpr double OpeningReach = 10;

/// Touchpoints in the journey that a touchpoint opens; none where it opens none. O(side journeys).
std::optional<int> touchpointsInside(const ProjectData& data, TouchpointId id);

/// Where a card says that it opens a journey of its own: on its upper edge, at the right.
QRectF openingSign(const QRectF& card);

/// Draws the sign: two sheets and the number of touchpoints inside.
void paintOpening(QPainter& painter, const QRectF& card, int inside, const Theme& theme);

} // namespace touchstone
