// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/FormatWarning.h"
#include "model/journey/JourneyCopy.h"

#include <QSet>

namespace touchstone {

class Edit;

/// How a journey that came from elsewhere goes into another.
struct MergeOptions
{
    /// Whether touchpoints are matched by key and name; else each one becomes a new touchpoint.
    bool matchTouchpoints = true;
    /// Where touchpoints go that name no stage or no channel; none: to the last stage, to the channel "unspecified".
    StageId stage = {};
    ChannelId channel = {};
    /// The project's personas, where the journey is one beside the main one; nullptr: those of the journey itself.
    const Collection<Persona>* personas = nullptr;
    /// Whether notes come along; those that name no stage or channel go to the ones above.
    bool notes = false;
};

/// What a merge adds and changes. Stages, channels and personas are matched by key or by name in any language; those
/// that are missing are made.
struct JourneyMerge
{
    std::vector<Persona> personas;
    std::vector<Stage> stages;
    std::vector<Channel> channels;
    std::vector<Touchpoint> touchpoints; ///< new ones, and those that were there and have more to say now
    std::vector<Transition> transitions; ///< likewise
    std::vector<Note> notes; ///< new ones
    CopiedIds ids; ///< what became of the touchpoints and notes of `from`
    QSet<TouchpointId> added; ///< the new touchpoints
    QSet<TouchpointId> matched; ///< those that were there already
    FormatWarnings warnings; ///< ValuesDiffer

    bool isEmpty() const;
    /// Writes it as part of an edit.
    void applyTo(Edit& edit) const;
    void applyTo(Journey& journey) const;
};

/// Puts `from` into `into`, with new ids: what is there is never lost or changed, only what it leaves empty is filled.
/// Of a pair of touchpoints of one name each is matched once, those in the same stage first. Name, currency, period and
/// votes are left out. O(touchpoints + transitions).
JourneyMerge mergeJourney(const Journey& into, const Journey& from, const MergeOptions& options = {});

} // namespace touchstone
