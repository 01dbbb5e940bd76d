// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/RankingText.h"

#include "model/exchange/JsonWriter.h"

namespace touchstone {
namespace {

const DigitalValue* valueOf(const std::vector<DigitalValue>& digitalValues, const Place& place)
{
    const auto found = std::find_if(
        digitalValues.begin(), digitalValues.end(), [&](const DigitalValue& value) { return value.place == place; });
    return found == digitalValues.end() ? nullptr : &*found;
}

/// Writes the parts that are known, by their keys; nothing where none is.
template <typename Part, size_t Count>
void putParts(JsonWriter& json, const char* key, const std::array<std::optional<double>, Count>& parts)
{
    if (std::none_of(parts.begin(), parts.end(), [](const auto& part) { return part.has_value(); }))
        return;
    json.beginObject(key);
    for (size_t part = 0; part < Count; ++part)
        json.putIf(keyOf(static_cast<Part>(part)).toUtf8().constData(), parts[part]);
    json.endObject();
}

void putPlace(JsonWriter& json, const RankedPlace& place, const Ranking& ranking, const Journey& journey,
    const DigitalValue* digital)
{
    json.beginObject();
    json.put("id", journey.keyOf(place.place));
    json.put("name", journey.nameOf(place.place, QStringLiteral("en")));
    if (place.rank)
        json.put("rank", *place.rank);
    else
        json.putNull("rank");
    json.put("score", place.score);
    json.put("index", place.index);
    json.put("severity", place.severity);
    json.put("impact", place.impact);
    json.put("evidence_share", place.evidenceShare);
    json.putIf("rank_without_flag", place.rankWithoutFlag);
    putParts<Family>(json, "signals", place.families);
    putParts<Family>(json, "pain_terms", place.painTerms);
    putParts<Impact>(json, "impacts", place.impacts);
    putParts<Impact>(json, "impact_terms", place.impactTerms);
    if (place.rank) {
        json.beginObject("versus_average");
        json.put("severity", place.severityVersusAverage);
        json.put("impact", place.impactVersusAverage);
        json.put("average", ranking.averageScore);
        json.endObject();
    }
    if (digital) {
        json.put("removes", digital->removes.mid);
        json.put("digital_value", digital->value);
        json.put("digitise_rank", digital->rank);
    }
    json.endObject();
}

void putRoom(JsonWriter& json, const Ranking& ranking, const Journey& journey)
{
    json.put("voters", ranking.voters);
    json.beginArray("ranking");
    for (const RoomPlace& place : ranking.room) {
        json.beginObject();
        json.put("id", journey.keyOf(place.touchpoint));
        json.put("name", journey.nameOf({place.touchpoint}, QStringLiteral("en")));
        if (ranking.voters > 0)
            json.put("voter_share", place.voterShare);
        json.put("dots", place.dots);
        json.put("rank", place.rank);
        json.endObject();
    }
    json.endArray();
}

QByteArray quoted(const QString& text)
{
    QByteArray cell = text.toUtf8();
    const bool isPlain = std::none_of(
        cell.begin(), cell.end(), [](char byte) { return byte == '"' || byte == ',' || byte == '\n' || byte == '\r'; });
    return isPlain ? cell : '"' + cell.replace('"', "\"\"") + '"';
}

/// One line of CSV, put together cell by cell.
class CsvLine
{
public:
    CsvLine& operator<<(const QString& text) { return add(quoted(text)); }
    CsvLine& operator<<(double number) { return add(JsonWriter::number(number)); }
    CsvLine& operator<<(int number) { return add(QByteArray::number(number)); }
    template <typename T>
    CsvLine& operator<<(const std::optional<T>& found)
    {
        return found ? *this << *found : add({});
    }
    template <size_t Count>
    CsvLine& operator<<(const std::array<std::optional<double>, Count>& numbers)
    {
        for (const std::optional<double>& number : numbers)
            *this << number;
        return *this;
    }
    QByteArray text() const { return m_cells.join(',') + '\n'; }

private:
    CsvLine& add(const QByteArray& cell)
    {
        m_cells << cell;
        return *this;
    }
    QByteArrayList m_cells;
};

template <typename Part>
void addHeaders(CsvLine& line, int count, const QString& suffix)
{
    for (int part = 0; part < count; ++part)
        line << keyOf(static_cast<Part>(part)) + suffix;
}

QByteArray roomToCsv(const Ranking& ranking, const Journey& journey, const QString& language)
{
    QByteArray csv = "rank,id,name,voter_share,dots\n";
    for (const RoomPlace& place : ranking.room) {
        const auto share = ranking.voters > 0 ? std::optional(place.voterShare) : std::nullopt;
        csv += (CsvLine() << place.rank << journey.keyOf(place.touchpoint)
                          << journey.nameOf({place.touchpoint}, language) << share << place.dots)
                   .text();
    }
    return csv;
}

} // namespace

QByteArray rankingToJson(const Ranking& ranking, const Journey& journey, const std::vector<DigitalValue>& digitalValues)
{
    JsonWriter json;
    json.beginObject();
    json.put("model", QString::fromLatin1(Ranking::ModelVersion));
    const bool isRoom = ranking.basis == Basis::Room;
    json.put("basis", isRoom ? QStringLiteral("room") : QStringLiteral("evidence"));
    json.put("fingerprint", ranking.fingerprint);
    json.put("draws", ranking.settings.draws);
    json.put("seed", ranking.settings.seed);
    if (isRoom) {
        putRoom(json, ranking, journey);
    } else {
        json.put("respondents", ranking.respondents);
        json.putIf("p_success", ranking.successProbability);
        json.beginArray("ranking");
        for (const RankedPlace& place : ranking.places)
            putPlace(json, place, ranking, journey, valueOf(digitalValues, place.place));
        json.endArray();
        if (ranking.journey) {
            json.beginObject("journey");
            json.put("low_point", ranking.journey->lowPoint);
            json.put("end", ranking.journey->end);
            json.put("remembered", ranking.journey->remembered);
            json.put("mean", ranking.journey->mean);
            json.endObject();
        }
    }
    json.endObject();
    return json.result();
}

QByteArray rankingToCsv(const Ranking& ranking, const Journey& journey, const std::vector<DigitalValue>& digitalValues,
    const QString& language)
{
    if (ranking.basis == Basis::Room)
        return roomToCsv(ranking, journey, language);
    CsvLine header;
    for (const char* name : {"rank", "id", "name", "score", "index", "severity", "impact", "evidence_share", "n"})
        header << QString::fromLatin1(name);
    addHeaders<Family>(header, FamilyCount, {});
    addHeaders<Family>(header, FamilyCount, QStringLiteral("_term"));
    addHeaders<Impact>(header, ImpactCount, {});
    addHeaders<Impact>(header, ImpactCount, QStringLiteral("_term"));
    for (const char* name : {"rank_without_flag", "removes", "digital_value", "digitise_rank"})
        header << QString::fromLatin1(name);
    QByteArray csv = header.text();
    for (const RankedPlace& place : ranking.places) {
        CsvLine line;
        line << place.rank << journey.keyOf(place.place) << journey.nameOf(place.place, language) << place.score
             << place.index << place.severity << place.impact << place.evidenceShare << place.answers();
        line << place.families << place.painTerms << place.impacts << place.impactTerms << place.rankWithoutFlag;
        const DigitalValue* digital = valueOf(digitalValues, place.place);
        line << (digital ? std::optional(digital->removes.mid) : std::nullopt)
             << (digital ? std::optional(digital->value) : std::nullopt)
             << (digital ? std::optional(digital->rank) : std::nullopt);
        csv += line.text();
    }
    return csv;
}

} // namespace touchstone
