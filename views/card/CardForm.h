// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/PrintedCard.h"
#include "views/common/Theme.h"

#include <functional>
#include <QRectF>

class QPainter;

namespace touchstone {

class Words;

/// Between rows and columns of a printed card, and inside a box; tenths of a point.
inline constexpr double CardGap = 50, CardPad = 36;

/// A row of a printed card, in tenths of a point.
struct CardRow
{
    using Paint = std::function<void(QPainter&, const Theme&, const QRectF&)>;

    double least = 0; ///< height that its content needs
    double stretch = 0; ///< its share of the height that is left on the page
    Paint paint = {};
    /// Cuts a row that is higher than `height` in two, as many lines in the first as fit; none: it cannot be cut there.
    std::function<std::optional<std::pair<CardRow, CardRow>>(double height)> split = {};
};

/// The form of a touchpoint analysis card in rows from top to bottom. `scale` 1: type for A5. Attachments are named;
/// their pictures are shown where `pictureHeight`, in points at scale 1, is above 0.
std::vector<CardRow> cardRows(
    const PrintedCard& card, const Words& words, double width, double scale, double pictureHeight = 0);

} // namespace touchstone
