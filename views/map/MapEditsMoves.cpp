// SPDX-License-Identifier: GPL-3.0-or-later
// Moves of many touchpoints at once, and who places a card: the layout or the user.
#include "views/map/MapEdits.h"

namespace touchstone {

bool MapEdits::move(const std::vector<MapMove>& moves)
{
    QHash<TouchpointId, MapMove> moveOf;
    QSet<TouchpointId> ids;
    for (const MapMove& move : moves) {
        moveOf.insert(move.touchpoint, move);
        ids.insert(move.touchpoint);
    }
    const QString name = named(ids, tr("Move “%1”"), tr("Move %n touchpoints", nullptr, static_cast<int>(ids.size())));
    return changeEach(name, ids, [&](Touchpoint& touchpoint) {
        const MapMove& move = moveOf[touchpoint.id];
        touchpoint.stage = move.cell.stage;
        touchpoint.channel = move.cell.channel;
        touchpoint.mapX = move.mapX;
        touchpoint.mapY = move.mapY;
        touchpoint.pinned = touchpoint.pinned && (move.mapX || move.mapY);
    });
}

bool MapEdits::shift(const QSet<TouchpointId>& ids, int stages, int channels)
{
    std::vector<MapMove> moves;
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& touchpoint = *journey()->touchpoints.find(id);
        const int stage = journey()->stages.indexOf(touchpoint.stage) + stages;
        const int channel = journey()->channels.indexOf(touchpoint.channel) + channels;
        MapCell cell{touchpoint.stage, touchpoint.channel};
        if (stages && stage >= 0 && stage < journey()->stages.size())
            cell.stage = journey()->stages[stage].id;
        if (channels && channel >= 0 && channel < journey()->channels.size())
            cell.channel = journey()->channels[channel].id;
        if (!(cell == MapCell{touchpoint.stage, touchpoint.channel}))
            moves.push_back({id, cell, {}, {}});
    }
    return !moves.empty() && move(moves);
}

bool MapEdits::tidy(const QSet<TouchpointId>& ids)
{
    return changeEach(tr("Tidy the map"), ids, [](Touchpoint& touchpoint) {
        if (touchpoint.pinned)
            return;
        touchpoint.mapX.reset();
        touchpoint.mapY.reset();
    });
}

} // namespace touchstone
