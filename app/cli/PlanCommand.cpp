// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanCommand.h"

#include "app/cli/PlanTable.h"
#include "model/exchange/PlanText.h"

#include <CLI/CLI.hpp>

namespace touchstone {

void PlanCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("--budget", m_budget, "Money to spend; the project's, if none is named")
        ->check(CLI::NonNegativeNumber);
    options.add_option("--format", m_format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    m_options.declareFilter(options);
    m_options.declareDraws(options);
}

Result<ExitCode> PlanCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    const QString file = QString::fromStdString(m_options.file);
    if (ranked->data.plan.solutions.isEmpty())
        return failure({.code = ErrorCode::NothingToPlan, .file = file});
    const Result<Choice> choice = choiceOf(*ranked, console.progress(), m_budget);
    if (!choice)
        return failure(choice.error());
    if (m_format == "json")
        console.write(choiceToJson(*choice, ranked->ranking, ranked->data.journey, ranked->data.plan));
    else
        console.write(planTable(*choice, *ranked, console.language()).toUtf8());
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

} // namespace touchstone
