// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "views/common/Theme.h"
#include "views/map/CardLook.h"
#include "views/map/MapIndex.h"
#include "views/map/NotePainter.h"

#include <memory>

class QPainter;

namespace touchstone {

/// Everything that the map shows, as a value: cheap to copy (its parts are shared until one changes), to be drawn on
/// any thread. The scene keeps it up to date; its items, the tiles and the minimap draw from it.
struct MapContent
{
    MapLayout layout;
    std::shared_ptr<const MapIndex> index = std::make_shared<const MapIndex>(); ///< of the layout
    QHash<TouchpointId, CardLook> cards;
    QHash<TransitionId, RouteLook> routes;
    std::vector<PlacedNote> notes; ///< later ones above earlier ones, all under lines and cards
    QHash<StageId, HeaderLook> stages; ///< with that of "no stage" at the empty id
    QHash<ChannelId, HeaderLook> channels;
    Theme theme;

    /// Draws what lies in `area`, in map units, in the detail for `scale` pixels a map unit.
    void paint(QPainter& painter, const QRectF& area, double scale) const;
    /// Only lanes, headers and what is collapsed.
    void paintGround(QPainter& painter, const QRectF& area, double scale) const;
    /// Only the transitions with their counts.
    void paintRoutes(QPainter& painter, const QRectF& area, double scale) const;
    /// Only blocks: the whole at a glance.
    void paintBlocks(QPainter& painter, const QRectF& area) const;
};

} // namespace touchstone
