// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapPlacement.h"

#include "model/journey/MapLines.h"
#include "model/journey/MapSlots.h"
#include "model/journey/RectIndex.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr double LargestOffset = 100000; ///< a placement outside is taken as at the border

size_t at(int index) { return static_cast<size_t>(index); }

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
    {
        m_plan.layout.metrics = metrics;
    }

    MapPlan run()
    {
        readNodes();
        placeByHand();
        assignSlots(m_nodes, m_columnCount, m_laneCount, m_blocked);
        measure();
        makeColumnsAndLanes();
        makeBoxes();
        planLines(m_plan, m_journey, m_boxOf, m_listed);
        stackInOrder();
        giveRects();
        if (m_anyPlaced)
            orderPasses(m_plan);
        return std::move(m_plan);
    }

private:
    void readNodes()
    {
        const int stages = m_journey.stages.size(), channels = m_journey.channels.size();
        m_nodes.resize(at(m_journey.touchpoints.size()));
        m_columnCount = stages, m_laneCount = channels;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const Touchpoint& touchpoint = m_journey.touchpoints[static_cast<int>(i)];
            MapNode& node = m_nodes[i];
            node.column = m_journey.stages.indexOf(touchpoint.stage);
            node.lane = m_journey.channels.indexOf(touchpoint.channel);
            if (node.column < 0)
                node.column = stages, m_columnCount = stages + 1;
            if (node.lane < 0)
                node.lane = channels, m_laneCount = channels + 1;
            node.hidden = isColumnCollapsed(node.column) || isLaneCollapsed(node.lane);
            node.placed = !node.hidden && (touchpoint.mapX.has_value() || touchpoint.mapY.has_value());
            m_anyPlaced = m_anyPlaced || node.placed;
            node.offset = QPointF(asOffset(touchpoint.mapX), asOffset(touchpoint.mapY));
        }
        for (const Transition& transition : m_journey.transitions) {
            const int from = m_journey.touchpoints.indexOf(transition.from);
            const int to = m_journey.touchpoints.indexOf(transition.to);
            if (from < 0 || to < 0 || from == to)
                continue;
            m_nodes[at(from)].after.push_back(to);
            m_nodes[at(to)].before.push_back(from);
        }
        m_blocked.resize(at(m_columnCount * m_laneCount));
    }

    bool isColumnCollapsed(int column) const
    {
        return column < m_journey.stages.size() && m_journey.stages[column].collapsed;
    }
    bool isLaneCollapsed(int lane) const
    {
        return lane < m_journey.channels.size() && m_journey.channels[lane].collapsed;
    }
    /// Width of a collapsed column, height of a collapsed lane.
    double stripSize() const { return m_metrics.stageHeaderHeight + m_metrics.spacing; }

    int cellOf(const MapNode& node) const { return node.column * m_laneCount + node.lane; }

    void placeByHand()
    {
        std::vector<RectIndex> placed(m_blocked.size());
        const QSizeF size(m_metrics.cardWidth, m_metrics.cardHeight);
        const double marginX = m_metrics.gapX * .4, marginY = m_metrics.labelHeight + 8;
        for (MapNode& node : m_nodes) {
            if (!node.placed)
                continue;
            RectIndex& others = placed[at(cellOf(node))];
            QRectF rect(node.offset, size);
            while (const QRectF* hit = others.firstHit(rect.adjusted(-marginX, -marginY, marginX, marginY)))
                rect.moveTop(
                    std::floor(hit->bottom() + marginY) + 1); // a whole step: rounding must not leave it in touch
            others.insert(rect);
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
                    m_blocked[at(cellOf(node))].insert({slot, row});
            }
        }
    }

    QPointF offsetOf(const MapNode& node) const
    {
        return node.placed ? node.offset : QPointF(node.slot * m_pitch.width(), node.row * m_pitch.height());
    }

    void measure()
    {
        const double padX = 2 * m_metrics.padX, padY = m_metrics.padTop + m_metrics.padBottom;
        m_width.assign(at(m_columnCount), m_metrics.cardWidth * .5 + padX);
        m_height.assign(at(m_laneCount), m_metrics.cardHeight * .6 + padY);
        m_slots.assign(at(m_columnCount), 1);
        for (const MapNode& node : m_nodes) {
            if (node.hidden)
                continue;
            double& width = m_width[at(node.column)];
            double& height = m_height[at(node.lane)];
            width = std::max(width, offsetOf(node).x() + m_metrics.cardWidth + padX);
            height = std::max(height, offsetOf(node).y() + m_metrics.cardHeight + padY);
            m_slots[at(node.column)] = std::max(m_slots[at(node.column)], node.slot + 1);
        }
        for (int i = 0; i < m_columnCount; ++i) {
            if (isColumnCollapsed(i))
                m_width[at(i)] = stripSize();
        }
        for (int i = 0; i < m_laneCount; ++i) {
            if (isLaneCollapsed(i))
                m_height[at(i)] = stripSize();
        }
    }

    void makeColumnsAndLanes()
    {
        MapLayout& layout = m_plan.layout;
        double y = m_metrics.stageHeaderHeight + m_metrics.spacing;
        const double top = y;
        for (int i = 0; i < m_laneCount; ++i) {
            const QRectF header(0, y, m_metrics.laneHeaderWidth, m_height[at(i)]);
            const ChannelId id = i < m_journey.channels.size() ? m_journey.channels[i].id : ChannelId{};
            layout.lanes.push_back({id, header, header, isLaneCollapsed(i)});
            y += header.height() + m_metrics.spacing;
        }
        const double bottom = m_laneCount ? y - m_metrics.spacing : top;
        double x = m_metrics.laneHeaderWidth + m_metrics.spacing;
        for (int i = 0; i < m_columnCount; ++i) {
            const double width = m_width[at(i)];
            const StageId id = i < m_journey.stages.size() ? m_journey.stages[i].id : StageId{};
            layout.columns.push_back({id, QRectF(x, 0, width, m_metrics.stageHeaderHeight),
                QRectF(x, top, width, bottom - top), isColumnCollapsed(i)});
            m_firstLayer.push_back(static_cast<int>(m_plan.layerLeft.size()));
            const double pad = isColumnCollapsed(i) ? m_metrics.spacing : m_metrics.padX;
            for (int slot = 0; slot < m_slots[at(i)]; ++slot) {
                m_plan.layerLeft.push_back(x + pad + slot * m_pitch.width());
                m_plan.layerWidth.push_back(std::min(width - 2 * pad, m_metrics.cardWidth));
                m_plan.layerColumn.push_back(i);
            }
            x += width + m_metrics.spacing;
        }
    }

    void makeBoxes()
    {
        std::vector<int> foldOf(m_blocked.size(), -1);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const MapNode& node = m_nodes[i];
            m_listed.push_back(node.listed);
            int& fold = foldOf[at(cellOf(node))];
            if (node.hidden) {
                m_plan.layout.columns[at(node.column)].hidden += isColumnCollapsed(node.column);
                m_plan.layout.lanes[at(node.lane)].hidden += isLaneCollapsed(node.lane);
            }
            if (node.hidden && fold >= 0) {
                ++m_plan.boxes[at(fold)].folded;
                m_boxOf.push_back(fold);
                continue;
            }
            m_boxOf.push_back(static_cast<int>(m_plan.boxes.size()));
            m_nodeOf.push_back(node.hidden ? -1 : static_cast<int>(i));
            MapBox box;
            box.column = node.column, box.lane = node.lane;
            box.layer = m_firstLayer[at(node.column)] + (node.hidden ? 0 : node.slot);
            box.placed = node.placed;
            if (node.hidden) {
                fold = m_boxOf.back();
                box.folded = 1;
            } else {
                box.touchpoint = m_journey.touchpoints[static_cast<int>(i)].id;
            }
            m_plan.boxes.push_back(box);
        }
        giveRects();
    }

    void giveRects()
    {
        const QSizeF size(m_metrics.cardWidth, m_metrics.cardHeight);
        for (size_t i = 0; i < m_plan.boxes.size(); ++i) {
            MapBox& box = m_plan.boxes[i];
            if (m_nodeOf[i] >= 0) {
                const QPointF origin = m_plan.layout.cellOrigin(box.column, box.lane);
                box.rect = QRectF(origin + offsetOf(m_nodes[at(m_nodeOf[i])]), size);
            } else {
                const QRectF lane = m_plan.layout.lanes[at(box.lane)].rect;
                const double margin = m_metrics.spacing;
                box.rect = QRectF(m_plan.layerLeft[at(box.layer)], lane.top() + margin,
                    m_plan.layerWidth[at(box.layer)], lane.height() - 2 * margin);
            }
        }
    }

    /// Gives the cards of each slot its rows in the order that has been found.
    void stackInOrder()
    {
        for (const std::vector<int>& layer : m_plan.order) {
            int cell = -1, row = 0;
            for (const int i : layer) {
                if (at(i) >= m_nodeOf.size() || m_nodeOf[at(i)] < 0 || m_plan.boxes[at(i)].placed)
                    continue;
                MapNode& node = m_nodes[at(m_nodeOf[at(i)])];
                if (std::exchange(cell, cellOf(node)) != cell)
                    row = 0;
                row = freeRow(m_blocked[at(cell)], node.slot, row);
                node.row = row++;
            }
        }
    }

    const Journey& m_journey;
    const MapMetrics& m_metrics;
    QSizeF m_pitch;
    MapPlan m_plan;
    std::vector<MapNode> m_nodes;
    int m_columnCount = 0, m_laneCount = 0;
    bool m_anyPlaced = false;
    std::vector<BlockedPlaces> m_blocked; ///< of each cell, column by column
    std::vector<double> m_width, m_height;
    std::vector<int> m_slots, m_firstLayer; ///< of each column
    std::vector<int> m_boxOf, m_listed; ///< of each node
    std::vector<int> m_nodeOf; ///< of each box; -1: a collapsed cell
};

} // namespace

MapPlan placeCards(const Journey& journey, const MapMetrics& metrics) { return Placement(journey, metrics).run(); }

} // namespace touchstone
