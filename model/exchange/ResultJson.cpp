// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ResultJson.h"

#include "model/exchange/ProjectKeys.h"
#include "model/scoring/RankInput.h"

#include <QJsonDocument>

namespace touchstone {
namespace {

const QStringList& basisWords()
{
    static const QStringList words = {QStringLiteral("evidence"), QStringLiteral("room")};
    return words;
}

template <typename Part, typename Terms>
void readTerms(JsonReader& place, const QString& key, Terms& terms)
{
    if (!place.has(key))
        return;
    JsonReader reader(place.value(key), place.pathOf(key), place.findings());
    for (size_t part = 0; part < terms.size(); ++part)
        terms[part] = reader.number(keyOf(static_cast<Part>(part)));
}

template <typename Part, typename Terms>
void putTerms(JsonWriter& json, const char* key, const Terms& terms)
{
    json.beginObject(key);
    for (size_t part = 0; part < terms.size(); ++part)
        json.putIf(keyOf(static_cast<Part>(part)), terms[part]);
    json.endObject();
}

std::optional<DrawRange> readRange(JsonReader& place, const QString& name)
{
    const auto low = place.number(name + QStringLiteral("_q05")), high = place.number(name + QStringLiteral("_q95"));
    return low && high ? std::optional(DrawRange{*low, *high}) : std::nullopt;
}

std::optional<int> readRank(JsonReader& place, const QString& key)
{
    const auto rank = place.integer(key, 1, std::numeric_limits<int>::max());
    return rank ? std::optional(static_cast<int>(*rank)) : std::nullopt;
}

PlaceResult readPlace(const QJsonValue& value, const QString& path, JsonFindings& findings)
{
    JsonReader reader(value, path, findings);
    PlaceResult place;
    place.key = reader.string(QStringLiteral("id"), Presence::Required);
    place.name = reader.text(QStringLiteral("name"));
    place.rank = readRank(reader, QStringLiteral("rank"));
    place.rankLow = readRank(reader, QStringLiteral("rank_low"));
    place.rankHigh = readRank(reader, QStringLiteral("rank_high"));
    if (const auto score = reader.number(QStringLiteral("score"), NotNegative)) {
        PlaceFigures& figures = place.figures.emplace();
        figures.score = *score;
        figures.index = reader.number(QStringLiteral("index"), NotNegative, Presence::Required).value_or(0);
        figures.severity = reader.number(QStringLiteral("severity"), NotNegative, Presence::Required).value_or(0);
        figures.impact = reader.number(QStringLiteral("impact"), NotNegative, Presence::Required).value_or(0);
        figures.evidenceShare = reader.number(QStringLiteral("evidence_share"), NotNegative).value_or(0);
        figures.scoreRange = readRange(reader, QStringLiteral("score"));
        figures.indexRange = readRange(reader, QStringLiteral("index"));
        readTerms<Family>(reader, QStringLiteral("pain_terms"), figures.painTerms);
        readTerms<Impact>(reader, QStringLiteral("impact_terms"), figures.impactTerms);
    }
    return place;
}

void readInput(JsonReader& reader, KeptResult& result)
{
    const QString key = QStringLiteral("input");
    const QJsonObject input = reader.value(key, Presence::Required).toObject();
    result.input = QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact));
    if (reader.has(key) && result.basis == Basis::Evidence && !readRankInput(input))
        reader.fail(ErrorCode::JsonBadValue, {QStringLiteral("{...}"), QStringLiteral("tallies and settings")}, key);
}

KeptResult readResult(JsonReader& reader)
{
    KeptResult result;
    result.name = reader.text(QStringLiteral("name"));
    const QString at = QStringLiteral("kept_at");
    const QString time = reader.string(at, Presence::Required);
    result.keptAt = QDateTime::fromString(time, Qt::ISODate).toUTC();
    if (reader.has(at) && !result.keptAt.isValid())
        reader.fail(ErrorCode::JsonBadValue, {time, QStringLiteral("2026-01-31T08:00:00Z")}, at);
    result.modelVersion = reader.string(QStringLiteral("model"), Presence::Required);
    if (reader.choice(QStringLiteral("basis"), basisWords()) == 1)
        result.basis = Basis::Room;
    result.filter.segment = reader.string(QStringLiteral("segment"));
    result.filter.wave = reader.string(QStringLiteral("wave"));
    result.fingerprint = reader.string(QStringLiteral("fingerprint"), Presence::Required);
    readInput(reader, result);
    reader.each(QStringLiteral("touchpoints"), [&](const QJsonValue& value, const QString& path) {
        result.places.push_back(readPlace(value, path, reader.findings()));
    });
    return result;
}

void putRange(JsonWriter& json, const QString& name, const std::optional<DrawRange>& range)
{
    if (!range)
        return;
    json.put(name + QStringLiteral("_q05"), range->low);
    json.put(name + QStringLiteral("_q95"), range->high);
}

} // namespace

void putPlaceResult(JsonWriter& json, const PlaceResult& place)
{
    json.putIf("rank", place.rank);
    json.putIf("rank_low", place.rankLow);
    json.putIf("rank_high", place.rankHigh);
    if (!place.figures)
        return;
    json.put("score", place.figures->score);
    json.put("index", place.figures->index);
    json.put("severity", place.figures->severity);
    json.put("impact", place.figures->impact);
    json.put("evidence_share", place.figures->evidenceShare);
    putRange(json, QStringLiteral("score"), place.figures->scoreRange);
    putRange(json, QStringLiteral("index"), place.figures->indexRange);
    putTerms<Family>(json, "pain_terms", place.figures->painTerms);
    putTerms<Impact>(json, "impact_terms", place.figures->impactTerms);
}

Collection<KeptResult> readResultsJson(JsonReader& root)
{
    Collection<KeptResult> results;
    KeyIndex<ResultId> keys(QStringLiteral("result"));
    readDefined(root, QStringLiteral("results"), keys, results,
        [](JsonReader& reader, const QString&) { return readResult(reader); });
    return results;
}

void writeResultsJson(JsonWriter& json, const Collection<KeptResult>& results)
{
    if (results.isEmpty())
        return;
    json.beginArray("results");
    for (const KeptResult& result : results) {
        json.beginObject();
        json.put("id", result.key);
        json.putIf("name", result.name);
        json.put("kept_at", result.keptAt.toUTC().toString(Qt::ISODate));
        json.put("model", result.modelVersion);
        json.put("basis", basisWords()[result.basis == Basis::Room]);
        json.putIf("segment", result.filter.segment);
        json.putIf("wave", result.filter.wave);
        json.put("fingerprint", result.fingerprint);
        json.putJson("input", QJsonDocument::fromJson(result.input.toUtf8()).object());
        json.beginArray("touchpoints");
        for (const PlaceResult& place : result.places) {
            json.beginObject();
            json.put("id", place.key);
            json.putIf("name", place.name);
            putPlaceResult(json, place);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace touchstone
