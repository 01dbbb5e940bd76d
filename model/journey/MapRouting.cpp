// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapRouting.h"

#include "model/journey/RectIndex.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>

namespace touchstone {
namespace {

constexpr double LongestDirect = 1600; ///< longer edges always take the gaps
constexpr double PortStep = 9; ///< between edges at one side of a card
constexpr double TrackStep = 5; ///< between edges side by side in a gap

/// An edge between two cards on its way to a route.
struct Draft
{
    const Transition* transition = nullptr;
    QRectF from, to;
    QPointF start, end;
    bool direct = false;
    double firstX = 0, y = 0, lastX = 0; ///< of the gaps it goes through where it is not direct
};

QPointF onCurve(const QPointF* p, double t)
{
    const double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
}

std::vector<QPointF> directPath(const QPointF& start, const QPointF& end)
{
    const double reach = std::clamp((end.x() - start.x()) / 2, 20., 120.);
    return {start, start + QPointF(reach, 0), end - QPointF(reach, 0), end};
}

/// A line of upright and level parts, as curves, with round corners.
std::vector<QPointF> roundedPath(std::vector<QPointF> corners, double radius)
{
    corners.erase(std::unique(corners.begin(), corners.end(),
                      [](const QPointF& a, const QPointF& b) { return (a - b).manhattanLength() < .5; }),
        corners.end());
    std::vector<QPointF> path = {corners.front()};
    const auto lineTo = [&](const QPointF& p) {
        const QPointF from = path.back();
        path.insert(path.end(), {from + (p - from) / 3, p - (p - from) / 3, p});
    };
    for (size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPointF in = corners[i] - corners[i - 1], out = corners[i + 1] - corners[i];
        const double lengthIn = std::hypot(in.x(), in.y()), lengthOut = std::hypot(out.x(), out.y());
        const double r = std::min({radius, lengthIn / 2, lengthOut / 2});
        const QPointF begin = corners[i] - in / lengthIn * r, end = corners[i] + out / lengthOut * r;
        lineTo(begin);
        path.insert(path.end(), {begin + (corners[i] - begin) * .55, end + (corners[i] - end) * .55, end});
    }
    lineTo(corners.back());
    return path;
}

class Router
{
public:
    Router(MapLayout& layout, const Journey& journey)
        : m_layout(layout)
        , m_metrics(layout.metrics)
        , m_journey(journey)
    { }

    void run()
    {
        for (const QRectF& card : m_layout.cards)
            m_cards.insert(card);
        for (const MapColumn& column : m_layout.columns)
            m_labels.insert(column.header);
        for (const MapLane& lane : m_layout.lanes)
            m_labels.insert(lane.header);
        for (const Touchpoint& touchpoint : m_journey.touchpoints)
            m_anyPlaced = m_anyPlaced || touchpoint.mapX || touchpoint.mapY;
        m_layout.routes.reserve(m_journey.transitions.size());
        for (const Transition& transition : m_journey.transitions)
            read(transition);
        spreadPorts();
        for (Draft& draft : m_drafts)
            choose(draft);
        spreadTracks();
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft& a, const Draft& b) {
            return a.transition->count.value_or(0) > b.transition->count.value_or(0);
        });
        for (const Draft& draft : m_drafts)
            finish(draft);
    }

private:
    void read(const Transition& transition)
    {
        const auto from = m_layout.cards.constFind(transition.from), to = m_layout.cards.constFind(transition.to);
        const auto none = m_layout.cards.constEnd();
        if (from != none && to != none) {
            Draft draft;
            draft.transition = &transition;
            draft.from = *from, draft.to = *to;
            m_drafts.push_back(draft);
            m_layout.largestFlow = std::max(m_layout.largestFlow, transition.count.value_or(0));
        } else if (from != none) {
            stub(transition, *from, transition.to == LostNode ? RouteKind::Exit : RouteKind::Goal);
        } else if (to != none) {
            stub(transition, *to, RouteKind::Entry);
        }
    }

    /// Entries, goals and exits each have a third of the space under the card, so that they never meet.
    void stub(const Transition& transition, const QRectF& card, RouteKind kind)
    {
        const double third = card.width() / 3;
        const double x = card.left() + 4 + third * (kind == RouteKind::Entry ? 0 : kind == RouteKind::Goal ? 1 : 2);
        const QPointF top(x, card.bottom()), bottom(x, card.bottom() + m_metrics.labelHeight);
        MapRoute route;
        route.kind = kind;
        const QPointF start = kind == RouteKind::Entry ? bottom : top, end = kind == RouteKind::Entry ? top : bottom;
        route.path = {start, start + (end - start) / 3, end - (end - start) / 3, end};
        if (transition.count) {
            const double room = kind == RouteKind::Exit ? m_metrics.gapX / 3 : 0; // it stands at the right end
            route.label = QRectF(x + 5, card.bottom() + 3, third - 8 + room, m_metrics.labelHeight);
            m_labels.insert(route.label);
        }
        m_layout.routes.insert(transition.id, route);
    }

    /// Edges at one side of a card stand apart, in the order of where they lead, so that they do not cross at once.
    void spreadPorts()
    {
        QHash<TouchpointId, std::vector<Draft*>> leaving, entering;
        for (Draft& draft : m_drafts) {
            leaving[draft.transition->from].push_back(&draft);
            entering[draft.transition->to].push_back(&draft);
        }
        const auto spread = [this](std::vector<Draft*>& drafts, bool isLeaving) {
            const auto aim = [isLeaving](const Draft* draft) {
                if (draft->to.left() <= draft->from.left())
                    return isLeaving ? draft->from.top() - 1 : draft->to.top() - 1; // goes round above
                return isLeaving ? draft->to.center().y() : draft->from.center().y();
            };
            std::stable_sort(
                drafts.begin(), drafts.end(), [&](const Draft* a, const Draft* b) { return aim(a) < aim(b); });
            const auto n = static_cast<double>(drafts.size());
            const double step = n > 1 ? std::min(PortStep, m_metrics.cardHeight * .7 / (n - 1)) : 0;
            for (size_t i = 0; i < drafts.size(); ++i) {
                const double offset = (static_cast<double>(i) - (n - 1) / 2) * step;
                Draft& draft = *drafts[i];
                if (isLeaving)
                    draft.start = QPointF(draft.from.right(), draft.from.center().y() + offset);
                else
                    draft.end = QPointF(draft.to.left(), draft.to.center().y() + offset);
            }
        };
        for (auto& drafts : leaving)
            spread(drafts, true);
        for (auto& drafts : entering)
            spread(drafts, false);
    }

    bool isFree(const std::vector<QPointF>& path) const
    {
        for (size_t i = 0; i + 3 < path.size(); i += 3) {
            const double length = std::hypot(path[i + 3].x() - path[i].x(), path[i + 3].y() - path[i].y());
            const int steps = std::clamp(static_cast<int>(length / 16), 4, 200);
            QPointF previous = path[i];
            for (int step = 1; step <= steps; ++step) {
                const QPointF point = onCurve(&path[i], static_cast<double>(step) / steps);
                // A little short of the cards at both ends, which the curve touches.
                if (m_cards.hits(QRectF(previous, point).normalized().adjusted(.1, -3, -.1, 3)))
                    return false;
                previous = point;
            }
        }
        return true;
    }

    std::vector<QPointF> corners(const Draft& draft) const
    {
        return {draft.start, {draft.firstX, draft.start.y()}, {draft.firstX, draft.y}, {draft.lastX, draft.y},
            {draft.lastX, draft.end.y()}, draft.end};
    }

    void choose(Draft& draft) const
    {
        const QPointF way = draft.end - draft.start;
        draft.direct = way.x() >= m_metrics.gapX / 3 && std::hypot(way.x(), way.y()) <= LongestDirect
            && isFree(directPath(draft.start, draft.end));
        if (draft.direct)
            return;
        draft.firstX = draft.from.right() + m_metrics.gapX * .34;
        draft.lastX = draft.to.left() - m_metrics.gapX * .34;
        const double above = m_metrics.gapY * .31, below = m_metrics.gapY - above;
        std::vector<double> gaps = {
            draft.from.top() - above, draft.to.bottom() + below, draft.from.bottom() + below, draft.to.top() - above};
        if (draft.to.top() >= draft.from.bottom())
            std::reverse(gaps.begin(), gaps.end());
        draft.y = gaps.front();
        if (!m_anyPlaced)
            return; // the gaps of the grid are free by construction
        for (const double gap : gaps) {
            Draft attempt = draft;
            attempt.y = gap;
            if (isFree(roundedPath(corners(attempt), 1))) {
                draft.y = gap;
                return;
            }
        }
    }

    /// A stretch of an edge in a gap: edges that share a stretch get tracks of their own.
    struct Stretch
    {
        double low, high;
        double* position;
    };

    static void assignTracks(std::vector<Stretch>& stretches, double room)
    {
        std::stable_sort(stretches.begin(), stretches.end(),
            [](const Stretch& a, const Stretch& b) { return a.low != b.low ? a.low < b.low : a.high > b.high; });
        using Track = std::pair<double, int>; // where its last stretch ends, number
        std::priority_queue<Track, std::vector<Track>, std::greater<>> tracks;
        std::vector<int> trackOf;
        int count = 0;
        for (const Stretch& stretch : stretches) {
            int track = count;
            if (!tracks.empty() && tracks.top().first + TrackStep < stretch.low) {
                track = tracks.top().second;
                tracks.pop();
            } else {
                ++count;
            }
            tracks.push({stretch.high, track});
            trackOf.push_back(track);
        }
        const double step = count > 1 ? std::min(TrackStep, room / (count - 1)) : 0;
        for (size_t i = 0; i < stretches.size(); ++i)
            *stretches[i].position += (trackOf[i] - (count - 1) / 2.) * step;
    }

    void spreadTracks()
    {
        std::map<qint64, std::vector<Stretch>> level, rising, falling;
        for (Draft& draft : m_drafts) {
            if (draft.direct)
                continue;
            level[std::llround(draft.y)].push_back(
                {std::min(draft.firstX, draft.lastX), std::max(draft.firstX, draft.lastX), &draft.y});
            rising[std::llround(draft.firstX)].push_back(
                {std::min(draft.start.y(), draft.y), std::max(draft.start.y(), draft.y), &draft.firstX});
            falling[std::llround(draft.lastX)].push_back(
                {std::min(draft.end.y(), draft.y), std::max(draft.end.y(), draft.y), &draft.lastX});
        }
        for (auto& [at, stretches] : level)
            assignTracks(stretches, m_metrics.gapY * .42);
        for (auto& [at, stretches] : rising)
            assignTracks(stretches, m_metrics.gapX * .28);
        for (auto& [at, stretches] : falling)
            assignTracks(stretches, m_metrics.gapX * .28);
    }

    void finish(const Draft& draft)
    {
        MapRoute route;
        route.kind = draft.to.left() <= draft.from.left() ? RouteKind::Back : RouteKind::Flow;
        route.path = draft.direct ? directPath(draft.start, draft.end) : roundedPath(corners(draft), m_metrics.corner);
        if (draft.transition->count)
            route.label = labelFor(draft, route.path);
        m_layout.routes.insert(draft.transition->id, route);
    }

    /// The first place along the edge where its count covers neither a card nor another label; empty if there is none.
    QRectF labelFor(const Draft& draft, const std::vector<QPointF>& path)
    {
        const QSizeF size(static_cast<double>(mapCountText(*draft.transition->count).size()) * m_metrics.digitWidth + 4,
            m_metrics.labelHeight);
        std::vector<QPointF> places;
        if (draft.direct) {
            for (const double t : {.5, .42, .58, .34, .66, .26, .74, .18, .82})
                places.push_back(onCurve(path.data(), t));
        } else {
            for (const double t : {.5, .3, .7, .15, .85})
                places.emplace_back(draft.firstX + (draft.lastX - draft.firstX) * t, draft.y);
            for (const double t : {.5, .3, .7}) {
                places.emplace_back(draft.lastX, draft.end.y() + (draft.y - draft.end.y()) * t);
                places.emplace_back(draft.firstX, draft.start.y() + (draft.y - draft.start.y()) * t);
            }
        }
        for (const QPointF& place : places) {
            const QRectF label(place - QPointF(size.width(), size.height()) / 2, size);
            if (!m_cards.hits(label.adjusted(-2, -2, 2, 2)) && !m_labels.hits(label.adjusted(-2, -1, 2, 1))) {
                m_labels.insert(label);
                return label;
            }
        }
        return {};
    }

    MapLayout& m_layout;
    const MapMetrics& m_metrics;
    const Journey& m_journey;
    std::vector<Draft> m_drafts;
    RectIndex m_cards, m_labels;
    bool m_anyPlaced = false;
};

} // namespace

void routeEdges(MapLayout& layout, const Journey& journey) { Router(layout, journey).run(); }

std::vector<QPointF> previewPath(const QRectF& from, const QPointF& to, const MapMetrics& metrics)
{
    return previewPath(from, QRectF(to, QSizeF(0, 0)), metrics);
}

std::vector<QPointF> previewPath(const QRectF& from, const QRectF& to, const MapMetrics& metrics)
{
    const QPointF start(from.right(), from.center().y()), end(to.left(), to.center().y());
    if (end.x() - start.x() >= metrics.gapX / 3)
        return directPath(start, end);
    const double out = start.x() + metrics.gapX / 3, in = end.x() - metrics.gapX / 3;
    const double y = std::min(from.top(), to.top()) - metrics.gapY / 3;
    return roundedPath({start, {out, start.y()}, {out, y}, {in, y}, {in, end.y()}, end}, metrics.corner);
}

} // namespace touchstone
