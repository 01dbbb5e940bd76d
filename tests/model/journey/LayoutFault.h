// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "model/journey/MapPath.h"
#include "model/journey/RectIndex.h"

#include <cmath>
#include <QString>

namespace touchstone::test {

/// The cards of a layout, a little smaller, so that an edge may end at their border.
inline RectIndex insideOfCards(const MapLayout& layout)
{
    RectIndex cards;
    for (const QRectF& card : layout.cards)
        cards.insert(card.adjusted(1, 1, -1, -1));
    return cards;
}

/// Whether a route runs through one of `cards`: straight pieces as a whole, bends by steps of ten.
inline bool runsThrough(const MapRoute& route, const RectIndex& cards)
{
    constexpr double thin = .1;
    for (size_t i = 0; i + 3 < route.path.size(); i += 3) {
        const QPointF* piece = &route.path[i];
        const auto isLevel = [&](double (QPointF::*along)() const) {
            return (piece[0].*along)() == (piece[1].*along)() && (piece[0].*along)() == (piece[2].*along)()
                && (piece[0].*along)() == (piece[3].*along)();
        };
        if (isLevel(&QPointF::x) || isLevel(&QPointF::y)) {
            if (cards.hits(QRectF(piece[0], piece[3]).normalized().adjusted(-thin, -thin, thin, thin)))
                return true;
            continue;
        }
        const QPointF way = piece[3] - piece[0];
        const int steps = 2 + static_cast<int>(std::hypot(way.x(), way.y()) / 10);
        for (int step = 0; step <= steps; ++step) {
            const QPointF at = pointOnCurve(piece, static_cast<double>(step) / steps);
            if (cards.hits(QRectF(at.x() - thin, at.y() - thin, 2 * thin, 2 * thin)))
                return true;
        }
    }
    return false;
}

/// The first thing that overlaps an other or lies out of bounds: cards, folds, headers, labels; or an edge through a
/// card, if routes are looked at. Empty if there are none.
inline QString firstFault(const MapLayout& layout, bool checkRoutes = true)
{
    RectIndex solid;
    QString fault;
    const auto add = [&](const QRectF& rect, const QString& what) {
        if (rect.isEmpty() || !fault.isEmpty())
            return;
        if (solid.hits(rect))
            fault = what + QStringLiteral(" overlaps");
        else if (!layout.bounds.contains(rect))
            fault = what + QStringLiteral(" out of bounds");
        solid.insert(rect);
    };
    for (const QRectF& card : layout.cards)
        add(card, QStringLiteral("card"));
    for (const MapFold& fold : layout.folds)
        add(fold.rect, QStringLiteral("fold"));
    for (const MapColumn& column : layout.columns)
        add(column.header, QStringLiteral("stage"));
    for (const MapLane& lane : layout.lanes)
        add(lane.header, QStringLiteral("channel"));
    const RectIndex cards = checkRoutes ? insideOfCards(layout) : RectIndex();
    for (const MapRoute& route : layout.routes) {
        add(route.label, QStringLiteral("label"));
        if (checkRoutes && fault.isEmpty() && runsThrough(route, cards))
            fault = QStringLiteral("edge through a card");
    }
    return fault;
}

} // namespace touchstone::test
