// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/AskCommand.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/CompareCommand.h"
#include "app/cli/DifferencesCommand.h"
#include "app/cli/EraseCommand.h"
#include "app/cli/ExplainCommand.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/NewCommand.h"
#include "app/cli/PlanCommand.h"
#include "app/cli/RankCommand.h"
#include "app/cli/ReportCommand.h"
#include "app/cli/SearchCommand.h"
#include "app/cli/SetCommand.h"
#include "app/cli/ViewsCommand.h"
#include "app/cli/WhatIfCommand.h"
#include "app/Version.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <sstream>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// CLI11 takes arguments as UTF-8, last first.
std::vector<std::string> reversed(const QStringList& arguments)
{
    std::vector<std::string> result;
    for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
        result.push_back(it->toStdString());
    return result;
}

/// A window, perhaps with a file and with options that Qt takes.
Start windowStart(const QStringList& arguments)
{
    static const QStringList qtOptions
        = {QStringLiteral("platform"), QStringLiteral("style"), QStringLiteral("stylesheet"), QStringLiteral("session"),
            QStringLiteral("display"), QStringLiteral("platformtheme"), QStringLiteral("qwindowgeometry")};
    Start start{.kind = Start::Kind::Window};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString option = argument.startsWith(QLatin1String("--")) ? argument.mid(2) : argument.mid(1);
        if (argument.startsWith(QLatin1Char('-')) && qtOptions.contains(option)) {
            ++i; // its value
        } else if (argument.startsWith(QLatin1Char('-'))) {
            return {.kind = Start::Kind::Mistake, .mistake = Words::tr("Unknown option: %1").arg(argument)};
        } else if (!start.file.isEmpty()) {
            return {.kind = Start::Kind::Mistake, .mistake = Words::tr("No such command: %1").arg(start.file)};
        } else {
            start.file = argument;
        }
    }
    const bool isProject = start.file.isEmpty() || start.file.endsWith(QLatin1String(".journey"), Qt::CaseInsensitive);
    if (!isProject && !QFile::exists(start.file))
        return {.kind = Start::Kind::Mistake, .mistake = Words::tr("No such command or file: %1").arg(start.file)};
    return start;
}

ExitCode run(Command& command, Console& console)
{
    const Result<ExitCode> result = command.run(console);
    if (!result) {
        console.sayError(result.error());
        return exitCodeOf(result.error().code);
    }
    if (console.flush())
        return *result;
    const Error error{.code = ErrorCode::FileUnwritable, .arguments = {Words::tr("the output was not taken")}};
    console.sayError(error);
    return exitCodeOf(error.code);
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::UndoBlocked:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::EditRefused:
    case ErrorCode::JourneyWithoutTouchpoints:
    case ErrorCode::TableEmpty:
    case ErrorCode::MappingMissingColumn:
    case ErrorCode::MappingNothingToImport:
    case ErrorCode::TransitionIntoStart:
    case ErrorCode::TransitionOutOfEnd:
    case ErrorCode::TransitionDuplicate:
    case ErrorCode::TransitionUnknownEnd:
    case ErrorCode::NothingToRank:
    case ErrorCode::NothingToDraw:
    case ErrorCode::PictureTooLarge:
    case ErrorCode::TouchpointUnknown:
    case ErrorCode::JourneyUnknown:
    case ErrorCode::SegmentUnknown:
    case ErrorCode::WaveUnknown:
    case ErrorCode::SolutionUnknown:
    case ErrorCode::ScenarioUnknown:
    case ErrorCode::NothingToTry:
    case ErrorCode::KeptResultUnknown:
    case ErrorCode::NothingKept:
    case ErrorCode::KeptResultExists:
    case ErrorCode::KeptResultUnreadable:
    case ErrorCode::TransitionUncounted:
    case ErrorCode::DropOffUncounted:
    case ErrorCode::DropOffWithoutWayOn:
    case ErrorCode::TouchpointExists:
    case ErrorCode::NothingToPlan:
    case ErrorCode::PlanNeedsEvidence:
    case ErrorCode::PrerequisiteCycle:
    case ErrorCode::NegativeCost:
    case ErrorCode::MixedCosts:
        return ExitCode::DataDoesNotAllow;
    default:
        return ExitCode::File;
    }
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<RankCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<DifferencesCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<PlanCommand>());
    commands.push_back(std::make_unique<AskCommand>());
    commands.push_back(std::make_unique<WhatIfCommand>());
    commands.push_back(std::make_unique<ViewsCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<EraseCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    return commands;
}

Start startOf(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("-h") || first == QLatin1String("--help") || first == QLatin1String("--version"))
        return {.kind = Start::Kind::Command};
    for (const auto& command : allCommands()) {
        if (first == QLatin1String(command->name()))
            return {.kind = command->draws(arguments) ? Start::Kind::DrawingCommand : Start::Kind::Command};
    }
    return windowStart(arguments);
}

ExitCode runCommandLine(const QStringList& arguments, Console& console)
{
    CLI::App app("Touchstone: which touchpoints to digitise first, and how sure.", "touchstone");
    app.footer("touchstone [FILE.journey] opens the window.\n"
               "Data go to stdout, messages to stderr. Exit codes: 0 done, 1 the data does not allow it, 2 usage,\n"
               "3 a file cannot be read or written, 4 cancelled.");
    app.set_version_flag("--version", "touchstone " + programVersion().toStdString());
    app.require_subcommand(1);
    const auto commands = allCommands();
    std::map<const CLI::App*, Command*> commandOf;
    for (const auto& command : commands) {
        CLI::App* options = app.add_subcommand(command->name(), command->summary());
        command->declare(*options);
        commandOf[options] = command.get();
    }
    try {
        std::vector<std::string> list = reversed(arguments);
        app.parse(list);
    } catch (const CLI::ParseError& error) {
        // CLI11 writes help and version to the first stream, mistakes to the second.
        std::ostringstream help;
        std::ostringstream mistake;
        const int code = app.exit(error, help, mistake);
        console.write(QByteArray::fromStdString(help.str()));
        if (!mistake.str().empty())
            console.say(QString::fromStdString(mistake.str()).trimmed());
        return code == 0 ? ExitCode::Done : ExitCode::Usage;
    }
    return run(*commandOf.at(app.get_subcommands().front()), console);
}

} // namespace touchstone
