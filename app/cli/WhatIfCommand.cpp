// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WhatIfCommand.h"

#include "app/cli/WhatIfTable.h"
#include "model/exchange/WhatIfText.h"

#include <CLI/CLI.hpp>

namespace touchstone {
namespace {

/// "T=0.5" in parts; what stands before the last "=" is the touchpoint.
std::pair<QString, double> assignment(const std::string& text)
{
    const QString whole = QString::fromStdString(text);
    const qsizetype at = whole.lastIndexOf(QLatin1Char('='));
    return {whole.left(at), whole.mid(at + 1).toDouble()};
}

/// What is wrong with "T=0.5"; empty if nothing is.
std::string checkAssignment(const std::string& text)
{
    const QString whole = QString::fromStdString(text);
    const qsizetype at = whole.lastIndexOf(QLatin1Char('='));
    bool isNumber = false;
    const double factor = whole.mid(at + 1).toDouble(&isNumber);
    return at > 0 && isNumber && factor >= 0 && factor <= 1 ? std::string()
                                                            : "expected TOUCHPOINT=FACTOR with a factor from 0 to 1";
}

} // namespace

void WhatIfCommand::declare(CLI::App& options)
{
    const CLI::Validator isAssignment(checkAssignment, "T=FACTOR");
    m_options.declareFile(options);
    options.add_option("--solution", m_solutions, "Solutions that are delivered, by id or name");
    options.add_option("--drop-off", m_dropOffs, "T=0.5 halves the drop-off of T, T=0 ends it")->check(isAssignment);
    options.add_option("--pain", m_pains, "T=0.5 halves the pain of T; \"a>b=0.5\" for a handover")
        ->check(isAssignment);
    options.add_option("--without", m_without, "Touchpoints that are taken out");
    options.add_option("--scenario", m_scenarios, "Saved scenarios, by id; all, if nothing else is asked");
    options.add_option("--format", m_format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    m_options.declareFilter(options);
    m_options.declareDraws(options);
}

Scenario WhatIfCommand::described() const
{
    Scenario scenario;
    for (const std::string& solution : m_solutions)
        scenario.solutions << QString::fromStdString(solution);
    for (const std::string& text : m_dropOffs) {
        const auto [touchpoint, factor] = assignment(text);
        scenario.dropOffCuts.push_back({touchpoint, 1 - factor});
    }
    for (const std::string& text : m_pains) {
        const auto [place, factor] = assignment(text);
        scenario.painCuts.push_back({place, std::nullopt, 1 - factor});
    }
    for (const std::string& touchpoint : m_without)
        scenario.removed << QString::fromStdString(touchpoint);
    return scenario;
}

Result<std::vector<Scenario>> WhatIfCommand::wanted(const Collection<Scenario>& saved) const
{
    std::vector<Scenario> scenarios;
    if (const Scenario own = described(); !own.isEmpty())
        scenarios.push_back(own);
    for (const std::string& text : m_scenarios) {
        const QString key = QString::fromStdString(text);
        const auto found
            = std::find_if(saved.begin(), saved.end(), [&](const Scenario& each) { return each.key == key; });
        if (found == saved.end()) {
            QStringList all;
            for (const Scenario& each : saved)
                all << each.key;
            return failure({.code = ErrorCode::ScenarioUnknown, .arguments = {key, all.join(QStringLiteral(", "))}});
        }
        scenarios.push_back(*found);
    }
    if (scenarios.empty())
        scenarios.assign(saved.begin(), saved.end());
    if (scenarios.empty())
        return failure({.code = ErrorCode::NothingToTry, .file = QString::fromStdString(m_options.file)});
    return scenarios;
}

Result<ExitCode> WhatIfCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.readRanked(console.progress());
    if (!ranked)
        return failure(ranked.error());
    const ProjectData& data = ranked->data;
    if (ranked->ranking.basis == Basis::Room)
        return failure({.code = ErrorCode::PlanNeedsEvidence});
    const Result<std::vector<Scenario>> scenarios = wanted(data.plan.scenarios);
    if (!scenarios)
        return failure(scenarios.error());
    const WhatIf whatIf(ranked->ranking, data.journey, ranked->tallies, data.plan, console.progress());
    if (!whatIf.isValid())
        return failure({.code = ErrorCode::Cancelled});
    std::vector<TriedScenario> tried;
    for (const Scenario& scenario : *scenarios) {
        const Result<WhatIfResult> result = whatIf.effectOf(scenario);
        if (!result)
            return failure(result.error());
        tried.push_back({scenario, *result});
    }
    if (m_format == "json")
        console.write(whatIfToJson(tried, ranked->ranking, data.journey));
    else
        console.write(whatIfTable(tried, ranked->ranking, data.journey, console.language()).toUtf8());
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

} // namespace touchstone
