// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RankCommand.h"

#include "app/cli/RankingTable.h"
#include "model/exchange/RankingText.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void RankCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("--format", m_format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    options
        .add_option("--keep", m_keep,
            "Keeps the result in the project under this name, to be compared with later (compare --since)")
        ->check([](const std::string& name) {
            return QString::fromStdString(name).trimmed().isEmpty() ? "a name is needed" : "";
        });
    m_options.declareFilter(options);
    m_options.declareDraws(options);
}

Result<void> RankCommand::keep(RankedProject& ranked) const
{
    const QString name = QString::fromStdString(m_keep).simplified(), file = QString::fromStdString(m_options.file);
    if (findKept(ranked.data.keptResults, name))
        return failure({.code = ErrorCode::KeptResultExists, .arguments = {name}, .file = file});
    KeptResult kept = keepResult(LocalizedText(name), QDateTime::currentDateTimeUtc(), ranked.ranking,
        ranked.certainty.uncertainty, ranked.data.journey, ranked.tallies);
    kept.position = ranked.data.keptResults.nextPosition();
    ranked.project.reset();
    auto project = Project::open(file);
    if (!project)
        return failure(project.error());
    TOUCHSTONE_TRY((*project)->edit(CommandWords::tr("Keep result %1").arg(name), [&](Edit& edit) { edit.put(kept); }));
    ranked.kept = checkKept((*project)->data().keptResults, ranked.ranking.basis, (*project)->journey(), ranked.tallies,
        (*project)->settings());
    return {};
}

Result<ExitCode> RankCommand::run(Console& console)
{
    Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    if (!m_keep.empty()) {
        TOUCHSTONE_TRY(keep(*ranked));
        console.say(CommandWords::tr("Kept as \"%1\".").arg(QString::fromStdString(m_keep).simplified()));
    }
    if (m_format == "json") {
        Result<Choice> choice = Choice();
        if (ranked->draws)
            choice = choiceOf(*ranked, console.progress());
        if (!choice && choice.error().code == ErrorCode::Cancelled)
            return failure(choice.error());
        const Result<FlowFigures> flow = flowOf(*ranked, console.progress());
        if (!flow)
            return failure(flow.error());
        console.write(rankingToJson(ranked->ranking, ranked->data.journey, ranked->digitalValues, ranked->certainty,
            choice.value_or(Choice()), *flow, ranked->kept, analyseDrivers(ranked->tallies)));
        // The ranking stands without a choice.
        if (!choice)
            console.sayError(choice.error());
    } else if (m_format == "csv")
        console.write(rankingToCsv(
            ranked->ranking, ranked->data.journey, ranked->digitalValues, ranked->certainty, QStringLiteral("en")));
    else
        console.write(rankingTable(*ranked, console.language()).toUtf8());
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

} // namespace touchstone
