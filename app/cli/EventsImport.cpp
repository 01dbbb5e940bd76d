// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EventsImport.h"

#include "model/exchange/EventLogReader.h"
#include "model/exchange/JourneyDiscovery.h"
#include "model/exchange/JsonWriter.h"
#include "model/project/Project.h"
#include "views/common/DescribeEvents.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr size_t PrintedVariants = 20;

const char* formatKey(const EventLogReport& report)
{
    if (report.format == EventFormat::Xes)
        return report.isCompressed ? "xes.gz" : "xes";
    return report.format == EventFormat::Paths ? "paths" : "csv";
}

void writeActivities(JsonWriter& json, const PreparedLog& prepared, const EventMapping& mapping, const Journey& journey)
{
    const std::vector<ActivityFate> fates = fatesOf(prepared, mapping);
    json.beginArray("activities");
    for (size_t i = 0; i < fates.size(); ++i) {
        json.beginObject();
        json.put("activity", prepared.log.activities[static_cast<qsizetype>(i)]);
        json.put("events", prepared.flow.visits[i]);
        json.put("journeys", prepared.flow.journeys[i]);
        json.put("starts", prepared.flow.starts[i]);
        json.put("ends", prepared.flow.ends[i].all());
        if (fates[i].folded) {
            json.put("fold", *fates[i].folded == Folding::Bypass ? u"bypass"_s : u"other"_s);
        } else {
            json.put("touchpoint", fates[i].touchpoint);
            json.put("new", journey.findTouchpoint(fates[i].touchpoint) == nullptr);
        }
        json.endObject();
    }
    json.endArray();
}

void writeFlow(JsonWriter& json, const DiscoveredJourney& discovered)
{
    const auto nameOf = [&](int node) { return discovered.touchpoints[static_cast<size_t>(node)].name.english(); };
    json.beginArray("transitions");
    for (const FlowStep& step : discovered.flow.steps) {
        json.beginObject();
        json.put("from", nameOf(step.from));
        json.put("to", nameOf(step.to));
        json.put("count", step.count);
        json.endObject();
    }
    json.endArray();
    json.put("variants_count", static_cast<qint64>(discovered.variants.size()));
    json.beginArray("variants");
    for (size_t i = 0; i < std::min(PrintedVariants, discovered.variants.size()); ++i) {
        QStringList names;
        for (const int node : discovered.variants[i].nodes)
            names << nameOf(node);
        json.beginObject();
        json.put("touchpoints", names);
        json.put("count", discovered.variants[i].journeys.all());
        json.endObject();
    }
    json.endArray();
    if (discovered.isClassified) {
        json.put("succeeded", discovered.flow.total.succeeded);
        json.put("lost", discovered.flow.total.lost);
    }
}

} // namespace

void EventsOptions::declare(CLI::App& options)
{
    options.add_option("--success", success, "Events: activities that are the goal where a journey ends with them")
        ->delimiter(',');
    options.add_option("--fold", fold, "Events: fold activities that fewer journeys than this pass")
        ->check(CLI::NonNegativeNumber);
    options.add_option("--fold-as", foldAs, "Events: what becomes of folded activities: bypass or other")
        ->check(CLI::IsMember({"bypass", "other"}));
    options.add_option("--waiting", waiting, "Events: where waiting times count: touchpoints, handovers or none")
        ->check(CLI::IsMember({"touchpoints", "handovers", "none"}));
    options.add_flag("--add", adds, "Events: add to the counts that there are instead of replacing them");
}

bool EventsOptions::isGiven() const
{
    return !success.empty() || fold >= 0 || !foldAs.empty() || !waiting.empty() || adds;
}

/// A source as read and what it would become.
struct EventsImport::Discovery
{
    EventLogReading reading; ///< its log has moved into `prepared`
    QStringList lines; ///< how it was read, in words
    std::map<QString, QString> reasons;
    EventMapping mapping;
    PreparedLog prepared;
    DiscoveredJourney journey;
};

Result<EventsImport::Discovery> EventsImport::discover(
    const Project& project, const QString& source, Console& console) const
{
    Discovery result;
    EventMapping& mapping = result.mapping;
    if (!m_mapping.isEmpty()) {
        QStringList warnings;
        auto given = readEventMapping(m_mapping, m_mappingFile, &warnings);
        if (!given)
            return failure(given.error());
        mapping = *std::move(given);
        for (const QString& warning : warnings)
            console.say(u"%1: %2"_s.arg(m_mappingFile, warning));
    }
    if (m_options.fold >= 0)
        mapping.fold = m_options.fold;
    if (!m_options.foldAs.empty())
        mapping.foldAs = m_options.foldAs == "other" ? Folding::Other : Folding::Bypass;
    if (!m_options.waiting.empty())
        mapping.waiting = m_options.waiting == "none" ? WaitPlace::None
            : m_options.waiting == "handovers"        ? WaitPlace::Handovers
                                                      : WaitPlace::Touchpoints;
    mapping.adds |= m_options.adds;

    const ProgressLine line(console, Words::tr("Reading %1").arg(QFileInfo(source).fileName()));
    if (!mapping.columns.isComplete()) {
        const auto peek = peekEventLog(source, console.progress());
        if (!peek)
            return failure(peek.error());
        result.reasons = peek->reasons;
    }
    auto reading = readEventLog(source, mapping.columns, console.progress());
    if (!reading)
        return failure(reading.error());
    result.reading = *std::move(reading);
    mapping.columns = result.reading.columns;
    result.lines = describeReading(result.reading.report, result.reading.log);
    result.prepared = prepareLog(std::move(result.reading.log), project.journey(), console.progress());
    for (const std::string& name : m_options.success)
        mapping.success << QString::fromStdString(name).trimmed();
    for (const QString& name : mapping.success) {
        if (!result.prepared.log.activities.contains(name))
            console.say(Words::tr("%1: no activity is called “%2”").arg(source, name));
    }
    result.journey
        = discoverJourney(result.prepared, mapping, project.journey(), project.evidence(), {}, console.progress());
    if (console.progress().isCancelled())
        return failure({.code = ErrorCode::Cancelled, .file = source});
    return result;
}

Result<ExitCode> EventsImport::dryRun(const Project& project, const QString& source, Console& console) const
{
    const Result<Discovery> found = discover(project, source, console);
    if (!found)
        return failure(found.error());
    const EventLogReport& report = found->reading.report;
    JsonWriter json;
    json.beginObject();
    json.put("format", QString::fromLatin1(formatKey(report)));
    json.put("encoding", report.table.encoding);
    json.putIf("separator", report.table.separator);
    json.put("rows", report.rows);
    json.put("left_out", report.leftOut());
    json.put("journeys", found->prepared.log.journeys());
    json.put("events", static_cast<qint64>(found->prepared.log.events.size()));
    writeEventMapping(json, found->mapping);
    json.beginObject("reasons");
    for (const auto& [header, reason] : found->reasons)
        json.put(header, reason);
    json.endObject();
    writeActivities(json, found->prepared, found->mapping, project.journey());
    writeFlow(json, found->journey);
    json.put("notes", found->lines);
    json.endObject();
    console.write(json.result());
    return ExitCode::Done;
}

Result<ExitCode> EventsImport::import(Project& project, const QString& source, Console& console) const
{
    const Result<Discovery> found = discover(project, source, console);
    if (!found)
        return failure(found.error());
    if (const QString why = whyNotAdded(found->journey); !why.isEmpty()) {
        console.say(u"%1: %2"_s.arg(source, why));
        return ExitCode::DataDoesNotAllow;
    }
    TOUCHSTONE_TRY(
        applyDiscovery(project, found->journey, discoveryName(QFileInfo(source).fileName(), found->prepared)));
    console.writeLine(source);
    for (const QString& text : found->lines + describeDiscovery(found->journey))
        console.writeLine(u"  "_s + text);
    return ExitCode::Done;
}

} // namespace touchstone
