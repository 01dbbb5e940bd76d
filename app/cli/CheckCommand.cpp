// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CheckCommand.h"

#include "app/cli/SalvageText.h"
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
    options.add_option(
        "--salvage", m_salvage, "Make a new project here of what can be read of a damaged one, which is left as it is");
}

Result<ExitCode> CheckCommand::run(Console& console)
{
    const QString path = QString::fromStdString(m_file);
    if (!m_salvage.empty())
        return salvage(path, QString::fromStdString(m_salvage), console);
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

Result<ExitCode> CheckCommand::salvage(const QString& path, const QString& target, Console& console) const
{
    const Result<SalvageReport> report = [&] {
        const ProgressLine line(console, QCoreApplication::translate("CommandLine", "Salvaging"));
        return salvageProject(path, target, console.progress());
    }();
    if (!report)
        return failure(report.error());
    console.write(salvageTable(*report).toUtf8());
    for (const QString& remark : salvageRemarks(*report))
        console.say(remark);
    const QString saved = report->isWhole()
        ? QCoreApplication::translate("CommandLine", "Saved as %1: nothing is lost.")
        : QCoreApplication::translate("CommandLine", "Saved as %1: what could be read.");
    console.say(saved.arg(target));
    return ExitCode::Done;
}

} // namespace touchstone
