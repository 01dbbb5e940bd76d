// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "app/cli/SuggestionJson.h"
#include "model/exchange/EventMapping.h"
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "model/qualitative/QualitativeFormat.h"
#include "views/common/DescribeImport.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void ImportCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project, *.journey")->required();
    options
        .add_option("SOURCE", m_sources,
            "Files: answers (CSV, XLSX, ODS, SAV, ZSAV or POR), logs of events (CSV, XES, channel paths), interviews "
            "(text, Markdown, VTT, SRT, DOCX, REFI-QDA .qdpx) or codes (.qdc, Taguette CSV)")
        ->required();
    options.add_option("--map", m_map, "What the columns mean, mapping.json; suggested from the file if left out");
    options
        .add_option("--as", m_kind,
            "What the sources are: survey, events, interviews, or the codes alone; if left out, interviews where that "
            "is certain, else a survey")
        ->check(CLI::IsMember({"survey", "events", "interviews", "codes"}));
    options.add_option("--sheet", m_sheet, "Name or number of a workbook's sheet; the first one if left out");
    m_events.declare(options);
    m_interviews.declare(options);
    options.add_flag("--dry-run", m_dryRun, "Print how one source would be read, as JSON, and change nothing");
}

Result<QByteArray> ImportCommand::givenFile() const
{
    if (m_map.empty())
        return QByteArray();
    const QString path = QString::fromStdString(m_map);
    QFile file(path);
    if (!file.exists())
        return failure({.code = ErrorCode::FileMissing, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::FileUnreadable, .arguments = {file.errorString()}, .file = path});
    return file.readAll();
}

Result<std::optional<SurveyMapping>> ImportCommand::givenMapping(const QByteArray& json, Console& console) const
{
    if (m_map.empty())
        return std::nullopt;
    const QString path = QString::fromStdString(m_map);
    QStringList warnings;
    const Result<SurveyMapping> mapping = readMappingJson(json, path, &warnings);
    if (!mapping)
        return failure(mapping.error());
    for (const QString& warning : warnings)
        console.say(QStringLiteral("%1: %2").arg(path, warning));
    return *mapping;
}

Result<std::unique_ptr<Project>> ImportCommand::openProject() const
{
    auto project = Project::open(
        QString::fromStdString(m_file), m_dryRun ? Project::Access::ReadOnly : Project::Access::ReadWrite);
    if (project && !m_dryRun && (*project)->isReadOnly()) {
        return failure({.code = ErrorCode::ReadOnlyProject,
            .arguments = {(*project)->readOnlyReason()},
            .file = (*project)->path()});
    }
    return project;
}

bool ImportCommand::isQualitative(const QString& source) const
{
    if (m_kind == "interviews" || m_kind == "codes")
        return true;
    return m_kind.empty() && m_map.empty() && m_sheet.empty() && holdsInterviews(source);
}

Result<ExitCode> ImportCommand::runEvents(const QByteArray& mapping, Console& console) const
{
    const auto project = openProject();
    if (!project)
        return failure(project.error());
    const EventsImport events(m_events, QString::fromStdString(m_map), mapping);
    if (m_dryRun)
        return events.dryRun(**project, QString::fromStdString(m_sources.front()), console);
    for (const std::string& source : m_sources) {
        const Result<ExitCode> done = events.import(**project, QString::fromStdString(source), console);
        if (!done || *done != ExitCode::Done)
            return done;
    }
    return ExitCode::Done;
}

Result<ExitCode> ImportCommand::run(Console& console)
{
    if (m_dryRun && m_sources.size() > 1) {
        console.say(Words::tr("--dry-run takes one SOURCE"));
        return ExitCode::Usage;
    }
    const Result<QByteArray> json = givenFile();
    if (!json)
        return failure(json.error());
    const bool isEvents = m_kind == "events" || isEventMapping(*json);
    const bool isInterviews = m_kind == "interviews" || m_kind == "codes";
    if (m_interviews.isGiven() && (isEvents || m_kind == "survey" || m_kind == "codes")) {
        console.say(Words::tr("--informant, --person and --wave are for --as interviews"));
        return ExitCode::Usage;
    }
    if (isInterviews && (!m_map.empty() || !m_sheet.empty())) {
        console.say(Words::tr("--map and --sheet are for surveys and events"));
        return ExitCode::Usage;
    }
    if (isEvents)
        return runEvents(*json, console);
    if (m_events.isGiven()) {
        console.say(Words::tr("--success, --fold, --fold-as, --waiting and --add are for --as events"));
        return ExitCode::Usage;
    }
    const Result<std::optional<SurveyMapping>> mapping = givenMapping(*json, console);
    if (!mapping)
        return failure(mapping.error());
    const auto project = openProject();
    if (!project)
        return failure(project.error());
    for (const std::string& source : m_sources) {
        const Result<ExitCode> done = runSource(**project, QString::fromStdString(source), *mapping, console);
        if (!done || *done != ExitCode::Done)
            return done;
    }
    return ExitCode::Done;
}

Result<ExitCode> ImportCommand::runSource(
    Project& project, const QString& source, const std::optional<SurveyMapping>& mapping, Console& console) const
{
    if (isQualitative(source)) {
        const InterviewsImport interviews(m_interviews, m_kind == "codes");
        return m_dryRun ? interviews.dryRun(project, source, console) : interviews.import(project, source, console);
    }
    if (m_interviews.isGiven()) {
        console.say(Words::tr("%1: nothing here surely is an interview. Say --as interviews if it is.").arg(source));
        return ExitCode::Usage;
    }
    if (m_dryRun)
        return dryRun(project, mapping, console);
    TOUCHSTONE_TRY(importSource(project, source, mapping, console));
    return ExitCode::Done;
}

Result<ExitCode> ImportCommand::dryRun(
    const Project& project, const std::optional<SurveyMapping>& mapping, Console& console) const
{
    const ProgressLine line(console, Words::tr("Reading"));
    Result<SurveySuggestion> suggestion = suggestSurvey(
        QString::fromStdString(m_sources.front()), project.journey(), console.progress(), sourceOptions());
    if (!suggestion)
        return failure(suggestion.error());
    if (mapping) {
        suggestion->mapping = *mapping;
        suggestion->reasons.clear();
    }
    console.write(suggestionToJson(*suggestion));
    return ExitCode::Done;
}

Result<void> ImportCommand::importSource(
    Project& project, const QString& source, const std::optional<SurveyMapping>& given, Console& console) const
{
    std::optional<SurveyMapping> mapping = given;
    Result<StagedSurvey> staged = [&]() -> Result<StagedSurvey> {
        const ProgressLine line(console, Words::tr("Importing %1").arg(QFileInfo(source).fileName()));
        if (!mapping) {
            const Result<SurveySuggestion> suggestion
                = suggestSurvey(source, project.journey(), console.progress(), sourceOptions());
            if (!suggestion)
                return failure(suggestion.error());
            mapping = suggestion->mapping;
        }
        return stageSurvey(project.path(), project.journey(), source, *mapping, console.progress(), sourceOptions());
    }();
    TOUCHSTONE_TRY(staged);
    // Ctrl+C between the last row and here still means no.
    if (console.progress().isCancelled()) {
        TOUCHSTONE_TRY(discardSurvey(project.path(), *staged));
        return failure({.code = ErrorCode::Cancelled, .file = source});
    }
    const QString name = mapping->survey.isEmpty() ? QFileInfo(source).completeBaseName() : mapping->survey;
    const Result<void> published = publishSurvey(project, *staged, Words::tr("Import %1").arg(name));
    if (!published) {
        TOUCHSTONE_TRY(discardSurvey(project.path(), *staged));
        return published;
    }
    console.writeLine(source);
    for (const QString& text : describeReport(staged->report))
        console.writeLine(QStringLiteral("  ") + text);
    return {};
}

} // namespace touchstone
