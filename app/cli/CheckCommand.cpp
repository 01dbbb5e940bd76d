// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CheckCommand.h"

#include "model/project/Project.h"
#include "views/common/DescribeProblem.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

constexpr int MostNotes = 50;

/// What is odd about the journey itself: nothing is wrong with the file.
void sayProblems(Console& console, const Journey& journey)
{
    const std::vector<JourneyProblem> problems = journeyProblems(journey);
    const int count = static_cast<int>(problems.size());
    for (int i = 0; i < std::min(count, MostNotes); ++i) {
        console.say(QCoreApplication::translate("CommandLine", "note: %1")
                        .arg(describeProblem(problems[static_cast<size_t>(i)], journey, console.language())));
    }
    if (count > MostNotes)
        console.say(QCoreApplication::translate("CommandLine", "%n more note(s)", nullptr, count - MostNotes));
}

} // namespace

void CheckCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project, *.journey")->required();
}

Result<ExitCode> CheckCommand::run(Console& console)
{
    const QString path = QString::fromStdString(m_file);
    const auto project = Project::open(path, Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    const Result<QStringList> findings = (*project)->check();
    if (!findings)
        return failure(findings.error());
    for (const QString& finding : *findings)
        console.writeLine(finding);
    if (!findings->isEmpty())
        return failure({.code = ErrorCode::DamagedProject, .arguments = {findings->first()}, .file = path});
    sayProblems(console, (*project)->journey());
    console.say(QCoreApplication::translate("CommandLine", "%1: sound").arg(path));
    return ExitCode::Done;
}

} // namespace touchstone
