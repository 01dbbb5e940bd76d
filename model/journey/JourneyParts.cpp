// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyParts.h"

namespace touchstone {
namespace {

/// The values that are kept, in their order; building anew is linear where removing one by one is not.
template <typename Value, typename IsKept>
Collection<Value> kept(const Collection<Value>& values, IsKept isKept)
{
    Collection<Value> result;
    for (const Value& value : values) {
        if (isKept(value))
            result.put(value);
    }
    return result;
}

} // namespace

Journey withoutEmptyParts(Journey journey)
{
    if (journey.touchpoints.isEmpty())
        return journey;
    QSet<StageId> stages;
    QSet<ChannelId> channels;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        stages.insert(touchpoint.stage);
        channels.insert(touchpoint.channel);
    }
    for (const Note& note : journey.notes) {
        stages.insert(note.stage);
        channels.insert(note.channel);
    }
    journey.stages = kept(journey.stages, [&](const Stage& stage) { return stages.contains(stage.id); });
    journey.channels = kept(journey.channels, [&](const Channel& channel) { return channels.contains(channel.id); });
    return journey;
}

Journey unfolded(Journey journey)
{
    const auto open = [](auto& values) {
        for (auto value : std::remove_reference_t<decltype(values)>(values)) {
            value.collapsed = false;
            values.put(std::move(value));
        }
    };
    open(journey.stages);
    open(journey.channels);
    return journey;
}

Journey partOf(Journey journey, const QSet<TouchpointId>& touchpoints)
{
    journey.touchpoints
        = kept(journey.touchpoints, [&](const Touchpoint& each) { return touchpoints.contains(each.id); });
    const auto isHere = [&](TouchpointId id) { return id.value < 0 || touchpoints.contains(id); };
    journey.transitions
        = kept(journey.transitions, [&](const Transition& each) { return isHere(each.from) && isHere(each.to); });
    QSet<std::pair<StageId, ChannelId>> cells;
    for (const Touchpoint& touchpoint : journey.touchpoints)
        cells.insert({touchpoint.stage, touchpoint.channel});
    journey.notes = kept(journey.notes, [&](const Note& note) { return cells.contains({note.stage, note.channel}); });
    return journey;
}

} // namespace touchstone
