// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RankCommand.h"

#include "app/cli/RankingTable.h"
#include "model/exchange/RankingText.h"

#include <CLI/CLI.hpp>

namespace touchstone {

void RankCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("--format", m_format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    m_options.declareFilter(options);
    m_options.declareDraws(options);
}

Result<ExitCode> RankCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
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
            choice.value_or(Choice()), *flow));
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
