// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/SpacingGuides.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace touchstone {
namespace {

constexpr double Near = 900; ///< neighbours further away than this are no measure
constexpr double SmallestGap = 4;
constexpr double Tick = 5; ///< half the length

/// The same picture with the axes exchanged, so that all below goes from left to right.
QRectF turned(const QRectF& rect) { return {rect.y(), rect.x(), rect.height(), rect.width()}; }
QLineF turned(const QLineF& line) { return {line.y1(), line.x1(), line.y2(), line.x2()}; }

/// The others in the row of a card, near it; turned if the axis is upright, as `card` is already.
std::vector<QRectF> rowOf(const QRectF& card, const std::vector<QRectF>& others, bool isX)
{
    std::vector<QRectF> row;
    for (const QRectF& each : others) {
        const QRectF other = isX ? each : turned(each);
        if (other.top() < card.bottom() && card.top() < other.bottom() && other.right() > card.left() - Near
            && other.left() < card.right() + Near)
            row.push_back(other);
    }
    return row;
}

/// The nearest one of a row that lies left of `before`, or right of it.
std::optional<QRectF> neighbour(const std::vector<QRectF>& row, double before, bool toLeft)
{
    std::optional<QRectF> nearest;
    for (const QRectF& other : row) {
        if (toLeft ? other.right() > before : other.left() < before)
            continue;
        if (!nearest || (toLeft ? other.right() > nearest->right() : other.left() < nearest->left()))
            nearest = other;
    }
    return nearest;
}

/// A place for a card and the two pairs, left one first, whose distances are equal with the card there.
struct Spacing
{
    double left = 0;
    std::array<std::pair<QRectF, QRectF>, 2> pairs;
};

std::vector<Spacing> spacingsOf(const std::vector<QRectF>& row, const QRectF& card)
{
    const auto at = [&](double left) { return QRectF(QPointF(left, card.top()), card.size()); };
    const double centre = card.center().x();
    if (std::any_of(row.begin(), row.end(),
            [&](const QRectF& other) { return other.left() < centre && centre < other.right(); }))
        return {}; // on top of one, a card stands beside none
    const auto left = neighbour(row, centre, true), right = neighbour(row, centre, false);
    std::vector<Spacing> spacings;
    const auto add = [&](double place, const QRectF& a, const QRectF& b, const QRectF& c) {
        if (b.left() - a.right() >= SmallestGap)
            spacings.push_back({place, {std::pair(a, b), std::pair(b, c)}});
    };
    if (left && right) {
        const QRectF middle = at((left->right() + right->left() - card.width()) / 2);
        add(middle.left(), *left, middle, *right);
    }
    if (left) {
        if (const auto next = neighbour(row, left->left(), true)) {
            const double place = left->right() + left->left() - next->right();
            add(place, *next, *left, at(place));
        }
    }
    if (right) {
        if (const auto next = neighbour(row, right->right(), false)) {
            const QRectF there = at(right->left() - (next->left() - right->right()) - card.width());
            add(there.left(), there, *right, *next);
        }
    }
    return spacings;
}

void addGap(const QRectF& left, const QRectF& right, std::vector<QLineF>& lines)
{
    const double y = (std::max(left.top(), right.top()) + std::min(left.bottom(), right.bottom())) / 2;
    const QLineF gap(left.right(), y, right.left(), y);
    for (const QLineF& line :
        {gap, QLineF(gap.x1(), y - Tick, gap.x1(), y + Tick), QLineF(gap.x2(), y - Tick, gap.x2(), y + Tick)}) {
        if (std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(line);
    }
}

} // namespace

double wayToEqualSpacing(const std::vector<QRectF>& others, const QRectF& card, double reach, bool isX)
{
    double best = std::nan("");
    const QRectF own = isX ? card : turned(card);
    for (const Spacing& spacing : spacingsOf(rowOf(own, others, isX), own)) {
        const double way = spacing.left - own.left();
        if (std::abs(way) <= reach && !(std::abs(way) >= std::abs(best)))
            best = way;
    }
    return best;
}

void addSpacingGuides(const std::vector<QRectF>& others, const QRectF& card, std::vector<QLineF>& guides)
{
    constexpr double same = .5;
    for (const bool isX : {true, false}) {
        const QRectF own = isX ? card : turned(card);
        std::vector<QLineF> lines;
        for (const Spacing& spacing : spacingsOf(rowOf(own, others, isX), own)) {
            if (std::abs(spacing.left - own.left()) >= same)
                continue;
            for (const auto& [left, right] : spacing.pairs)
                addGap(left, right, lines);
        }
        for (const QLineF& line : lines)
            guides.push_back(isX ? line : turned(line));
    }
}

} // namespace touchstone
