// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SetCommand.h"

#include "model/exchange/SettingsJson.h"
#include "model/project/Project.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>

namespace touchstone {

void SetCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project, *.journey")->required();
    options
        .add_option("SETTINGS", m_settings,
            "JSON with a \"score\" as in the open text form, or what stands in it; what it does not name is as by "
            "default")
        ->required();
}

Result<ExitCode> SetCommand::run(Console& console)
{
    const QString path = QString::fromStdString(m_settings);
    QFile file(path);
    if (!file.exists())
        return failure({.code = ErrorCode::FileMissing, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::FileUnreadable, .arguments = {file.errorString()}, .file = path});
    const Result<SettingsReading> reading = readSettingsJson(file.readAll(), path);
    if (!reading)
        return failure(reading.error());
    for (const QString& warning : reading->warnings)
        console.say(QStringLiteral("%1: %2").arg(path, warning));
    const auto project = Project::open(QString::fromStdString(m_file));
    if (!project)
        return failure(project.error());
    if ((*project)->isReadOnly()) {
        return failure({.code = ErrorCode::ReadOnlyProject,
            .arguments = {(*project)->readOnlyReason()},
            .file = (*project)->path()});
    }
    TOUCHSTONE_TRY((*project)->edit(QCoreApplication::translate("CommandLine", "Set the model's settings"),
        [&](Edit& edit) { edit.setSettings(reading->settings); }));
    return ExitCode::Done;
}

} // namespace touchstone
