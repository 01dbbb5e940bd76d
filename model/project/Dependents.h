// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Id.h"
#include "model/project/Query.h"

// Removal with what depends on the removed. The edit does it, row by row, instead of ON DELETE CASCADE, which would
// delete once more when undo applies the changeset. All throw SQLite::Exception.
namespace touchstone {

/// A stage or channel and its touchpoints.
void eraseWithDependents(Statements& statements, StageId id);
void eraseWithDependents(Statements& statements, ChannelId id);
/// A touchpoint and its transitions, votes, aggregates, covers, solutions and driver row; excerpts lose their place.
void eraseWithDependents(Statements& statements, TouchpointId id);
/// A wave; votes, aggregates, interviews and surveys that carried it then carry none.
void eraseWithDependents(Statements& statements, WaveId id);
/// A solution, and its mention in what others require or exclude.
void eraseWithDependents(Statements& statements, SolutionId id);

} // namespace touchstone
