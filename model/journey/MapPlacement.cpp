// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapPlacement.h"

#include "model/journey/RectIndex.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QSet>
#include <queue>

namespace touchstone {
namespace {

constexpr int TallestStack = 6; ///< branches one below the other before they move on
constexpr double LargestOffset = 100000; ///< a placement outside is taken as at the border

struct Node
{
    int column = 0, lane = 0;
    int slot = 0, row = 0; ///< place in the cell's grid
    bool placed = false;
    QPointF offset; ///< in the cell
    std::vector<int> before, after; ///< neighbours along transitions
};

using CellKey = std::pair<int, int>; ///< column, lane

/// The grid of one cell while it fills.
struct Cell
{
    int size = 0;
    std::vector<int> height; ///< next free row per slot
    QSet<std::pair<int, int>> blocked; ///< slot, row under a card that the user placed
    RectIndex placed;
};

double asOffset(std::optional<double> value)
{
    return value && std::isfinite(*value) ? std::clamp(*value, 0., LargestOffset) : 0.;
}

class Placement
{
public:
    Placement(const Journey& journey, const MapMetrics& metrics)
        : m_journey(journey)
        , m_metrics(metrics)
        , m_pitch(metrics.cardWidth + metrics.gapX, metrics.cardHeight + metrics.gapY)
    { }

    MapLayout run()
    {
        readNodes();
        placeByHand();
        fillColumns();
        measure();
        reduceCrossings();
        return layout();
    }

private:
    void readNodes()
    {
        const int stages = m_journey.stages.size();
        const int channels = m_journey.channels.size();
        m_nodes.resize(static_cast<size_t>(m_journey.touchpoints.size()));
        m_columnCount = stages, m_laneCount = channels;
        for (int i = 0; i < m_journey.touchpoints.size(); ++i) {
            const Touchpoint& touchpoint = m_journey.touchpoints[i];
            Node& node = at(i);
            node.column = m_journey.stages.indexOf(touchpoint.stage);
            node.lane = m_journey.channels.indexOf(touchpoint.channel);
            if (node.column < 0)
                node.column = stages, m_columnCount = stages + 1;
            if (node.lane < 0)
                node.lane = channels, m_laneCount = channels + 1;
            node.placed = touchpoint.mapX.has_value() || touchpoint.mapY.has_value();
            node.offset = QPointF(asOffset(touchpoint.mapX), asOffset(touchpoint.mapY));
            ++m_cells[{node.column, node.lane}].size;
        }
        for (const Transition& transition : m_journey.transitions) {
            const int from = m_journey.touchpoints.indexOf(transition.from);
            const int to = m_journey.touchpoints.indexOf(transition.to);
            if (from < 0 || to < 0 || from == to)
                continue;
            at(from).after.push_back(to);
            at(to).before.push_back(from);
        }
    }

    void placeByHand()
    {
        const QSizeF size(m_metrics.cardWidth, m_metrics.cardHeight);
        const double marginX = m_metrics.gapX * .4, marginY = m_metrics.labelHeight + 8;
        for (Node& node : m_nodes) {
            if (!node.placed)
                continue;
            Cell& cell = m_cells[{node.column, node.lane}];
            QRectF rect(node.offset, size);
            while (const QRectF* hit = cell.placed.firstHit(rect.adjusted(-marginX, -marginY, marginX, marginY)))
                rect.moveTop(
                    std::floor(hit->bottom() + marginY) + 1); // a whole step: rounding must not leave it in touch
            cell.placed.insert(rect);
            node.offset = rect.topLeft();
            node.slot = static_cast<int>(rect.left() / m_pitch.width());
            // The slots whose card would come too close.
            const auto first = [](double low, double length, double pitch) {
                return std::max(0, static_cast<int>(std::floor((low - length) / pitch)) + 1);
            };
            const auto last = [](double high, double pitch) { return static_cast<int>(std::ceil(high / pitch)) - 1; };
            for (int slot = first(rect.left() - marginX, size.width(), m_pitch.width());
                 slot <= last(rect.right() + marginX, m_pitch.width()); ++slot) {
                for (int row = first(rect.top() - marginY, size.height(), m_pitch.height());
                     row <= last(rect.bottom() + marginY, m_pitch.height()); ++row)
                    cell.blocked.insert({slot, row});
            }
        }
    }

    /// Each column's cards in an order in which causes come before effects, the order of listing where that leaves a
    /// choice.
    void fillColumns()
    {
        findBackEdges();
        std::vector<std::vector<int>> members(static_cast<size_t>(m_columnCount));
        for (int i = 0; i < count(); ++i)
            members[static_cast<size_t>(at(i).column)].push_back(i);
        std::vector<int> waitingFor(m_nodes.size(), 0);
        std::vector<char> isDone(m_nodes.size(), 0);
        for (const std::vector<int>& column : members) {
            std::priority_queue<int, std::vector<int>, std::greater<>> ready;
            for (const int i : column) {
                for (const int before : at(i).before)
                    waitingFor[static_cast<size_t>(i)] += isConstraint(before, i);
                if (waitingFor[static_cast<size_t>(i)] == 0)
                    ready.push(i);
            }
            while (!ready.empty()) {
                const int i = ready.top();
                ready.pop();
                isDone[static_cast<size_t>(i)] = 1;
                fill(i, isDone);
                for (const int after : at(i).after) {
                    if (isConstraint(i, after) && --waitingFor[static_cast<size_t>(after)] == 0)
                        ready.push(after);
                }
            }
        }
    }

    bool isConstraint(int from, int to) const
    {
        return at(from).column == at(to).column && !m_backEdges.contains({from, to});
    }

    /// Edges that close a loop inside a column, found depth first in the order of listing.
    void findBackEdges()
    {
        enum State : char { New, Open, Closed };
        std::vector<State> state(m_nodes.size(), New);
        std::vector<std::pair<int, size_t>> path; // node, next of its edges
        for (int root = 0; root < count(); ++root) {
            if (state[static_cast<size_t>(root)] != New)
                continue;
            path.assign(1, {root, 0});
            state[static_cast<size_t>(root)] = Open;
            while (!path.empty()) {
                const int i = path.back().first;
                if (path.back().second == at(i).after.size()) {
                    state[static_cast<size_t>(i)] = Closed;
                    path.pop_back();
                    continue;
                }
                const int after = at(i).after[path.back().second++];
                if (at(after).column != at(i).column)
                    continue;
                if (state[static_cast<size_t>(after)] == Open) {
                    m_backEdges.insert({i, after});
                } else if (state[static_cast<size_t>(after)] == New) {
                    state[static_cast<size_t>(after)] = Open;
                    path.emplace_back(after, 0);
                }
            }
        }
    }

    /// Cards side by side before a cell begins a new row. Few where there are many stages, so that a whole map still
    /// fits a screen and a page legibly; from there as many as make large maps about twice as wide as high.
    int columnsOf(const Cell& cell) const
    {
        const int fewest = m_columnCount <= 2 ? 4 : m_columnCount <= 4 ? 2 : 1;
        const double shape = 2 * m_pitch.height() / m_pitch.width();
        return std::max(fewest, static_cast<int>(std::sqrt(shape * m_laneCount * cell.size / m_columnCount)));
    }

    /// Finds the card's slot and row: right of those before it in its cell; under its sibling; else the first free.
    void fill(int i, const std::vector<char>& isDone)
    {
        Node& node = at(i);
        const CellKey key{node.column, node.lane};
        Cell& cell = m_cells[key];
        if (!node.placed) {
            const int wide = columnsOf(cell);
            const int tall = std::max(TallestStack, static_cast<int>(std::ceil(1.5 * std::sqrt(cell.size))));
            int lowest = 0, sibling = -1;
            for (const int before : node.before) {
                if (!isDone[static_cast<size_t>(before)])
                    continue;
                if (at(before).column == node.column && at(before).lane == node.lane)
                    lowest = std::max(lowest, at(before).slot + 1);
                if (const auto found = m_branches.constFind({before, key}); found != m_branches.constEnd())
                    sibling = std::max(sibling, *found);
            }
            if (lowest >= wide)
                lowest = 0;
            if (sibling >= lowest && freeRow(cell, sibling) < tall) {
                node.slot = sibling;
            } else {
                node.slot = lowest;
                for (int slot = lowest + 1; slot < wide; ++slot) {
                    if (freeRow(cell, slot) < freeRow(cell, node.slot))
                        node.slot = slot;
                }
            }
            node.row = freeRow(cell, node.slot);
            ++cell.height[static_cast<size_t>(node.slot)];
            m_stacks[{key, node.slot}].push_back(i);
        }
        for (const int before : node.before) {
            if (isDone[static_cast<size_t>(before)] && !m_branches.contains({before, key}))
                m_branches.insert({before, key}, node.slot);
        }
    }

    static int freeRow(Cell& cell, int slot)
    {
        if (cell.height.size() <= static_cast<size_t>(slot))
            cell.height.resize(static_cast<size_t>(slot) + 1, 0);
        int& row = cell.height[static_cast<size_t>(slot)];
        while (cell.blocked.contains({slot, row}))
            ++row;
        return row;
    }

    QPointF offsetOf(const Node& node) const
    {
        return node.placed ? node.offset : QPointF(node.slot * m_pitch.width(), node.row * m_pitch.height());
    }
    QPointF originOf(const Node& node) const
    {
        return {m_left[static_cast<size_t>(node.column)] + m_metrics.padX,
            m_top[static_cast<size_t>(node.lane)] + m_metrics.padTop};
    }
    double yOf(int i) const { return originOf(at(i)).y() + offsetOf(at(i)).y(); }
    double xOf(int i) const { return originOf(at(i)).x() + offsetOf(at(i)).x(); }

    void measure()
    {
        m_width.assign(static_cast<size_t>(m_columnCount), m_metrics.cardWidth);
        m_height.assign(static_cast<size_t>(m_laneCount), m_metrics.cardHeight);
        for (const Node& node : m_nodes) {
            double& width = m_width[static_cast<size_t>(node.column)];
            double& height = m_height[static_cast<size_t>(node.lane)];
            width = std::max(width, offsetOf(node).x() + m_metrics.cardWidth);
            height = std::max(height, offsetOf(node).y() + m_metrics.cardHeight);
        }
        double x = m_metrics.laneHeaderWidth + m_metrics.spacing;
        for (double& width : m_width) {
            m_left.push_back(x);
            width += 2 * m_metrics.padX;
            x += width + m_metrics.spacing;
        }
        double y = m_metrics.stageHeaderHeight + m_metrics.spacing;
        for (double& height : m_height) {
            m_top.push_back(y);
            height += m_metrics.padTop + m_metrics.padBottom;
            y += height + m_metrics.spacing;
        }
    }

    /// Crossings among edges between the same two upright rows of cards: exact, by counting inversions.
    qint64 crossings() const
    {
        std::map<std::pair<double, double>, std::vector<std::pair<double, double>>> bundles;
        for (int i = 0; i < count(); ++i) {
            for (const int after : at(i).after) {
                const double from = xOf(i), to = xOf(after);
                if (from != to)
                    bundles[std::minmax(from, to)].push_back(
                        from < to ? std::pair(yOf(i), yOf(after)) : std::pair(yOf(after), yOf(i)));
            }
        }
        qint64 total = 0;
        for (auto& [ends, edges] : bundles) {
            std::sort(edges.begin(), edges.end());
            std::vector<double> seen(edges.size());
            total += inversions(edges, seen, 0, edges.size());
        }
        return total;
    }

    using Edges = std::vector<std::pair<double, double>>;
    static qint64 inversions(Edges& edges, std::vector<double>& buffer, size_t begin, size_t end)
    {
        if (end - begin < 2)
            return 0;
        const size_t middle = begin + (end - begin) / 2;
        qint64 total = inversions(edges, buffer, begin, middle) + inversions(edges, buffer, middle, end);
        size_t left = begin, right = middle;
        for (size_t i = begin; i < end; ++i) {
            if (right == end || (left < middle && edges[left].second <= edges[right].second)) {
                buffer[i] = edges[left++].second;
            } else {
                total += static_cast<qint64>(middle - left);
                buffer[i] = edges[right++].second;
            }
        }
        for (size_t i = begin; i < end; ++i)
            edges[i].second = buffer[i];
        return total;
    }

    /// Sweeps to and fro, each stack ordered by the mean height of its neighbours on one side (barycentre); a sweep is
    /// kept only where it has fewer crossings, so that a map without any stays in the order of listing.
    void reduceCrossings()
    {
        std::vector<std::vector<int>*> stacks;
        for (auto& [key, stack] : m_stacks) {
            if (stack.size() > 1)
                stacks.push_back(&stack);
        }
        qint64 best = stacks.empty() ? 0 : crossings();
        for (int sweep = 0; sweep < 6 && best > 0; ++sweep) {
            std::vector<int> rows;
            for (const Node& node : m_nodes)
                rows.push_back(node.row);
            const bool forwards = sweep % 2 == 0;
            for (std::vector<int>* stack : stacks)
                orderStack(*stack, forwards);
            const qint64 now = crossings();
            if (now >= best) {
                for (size_t i = 0; i < m_nodes.size(); ++i)
                    m_nodes[i].row = rows[i];
                if (sweep > 0)
                    break;
            }
            best = std::min(best, now);
            std::reverse(stacks.begin(), stacks.end());
        }
    }

    void orderStack(std::vector<int>& stack, bool forwards)
    {
        struct Member
        {
            int node, row;
            double mean;
        };
        std::vector<Member> order;
        for (const int i : stack) {
            const auto& neighbours = forwards ? at(i).before : at(i).after;
            double sum = 0;
            for (const int neighbour : neighbours)
                sum += yOf(neighbour);
            order.push_back({i, at(i).row, neighbours.empty() ? yOf(i) : sum / static_cast<double>(neighbours.size())});
        }
        std::vector<int> rows;
        for (const Member& member : order)
            rows.push_back(member.row);
        std::sort(rows.begin(), rows.end());
        std::stable_sort(order.begin(), order.end(),
            [](const Member& a, const Member& b) { return a.mean != b.mean ? a.mean < b.mean : a.row < b.row; });
        for (size_t k = 0; k < order.size(); ++k)
            at(order[k].node).row = rows[k];
    }

    MapLayout layout() const
    {
        MapLayout result;
        result.metrics = m_metrics;
        const double headerBottom = m_metrics.stageHeaderHeight + m_metrics.spacing;
        const double right = m_left.empty() ? m_metrics.laneHeaderWidth : m_left.back() + m_width.back();
        const double bottom = m_top.empty() ? headerBottom : m_top.back() + m_height.back();
        for (size_t i = 0; i < m_left.size(); ++i) {
            const StageId id
                = static_cast<int>(i) < m_journey.stages.size() ? m_journey.stages[static_cast<int>(i)].id : StageId{};
            result.columns.push_back({id, QRectF(m_left[i], 0, m_width[i], m_metrics.stageHeaderHeight),
                QRectF(m_left[i], headerBottom, m_width[i], bottom - headerBottom)});
        }
        for (size_t i = 0; i < m_top.size(); ++i) {
            const ChannelId id = static_cast<int>(i) < m_journey.channels.size()
                ? m_journey.channels[static_cast<int>(i)].id
                : ChannelId{};
            result.lanes.push_back({id, QRectF(0, m_top[i], m_metrics.laneHeaderWidth, m_height[i]),
                QRectF(0, m_top[i], right, m_height[i])});
        }
        result.cards.reserve(count());
        for (int i = 0; i < count(); ++i)
            result.cards.insert(m_journey.touchpoints[i].id,
                QRectF(originOf(at(i)) + offsetOf(at(i)), QSizeF(m_metrics.cardWidth, m_metrics.cardHeight)));
        const double add = m_metrics.stageHeaderHeight;
        result.addStage = QRectF(right + m_metrics.spacing, 0, add, add);
        result.addChannel = QRectF(0, bottom + m_metrics.spacing, m_metrics.laneHeaderWidth, add);
        result.bounds = QRectF(0, 0, right, bottom).united(result.addStage).united(result.addChannel);
        return result;
    }

    int count() const { return static_cast<int>(m_nodes.size()); }
    Node& at(int i) { return m_nodes[static_cast<size_t>(i)]; }
    const Node& at(int i) const { return m_nodes[static_cast<size_t>(i)]; }

    const Journey& m_journey;
    const MapMetrics& m_metrics;
    QSizeF m_pitch;
    std::vector<Node> m_nodes;
    int m_columnCount = 0, m_laneCount = 0;
    std::map<CellKey, Cell> m_cells;
    std::map<std::pair<CellKey, int>, std::vector<int>> m_stacks;
    QSet<std::pair<int, int>> m_backEdges;
    QHash<std::pair<int, CellKey>, int> m_branches; ///< slot of the first card in a cell that a card leads to
    std::vector<double> m_left, m_width, m_top, m_height;
};

} // namespace

MapLayout placeCards(const Journey& journey, const MapMetrics& metrics) { return Placement(journey, metrics).run(); }

} // namespace touchstone
