// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <optional>
#include <QHash>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace touchstone {

/// Sizes that a map is laid out with, in map units (pixels at 100 %).
struct MapMetrics
{
    double cardWidth = 200, cardHeight = 78;
    double gapX = 64,
           gapY = 48; ///< between cards of a cell: room for edges, and below a card for its entry, goal and exit
    double padX = 32, padTop = 32, padBottom = 28; ///< between a cell's border and its cards
    double laneHeaderWidth = 112, stageHeaderHeight = 40;
    double spacing = 8; ///< between stages, between lanes
    double labelHeight = 15, digitWidth = 7; ///< of count labels
    double corner = 12; ///< radius where an edge turns

    /// All sizes multiplied, for larger text.
    MapMetrics scaled(double factor) const;
};

/// A stage's column. The last one has no id where some touchpoints have no stage.
struct MapColumn
{
    StageId id;
    QRectF header;
    QRectF rect; ///< the header's width, all lanes' height
    bool collapsed = false; ///< a narrow strip
    int hidden = 0; ///< touchpoints that are not shown because of that

    friend bool operator==(const MapColumn&, const MapColumn&) = default;
};

/// A channel's lane. The last one has no id where some touchpoints have no channel.
struct MapLane
{
    ChannelId id;
    QRectF header; ///< at the left end of `rect`
    QRectF rect;
    bool collapsed = false; ///< a low strip
    int hidden = 0; ///< touchpoints that are not shown because of that

    friend bool operator==(const MapLane&, const MapLane&) = default;
};

/// What stands for the touchpoints of one cell where its stage or its channel is collapsed.
struct MapFold
{
    StageId stage;
    ChannelId channel;
    QRectF rect;
    int count = 0; ///< touchpoints

    friend bool operator==(const MapFold&, const MapFold&) = default;
};

/// What an edge is on the map: between touchpoints (Back: to the left, upward in a stack or to itself), or a stub under
/// a card.
enum class RouteKind { Flow, Back, Entry, Goal, Exit };

/// The way of one edge.
struct MapRoute
{
    RouteKind kind = RouteKind::Flow;
    std::vector<QPointF> path; ///< a start, then per cubic curve two control points and an end
    QRectF label; ///< where its count stands; empty: no count, or no room
    std::optional<double> count = {}; ///< of all the edges that it stands for

    friend bool operator==(const MapRoute&, const MapRoute&) = default;
};

/// Where everything on the map lies. Cards never overlap each other, labels neither cards nor each other; notes may lie
/// anywhere.
struct MapLayout
{
    MapMetrics metrics;
    std::vector<MapColumn> columns;
    std::vector<MapLane> lanes;
    QHash<TouchpointId, QRectF> cards; ///< without those in collapsed stages and channels
    std::vector<MapFold> folds;
    /// Edges that end at the same fold are one: the first of them is here, with the counts of all.
    QHash<TransitionId, MapRoute> routes;
    QHash<NoteId, QRectF> notes; ///< under the cards; the user places them
    QRectF addStage, addChannel; ///< where a stage or a channel is added
    QRectF bounds;
    double largestFlow = 0; ///< largest count of an edge between touchpoints

    /// Index of the column or lane at a coordinate; the nearest one outside; -1 if there is none.
    int columnAt(double x) const;
    int laneAt(double y) const;
    /// Where Touchpoint::mapX and mapY are measured from.
    QPointF cellOrigin(int column, int lane) const;
};

/// Lays a journey out: stages as columns, channels as lanes; inside a cell the cards in their order of listing, later
/// ones right of those that lead to them or below, branches one below the other in the order with the fewest crossings;
/// cards that the user placed stay where they are (moved down only off an earlier one), the others flow round them.
/// Collapsed stages and channels are strips. Same journey, same layout, and a small change moves little: the order of
/// listing is left only where that saves crossings.
MapLayout layoutMap(const Journey& journey, const MapMetrics& metrics = {});

/// A count as the map writes it: "12,300", from ten million "12.3M".
QString mapCountText(double count);

} // namespace touchstone
