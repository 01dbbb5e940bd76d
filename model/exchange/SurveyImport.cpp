// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyImport.h"

#include "model/exchange/AnswersWriter.h"
#include "model/exchange/SurveyParser.h"
#include "model/exchange/SurveySource.h"
#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"

#include <chrono>
#include <QFileInfo>
#include <sqlite3.h>
#include <SQLiteCpp/Statement.h>
#include <thread>

namespace touchstone {
namespace {

/// SQLite holds 2,000 columns in a table; one is the row's number.
constexpr qsizetype MostStoredColumns = 1999;

/// Tries of a millisecond each that an import waits for its turn to write: a minute.
constexpr int MostTries = 60000;

/// Lets other connections' edits go first, and asks again so soon that quick edits one after the other leave it a gap.
int waitForTurn(void* progress, int tries)
{
    if (tries >= MostTries || static_cast<Progress*>(progress)->isCancelled())
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return 1;
}

Error concerning(Error error, const QString& file)
{
    if (error.file.isEmpty())
        error.file = file;
    return error;
}

/// Name of a survey of the project that came from a file with the same bytes.
QString importedBefore(SQLite::Database& connection, const QString& hash)
{
    SQLite::Statement statement(
        connection, "SELECT coalesce(nullif(mapping ->> 'survey', ''), source_file) FROM survey WHERE source_hash = ?");
    statement.bind(1, hash.toStdString());
    return statement.executeStep() ? QString::fromUtf8(statement.getColumn(0).getText()) : QString();
}

/// Keys of the waves that have answers: of the wave column's values, or the one that all rows belong to.
QStringList wavesOf(const SurveyPlan& plan, const std::vector<SurveyTally>& tallies)
{
    QStringList waves;
    for (const SurveyTally& tally : tallies) {
        if (!tally.filter.wave.isEmpty())
            waves << tally.filter.wave;
    }
    if (plan.columnOf(ColumnRole::Wave) < 0 && !plan.mapping.wave.isEmpty())
        waves << plan.mapping.wave;
    return waves;
}

Survey describe(const SurveySource& source, const SurveyPlan& plan, const QString& path)
{
    Survey survey;
    survey.id = newId<SurveyId>();
    survey.sourceFile = QFileInfo(path).fileName();
    survey.encoding = source.table.encoding;
    survey.separator = source.table.separator;
    survey.headerRows = source.headerRows;
    survey.headers = source.headers;
    for (const int column : plan.storedColumns())
        survey.storedColumns.push_back(plan.sources[static_cast<size_t>(column)]);
    survey.mapping = plan.mapping;
    if (survey.mapping.survey.isEmpty())
        survey.mapping.survey = QFileInfo(path).completeBaseName();
    return survey;
}

} // namespace

Result<StagedSurvey> stageSurvey(const QString& projectPath, const Journey& journey, const QString& sourcePath,
    const SurveyMapping& mapping, Progress& progress, const SourceOptions& options)
{
    auto source = openSurveySource(sourcePath, options, progress);
    if (!source)
        return failure(std::move(source).error());
    const auto planned = planSurvey(mapping, source->headers, journey);
    if (!planned)
        return failure(concerning(planned.error(), sourcePath));
    const SurveyPlan& plan = *planned;
    const auto stored = static_cast<qsizetype>(plan.storedColumns().size());
    if (stored > MostStoredColumns)
        return failure(
            {ErrorCode::TableTooWide, {QString::number(stored), QString::number(MostStoredColumns)}, sourcePath});

    auto opened = openConnection(projectPath, OpenMode::ReadWrite);
    if (!opened)
        return failure(opened.error());
    SQLite::Database& connection = **opened;
    sqlite3_busy_handler(connection.getHandle(), waitForTurn, &progress);
    // Until the edit that publishes them, answers may be lost with the power, not damage the file. The journal is moved
    // into the file every 64 MB: each time waits for the disk twice.
    TOUCHSTONE_TRY(guarded(
        projectPath, [&] { connection.exec("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000"); }));
    const auto table = AnswersTable::create(connection, projectPath, QStringList(stored, QStringLiteral("ANY")));
    if (!table)
        return failure(table.error());
    const auto giveUp = [&](Error error) {
        connection.setBusyTimeout(BusyTimeoutMs); // a cancelled import still waits to clear up
        // What cannot be dropped now goes when the project is next opened: nobody published it.
        static_cast<void>((*table)->drop(connection));
        return failure(std::move(error));
    };

    progress.setTotal(source->reader().bytesInAll());
    AnswerQueue queue;
    SurveyParser parser(source->reader(), plan, static_cast<int>(source->headers.size()), queue, progress);
    Result<void> written;
    {
        const std::jthread parsing([&parser] { parser.run(); });
        written = writeAnswers(connection, (*table)->name(), static_cast<int>(stored), queue, progress);
        queue.stop();
    }
    // Here, off the window's thread, rather than at the edit that publishes. Where others read, the rest waits.
    if (written)
        written = guarded(projectPath, [&] { connection.exec("PRAGMA wal_checkpoint(PASSIVE)"); });
    if (!written)
        return giveUp(concerning(std::move(written).error(), projectPath));
    if (parser.error())
        return giveUp(*parser.error());

    StagedSurvey staged;
    staged.report = reportOf(*source);
    for (const ImportWarning& warning : plan.warnings)
        addWarning(staged.report, warning);
    parser.addTo(staged.report);
    if (staged.report.rows == 0)
        return giveUp({ErrorCode::TableEmpty, {}, sourcePath});

    staged.survey = describe(*source, plan, sourcePath);
    staged.survey.sourceHash = source->reader().hash();
    staged.survey.importedAt = QDateTime::currentDateTimeUtc();
    staged.survey.rows = staged.report.rows;
    staged.survey.answersTable = (*table)->name();
    staged.survey.tallies = parser.tallies();
    staged.newTouchpoints = plan.newTouchpoints;
    for (const Touchpoint& touchpoint : plan.newTouchpoints)
        staged.report.newTouchpoints << touchpoint.name.english();
    staged.waves = wavesOf(plan, staged.survey.tallies);
    staged.table = *table;
    const auto before = guarded(projectPath, [&] { return importedBefore(connection, staged.survey.sourceHash); });
    if (!before)
        return giveUp(before.error());
    if (!before->isEmpty())
        addWarning(staged.report, {ImportWarning::Kind::SurveyImportedBefore, 0, 0, {*before}});
    return staged;
}

Result<void> discardSurvey(const QString& projectPath, const StagedSurvey& staged)
{
    const auto connection = openConnection(projectPath, OpenMode::ReadWrite);
    if (!connection)
        return failure(connection.error());
    return dropAnswersTable(**connection, projectPath, staged.survey.answersTable);
}

} // namespace touchstone
