// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapPorts.h"

#include "model/journey/MapPasses.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace touchstone {
namespace {

constexpr double PortStep = 9; ///< between lines at one side of a card

size_t at(int index) { return static_cast<size_t>(index); }

class Drafting
{
public:
    explicit Drafting(MapPlan& plan)
        : m_plan(plan)
        , m_unit(plan.layout.metrics.corner / 12)
        , m_below(plan.boxes.size(), -1)
    {
        for (const std::vector<int>& layer : plan.order) {
            int above = -1;
            for (const int node : layer) {
                if (node >= static_cast<int>(plan.boxes.size()))
                    continue;
                if (above >= 0)
                    m_below[at(above)] = node;
                above = node;
            }
        }
    }

    std::vector<MapDraft> run()
    {
        m_drafts.reserve(m_plan.lines.size());
        for (MapLine& line : m_plan.lines)
            draft(line);
        spread();
        return std::move(m_drafts);
    }

private:
    const MapBox& box(int index) const { return m_plan.boxes[at(index)]; }

    void draft(MapLine& line)
    {
        MapDraft draft;
        draft.line = &line;
        const int fromLayer = box(line.from).layer, toLayer = box(line.to).layer;
        draft.isForward = fromLayer <= toLayer;
        draft.left = draft.isForward ? line.from : line.to;
        draft.right = draft.isForward ? line.to : line.from;
        const QRectF left = box(draft.left).rect, right = box(draft.right).rect;
        draft.startX = left.right();
        draft.endX = fromLayer == toLayer ? right.right() : right.left();
        draft.levels = {left.center().y(), right.center().y()};
        if (line.from == line.to) {
            draft.shape = LineShape::Loop;
        } else if (fromLayer == toLayer) {
            draft.shape = isUpright(draft) ? LineShape::Upright : LineShape::Bracket;
            draft.gaps = {fromLayer};
        } else {
            const int first = box(draft.left).layer, last = box(draft.right).layer;
            draft.levels.insert(draft.levels.begin() + 1, line.passY.begin(), line.passY.end());
            for (int layer = first; layer < last; ++layer)
                draft.gaps.push_back(layer);
            if (line.passY.empty() && last - first > 1) {
                draft.gaps = {first, last - 1};
                draft.levels.insert(draft.levels.begin() + 1, highway(left, right));
            }
        }
        draft.tracks.assign(draft.gaps.size(), 0);
        m_drafts.push_back(std::move(draft));
    }

    /// Between two rows of the left card's lane, where no card stands in any layer.
    double highway(const QRectF& left, const QRectF& right)
    {
        const MapMetrics& metrics = m_plan.layout.metrics;
        const bool isBelow = right.top() > left.top();
        const double gap = isBelow ? left.bottom() + metrics.gapY * .55 : left.top() - metrics.gapY * .45;
        return gap + (m_highways[std::llround(gap)]++ % 7) * 2.5 * m_unit;
    }

    /// Straight down or up where the two stand one below the other. Sets where.
    bool isUpright(MapDraft& draft)
    {
        const bool isDown = box(draft.line->from).rect.top() < box(draft.line->to).rect.top();
        const int upper = isDown ? draft.line->from : draft.line->to;
        const int lower = isDown ? draft.line->to : draft.line->from;
        const QRectF above = box(upper).rect, below = box(lower).rect;
        if (m_below[at(upper)] != lower || std::abs(above.left() - below.left()) > 1
            || below.top() - above.bottom() < 10 * m_unit || !box(upper).touchpoint || !box(lower).touchpoint)
            return false;
        // Beside the stubs under the upper card and their counts, each of which begins a third.
        const double third = above.width() / 3;
        std::vector<double> places;
        if (!box(upper).hasGoal)
            places = {1.5 * third, 1.5 * third - 16 * m_unit, 1.5 * third + 16 * m_unit};
        places.insert(places.end(), {2 * third - 5 * m_unit, third - 5 * m_unit});
        std::vector<double>& used = m_uprights[upper];
        for (const double place : places) {
            if (std::any_of(
                    used.begin(), used.end(), [&](double other) { return std::abs(other - place) < 11 * m_unit; }))
                continue;
            used.push_back(place);
            draft.startX = draft.endX = above.left() + place;
            draft.levels = isDown ? std::vector{above.bottom(), below.top()} : std::vector{below.top(), above.bottom()};
            return true;
        }
        return false;
    }

    struct Port
    {
        double aim; ///< height that the line goes to
        double* y;
        double width;
    };

    /// Lines at one side of a box stand apart, in the order of where they lead, so that they do not cross at once.
    void spread()
    {
        std::vector<std::vector<Port>> leftSide(m_plan.boxes.size()), rightSide(m_plan.boxes.size());
        constexpr double beyond = 1e7;
        for (MapDraft& draft : m_drafts) {
            const double width = draft.line->width;
            if (draft.shape == LineShape::Through) {
                rightSide[at(draft.left)].push_back({draft.levels[1], &draft.levels.front(), width});
                leftSide[at(draft.right)].push_back(
                    {draft.levels[draft.levels.size() - 2], &draft.levels.back(), width});
            } else if (draft.shape == LineShape::Bracket) {
                // The nearest above all others, the farthest nearest to them: brackets lie inside one another.
                const double way = draft.levels[1] - draft.levels[0];
                const double aim = way > 0 ? beyond - way : -beyond - way;
                rightSide[at(draft.left)].push_back({aim, &draft.levels.front(), width});
                rightSide[at(draft.right)].push_back({-aim, &draft.levels.back(), width});
            }
        }
        for (size_t i = 0; i < m_plan.boxes.size(); ++i) {
            spread(leftSide[i], m_plan.boxes[i]);
            spread(rightSide[i], m_plan.boxes[i]);
        }
    }

    void spread(std::vector<Port>& ports, const MapBox& box) const
    {
        if (ports.empty())
            return;
        std::stable_sort(ports.begin(), ports.end(), [](const Port& a, const Port& b) { return a.aim < b.aim; });
        const auto n = static_cast<double>(ports.size());
        if (!box.touchpoint) { // tall or wide and empty: as straight as can be
            std::vector<double> heights, gaps;
            for (const Port& port : ports) {
                heights.push_back(port.aim);
                gaps.push_back(PortStep * m_unit);
            }
            spreadHeights(heights, gaps, box.rect.top() + 6 * m_unit, box.rect.bottom() - 6 * m_unit);
            for (size_t i = 0; i < ports.size(); ++i)
                *ports[i].y = heights[i];
            return;
        }
        const double step = n > 1 ? std::min(PortStep * m_unit, box.rect.height() * .7 / (n - 1)) : 0;
        for (size_t i = 0; i < ports.size(); ++i)
            *ports[i].y = box.rect.center().y() + (static_cast<double>(i) - (n - 1) / 2) * step;
    }

    MapPlan& m_plan;
    double m_unit;
    std::vector<int> m_below; ///< the next card below each in its layer
    std::vector<MapDraft> m_drafts;
    std::map<int, std::vector<double>> m_uprights; ///< under a card
    std::map<qint64, int> m_highways;
};

} // namespace

std::vector<MapDraft> draftLines(MapPlan& plan) { return Drafting(plan).run(); }

} // namespace touchstone
