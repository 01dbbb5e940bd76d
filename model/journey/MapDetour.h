// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "model/journey/RectIndex.h"

namespace touchstone {

/// Whether no stretch of a path comes upon a card. `cards` are a little smaller than drawn, so that a path may end at
/// them.
bool isFreePath(const std::vector<QPointF>& path, const RectIndex& cards);

/// The corners of the shortest way with few turns from a side of one card to a side of another, round all cards and
/// inside `bounds`; empty if there is none, or too many cards lie about. Level and upright along the sides of the cards
/// near by (Dijkstra).
std::vector<QPointF> findDetour(
    const QRectF& from, const QRectF& to, const RectIndex& cards, const QRectF& bounds, const MapMetrics& metrics);

} // namespace touchstone
