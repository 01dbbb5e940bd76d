// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyCopy.h"

namespace touchstone {
namespace {

/// Copies of the values with new ids, as values of the journey; `adapt` sees to their references.
template <typename Value, typename Adapt>
QHash<decltype(Value::id), decltype(Value::id)> copyInto(
    Collection<Value>& copies, const Collection<Value>& values, JourneyId journey, Adapt adapt)
{
    QHash<decltype(Value::id), decltype(Value::id)> ids;
    for (const Value& value : values) {
        Value copy = value;
        copy.id = newId<decltype(Value::id)>();
        copy.journey = journey;
        adapt(copy);
        ids.insert(value.id, copy.id);
        copies.put(std::move(copy));
    }
    return ids;
}

} // namespace

std::vector<PainPoint> withNewIds(std::vector<PainPoint> painPoints)
{
    for (PainPoint& painPoint : painPoints)
        painPoint.id = newId<PainPointId>();
    return painPoints;
}

Journey copyJourney(const Journey& from, JourneyId id, CopiedIds* ids)
{
    Journey copy;
    copy.id = id;
    copy.key = from.key;
    copy.position = from.position;
    copy.name = from.name;
    const auto stages = copyInto(copy.stages, from.stages, id, [](Stage&) {});
    const auto channels = copyInto(copy.channels, from.channels, id, [](Channel&) {});
    const auto touchpoints = copyInto(copy.touchpoints, from.touchpoints, id, [&](Touchpoint& touchpoint) {
        touchpoint.stage = stages.value(touchpoint.stage);
        touchpoint.channel = channels.value(touchpoint.channel);
        touchpoint.painPoints = withNewIds(std::move(touchpoint.painPoints));
    });
    const auto end = [&](TouchpointId of) { return of.value < 0 ? of : touchpoints.value(of); };
    copyInto(copy.transitions, from.transitions, id, [&](Transition& transition) {
        transition.from = end(transition.from);
        transition.to = end(transition.to);
        transition.painPoints = withNewIds(std::move(transition.painPoints));
    });
    const auto notes = copyInto(copy.notes, from.notes, id, [&](Note& note) {
        note.stage = stages.value(note.stage);
        note.channel = channels.value(note.channel);
    });
    if (ids)
        *ids = {touchpoints, notes};
    return copy;
}

} // namespace touchstone
