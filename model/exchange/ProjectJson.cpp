// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"

#include "model/exchange/EvidenceJson.h"
#include "model/exchange/JourneyJson.h"
#include "model/exchange/PlanJson.h"
#include "model/exchange/ResultJson.h"

namespace touchstone {
namespace {

constexpr int FormatVersion = 1;
const QLatin1String FormatName("touchstone-project");

std::optional<Error> checkFormat(const QJsonObject& object, const QString& fileName)
{
    const QJsonValue format = object.value(QLatin1String("format"));
    const QJsonValue version = object.value(QLatin1String("version"));
    if (format.toString() == FormatName && version.toInteger() == FormatVersion)
        return std::nullopt;
    QString found = format.toString();
    if (found == FormatName)
        found = QStringLiteral("%1 %2").arg(found, version.toVariant().toString());
    return Error{.code = ErrorCode::JsonWrongFormat, .arguments = {found}, .file = fileName};
}

} // namespace

Result<ProjectJsonReading> readProjectJson(const QByteArray& json, const QString& fileName)
{
    const Result<QJsonObject> object = parseJsonObject(json, fileName);
    if (!object)
        return failure(object.error());
    if (const auto wrong = checkFormat(*object, fileName))
        return failure(*wrong);

    JsonFindings findings{.file = fileName};
    ProjectJsonReading reading;
    {
        JsonReader root(*object, {}, findings);
        root.value(QStringLiteral("format"));
        root.value(QStringLiteral("version"));
        ProjectKeys keys;
        const Collection<Wave> waves = readWavesJson(root, keys);
        reading.data.journey = readJourneyJson(root, keys);
        reading.data.sideJourneys = readSideJourneysJson(root, keys);
        reading.data.evidence = readEvidenceJson(root, keys);
        reading.data.evidence.waves = waves;
        reading.data.plan = readPlanJson(root, keys);
        reading.data.settings = readScoreJson(root);
        reading.data.keptResults = readResultsJson(root);
    }
    if (findings.error)
        return failure(*findings.error);
    reading.warnings = findings.warnings;
    return reading;
}

QByteArray writeProjectJson(const ProjectData& data)
{
    JsonWriter json;
    json.beginObject();
    json.put("format", QString(FormatName));
    json.put("version", FormatVersion);
    writeJourneyJson(json, data.journey);
    writeVotesJson(json, data.journey);
    writeEvidenceJson(json, data.evidence, data.journey);
    writePlanJson(json, data.plan, data.journey);
    writeScoreJson(json, data.settings);
    writeResultsJson(json, data.keptResults);
    writeSideJourneysJson(json, data.sideJourneys, data.journey);
    json.endObject();
    return json.result();
}

QStringList beyondProjectJson(const ProjectData& data)
{
    QStringList lines;
    for (const Survey& survey : data.evidence.surveys) {
        lines << QStringLiteral("survey \"%1\": %2 responses, their mapping and counts")
                     .arg(nameOf(survey))
                     .arg(survey.rows);
    }
    if (!data.attachments.isEmpty())
        lines << QStringLiteral("%1 attachments").arg(data.attachments.size());
    return lines;
}

} // namespace touchstone
