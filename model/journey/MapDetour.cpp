// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapDetour.h"

#include <algorithm>
#include <queue>

namespace touchstone {
namespace {

constexpr size_t MostCards = 48; ///< that lie about
constexpr double TurnCost = 60; ///< in map units

size_t at(int index) { return static_cast<size_t>(index); }

/// Where a level way from a point comes upon the side of a card.
QPointF sideOf(const QRectF& card, const QPointF& point)
{
    return {point.x() > card.center().x() ? card.right() : card.left(), point.y()};
}

/// The lines that ways may follow, and what it costs to come to each of their crossings.
class Grid
{
public:
    Grid(std::vector<double> xs, std::vector<double> ys, const RectIndex& cards)
        : m_xs(unique(std::move(xs)))
        , m_ys(unique(std::move(ys)))
        , m_cards(cards)
        , m_cost(2 * m_xs.size() * m_ys.size(), -1)
        , m_before(m_cost.size(), -1)
    { }

    /// The points of the cheapest way, level at both ends.
    std::vector<QPointF> find(const std::vector<QPointF>& starts, const std::vector<QPointF>& ends)
    {
        std::priority_queue<Step, std::vector<Step>, std::greater<>> open;
        for (const QPointF& start : starts)
            open.push({0, state(start), -1});
        std::vector<int> goals;
        for (const QPointF& end : ends)
            goals.push_back(state(end));
        while (!open.empty()) {
            const Step step = open.top();
            open.pop();
            if (m_cost[at(step.state)] >= 0)
                continue;
            m_cost[at(step.state)] = step.cost;
            m_before[at(step.state)] = step.before;
            if (std::find(goals.begin(), goals.end(), step.state) != goals.end())
                return pointsTo(step.state);
            const bool isLevel = step.state % 2 == 0;
            const int cell = step.state / 2;
            open.push({step.cost + TurnCost, cell * 2 + isLevel, step.state});
            const int stride = isLevel ? 1 : columns();
            const int line = isLevel ? cell % columns() : cell / columns();
            const int last = isLevel ? columns() - 1 : static_cast<int>(m_ys.size()) - 1;
            for (const int way : {-1, 1}) {
                if (line + way < 0 || line + way > last)
                    continue;
                const QPointF from = pointOf(cell), to = pointOf(cell + way * stride);
                if (!m_cards.hits(QRectF(from, to).normalized().adjusted(-4, -4, 4, 4)))
                    open.push(
                        {step.cost + (to - from).manhattanLength(), (cell + way * stride) * 2 + !isLevel, step.state});
            }
        }
        return {};
    }

private:
    struct Step
    {
        double cost;
        int state; ///< crossing * 2, + 1 where the way is upright
        int before;
        friend auto operator<=>(const Step&, const Step&) = default;
    };

    static std::vector<double> unique(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values;
    }

    int columns() const { return static_cast<int>(m_xs.size()); }
    QPointF pointOf(int cell) const { return {m_xs[at(cell % columns())], m_ys[at(cell / columns())]}; }
    int state(const QPointF& point) const
    {
        const auto x = std::lower_bound(m_xs.begin(), m_xs.end(), point.x()) - m_xs.begin();
        const auto y = std::lower_bound(m_ys.begin(), m_ys.end(), point.y()) - m_ys.begin();
        return static_cast<int>(y * columns() + x) * 2;
    }

    std::vector<QPointF> pointsTo(int state) const
    {
        std::vector<QPointF> points;
        for (int previous = -1; state >= 0; previous = state, state = m_before[at(state)]) {
            const bool isTurn = previous >= 0 && previous / 2 == state / 2;
            const bool isEnd = previous < 0 || m_before[at(state)] < 0;
            if (isTurn || isEnd)
                points.insert(points.begin(), pointOf(state / 2));
        }
        return points;
    }

    std::vector<double> m_xs, m_ys;
    const RectIndex& m_cards;
    std::vector<double> m_cost;
    std::vector<int> m_before;
};

} // namespace

bool isFreePath(const std::vector<QPointF>& path, const RectIndex& cards)
{
    for (size_t i = 0; i + 3 < path.size(); i += 3) {
        if (cards.hits(QRectF(path[i], path[i + 3]).normalized().adjusted(-.2, -.2, .2, .2)))
            return false;
    }
    return true;
}

std::vector<QPointF> findDetour(
    const QRectF& from, const QRectF& to, const RectIndex& cards, const QRectF& bounds, const MapMetrics& metrics)
{
    const double unit = metrics.corner / 12, out = 16 * unit, above = 11 * unit;
    const double below = metrics.labelHeight + 9 * unit; // under the stubs
    const QRectF area = from.united(to).adjusted(
        -metrics.cardWidth, -2 * metrics.cardHeight, metrics.cardWidth, 2 * metrics.cardHeight);
    const std::vector<QRectF> near = cards.allHits(area);
    if (near.size() > MostCards)
        return {};
    const std::vector<QPointF> starts
        = {{from.right() + out, from.center().y()}, {from.left() - out, from.center().y()}};
    const std::vector<QPointF> ends = {{to.left() - out, to.center().y()}, {to.right() + out, to.center().y()}};
    std::vector<double> xs, ys;
    for (const QPointF& end : {starts[0], starts[1], ends[0], ends[1]}) {
        xs.push_back(end.x());
        ys.push_back(end.y());
    }
    for (const QRectF& card : near) {
        xs.insert(xs.end(), {card.left() - out, card.right() + out});
        ys.insert(ys.end(), {card.top() - above, card.bottom() + below});
    }
    std::erase_if(xs, [&](double x) { return x < bounds.left() || x > bounds.right() + metrics.padX; });
    std::erase_if(ys, [&](double y) { return y < bounds.top() || y > bounds.bottom(); });
    const auto keepFree = [&](std::vector<QPointF> points, const QRectF& card) {
        std::erase_if(points, [&](const QPointF& point) {
            return point.x() < bounds.left() || point.x() > bounds.right() + metrics.padX
                || cards.hits(QRectF(sideOf(card, point), point).normalized().adjusted(1.5, -1, -1.5, 1));
        });
        return points;
    };
    const std::vector<QPointF> freeStarts = keepFree(starts, from), freeEnds = keepFree(ends, to);
    if (freeStarts.empty() || freeEnds.empty())
        return {};
    std::vector<QPointF> way = Grid(std::move(xs), std::move(ys), cards).find(freeStarts, freeEnds);
    if (way.empty())
        return {};
    way.insert(way.begin(), sideOf(from, way.front()));
    way.push_back(sideOf(to, way.back()));
    return way;
}

} // namespace touchstone
