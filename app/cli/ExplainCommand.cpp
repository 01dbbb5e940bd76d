// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExplainCommand.h"

#include "app/cli/ExplanationText.h"
#include "model/journey/FindPlace.h"

#include <CLI/CLI.hpp>

namespace touchstone {

void ExplainCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("TOUCHPOINT", m_touchpoint, "Its id or its name; \"a>b\" for a handover")->required();
    m_options.declareFilter(options);
}

Result<ExitCode> ExplainCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.readRanked(console.progress());
    if (!ranked)
        return failure(ranked.error());
    const QString wanted = QString::fromStdString(m_touchpoint);
    const std::optional<Place> place = findPlace(ranked->data.journey, wanted);
    if (!place)
        return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {wanted}});
    const Result<Explanation> explanation
        = explain(ranked->ranking, ranked->tallies, ranked->data.journey, ranked->data.evidence, *place);
    if (!explanation)
        return failure(explanation.error());
    const Result<FlowFigures> flow = flowOf(*ranked, console.progress());
    if (!flow)
        return failure(flow.error());
    console.write(explanationText(
        *explanation, ranked->ranking, *flow, analyseDrivers(ranked->tallies), ranked->data.journey, console.language())
                      .toUtf8());
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

} // namespace touchstone
