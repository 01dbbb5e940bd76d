// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Schema.h"

#include "model/project/Connection.h"

#include <array>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

constexpr std::array RecordedTables = {"journey", "persona", "stage", "channel", "touchpoint", "transition",
    "pain_point", "emotion_rating", "vote", "wave", "survey", "survey_tally", "aggregate", "interview",
    "interview_cover", "excerpt", "driver_matrix", "driver_touchpoint", "solution", "plan", "score_settings",
    "side_journey", "note", "attachment", "scenario", "kept_result", "code"};

int versionOf(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

/// The table `about` and its line `needs` stay the same in every version, so that an old program can read them.
Error newerProject(SQLite::Database& database, const QString& path)
{
    SQLite::Statement statement(database, "SELECT value FROM about WHERE key = 'needs'");
    const QString needed = statement.executeStep() ? QString::fromUtf8(statement.getColumn(0).getText()) : QString();
    return {ErrorCode::NewerProject, {needed}, path};
}

} // namespace

std::span<const char* const> recordedTables() { return RecordedTables; }

Result<void> bringUpToDate(SQLite::Database& database, const QString& path, std::span<const SchemaStep> steps)
{
    return guarded(path, [&]() -> Result<void> {
        if (!steps.empty() && versionOf(database) > steps.back().number)
            return failure(newerProject(database, path));
        for (const SchemaStep& step : steps) {
            if (versionOf(database) >= step.number)
                continue;
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            // Another window may have been quicker while this one waited.
            if (versionOf(database) == step.number - 1) {
                database.exec(step.sql);
                database.exec("PRAGMA user_version = " + std::to_string(step.number));
            }
            transaction.commit();
        }
        return {};
    });
}

Result<void> expectUpToDate(SQLite::Database& database, const QString& path, std::span<const SchemaStep> steps)
{
    return guarded(path, [&]() -> Result<void> {
        const int version = versionOf(database);
        if (!steps.empty() && version > steps.back().number)
            return failure(newerProject(database, path));
        if (!steps.empty() && version < steps.back().number)
            return failure({ErrorCode::ReadOnlyProject, {QStringLiteral("older")}, path});
        return {};
    });
}

} // namespace touchstone
