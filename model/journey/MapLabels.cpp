// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapLabels.h"

#include "model/journey/MapPath.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr size_t MostCompared = 3000; ///< lines; with more of them a label takes the first free place

class Labels
{
public:
    Labels(MapPlan& plan, const RectIndex& cards, RectIndex& taken)
        : m_plan(plan)
        , m_cards(cards)
        , m_taken(taken)
        , m_isCompared(plan.lines.size() <= MostCompared)
    { }

    void run()
    {
        std::vector<const MapLine*> lines;
        for (const MapLine& line : m_plan.lines) {
            const MapRoute& route = m_plan.layout.routes[line.first->id];
            for (size_t i = 0; m_isCompared && i + 3 < route.path.size(); i += 3)
                m_lines.insert(QRectF(route.path[i], route.path[i + 3]).normalized().adjusted(-.5, -.5, .5, .5));
            if (line.count)
                lines.push_back(&line);
        }
        std::stable_sort(
            lines.begin(), lines.end(), [](const MapLine* a, const MapLine* b) { return *a->count > *b->count; });
        for (const MapLine* line : lines) {
            MapRoute& route = m_plan.layout.routes[line->first->id];
            route.label = find(route.path, *line->count);
            if (!route.label.isEmpty())
                m_taken.insert(route.label);
        }
    }

private:
    bool isFree(const QRectF& label) const
    {
        return !m_cards.hits(label.adjusted(-2, -2, 2, 2)) && !m_taken.hits(label.adjusted(-2, -1, 2, 1));
    }

    QRectF find(const std::vector<QPointF>& path, double count) const
    {
        const MapMetrics& metrics = m_plan.layout.metrics;
        const QSizeF size(
            static_cast<double>(mapCountText(count).size()) * metrics.digitWidth + 4, metrics.labelHeight);
        const auto centred
            = [&](const QPointF& at) { return QRectF(at - QPointF(size.width(), size.height()) / 2, size); };
        QRectF best;
        double least = 1e9;
        for (size_t i = 0; i + 3 < path.size(); i += 3) {
            const QPointF way = path[i + 3] - path[i];
            // A level stretch that goes on behind the count, then an upright one, else anything.
            const double kind = std::abs(way.y()) < 1 && std::abs(way.x()) > size.width() + 24 ? 0
                : std::abs(way.x()) < 1 && std::abs(way.y()) > size.height() + 12              ? 3
                                                                                               : 9;
            const double length = std::hypot(way.x(), way.y());
            if (length < size.height())
                continue;
            for (const double t : {.5, .3, .7, .15, .85}) {
                const QRectF label = centred(pointOnCurve(&path[i], t));
                const double cost = kind + std::abs(t - .5) * 3 - std::min(length, 300.) / 150;
                if (cost >= least || !isFree(label))
                    continue;
                if (!m_isCompared)
                    return label;
                const double covered = 4. * std::max(0, m_lines.count(label) - 1);
                if (cost + covered < least)
                    least = cost + covered, best = label;
            }
        }
        if (!best.isEmpty())
            return best;
        // Anywhere on the line.
        for (size_t i = 0; i + 3 < path.size(); i += 3) {
            const int steps = std::clamp(static_cast<int>((path[i + 3] - path[i]).manhattanLength() / 8), 1, 60);
            for (int step = 0; step <= steps; ++step) {
                const QRectF label = centred(pointOnCurve(&path[i], static_cast<double>(step) / steps));
                if (isFree(label))
                    return label;
            }
        }
        return {};
    }

    MapPlan& m_plan;
    const RectIndex& m_cards;
    RectIndex& m_taken;
    RectIndex m_lines;
    bool m_isCompared;
};

} // namespace

void placeLabels(MapPlan& plan, const RectIndex& cards, RectIndex& taken) { Labels(plan, cards, taken).run(); }

} // namespace touchstone
