// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/map/CardLook.h"

#include <QRectF>

class QPainter;

namespace touchstone {

// Draw stages and channels in map units: a chosen colour as a band and as a breath of it on the ground, so that words
// stay readable on it in both themes.

void paintStageHeader(QPainter& painter, const QRectF& rect, const HeaderLook& look, const Theme& theme);
void paintLane(QPainter& painter, const QRectF& lane, const QRectF& header, const HeaderLook& look, const Theme& theme);
/// A collapsed stage (vertical) or channel (horizontal): its name and how many touchpoints it holds.
void paintStrip(QPainter& painter, const QRectF& rect, Qt::Orientation orientation, const HeaderLook& look, int hidden,
    const Theme& theme);
/// The sign that adds a stage or a channel.
void paintAddSign(QPainter& painter, const QRectF& rect, const Theme& theme);
/// What stands for the touchpoints of a collapsed cell.
void paintFold(QPainter& painter, const QRectF& rect, int count, const Theme& theme);

/// What the header of a stage or channel shows; where there is no such part, the name `none`.
template <typename Part>
HeaderLook headerLook(
    const Collection<Part>& parts, decltype(Part::id) id, const QString& language, const QString& none = {})
{
    const Part* part = parts.find(id);
    return part ? HeaderLook{part->name.in(language), QColor(part->colour)} : HeaderLook{none};
}

/// What the name of a stage or channel stands on; `plain` where it has no colour.
QColor headerGround(const HeaderLook& look, const QColor& plain);
/// What a channel's touchpoints lie on.
QColor laneGround(const HeaderLook& look, const Theme& theme);

} // namespace touchstone
