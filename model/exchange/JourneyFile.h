// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/exchange/FormatWarning.h"
#include "model/project/ProjectData.h"

namespace touchstone {

/// What a journey can be read from.
enum class JourneyFormat { ProjectJson, Mermaid, Graphml, Table };

/// A journey out of a file of any of these formats.
struct JourneyFile
{
    JourneyFormat format = JourneyFormat::ProjectJson;
    /// Whole from the text form; else a journey alone, as JourneyReading has it.
    ProjectData data;
    FormatWarnings warnings;
    QStringList unknownKeys; ///< of the text form, "path: what"
};

/// What a file holds, by its content and never by its ending: JSON, XML, a Mermaid diagram, or text that may be a
/// table. FileMissing, FileUnreadable, FileTooLarge, and the errors of detectEncoding().
Result<JourneyFormat> journeyFormatOf(const QString& path, Progress& progress);

/// Whether a file surely holds a journey: the formats above, of tables only those whose header says so (a survey is a
/// table, too). For what a user drops; reads the beginning only.
bool holdsJourney(const QString& path);

/// Reads a journey from a file. Columns of a table without a header are told with the help of `known`, the journey
/// that it will go into.
Result<JourneyFile> readJourneyFile(const QString& path, const Journey& known, Progress& progress);

/// A new project of what a file holds: whole, with ids, and named `name` where the file names none.
ProjectData newProjectOf(const JourneyFile& file, const QString& name);

} // namespace touchstone
