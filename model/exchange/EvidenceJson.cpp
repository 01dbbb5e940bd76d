// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EvidenceJson.h"

#include "model/evidence/CodeTree.h"
#include "model/exchange/JourneyJson.h"
#include "model/exchange/RulesJson.h"

#include <cmath>

namespace touchstone {
namespace {

QStringList signalKeys()
{
    QStringList keys;
    for (const SignalInfo& info : allSignals())
        keys << info.key;
    return keys;
}

const QStringList& informants()
{
    static const QStringList words
        = {QStringLiteral("customer"), QStringLiteral("frontline"), QStringLiteral("management")};
    return words;
}

const QStringList& stances()
{
    static const QStringList words
        = {QStringLiteral("negative"), QStringLiteral("neutral"), QStringLiteral("positive")};
    return words;
}

/// A list must have as many elements as the scale has levels.
void checkCount(JsonReader& reader, const QString& key, size_t found, qsizetype wanted)
{
    if (found != static_cast<size_t>(wanted)) {
        reader.fail(
            ErrorCode::JsonBadValue, {QStringLiteral("[%1]").arg(found), QStringLiteral("[%1]").arg(wanted)}, key);
    }
}

void readWaiting(JsonReader& reader, Aggregate& aggregate)
{
    const QString edges = QStringLiteral("edges");
    aggregate.edges = reader.numbers(edges, NotNegative, Presence::Required);
    for (size_t i = 1; i < aggregate.edges.size(); ++i) {
        if (aggregate.edges[i] <= aggregate.edges[i - 1]) {
            reader.fail(ErrorCode::JsonBadValue,
                {QString::fromLatin1(JsonWriter::number(aggregate.edges[i])),
                    QStringLiteral("> %1").arg(QString::fromLatin1(JsonWriter::number(aggregate.edges[i - 1])))},
                QStringLiteral("edges[%1]").arg(i));
            break;
        }
    }
    checkCount(
        reader, QStringLiteral("counts"), aggregate.counts.size(), static_cast<qsizetype>(aggregate.edges.size()));
    aggregate.okMinutes = reader.number(QStringLiteral("ok"), NotNegative, Presence::Required);
    aggregate.badMinutes = reader.number(QStringLiteral("bad"), NotNegative, Presence::Required);
    if (aggregate.okMinutes && aggregate.badMinutes && *aggregate.okMinutes >= *aggregate.badMinutes) {
        const auto shown = [](double minutes) { return QString::fromLatin1(JsonWriter::number(minutes)); };
        reader.fail(ErrorCode::JsonBadValue,
            {shown(*aggregate.badMinutes), QStringLiteral("> %1").arg(shown(*aggregate.okMinutes))},
            QStringLiteral("bad"));
    }
}

Aggregate readAggregate(JsonReader& reader, const ProjectKeys& keys)
{
    Aggregate aggregate;
    aggregate.id = newId<AggregateId>();
    const QString touchpoint = QStringLiteral("touchpoint");
    if (const QJsonValue place = reader.value(touchpoint, Presence::Required); reader.has(touchpoint))
        aggregate.place = keys.readPlace(place, reader.pathOf(touchpoint), reader.findings());
    const auto signal = reader.choice(QStringLiteral("signal"), signalKeys(), Presence::Required);
    aggregate.signal = static_cast<Signal>(signal.value_or(0));
    aggregate.counts = reader.numbers(QStringLiteral("counts"), NotNegative, Presence::Required);
    aggregate.levels = reader.strings(QStringLiteral("levels"));
    aggregate.loss = reader.numbers(QStringLiteral("loss"), Share);
    aggregate.anchors = readAnchors(reader);
    if (infoOf(aggregate.signal).isBinned() && aggregate.levels.isEmpty()) {
        readWaiting(reader, aggregate);
    } else if (signal) {
        for (const char* key : {"edges", "ok", "bad"})
            reader.warnUnused(QString::fromLatin1(key), QStringLiteral("only for waiting times in bins; left out"));
        const QStringList& levels = aggregate.levels.isEmpty() ? infoOf(aggregate.signal).levels : aggregate.levels;
        checkCount(reader, QStringLiteral("counts"), aggregate.counts.size(), levels.size());
    }
    if (!aggregate.loss.empty())
        checkCount(
            reader, QStringLiteral("loss"), aggregate.loss.size(), static_cast<qsizetype>(aggregate.counts.size()));
    aggregate.segment = reader.string(QStringLiteral("segment"));
    if (!aggregate.segment.isEmpty() && aggregate.segment.indexOf(QLatin1Char('=')) < 1)
        reader.fail(
            ErrorCode::JsonBadValue, {aggregate.segment, QStringLiteral("COLUMN=VALUE")}, QStringLiteral("segment"));
    aggregate.wave = keys.readWave(reader);
    return aggregate;
}

/// The matrix must be square over outcome and touchpoints, symmetric, with ones on the diagonal.
void checkCorrelation(JsonReader& reader, const DriverMatrix& drivers)
{
    const size_t size = drivers.touchpoints.size() + 1;
    const auto place = [](size_t row) { return QStringLiteral("correlation[%1]").arg(row); };
    checkCount(reader, QStringLiteral("correlation"), drivers.correlation.size(), static_cast<qsizetype>(size));
    for (size_t row = 0; row < drivers.correlation.size(); ++row)
        checkCount(reader, place(row), drivers.correlation[row].size(), static_cast<qsizetype>(size));
    if (reader.findings().error)
        return;
    constexpr double tolerance = 1e-6; // a matrix may have been rounded when it was written down
    for (size_t row = 0; row < size; ++row) {
        for (size_t column = 0; column <= row; ++column) {
            const double wanted = row == column ? 1 : drivers.correlation[column][row];
            if (std::abs(drivers.correlation[row][column] - wanted) > tolerance) {
                reader.fail(ErrorCode::JsonBadValue,
                    {QString::fromLatin1(JsonWriter::number(drivers.correlation[row][column])),
                        QString::fromLatin1(JsonWriter::number(wanted))},
                    place(row) + QStringLiteral("[%1]").arg(column));
            }
        }
    }
}

DriverMatrix readDrivers(const QJsonValue& value, const QString& path, const ProjectKeys& keys, JsonFindings& findings)
{
    JsonReader reader(value, path, findings);
    DriverMatrix drivers;
    drivers.outcome = reader.string(QStringLiteral("outcome"));
    drivers.respondents = reader.number(QStringLiteral("n"), NotNegative, Presence::Required).value_or(0);
    QSet<QString> taken;
    reader.each(
        QStringLiteral("touchpoints"),
        [&](const QJsonValue& item, const QString& itemPath) {
            const auto key = readString(item, itemPath, findings);
            if (!key)
                return;
            if (taken.contains(*key))
                findings.fail(ErrorCode::JsonDuplicateId, {*key}, itemPath);
            taken.insert(*key);
            drivers.touchpoints.push_back(keys.touchpoints.resolve(*key, itemPath, findings));
        },
        Presence::Required);
    reader.each(
        QStringLiteral("correlation"),
        [&](const QJsonValue& row, const QString& rowPath) {
            std::vector<double>& numbers = drivers.correlation.emplace_back();
            if (!row.isArray())
                return findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("array")}, rowPath);
            const QJsonArray cells = row.toArray();
            for (qsizetype i = 0; i < cells.size(); ++i)
                numbers.push_back(
                    readNumber(cells[i], QStringLiteral("%1[%2]").arg(rowPath).arg(i), {-1, 1}, findings).value_or(0));
        },
        Presence::Required);
    checkCorrelation(reader, drivers);
    return drivers;
}

Excerpt readExcerpt(JsonReader& reader, const ProjectKeys& keys, qint64 textLength)
{
    Excerpt excerpt;
    excerpt.id = newId<ExcerptId>();
    excerpt.key = reader.string(QStringLiteral("id"));
    const qint64 start = reader.integer(QStringLiteral("start"), 0, textLength, Presence::Required).value_or(0);
    excerpt.start = static_cast<int>(start);
    excerpt.end = static_cast<int>(
        reader.integer(QStringLiteral("end"), start, textLength, Presence::Required).value_or(start));
    const QString touchpoint = QStringLiteral("touchpoint");
    if (reader.has(touchpoint))
        excerpt.place = keys.readPlace(reader.value(touchpoint), reader.pathOf(touchpoint), reader.findings());
    if (const auto severity = reader.integer(QStringLiteral("severity"), 0, 3))
        excerpt.severity = static_cast<int>(*severity);
    excerpt.code = reader.string(QStringLiteral("code"));
    if (const auto stance = reader.choice(QStringLiteral("stance"), stances()))
        excerpt.stance = static_cast<Stance>(*stance);
    return excerpt;
}

Interview readInterview(JsonReader& reader, const ProjectKeys& keys)
{
    Interview interview;
    interview.title = reader.text(QStringLiteral("title"));
    interview.informant = static_cast<Informant>(
        reader.choice(QStringLiteral("informant"), informants(), Presence::Required).value_or(0));
    reader.each(QStringLiteral("covers"), [&](const QJsonValue& value, const QString& path) {
        interview.covers.push_back(keys.readPlace(value, path, reader.findings()));
    });
    interview.person = reader.string(QStringLiteral("person"));
    interview.sourceFile = reader.string(QStringLiteral("source"));
    interview.text = reader.string(QStringLiteral("text"));
    interview.wave = keys.readWave(reader);
    const auto length = static_cast<qint64>(interview.text.toUcs4().size());
    QSet<QString> taken;
    reader.each(QStringLiteral("excerpts"), [&](const QJsonValue& value, const QString& path) {
        JsonReader excerptReader(value, path, reader.findings());
        interview.excerpts.push_back(readExcerpt(excerptReader, keys, length));
        const QString& key = interview.excerpts.back().key;
        if (!key.isEmpty() && taken.contains(key))
            excerptReader.fail(ErrorCode::JsonDuplicateId, {key}, QStringLiteral("id"));
        taken.insert(key);
    });
    return interview;
}

/// Codes above may be listed behind those below them; none may stand above itself.
void checkCodesAbove(JsonReader& root, const Collection<Code>& codes, const KeyIndex<CodeId>& keys)
{
    for (int index = 0; index < codes.size(); ++index) {
        const QString path = QStringLiteral("codes[%1].above").arg(index);
        if (!codes[index].above.isEmpty())
            keys.resolve(codes[index].above, path, root.findings());
        if (isWithin(codes, codes[index].above, codes[index].key)) {
            root.findings().fail(
                ErrorCode::JsonBadValue, {codes[index].above, QStringLiteral("a code that is not below")}, path);
        }
    }
}

Collection<Code> readCodes(JsonReader& root)
{
    Collection<Code> codes;
    KeyIndex<CodeId> keys(QStringLiteral("code"));
    readDefined(root, QStringLiteral("codes"), keys, codes, [](JsonReader& reader, const QString&) {
        Code code;
        code.name = reader.text(QStringLiteral("name"), Presence::Required);
        code.above = reader.string(QStringLiteral("above"));
        code.colour = reader.string(QStringLiteral("colour"));
        code.note = reader.string(QStringLiteral("note"));
        return code;
    });
    checkCodesAbove(root, codes, keys);
    return codes;
}

void writeCode(JsonWriter& json, const Code& code)
{
    json.beginObject();
    json.put("id", code.key);
    json.put("name", code.name);
    json.putIf("above", code.above);
    json.putIf("colour", code.colour);
    json.putIf("note", code.note);
    json.endObject();
}

void writeAggregate(JsonWriter& json, const Aggregate& aggregate, const Journey& journey)
{
    json.beginObject();
    writePlace(json, "touchpoint", aggregate.place, journey);
    json.put("signal", infoOf(aggregate.signal).key);
    json.put("counts", aggregate.counts);
    json.putIf("levels", aggregate.levels);
    json.putIf("loss", aggregate.loss);
    json.putIf("edges", aggregate.edges);
    json.putIf("ok", aggregate.okMinutes);
    json.putIf("bad", aggregate.badMinutes);
    writeAnchors(json, aggregate.anchors);
    json.putIf("segment", aggregate.segment);
    json.putIf("wave", aggregate.wave);
    json.endObject();
}

void writeDrivers(JsonWriter& json, const DriverMatrix& drivers, const Journey& journey)
{
    json.beginObject("drivers");
    json.putIf("outcome", drivers.outcome);
    json.put("n", drivers.respondents);
    QStringList touchpoints;
    for (const TouchpointId id : drivers.touchpoints)
        touchpoints << journey.keyOf(id);
    json.put("touchpoints", touchpoints);
    json.beginArray("correlation");
    for (const std::vector<double>& row : drivers.correlation)
        json.numbers(row);
    json.endArray();
    json.endObject();
}

void writeInterview(JsonWriter& json, const Interview& interview, const Journey& journey)
{
    json.beginObject();
    json.put("id", interview.key);
    json.putIf("title", interview.title);
    json.put("informant", informants()[static_cast<int>(interview.informant)]);
    json.putIf("person", interview.person);
    json.putIf("source", interview.sourceFile);
    json.putIf("wave", interview.wave);
    if (!interview.covers.empty()) {
        json.beginArray("covers");
        for (const Place& place : interview.covers)
            writePlace(json, nullptr, place, journey);
        json.endArray();
    }
    json.putIf("text", interview.text);
    if (!interview.excerpts.empty()) {
        json.beginArray("excerpts");
        for (const Excerpt& excerpt : interview.excerpts) {
            json.beginObject();
            json.putIf("id", excerpt.key);
            json.put("start", excerpt.start);
            json.put("end", excerpt.end);
            if (excerpt.place)
                writePlace(json, "touchpoint", excerpt.place, journey);
            json.putIf("severity", excerpt.severity);
            json.putIf("code", excerpt.code);
            if (excerpt.stance)
                json.put("stance", stances()[static_cast<int>(*excerpt.stance)]);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

} // namespace

Collection<Wave> readWavesJson(JsonReader& root, ProjectKeys& keys)
{
    Collection<Wave> waves;
    readDefined(root, QStringLiteral("waves"), keys.waves, waves, [](JsonReader& reader, const QString&) {
        Wave wave;
        wave.name = reader.text(QStringLiteral("name"), Presence::Required);
        return wave;
    });
    return waves;
}

Evidence readEvidenceJson(JsonReader& root, const ProjectKeys& keys)
{
    Evidence evidence;
    root.each(QStringLiteral("aggregates"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, root.findings());
        Aggregate aggregate = readAggregate(reader, keys);
        aggregate.position = evidence.aggregates.nextPosition();
        evidence.aggregates.put(std::move(aggregate));
    });
    const QString drivers = QStringLiteral("drivers");
    if (root.has(drivers))
        evidence.drivers = readDrivers(root.value(drivers), drivers, keys, root.findings());
    evidence.codes = readCodes(root);
    KeyIndex<InterviewId> interviewKeys(QStringLiteral("interview"));
    readDefined(root, QStringLiteral("interviews"), interviewKeys, evidence.interviews,
        [&](JsonReader& reader, const QString&) { return readInterview(reader, keys); });
    return evidence;
}

void writeEvidenceJson(JsonWriter& json, const Evidence& evidence, const Journey& journey)
{
    if (!evidence.aggregates.isEmpty()) {
        json.beginArray("aggregates");
        for (const Aggregate& aggregate : evidence.aggregates)
            writeAggregate(json, aggregate, journey);
        json.endArray();
    }
    if (evidence.drivers)
        writeDrivers(json, *evidence.drivers, journey);
    if (!evidence.codes.isEmpty()) {
        json.beginArray("codes");
        for (const Code& code : evidence.codes)
            writeCode(json, code);
        json.endArray();
    }
    if (!evidence.interviews.isEmpty()) {
        json.beginArray("interviews");
        for (const Interview& interview : evidence.interviews)
            writeInterview(json, interview, journey);
        json.endArray();
    }
    if (!evidence.waves.isEmpty()) {
        json.beginArray("waves");
        for (const Wave& wave : evidence.waves) {
            json.beginObject();
            json.put("id", wave.key);
            json.put("name", wave.name);
            json.endObject();
        }
        json.endArray();
    }
}

} // namespace touchstone
