// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportCommand.h"

#include "model/base/WriteFile.h"
#include "model/exchange/JourneyCsv.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/MermaidJourney.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/RankingText.h"
#include "model/exchange/XlsxWriter.h"
#include "model/privacy/AnonymousCopy.h"
#include "model/qualitative/RefiWriter.h"
#include "model/report/Workbook.h"
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

} // namespace

std::span<const ExportCommand::Format> ExportCommand::formats()
{
    static constexpr std::array list = {
        Format{"journey", false, &ExportCommand::writeCopy},
        Format{"json", false, &ExportCommand::writeJson},
        Format{"csv", false, &ExportCommand::writeCsv},
        Format{"xlsx", false, &ExportCommand::writeWorkbook},
        Format{"mmd", false, &ExportCommand::writeMermaid},
        Format{"graphml", false, &ExportCommand::writeGraphml},
        Format{"qdpx", false, &ExportCommand::writeInterviews},
        Format{"qdc", false, &ExportCommand::writeCodebook},
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
            "Where to: *.journey for a copy without history, *.json for the project, *.xlsx for a workbook of all that "
            "is "
            "ranked, planned and known, *.csv for a table, *.mmd for a Mermaid journey, *.graphml for the graph, "
            "*.qdpx for the coded interviews and *.qdc for the codes (REFI-QDA), *.svg, *.png or *.pdf for the map")
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
    options.add_flag("--anonymous", m_isAnonymous,
        "For *.journey and *.json: without texts, names and ids of those who answered, spoke or voted");
    options.add_flag("--force", m_force, "Replace a *.journey that is there");
    m_options.declareFilter(options);
    m_choices.declare(options);
}

Result<ExitCode> ExportCommand::run(Console& console)
{
    const Format* format = formatOf(output());
    if (!m_what.empty() && format->write != &ExportCommand::writeCsv) {
        console.say(CommandWords::tr("--what is for tables: let the ending of the output be .csv."));
        return ExitCode::Usage;
    }
    const bool isProject = format->write == &ExportCommand::writeCopy || format->write == &ExportCommand::writeJson;
    if (m_isAnonymous && !isProject) {
        console.say(CommandWords::tr("--anonymous is for whole projects: let the ending of the output be .journey or "
                                     ".json."));
        return ExitCode::Usage;
    }
    if (m_choices.wantsCards())
        return writeDrawing(console);
    if (!format->draws && m_choices.isOfPictures()) {
        console.say(CommandWords::tr(
            "--touchpoint, --scale, --paper, --tiled, --theme and --keep-empty are for maps and cards."));
        return ExitCode::Usage;
    }
    if (m_choices.namesJourney() && format->write == &ExportCommand::writeJson) {
        console.say(CommandWords::tr("The text form holds all journeys: leave out --journey."));
        return ExitCode::Usage;
    }
    const bool isEvidence
        = format->write == &ExportCommand::writeInterviews || format->write == &ExportCommand::writeCodebook;
    if (m_choices.namesJourney() && isEvidence) {
        console.say(CommandWords::tr("Interviews and codes belong to the whole project: leave out --journey."));
        return ExitCode::Usage;
    }
    if (m_choices.namesJourney() && format->write == &ExportCommand::writeCsv && isOfRanking()) {
        console.say(
            CommandWords::tr("Only the main journey is ranked: leave out --journey, or let --what be touchpoints "
                             "or transitions."));
        return ExitCode::Usage;
    }
    return (this->*format->write)(console);
}

Result<std::unique_ptr<Project>> ExportCommand::open() const
{
    return Project::open(QString::fromStdString(m_options.file), Project::Access::ReadOnly);
}

Result<ExitCode> ExportCommand::writeCopy(Console&) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    if (m_isAnonymous)
        TOUCHSTONE_TRY(writeAnonymousCopy((*project)->path(), (*project)->data(), output(), m_force));
    else
        TOUCHSTONE_TRY((*project)->saveCopy(output(), false, m_force));
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeJson(Console& console) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    const ProjectData data = m_isAnonymous ? anonymous((*project)->data()) : (*project)->data();
    TOUCHSTONE_TRY(writeFile(output(), writeProjectJson(data)));
    for (const QString& line : beyondProjectJson(data))
        console.say(CommandWords::tr("Not in the text form: %1").arg(line));
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeMermaid(Console& console) const
{
    return writeJourney(&touchstone::writeMermaid, JourneyFormat::Mermaid, console);
}

Result<ExitCode> ExportCommand::writeGraphml(Console& console) const
{
    return writeJourney(&touchstone::writeGraphml, JourneyFormat::Graphml, console);
}

Result<ExitCode> ExportCommand::writeCsv(Console& console) const
{
    if (isOfRanking())
        return writeRanking(console);
    return writeJourney(
        m_what == "touchpoints" ? &writeTouchpointCsv : &writeTransitionCsv, JourneyFormat::Table, console);
}

Result<ExitCode> ExportCommand::writeJourney(Writer writer, JourneyFormat format, Console& console) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    const ProjectData& data = (*project)->data();
    const Result<const Journey*> chosen = m_choices.journeyOf(data);
    if (!chosen)
        return failure(chosen.error());
    // A journey beside the main one has the main one's personas.
    Journey journey = **chosen;
    journey.personas = data.journey.personas;
    const JourneyWriting writing = writer(journey, m_choices.language(console));
    TOUCHSTONE_TRY(writeFile(output(), writing.bytes));
    for (const QString& line : describeWarnings(writing.warnings, format))
        console.say(line);
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeInterviews(Console& console) const
{
    return writeEvidence(&writeRefiProject, console);
}

Result<ExitCode> ExportCommand::writeCodebook(Console& console) const
{
    return writeEvidence(&writeRefiCodebook, console);
}

Result<ExitCode> ExportCommand::writeEvidence(
    const std::function<Result<JourneyWriting>(const ProjectData&, const QString&)>& writer, Console& console) const
{
    const auto project = open();
    if (!project)
        return failure(project.error());
    const Result<JourneyWriting> writing = writer((*project)->data(), m_choices.language(console));
    if (!writing)
        return failure(writing.error());
    TOUCHSTONE_TRY(writeFile(output(), writing->bytes));
    for (const QString& line : describeWarnings(writing->warnings, JourneyFormat::ProjectJson))
        console.say(line);
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeRanking(Console& console) const
{
    const Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    // The mark tells spreadsheets that this is UTF-8.
    TOUCHSTONE_TRY(writeFile(output(),
        "\xEF\xBB\xBF"
            + rankingToCsv(ranked->ranking, ranked->data.journey, ranked->digitalValues, ranked->certainty,
                m_choices.language(console))));
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeWorkbook(Console& console) const
{
    const Result<RankedProject> project = m_options.read(console.progress());
    if (!project)
        return failure(project.error());
    const Result<Workbook> workbook
        = workbookOf(project->data, project->ranking.filter, m_choices.language(console), console.progress());
    if (!workbook)
        return failure(workbook.error());
    const Result<QByteArray> bytes = writeXlsx(workbook->sheets);
    if (!bytes)
        return failure(bytes.error());
    TOUCHSTONE_TRY(writeFile(output(), *bytes));
    if (workbook->withoutPlan)
        console.sayError(*workbook->withoutPlan);
    sayWarnings(*project, console);
    return ExitCode::Done;
}

Result<ExitCode> ExportCommand::writeDrawing(Console& console) const
{
    const Result<RankedProject> project = m_options.read(console.progress());
    if (!project)
        return failure(project.error());
    return m_choices.wantsCards()
        ? m_choices.writeCards(*project, QString::fromStdString(m_options.file), output(), console)
        : m_choices.writeMap(*project, output(), console);
}

} // namespace touchstone
