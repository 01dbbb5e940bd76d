// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapRouting.h"

#include "model/journey/MapDetour.h"
#include "model/journey/MapLabels.h"
#include "model/journey/MapPasses.h"
#include "model/journey/MapPath.h"
#include "model/journey/MapPorts.h"
#include "model/journey/MapTracks.h"
#include "model/journey/RectIndex.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr int MostDetours = 300; ///< round cards that were placed by hand

class Router
{
public:
    Router(MapPlan& plan, const Journey& journey)
        : m_plan(plan)
        , m_metrics(plan.layout.metrics)
        , m_unit(plan.layout.metrics.corner / 12)
        , m_journey(journey)
    { }

    void run()
    {
        placePasses(m_plan);
        m_drafts = draftLines(m_plan);
        makeTracks();
        m_plan.layout.cards.reserve(m_journey.touchpoints.size());
        for (const MapBox& box : m_plan.boxes) {
            m_cards.insert(box.rect);
            m_inner.insert(box.rect.adjusted(1, 1, -1, -1));
            m_anyPlaced = m_anyPlaced || box.placed;
            if (box.touchpoint) {
                m_plan.layout.cards.insert(box.touchpoint, box.rect);
            } else {
                m_plan.layout.folds.push_back({m_plan.layout.columns[at(box.column)].id,
                    m_plan.layout.lanes[at(box.lane)].id, box.rect, box.folded});
            }
        }
        for (const MapColumn& column : m_plan.layout.columns)
            m_taken.insert(column.header);
        for (const MapLane& lane : m_plan.layout.lanes)
            m_taken.insert(lane.header);
        m_plan.layout.routes.reserve(m_journey.transitions.size());
        for (const Transition& transition : m_journey.transitions)
            stub(transition);
        for (const MapDraft& draft : m_drafts)
            finish(draft);
        placeLabels(m_plan, m_cards, m_taken);
    }

private:
    const MapBox& box(int index) const { return m_plan.boxes[static_cast<size_t>(index)]; }

    void makeTracks()
    {
        std::vector<MapTurn> turns;
        for (MapDraft& draft : m_drafts) {
            const double width = draft.line->width;
            if (draft.shape == LineShape::Bracket)
                turns.push_back({draft.gaps[0], draft.levels[0], draft.levels[1], true, width, draft.tracks.data()});
            if (draft.shape != LineShape::Through)
                continue;
            for (size_t i = 0; i < draft.gaps.size(); ++i) {
                if (std::abs(draft.levels[i] - draft.levels[i + 1]) >= .5)
                    turns.push_back(
                        {draft.gaps[i], draft.levels[i], draft.levels[i + 1], false, width, &draft.tracks[i]});
            }
        }
        std::vector<double> before;
        for (const MapBox& each : m_plan.boxes)
            before.push_back(each.rect.left());
        assignTracks(m_plan, turns);
        for (MapDraft& draft : m_drafts) {
            draft.startX += box(draft.left).rect.left() - before[static_cast<size_t>(draft.left)];
            draft.endX += box(draft.right).rect.left() - before[static_cast<size_t>(draft.right)];
        }
    }

    /// Entries, goals and exits each have a third of the space under the card, so that they never meet.
    void stub(const Transition& transition)
    {
        const bool isEntry = transition.from == StartNode;
        const auto found = m_plan.layout.cards.constFind(isEntry ? transition.to : transition.from);
        if (found == m_plan.layout.cards.constEnd()
            || (!isEntry && transition.to != SuccessNode && transition.to != LostNode))
            return;
        const QRectF card = *found;
        MapRoute route;
        route.kind = isEntry ? RouteKind::Entry : transition.to == LostNode ? RouteKind::Exit : RouteKind::Goal;
        const double third = card.width() / 3;
        const double x = card.left() + 4
            + third
                * (route.kind == RouteKind::Entry       ? 0
                        : route.kind == RouteKind::Goal ? 1
                                                        : 2);
        const QPointF top(x, card.bottom()), bottom(x, card.bottom() + m_metrics.labelHeight);
        route.path = isEntry ? MapPath(bottom).lineTo(top).points() : MapPath(top).lineTo(bottom).points();
        route.count = transition.count;
        if (transition.count) {
            const bool isExit = route.kind == RouteKind::Exit;
            const auto digits = static_cast<double>(mapCountText(*transition.count).size() + isExit);
            const double room = third - 8 + (isExit ? m_metrics.gapX / 3 : 0); // it stands at the right end
            route.label = QRectF(
                x + 5, card.bottom() + 3, std::min(room, digits * m_metrics.digitWidth + 4), m_metrics.labelHeight);
            m_taken.insert(route.label);
        }
        m_plan.layout.routes.insert(transition.id, route);
    }

    void finish(const MapDraft& draft)
    {
        MapRoute route;
        route.count = draft.line->count;
        const QRectF from = box(draft.line->from).rect, to = box(draft.line->to).rect;
        const bool isUpward = to.left() == from.left() && to.top() <= from.top();
        route.kind = to.left() < from.left() || isUpward ? RouteKind::Back : RouteKind::Flow;
        switch (draft.shape) {
        case LineShape::Through:
            route.path = through(draft);
            if (!draft.isForward)
                route.path = reversed(route.path);
            break;
        case LineShape::Upright:
            route.path = MapPath({draft.startX, draft.levels[0]}).lineTo({draft.endX, draft.levels[1]}).points();
            break;
        case LineShape::Bracket:
            route.path = roundedPath({{draft.startX, draft.levels[0]}, {draft.tracks[0], draft.levels[0]},
                                         {draft.tracks[0], draft.levels[1]}, {draft.endX, draft.levels[1]}},
                m_metrics.corner);
            break;
        case LineShape::Loop:
            route.path = loop(from);
            break;
        }
        if (m_anyPlaced && draft.shape != LineShape::Loop && m_detours < MostDetours
            && !isFreePath(route.path, m_inner)) {
            ++m_detours;
            const QRectF bounds = m_plan.layout.columns.front().rect.united(m_plan.layout.columns.back().rect);
            if (const auto corners = findDetour(from, to, m_inner, bounds, m_metrics); !corners.empty())
                route.path = roundedPath(corners, m_metrics.corner);
        }
        m_plan.layout.routes.insert(draft.line->first->id, route);
    }

    std::vector<QPointF> through(const MapDraft& draft) const
    {
        MapPath path({draft.startX, draft.levels.front()});
        const double radius = m_metrics.corner;
        for (size_t i = 0; i < draft.gaps.size(); ++i) {
            const double x = draft.tracks[i], y = draft.levels[i], nextY = draft.levels[i + 1];
            if (std::abs(nextY - y) < .5)
                continue;
            const double nextX = i + 1 < draft.gaps.size() ? m_plan.layerLeft[at(draft.gaps[i] + 1)] : draft.endX;
            if (std::abs(nextY - y) < 2 * radius) { // a gentle step
                const double half = std::max(1., std::min({radius, x - path.end().x(), (nextX - x) * .6}));
                path.lineTo({x - half, y}).curveTo({x, y}, {x, nextY}, {x + half, nextY});
            } else {
                path.roundCorner({x, y}, {x, nextY}, radius).roundCorner({x, nextY}, {nextX, nextY}, radius);
            }
        }
        return path.lineTo({draft.endX, draft.levels.back()}).points();
    }

    std::vector<QPointF> loop(const QRectF& card) const
    {
        const double out = 13 * m_unit, up = 12 * m_unit, in = 24 * m_unit, down = 9 * m_unit;
        return roundedPath({{card.right(), card.top() + down}, {card.right() + out, card.top() + down},
                               {card.right() + out, card.top() - up}, {card.right() - in, card.top() - up},
                               {card.right() - in, card.top()}},
            m_metrics.corner);
    }

    static size_t at(int index) { return static_cast<size_t>(index); }

    MapPlan& m_plan;
    const MapMetrics& m_metrics;
    double m_unit;
    const Journey& m_journey;
    std::vector<MapDraft> m_drafts;
    RectIndex m_cards, m_taken;
    RectIndex m_inner; ///< of the cards: what lines must keep off
    bool m_anyPlaced = false;
    int m_detours = 0;
};

} // namespace

void routeEdges(MapPlan& plan, const Journey& journey) { Router(plan, journey).run(); }

std::vector<QPointF> previewPath(const QRectF& from, const QPointF& to, const MapMetrics& metrics)
{
    return previewPath(from, QRectF(to, QSizeF(0, 0)), metrics);
}

std::vector<QPointF> previewPath(const QRectF& from, const QRectF& to, const MapMetrics& metrics)
{
    if (to.left() - from.right() >= metrics.gapX / 3)
        return directPath({from.right(), from.center().y()}, {to.left(), to.center().y()});
    if (from.left() - to.right() >= metrics.gapX / 3)
        return reversed(directPath({to.right(), to.center().y()}, {from.left(), from.center().y()}));
    const double x = std::max(from.right(), to.right()) + metrics.gapX / 3;
    return roundedPath({{from.right(), from.center().y()}, {x, from.center().y()}, {x, to.center().y()},
                           {to.right(), to.center().y()}},
        metrics.corner);
}

} // namespace touchstone
