// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ViewsCommand.h"

#include "app/cli/ClassicTables.h"
#include "model/exchange/ClassicCount.h"
#include "model/exchange/ClassicsText.h"

#include <CLI/CLI.hpp>

namespace touchstone {

void ViewsCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    std::vector<std::string> methods;
    for (const ClassicMethod method : AllClassicMethods)
        methods.push_back(keyOf(method).toStdString());
    options.add_option("--method", m_method, "ipa, ulwick, kano, penalty-reward or rice; all, if none is named")
        ->check(CLI::IsMember(methods));
    options.add_option("--cut", m_cut, "Where importance-performance is cut: mean or median")
        ->check(CLI::IsMember({"mean", "median"}))
        ->capture_default_str();
    options.add_option("--format", m_format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    m_options.declareFilter(options);
}

std::vector<ClassicMethod> ViewsCommand::wanted() const
{
    for (const ClassicMethod method : AllClassicMethods) {
        if (keyOf(method).toStdString() == m_method)
            return {method};
    }
    return {AllClassicMethods.begin(), AllClassicMethods.end()};
}

Result<ExitCode> ViewsCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.read(console.progress());
    if (!ranked)
        return failure(ranked.error());
    const ProjectData& data = ranked->data;
    const Result<ClassicAnswers> answers = countClassicAnswers(ranked->project->path(), data.journey, data.evidence,
        ranked->tallies.filter, satisfactionSignal(ranked->tallies), console.progress());
    if (!answers)
        return failure(answers.error());
    const Classics classics = classicsOf(data.journey, data.evidence, data.plan, ranked->tallies, ranked->ranking,
        *answers, m_cut == "median" ? QuadrantCut::Median : QuadrantCut::Mean);
    const std::vector<ClassicMethod> methods = wanted();
    if (m_format == "json")
        console.write(classicsToJson(classics, methods, ranked->ranking, data.journey, data.plan));
    else
        console.write(classicTables(classics, methods, *ranked, console.language()).toUtf8());
    const bool showsAny = std::any_of(
        methods.begin(), methods.end(), [&](ClassicMethod method) { return hasAnything(classics, method); });
    return showsAny ? ExitCode::Done : ExitCode::DataDoesNotAllow;
}

} // namespace touchstone
