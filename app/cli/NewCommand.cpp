// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NewCommand.h"

#include "app/NewJourney.h"
#include "app/SampleProject.h"
#include "model/exchange/JourneyFile.h"
#include "model/project/Project.h"
#include "views/common/DescribeFormat.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace touchstone {
namespace {

/// A name beside `path` that nothing has yet.
QString unusedNameBeside(const QString& path)
{
    const QFileInfo info(path);
    QString name;
    for (int number = 1; name.isEmpty() || QFile::exists(name); ++number)
        name = info.dir().filePath(QStringLiteral(".%1.%2.new").arg(info.fileName()).arg(number));
    return name;
}

} // namespace

void NewCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project to make, *.journey")->required();
    CLI::Option* from = options.add_option(
        "--from", m_from, "Read it from a file: the open text form (JSON), a Mermaid journey, GraphML or a CSV table");
    options.add_option("--template", m_template, "Start from a template: sample")
        ->check(CLI::IsMember({"sample"}))
        ->excludes(from);
    options.add_flag("--force", m_force, "Replace the file if there is one");
}

Result<void> NewCommand::fromFile(const QString& path, Console& console) const
{
    const QString source = QString::fromStdString(m_from);
    const Result<JourneyFile> file = readJourneyFile(source, {}, console.progress());
    if (!file)
        return failure(file.error());
    for (const QString& line : describeReading(*file))
        console.say(QStringLiteral("%1: %2").arg(source, line));
    const ProjectData data = newProjectOf(*file, QFileInfo(source).completeBaseName());
    TOUCHSTONE_TRY(Project::create(path, data, m_force));
    return {};
}

Result<void> NewCommand::fromTemplate(const QString& path, Console& console) const
{
    // Made under another name first: what stands there now is replaced only once the new one is whole.
    const QString made = QFile::exists(path) ? unusedNameBeside(path) : path;
    const ProgressLine line(console, QCoreApplication::translate("CommandLine", "Making the sample"));
    TOUCHSTONE_TRY(createSample(made, console.language(), console.progress()));
    if (made == path)
        return {};
    if (!QFile::remove(path) || !QFile::rename(made, path)) {
        QFile::remove(made);
        return failure({.code = ErrorCode::FileUnwritable, .arguments = {path}, .file = path});
    }
    return {};
}

Result<ExitCode> NewCommand::run(Console& console)
{
    const QString path = QString::fromStdString(m_file);
    if (!m_force && QFile::exists(path))
        return failure({.code = ErrorCode::FileExists, .file = path});
    if (!m_from.empty())
        TOUCHSTONE_TRY(fromFile(path, console));
    else if (!m_template.empty())
        TOUCHSTONE_TRY(fromTemplate(path, console));
    else
        TOUCHSTONE_TRY(Project::create(path, blankProject(QFileInfo(path).completeBaseName()), m_force));
    return ExitCode::Done;
}

} // namespace touchstone
