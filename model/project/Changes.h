// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Id.h"

#include <QSet>

namespace touchstone {

/// What an edit, an undo or another window's edit changed: ids of added, changed and removed values (look the id up:
/// not there means removed). A change of a pain point or an emotion counts as a change of its touchpoint or transition.
struct Changes
{
    QSet<PersonaId> personas;
    QSet<StageId> stages;
    QSet<ChannelId> channels;
    QSet<TouchpointId> touchpoints;
    QSet<TransitionId> transitions;
    QSet<VoteId> votes;
    QSet<WaveId> waves;
    QSet<SurveyId> surveys;
    QSet<AggregateId> aggregates;
    QSet<CodeId> codes;
    QSet<InterviewId> interviews;
    QSet<SolutionId> solutions;
    QSet<ScenarioId> scenarios;
    QSet<ResultId> keptResults;
    QSet<JourneyId> sideJourneys; ///< their names and where they open
    QSet<NoteId> notes;
    QSet<AttachmentId> attachments;
    bool journeyProperties = false; ///< name, currency, period
    bool drivers = false;
    bool planProperties = false; ///< budget, capacity
    bool settings = false;
    bool everything = false; ///< all was read anew

    bool isEmpty() const;
    /// Whether a ranking made before no longer holds.
    bool affectsRanking() const;
};

} // namespace touchstone
