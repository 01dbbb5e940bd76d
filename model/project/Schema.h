// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <span>
#include <SQLiteCpp/Database.h>
#include <string>

namespace touchstone {

/// One numbered file of schema/: takes a project file from version `number` - 1 to `number`.
struct SchemaStep
{
    int number = 0;
    std::string sql;
};

/// The steps that this program knows, in order; compiled in from schema/NNN.sql.
std::span<const SchemaStep> schemaSteps();

/// The tables whose changes are recorded for undo.
std::span<const char* const> recordedTables();

/// Brings a file to the last of `steps`, each in a transaction of its own together with its number (user_version).
/// A file beyond them gives NewerProject with the version that the file says it needs.
Result<void> bringUpToDate(SQLite::Database& database, const QString& path, std::span<const SchemaStep> steps);

/// As bringUpToDate() for a file that cannot be written: NewerProject, or ReadOnlyProject where steps are missing.
Result<void> expectUpToDate(SQLite::Database& database, const QString& path, std::span<const SchemaStep> steps);

} // namespace touchstone
