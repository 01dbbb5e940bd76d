// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CheckCommand.h"

#include "model/project/Project.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {

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
    console.say(QCoreApplication::translate("CommandLine", "%1: sound").arg(path));
    return ExitCode::Done;
}

} // namespace touchstone
