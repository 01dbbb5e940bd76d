// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportCommand.h"

#include "model/base/WriteFile.h"
#include "model/exchange/JourneyCsv.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/MermaidJourney.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/RankingText.h"
#include "views/common/DescribeFormat.h"

#include <algorithm>
#include <array>
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Writes a journey in another format and says what did not get into it.
Result<ExitCode> writeJourney(
    const QString& path, const JourneyWriting& writing, JourneyFormat format, Console& console)
{
    TOUCHSTONE_TRY(writeFile(path, writing.bytes));
    for (const QString& line : describeWarnings(writing.warnings, format))
        console.say(line);
    return ExitCode::Done;
}

} // namespace

std::span<const ExportCommand::Format> ExportCommand::formats()
{
    static constexpr std::array list = {
        Format{"json", false, &ExportCommand::writeJson},
        Format{"csv", false, &ExportCommand::writeCsv},
        Format{"mmd", false, &ExportCommand::writeMermaid},
        Format{"graphml", false, &ExportCommand::writeGraphml},
        Format{"svg", true, &ExportCommand::writeDrawing},
        Format{"png", true, &ExportCommand::writeDrawing},
        Format{"pdf", true, &ExportCommand::writeDrawing},
    };
    return list;
}

const ExportCommand::Format* ExportCommand::formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::find_if(formats().begin(), formats().end(),
        [&](const Format& format) { return suffix == QLatin1String(format.suffix); });
    return found == formats().end() ? nullptr : &*found;
}

bool ExportCommand::draws(const QStringList& arguments) const
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        const Format* format = formatOf(argument);
        return format && format->draws;
    });
}

void ExportCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options
        .add_option("-o,--output", m_output,
            "Where to: *.json for the project, *.mmd for a Mermaid journey, *.graphml for the graph, *.csv for a "
            "table, "
            "*.svg, *.png or *.pdf for its map")
        ->required()
        ->check(CLI::Validator(
            [](const std::string& output) {
                if (formatOf(QString::fromStdString(output)))
                    return std::string();
                QStringList endings;
                for (const Format& format : formats())
                    endings << QLatin1Char('.') + QLatin1String(format.suffix);
                return "the ending must be one of " + endings.join(QLatin1String(", ")).toStdString();
            },
            ""));
    options
        .add_option("--what", m_what,
            "Which table *.csv is: the ranking (unless said otherwise), the touchpoints or the transitions")
        ->check(CLI::IsMember({"ranking", "touchpoints", "transitions"}));
    m_options.declareFilter(options);
    m_drawing.declare(options);
}

Result<ExitCode> ExportCommand::run(Console& console)
{
    const Format* format = formatOf(output());
    if (!m_what.empty() && format->write != &ExportCommand::writeCsv) {
        console.say(CommandWords::tr("--what is for tables: let the ending of the output be .csv."));
        return ExitCode::Usage;
    }
    if (m_drawing.wantsCards())
        return writeDrawing(console);
    return (this->*format->write)(console);
}

Result<std::unique_ptr<Project>> ExportCommand::open() const
{
    return Project::open(QString::fromStdString(m_options.file), Project::Access::ReadOnly);
}

Result<ExitCode> ExportCommand::writeJson(Console& console) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    TOUCHSTONE_TRY(writeFile(output(), writeProjectJson((*project)->data())));
    for (const QString& line : beyondProjectJson((*project)->data()))
        console.say(CommandWords::tr("Not in the text form: %1").arg(line));
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeMermaid(Console& console) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    return writeJourney(
        output(), touchstone::writeMermaid((*project)->journey(), console.language()), JourneyFormat::Mermaid, console);
}

Result<ExitCode> ExportCommand::writeGraphml(Console& console) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    return writeJourney(
        output(), touchstone::writeGraphml((*project)->journey(), console.language()), JourneyFormat::Graphml, console);
}

Result<ExitCode> ExportCommand::writeCsv(Console& console) const
{
    if (m_what.empty() || m_what == "ranking")
        return writeRanking(console);
    const auto project = open();
    if (!project)
        return failure(project.error());
    const Journey& journey = (*project)->journey();
    const JourneyWriting writing = m_what == "touchpoints" ? writeTouchpointCsv(journey, console.language())
                                                           : writeTransitionCsv(journey, console.language());
    return writeJourney(output(), writing, JourneyFormat::Table, console);
}

Result<ExitCode> ExportCommand::writeRanking(Console& console) const
{
    const Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    // The mark tells spreadsheets that this is UTF-8.
    TOUCHSTONE_TRY(writeFile(output(),
        "\xEF\xBB\xBF"
            + rankingToCsv(
                ranked->ranking, ranked->data.journey, ranked->digitalValues, ranked->certainty, console.language())));
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeDrawing(Console& console) const
{
    const Result<RankedProject> project = m_options.read();
    if (!project)
        return failure(project.error());
    return m_drawing.wantsCards()
        ? m_drawing.writeCards(*project, QString::fromStdString(m_options.file), output(), console)
        : m_drawing.writeMap(*project, output(), console);
}

} // namespace touchstone
