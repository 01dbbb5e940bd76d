// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/project/ProjectData.h"

namespace touchstone {

/// A project as it may leave the house: without texts that people wrote or said, without names and ids. Interviews keep
/// their codes, places, severities and stances but no word, and are called "Interview 1", "Interview 2" ...; who gave
/// them becomes "Person 1" ..., who voted "Voter 1" ...; notes on codes, which quote people, owners, attachments and
/// the fingerprints of source files are gone; of surveys stay the columns that are counted (scores, outcome, segments,
/// weights, waves). Ranks and reports are as before. What a team wrote (cards, notes, pain points) stays: it is about
/// the journey.
ProjectData anonymous(ProjectData data);

/// The same as a file of its own, with the answers of these columns in an order that leads back to no line of the
/// source. `path` is the project's file.
Result<void> writeAnonymousCopy(
    const QString& path, const ProjectData& data, const QString& target, bool overwrite = false);

} // namespace touchstone
