// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Id.h"
#include "model/project/Query.h"

// Removal with what depends on the removed. The edit does it, row by row, instead of ON DELETE CASCADE, which would
// delete once more when undo applies the changeset. All throw SQLite::Exception.
namespace touchstone {

/// A persona; ratings then stand for nobody in particular, and touchpoints are passed by it no more.
void eraseWithDependents(Statements& statements, PersonaId id);
/// A stage or channel, its touchpoints and notes.
void eraseWithDependents(Statements& statements, StageId id);
void eraseWithDependents(Statements& statements, ChannelId id);
/// A touchpoint and its transitions, votes, aggregates, covers, solutions, attachments, sub-journeys and driver row;
/// excerpts lose their place.
void eraseWithDependents(Statements& statements, TouchpointId id);
/// A wave; votes, aggregates, interviews and surveys that carried it then carry none.
void eraseWithDependents(Statements& statements, WaveId id);
/// A code; excerpts then have none, and codes below it stand below the code above.
void eraseWithDependents(Statements& statements, CodeId id);
/// A solution, and its mention in what others require or exclude.
void eraseWithDependents(Statements& statements, SolutionId id);
/// A journey beside the main one with all that is on its map.
void eraseWithDependents(Statements& statements, JourneyId id);
/// A note with its picture.
void eraseWithDependents(Statements& statements, NoteId id);

} // namespace touchstone
