// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CompareCommand.h"

#include "app/cli/ChangesTable.h"
#include "model/report/ChangeWords.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString scopeOf(const TallyFilter& filter) { return QStringList{filter.segment, filter.wave}.join(u' ').trimmed(); }

} // namespace

void CompareCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_files, "The project, *.journey; of two the first is what was before")
        ->required()
        ->expected(1, 2);
    options.add_option("--since", m_since, "A result kept in the project, by id or name (see rank --keep)");
    options.add_option("--format", m_format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    m_newer.declareFilter(options);
    options.add_option("--before-segment", m_beforeSegment, "The segment that was before: COLUMN=VALUE");
    options.add_option("--before-wave", m_beforeWave, "The survey wave that was before");
    m_newer.declareDraws(options);
    options.parse_complete_callback([this] {
        const bool hasFilter = !m_beforeSegment.empty() || !m_beforeWave.empty();
        if (m_files.size() == 1 && m_since.empty() && !hasFilter)
            throw CLI::ValidationError(
                "compare", "name a second file, --since RESULT, --before-wave or --before-segment");
        if (!m_since.empty() && (m_files.size() == 2 || hasFilter))
            throw CLI::ValidationError("--since", "compares one file with a result that is kept in it");
    });
}

Result<CompareCommand::Side> CompareCommand::ranked(const RankOptions& options, Console& console) const
{
    const Result<RankedProject> ranked = options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    const Ranking& ranking = ranked->ranking;
    Side side;
    side.name = {.file = QFileInfo(QString::fromStdString(options.file)).fileName(),
        .kept = {},
        .filter = ranking.filter,
        .fingerprint = ranking.fingerprint};
    const QString scope = scopeOf(ranking.filter);
    side.title
        = scope.isEmpty() ? side.name.file : CommandWords::tr("%1, %2", "file, people").arg(side.name.file, scope);
    side.state = stateOf(ranking, ranked->certainty.uncertainty, ranked->data.journey, ranked->tallies);
    sayWarnings(*ranked, console);
    return side;
}

Result<CompareCommand::Side> CompareCommand::older(const ProjectData& data, const QString& file, Console& console) const
{
    const QString wanted = QString::fromStdString(m_since);
    const KeptResult* kept = findKept(data.keptResults, wanted);
    if (!kept && data.keptResults.isEmpty())
        return failure({.code = ErrorCode::NothingKept, .file = file});
    if (!kept) {
        QStringList all;
        for (const KeptResult& each : data.keptResults)
            all << each.name.in(console.language());
        return failure({.code = ErrorCode::KeptResultUnknown,
            .arguments = {wanted, all.join(QStringLiteral(", "))},
            .file = file});
    }
    Result<ComparedState> state = stateOf(*kept);
    if (!state)
        return failure(state.error());
    return Side{.name = {.file = QFileInfo(file).fileName(),
                    .kept = kept->key,
                    .filter = kept->filter,
                    .fingerprint = kept->fingerprint},
        .title = titleOf(*kept, Words(console.language())),
        .state = std::move(*state)};
}

Result<ExitCode> CompareCommand::run(Console& console)
{
    RankOptions newer = m_newer;
    newer.file = m_files.back();
    Result<Side> before = Side();
    if (!m_since.empty()) {
        const QString file = QString::fromStdString(newer.file);
        const auto project = Project::open(file, Project::Access::ReadOnly);
        if (!project)
            return failure(project.error());
        before = older((*project)->data(), file, console);
        // A result of some people is compared with the same people now, unless others are asked for.
        if (before && newer.segment.empty() && newer.wave.empty()) {
            newer.segment = before->name.filter.segment.toStdString();
            newer.wave = before->name.filter.wave.toStdString();
        }
    } else {
        RankOptions older = newer;
        older.file = m_files.front();
        if (m_files.size() == 1 || !m_beforeSegment.empty() || !m_beforeWave.empty()) {
            older.segment = m_beforeSegment;
            older.wave = m_beforeWave;
        }
        before = ranked(older, console);
    }
    if (!before)
        return failure(before.error());
    const Result<Side> after = ranked(newer, console);
    if (!after)
        return failure(after.error());
    const Result<RankingChanges> changes = compareStates(before->state, after->state, console.progress());
    if (!changes)
        return failure(changes.error());
    if (m_format == "json")
        console.write(changesToJson(*changes, before->name, after->name));
    else
        console.write(changesTable(*changes, before->title, after->title, console.language()).toUtf8());
    return ExitCode::Done;
}

} // namespace touchstone
