// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <vector>

namespace touchstone {

/// How far a card must move along one axis (left or right if `isX`, else up or down) to stand in the middle between its
/// two neighbours there, or as far from the one beside it as that stands from the next; NaN where that is further than
/// `reach`. O(others).
double wayToEqualSpacing(const std::vector<QRectF>& others, const QRectF& card, double reach, bool isX);

/// Adds what shows the distances that are equal: a line across each with a tick at both ends.
void addSpacingGuides(const std::vector<QRectF>& others, const QRectF& card, std::vector<QLineF>& guides);

} // namespace touchstone
