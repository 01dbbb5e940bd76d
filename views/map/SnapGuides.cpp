// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/SnapGuides.h"

#include "views/map/SpacingGuides.h"

#include <array>
#include <cmath>

namespace touchstone {
namespace {

constexpr double Near = 900; ///< cards further away than this are no reason to be in line
constexpr double SlotReach = 18, Step = 8;

/// Centre and edges along one axis.
std::array<double, 3> linesOf(const QRectF& card, bool isX)
{
    if (isX)
        return {card.center().x(), card.left(), card.right()};
    return {card.center().y(), card.top(), card.bottom()};
}

bool isNear(const QRectF& a, const QRectF& b)
{
    const QPointF way = a.center() - b.center();
    return std::abs(way.x()) <= Near && std::abs(way.y()) <= Near;
}

} // namespace

SnapGuides::SnapGuides(const MapLayout& layout, const QSet<TouchpointId>& moving, TouchpointId lead)
    : m_layout(layout)
    , m_lead(layout.cards.value(lead))
{
    m_others.reserve(static_cast<size_t>(layout.cards.size()));
    for (auto card = layout.cards.begin(); card != layout.cards.end(); ++card) {
        if (!moving.contains(card.key()))
            m_others.push_back(*card);
    }
}

/// How far the card must move along one axis to be in line with the nearest line of a near card; NaN for none.
double SnapGuides::inLine(const QRectF& card, double reach, bool isX) const
{
    double best = std::nan("");
    const std::array<double, 3> own = linesOf(card, isX);
    for (const QRectF& other : m_others) {
        if (!isNear(card, other))
            continue;
        const std::array<double, 3> lines = linesOf(other, isX);
        for (size_t i = 0; i < lines.size(); ++i) {
            const double way = lines[i] - own[i];
            if (std::abs(way) <= reach && !(std::abs(way) >= std::abs(best)))
                best = way;
        }
    }
    return best;
}

void SnapGuides::addGuides(const QRectF& card, std::vector<QLineF>& guides) const
{
    constexpr double margin = 10, same = .5;
    for (const bool isX : {true, false}) {
        const std::array<double, 3> own = linesOf(card, isX);
        for (size_t i = 0; i < own.size(); ++i) {
            QRectF joined = card;
            for (const QRectF& other : m_others) {
                if (isNear(card, other) && std::abs(linesOf(other, isX)[i] - own[i]) < same)
                    joined |= other;
            }
            if (joined == card)
                continue;
            if (isX)
                guides.emplace_back(own[i], joined.top() - margin, own[i], joined.bottom() + margin);
            else
                guides.emplace_back(joined.left() - margin, own[i], joined.right() + margin, own[i]);
        }
    }
}

SnapGuides::Snapped SnapGuides::snap(const QPointF& offset, double reach) const
{
    const QRectF there = m_lead.translated(offset);
    const int column = m_layout.columnAt(there.center().x()), lane = m_layout.laneAt(there.center().y());
    if (column < 0 || lane < 0)
        return {offset, {}};
    const QPointF origin = m_layout.cellOrigin(column, lane), inside = there.topLeft() - origin;
    const auto settle = [&](double value, double pitch, bool isX) {
        // In line or as far as others are from each other, whichever is nearer.
        const double line = inLine(there, reach, isX), spacing = wayToEqualSpacing(m_others, there, reach, isX);
        if (const double way = std::abs(spacing) < std::abs(line) || std::isnan(line) ? spacing : line;
            !std::isnan(way))
            return std::max(0., value + way);
        const double slot = std::round(value / pitch) * pitch;
        return std::max(0., std::abs(value - slot) <= SlotReach ? slot : std::round(value / Step) * Step);
    };
    const MapMetrics& metrics = m_layout.metrics;
    const QPointF place = origin
        + QPointF(settle(inside.x(), metrics.cardWidth + metrics.gapX, true),
            settle(inside.y(), metrics.cardHeight + metrics.gapY, false));
    Snapped result{place - m_lead.topLeft(), {}};
    addGuides(QRectF(place, m_lead.size()), result.guides);
    addSpacingGuides(m_others, QRectF(place, m_lead.size()), result.guides);
    return result;
}

} // namespace touchstone
