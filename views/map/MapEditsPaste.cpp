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
    MapCell cell = wanted.cell;
    Groundwork groundwork = groundworkFor(
        into, into.stages.isEmpty() && from.stages.isEmpty(), into.channels.isEmpty() && from.channels.isEmpty(), cell);
    for (const Stage& stage : groundwork.stages)
        into.stages.put(stage);
    for (const Channel& channel : groundwork.channels)
        into.channels.put(channel);
    JourneyMerge merge
        = mergeJourney(into, from, {.matchTouchpoints = false, .stage = cell.stage, .channel = cell.channel});

    int position = makeRoom(into.touchpoints, into.touchpoints.indexOf(wanted.after),
        static_cast<int>(merge.touchpoints.size()), groundwork.moved);
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
        groundwork.putInto(edit);
        merge.applyTo(edit);
    });
    return done ? merge.added : QSet<TouchpointId>{};
}

} // namespace touchstone
