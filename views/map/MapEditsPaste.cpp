// SPDX-License-Identifier: GPL-3.0-or-later
// Touchpoints that come into the map from elsewhere.
#include "model/exchange/JourneyMerge.h"
#include "views/map/MapEdits.h"

namespace touchstone {

QSet<TouchpointId> MapEdits::paste(const Journey& from, const NewTouchpoint& wanted, bool asChain)
{
    if (!journey() || from.touchpoints.isEmpty())
        return {};
    // Names alone, into an empty map, come with the default stages and channels, as the first typed touchpoint does.
    Journey into = *journey();
    std::vector<Stage> stages;
    std::vector<Channel> channels;
    MapCell cell = wanted.cell;
    if (into.stages.isEmpty() && from.stages.isEmpty()) {
        stages = defaultStages(into);
        cell.stage = stages.front().id;
    }
    if (into.channels.isEmpty() && from.channels.isEmpty()) {
        channels = defaultChannels(into);
        cell.channel = channels.front().id;
    }
    for (const Stage& stage : stages)
        into.stages.put(stage);
    for (const Channel& channel : channels)
        into.channels.put(channel);
    JourneyMerge merge
        = mergeJourney(into, from, {.matchTouchpoints = false, .stage = cell.stage, .channel = cell.channel});

    std::vector<Touchpoint> moved;
    int position = makeRoom(
        into.touchpoints, into.touchpoints.indexOf(wanted.after), static_cast<int>(merge.touchpoints.size()), moved);
    int nextTransition = into.transitions.nextPosition() + static_cast<int>(merge.transitions.size());
    TouchpointId before;
    for (Touchpoint& touchpoint : merge.touchpoints) {
        touchpoint.position = position++;
        touchpoint.journey = into.id;
        const bool isLinked = std::any_of(merge.transitions.begin(), merge.transitions.end(),
            [&](const Transition& there) { return there.from == before && there.to == touchpoint.id; });
        if (asChain && before && !isLinked)
            merge.transitions.push_back(
                {newId<TransitionId>(), nextTransition++, before, touchpoint.id, {}, {}, into.id});
        before = touchpoint.id;
    }
    const QString name = tr("Paste %n touchpoints", nullptr, static_cast<int>(merge.added.size()));
    const bool done = m_workspace.edit(name, [&](Edit& edit) {
        for (const Stage& stage : stages)
            edit.put(stage);
        for (const Channel& channel : channels)
            edit.put(channel);
        for (const Touchpoint& touchpoint : moved)
            edit.put(touchpoint);
        merge.applyTo(edit);
    });
    return done ? merge.added : QSet<TouchpointId>{};
}

} // namespace touchstone
