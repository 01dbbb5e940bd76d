// SPDX-License-Identifier: GPL-3.0-or-later
// What the map changes on many touchpoints at once.
#include "model/base/TextFold.h"
#include "views/common/Terms.h"
#include "views/map/MapEdits.h"

namespace touchstone {

std::vector<TouchpointId> MapEdits::inOrder(const QSet<TouchpointId>& ids) const
{
    std::vector<TouchpointId> result;
    if (!journey())
        return result;
    for (const Touchpoint& touchpoint : journey()->touchpoints) {
        if (ids.contains(touchpoint.id))
            result.push_back(touchpoint.id);
    }
    return result;
}

bool MapEdits::changeEach(
    const QString& name, const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& change)
{
    std::vector<Touchpoint> changed;
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& before = *journey()->touchpoints.find(id);
        Touchpoint after = before;
        change(after);
        if (!(after == before))
            changed.push_back(std::move(after));
    }
    return !changed.empty() && m_workspace.edit(name, [&](Edit& edit) {
        for (const Touchpoint& touchpoint : changed)
            edit.put(touchpoint);
    });
}

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

bool MapEdits::setMomentOfTruth(const QSet<TouchpointId>& ids, bool on)
{
    return changeEach(on ? tr("Flag as moment of truth") : tr("Unflag as moment of truth"), ids,
        [on](Touchpoint& touchpoint) { touchpoint.momentOfTruth = on; });
}

bool MapEdits::setKeepHuman(const QSet<TouchpointId>& ids, bool on)
{
    return changeEach(on ? tr("Keep human") : tr("No longer keep human"), ids,
        [on](Touchpoint& touchpoint) { touchpoint.keepHuman = on; });
}

bool MapEdits::setDigitalLevel(const QSet<TouchpointId>& ids, std::optional<int> level)
{
    return changeEach(
        level ? tr("Set the digital level to %1").arg(termOfDigitalLevel(*level)) : tr("Clear the digital level"), ids,
        [level](Touchpoint& touchpoint) { touchpoint.digitalLevel = level; });
}

bool MapEdits::setReach(const QSet<TouchpointId>& ids, std::optional<Reach> reach)
{
    return changeEach(reach ? tr("Set the reach to %1").arg(termOf(*reach)) : tr("Clear the reach"), ids,
        [reach](Touchpoint& touchpoint) { touchpoint.reach = reach; });
}

bool MapEdits::setStage(const QSet<TouchpointId>& ids, StageId stage)
{
    std::vector<MapMove> moves;
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& touchpoint = *journey()->touchpoints.find(id);
        if (touchpoint.stage != stage)
            moves.push_back({id, {stage, touchpoint.channel}, {}, {}});
    }
    return !moves.empty() && move(moves);
}

bool MapEdits::setChannel(const QSet<TouchpointId>& ids, ChannelId channel)
{
    std::vector<MapMove> moves;
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& touchpoint = *journey()->touchpoints.find(id);
        if (touchpoint.channel != channel)
            moves.push_back({id, {touchpoint.stage, channel}, {}, {}});
    }
    return !moves.empty() && move(moves);
}

bool MapEdits::setTag(const QSet<TouchpointId>& ids, const QString& tag, bool on)
{
    const QString text = tag.simplified(), folded = foldText(text);
    if (folded.isEmpty())
        return false;
    return changeEach((on ? tr("Tag “%1”") : tr("Remove the tag “%1”")).arg(text), ids, [&](Touchpoint& touchpoint) {
        const auto there = std::find_if(touchpoint.tags.begin(), touchpoint.tags.end(),
            [&](const QString& other) { return foldText(other) == folded; });
        if (on && there == touchpoint.tags.end())
            touchpoint.tags << text;
        else if (!on && there != touchpoint.tags.end())
            touchpoint.tags.erase(there);
    });
}

} // namespace touchstone
