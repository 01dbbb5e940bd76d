// SPDX-License-Identifier: GPL-3.0-or-later
// Touchpoints that come into the map from elsewhere.
#include "model/exchange/JourneyMerge.h"
#include "views/map/MapEdits.h"

namespace touchstone {
namespace {

constexpr double NoteStep = 16; ///< in map units: so far beside another that would hide it

/// Lets no pasted note lie exactly on one that is there.
void spread(std::vector<Note>& notes, const Collection<Note>& there)
{
    for (Note& note : notes) {
        const auto isHidden = [&](const Note& other) {
            return other.stage == note.stage && other.channel == note.channel && other.x == note.x && other.y == note.y;
        };
        while (std::any_of(there.begin(), there.end(), isHidden)) {
            note.x += NoteStep;
            note.y += NoteStep;
        }
    }
}

} // namespace

Pasted MapEdits::paste(const FragmentReading& reading, const NewTouchpoint& wanted, bool asChain)
{
    const Journey& from = reading.journey;
    if (!journey() || (from.touchpoints.isEmpty() && from.notes.isEmpty()))
        return {};
    // Names alone, into an empty map, come with the default stages and channels, as the first typed touchpoint does.
    Journey into = *journey();
    MapCell cell = wanted.cell;
    const bool isEmpty = from.touchpoints.isEmpty(); // notes can lie on a map without stages
    Groundwork groundwork = groundworkFor(into, !isEmpty && into.stages.isEmpty() && from.stages.isEmpty(),
        !isEmpty && into.channels.isEmpty() && from.channels.isEmpty(), cell);
    for (const Stage& stage : groundwork.stages)
        into.stages.put(stage);
    for (const Channel& channel : groundwork.channels)
        into.channels.put(channel);
    JourneyMerge merge = mergeJourney(
        into, from, {.matchTouchpoints = false, .stage = cell.stage, .channel = cell.channel, .notes = true});
    spread(merge.notes, into.notes);

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
    const QString name = from.touchpoints.isEmpty()
        ? tr("Paste %n note(s)", nullptr, static_cast<int>(merge.notes.size()))
        : tr("Paste %n touchpoints", nullptr, static_cast<int>(merge.added.size()));
    const bool done = m_workspace.edit(name, [&](Edit& edit) {
        groundwork.putInto(edit);
        merge.applyTo(edit);
        putAttachments(edit, reading.attachments, merge.ids);
    });
    if (!done)
        return {};
    Pasted pasted{merge.added, {}};
    for (const Note& note : merge.notes)
        pasted.notes.push_back(note.id);
    return pasted;
}

} // namespace touchstone
