// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Changes.h"
#include "model/project/ProjectData.h"
#include "model/project/Query.h"

namespace touchstone {

/// All of a project as it stands in the file. Inside one transaction, so that it is of one moment. Throws
/// SQLite::Exception.
ProjectData readProject(Statements& statements);

/// The values that `changes` names as they stand in the file; what is not in it has been removed.
struct Patch
{
    Changes changes;
    ProjectData values;
};
Patch readPatch(Statements& statements, const Changes& changes);

/// Brings `data` to what the file held when the patch was read.
void applyPatch(ProjectData& data, Patch patch);

/// Adds what `more` names to `changes`.
void unite(Changes& changes, const Changes& more);

} // namespace touchstone
