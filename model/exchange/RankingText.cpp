// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/RankingText.h"

#include "model/exchange/DriversText.h"
#include "model/exchange/PlanJson.h"

#include <span>

namespace touchstone {
namespace {

const DigitalValue* valueOf(const std::vector<DigitalValue>& digitalValues, const Place& place)
{
    const auto found = std::find_if(
        digitalValues.begin(), digitalValues.end(), [&](const DigitalValue& value) { return value.place == place; });
    return found == digitalValues.end() ? nullptr : &*found;
}

void putUncertainty(JsonWriter& json, const PlaceUncertainty& place)
{
    json.put("score_q05", place.scoreLow);
    json.put("score_q95", place.scoreHigh);
    json.put("rank_probability", place.rankProbability);
    json.put("p_top1", place.topProbability(1));
    json.put("p_top3", place.topProbability(3));
    json.put("rank_low", place.rankLow);
    json.put("rank_high", place.rankHigh);
    json.put("tier", place.tier);
    json.put("simultaneous_low", place.simultaneousLow);
    json.put("simultaneous_high", place.simultaneousHigh);
}

void putStability(JsonWriter& json, const Sensitivity& sensitivity)
{
    if (sensitivity.stability.empty())
        return;
    json.beginObject("weight_stability");
    for (const WeightStability& each : sensitivity.stability) {
        json.beginObject(each.family ? keyOf(*each.family) : keyOf(*each.impact));
        json.put("weight", each.weight);
        json.put("top1", std::array{each.first.low, each.first.high});
        json.put("order", std::array{each.order.low, each.order.high});
        json.endObject();
    }
    json.endObject();
}

/// Writes the parts that are known, by their keys; nothing where none is.
template <typename Part, typename Parts>
void putParts(JsonWriter& json, const char* key, const Parts& parts)
{
    if (std::none_of(parts.begin(), parts.end(), [](const auto& part) { return part.has_value(); }))
        return;
    json.beginObject(key);
    for (size_t part = 0; part < parts.size(); ++part)
        json.putIf(keyOf(static_cast<Part>(part)).toUtf8().constData(), parts[part]);
    json.endObject();
}

void putDrawn(JsonWriter& json, const QString& key, const std::optional<DrawnFigure>& figure)
{
    if (!figure)
        return;
    json.put(key, figure->value);
    json.put(key + QStringLiteral("_q05"), figure->range.low);
    json.put(key + QStringLiteral("_q95"), figure->range.high);
}

void putLosses(JsonWriter& json, const LossFigures& losses)
{
    putDrawn(json, QStringLiteral("journeys_lost"), losses.journeysLost);
    putDrawn(json, QStringLiteral("revenue_at_risk"), losses.revenueAtRisk);
    putDrawn(json, QStringLiteral("fix_effect"), losses.fixEffect);
    if (losses.isUnavoidable)
        json.put("unavoidable", true);
}

void putKept(JsonWriter& json, const KeptCheck& check)
{
    json.beginObject("kept");
    json.put("id", check.kept.key);
    json.put("name", check.kept.name.english());
    json.put("kept_at", check.kept.keptAt.toUTC().toString(Qt::ISODate));
    json.put("matches", check.differs.empty());
    QStringList differs;
    for (const Mismatch mismatch : check.differs)
        differs << keyOf(mismatch);
    json.putIf("differs", differs);
    json.endObject();
}

void putLoops(JsonWriter& json, const FlowFigures& flow, const Journey& journey)
{
    if (flow.loops.empty())
        return;
    json.beginArray("loops");
    for (const LoopFigures& loop : flow.loops) {
        QStringList keys;
        for (const TouchpointId id : loop.touchpoints)
            keys << journey.keyOf(id);
        json.beginObject();
        json.put("touchpoints", keys);
        putDrawn(json, QStringLiteral("repeats"), loop.repeats);
        json.endObject();
    }
    json.endArray();
}

void putPlace(JsonWriter& json, const RankedPlace& place, const Ranking& ranking, const Journey& journey,
    const DigitalValue* digital, const Certainty& certainty, const Choice& choice, const FlowFigures& flow,
    size_t index)
{
    const PlaceUncertainty* uncertainty = certainty.at(index);
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
    if (uncertainty)
        putUncertainty(json, *uncertainty);
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
    if (index < certainty.sensitivity.acceptability.size())
        json.put("weight_acceptability", certainty.sensitivity.acceptability[index]);
    if (digital) {
        json.put("removes", digital->removes.mid);
        json.put("digital_value", digital->value);
        json.put("digitise_rank", digital->rank);
    }
    if (const PlaceChoice* chosen = choice.find(place.place)) {
        json.putIf("core_index", chosen->coreIndex);
        json.put("verdict", keyOf(chosen->verdict));
    }
    if (const auto found = flow.at.constFind(place.place.touchpoint);
        found != flow.at.constEnd() && !place.place.isHandover())
        putLosses(json, *found);
    json.endObject();
}

void putRoom(JsonWriter& json, const Ranking& ranking, const Journey& journey, const Certainty& certainty)
{
    json.put("voters", ranking.voters);
    json.beginArray("ranking");
    for (size_t index = 0; index < ranking.room.size(); ++index) {
        const RoomPlace& place = ranking.room[index];
        json.beginObject();
        json.put("id", journey.keyOf(place.touchpoint));
        json.put("name", journey.nameOf({place.touchpoint}, QStringLiteral("en")));
        if (ranking.voters > 0)
            json.put("voter_share", place.voterShare);
        json.put("dots", place.dots);
        json.put("rank", place.rank);
        if (const PlaceUncertainty* uncertainty = certainty.at(index)) {
            json.put("rank_low", uncertainty->rankLow);
            json.put("rank_high", uncertainty->rankHigh);
            json.put("tier", uncertainty->tier);
        }
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
    /// A cell each.
    CsvLine& operator<<(std::span<const std::optional<double>> numbers)
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

/// Figures of an uncertainty that may not be there.
struct Uncertain
{
    const PlaceUncertainty* place = nullptr;

    template <typename Figure>
    std::optional<Figure> of(Figure PlaceUncertainty::*figure) const
    {
        return place ? std::optional(place->*figure) : std::nullopt;
    }
    std::optional<double> top(int k) const { return place ? std::optional(place->topProbability(k)) : std::nullopt; }
};

template <typename Part>
void addHeaders(CsvLine& line, size_t count, const QString& suffix)
{
    for (size_t part = 0; part < count; ++part)
        line << keyOf(static_cast<Part>(part)) + suffix;
}

QByteArray roomToCsv(
    const Ranking& ranking, const Journey& journey, const Certainty& certainty, const QString& language)
{
    QByteArray csv = "rank,id,name,voter_share,dots,rank_low,rank_high,tier\n";
    for (size_t index = 0; index < ranking.room.size(); ++index) {
        const RoomPlace& place = ranking.room[index];
        const Uncertain uncertain{certainty.at(index)};
        const auto share = ranking.voters > 0 ? std::optional(place.voterShare) : std::nullopt;
        csv += (CsvLine() << place.rank << journey.keyOf(place.touchpoint)
                          << journey.nameOf({place.touchpoint}, language) << share << place.dots
                          << uncertain.of(&PlaceUncertainty::rankLow) << uncertain.of(&PlaceUncertainty::rankHigh)
                          << uncertain.of(&PlaceUncertainty::tier))
                   .text();
    }
    return csv;
}

} // namespace

QByteArray rankingToJson(const Ranking& ranking, const Journey& journey, const std::vector<DigitalValue>& digitalValues,
    const Certainty& certainty, const Choice& choice, const FlowFigures& flow, const std::optional<KeptCheck>& kept,
    const DriverAnalysis& drivers)
{
    JsonWriter json;
    json.beginObject();
    json.put("model", QString::fromLatin1(Ranking::ModelVersion));
    const bool isRoom = ranking.basis == Basis::Room;
    json.put("basis", isRoom ? QStringLiteral("room") : QStringLiteral("evidence"));
    json.put("fingerprint", ranking.fingerprint);
    json.put("draws", certainty.uncertainty.draws > 0 ? certainty.uncertainty.draws : ranking.settings.draws);
    json.put("seed", ranking.settings.seed);
    writeErrorFloors(json, ranking.settings.errorFloors);
    writeChangedSettings(json, ranking.settings);
    if (kept)
        putKept(json, *kept);
    if (isRoom) {
        putRoom(json, ranking, journey, certainty);
    } else {
        json.put("respondents", ranking.respondents);
        json.putIf("p_success", ranking.successProbability);
        json.beginArray("ranking");
        for (size_t index = 0; index < ranking.places.size(); ++index) {
            const RankedPlace& place = ranking.places[index];
            putPlace(
                json, place, ranking, journey, valueOf(digitalValues, place.place), certainty, choice, flow, index);
        }
        json.endArray();
        putStability(json, certainty.sensitivity);
        putDrivers(json, drivers, journey);
        if (ranking.journey) {
            json.beginObject("journey");
            json.put("low_point", ranking.journey->lowPoint);
            json.put("end", ranking.journey->end);
            json.put("remembered", ranking.journey->remembered);
            json.put("mean", ranking.journey->mean);
            json.endObject();
        }
        putDrawn(json, QStringLiteral("revenue_at_risk"), flow.revenueAtRisk);
        putLoops(json, flow, journey);
    }
    json.endObject();
    return json.result();
}

QByteArray rankingToCsv(const Ranking& ranking, const Journey& journey, const std::vector<DigitalValue>& digitalValues,
    const Certainty& certainty, const QString& language)
{
    if (ranking.basis == Basis::Room)
        return roomToCsv(ranking, journey, certainty, language);
    CsvLine header;
    for (const char* name : {"rank", "id", "name", "score", "index", "severity", "impact", "evidence_share", "n"})
        header << QString::fromLatin1(name);
    addHeaders<Family>(header, FamilyCount, {});
    addHeaders<Family>(header, FamilyCount, QStringLiteral("_term"));
    addHeaders<Impact>(header, impactCount(), {});
    addHeaders<Impact>(header, impactCount(), QStringLiteral("_term"));
    for (const char* name : {"rank_without_flag", "removes", "digital_value", "digitise_rank", "score_q05", "score_q95",
             "p_top1", "p_top3", "rank_low", "rank_high", "tier"})
        header << QString::fromLatin1(name);
    QByteArray csv = header.text();
    for (size_t index = 0; index < ranking.places.size(); ++index) {
        const RankedPlace& place = ranking.places[index];
        CsvLine line;
        line << place.rank << journey.keyOf(place.place) << journey.nameOf(place.place, language) << place.score
             << place.index << place.severity << place.impact << place.evidenceShare << place.answers();
        line << place.families << place.painTerms << place.impacts << place.impactTerms << place.rankWithoutFlag;
        const DigitalValue* digital = valueOf(digitalValues, place.place);
        line << (digital ? std::optional(digital->removes.mid) : std::nullopt)
             << (digital ? std::optional(digital->value) : std::nullopt)
             << (digital ? std::optional(digital->rank) : std::nullopt);
        const Uncertain uncertain{certainty.at(index)};
        line << uncertain.of(&PlaceUncertainty::scoreLow) << uncertain.of(&PlaceUncertainty::scoreHigh)
             << uncertain.top(1) << uncertain.top(3) << uncertain.of(&PlaceUncertainty::rankLow)
             << uncertain.of(&PlaceUncertainty::rankHigh) << uncertain.of(&PlaceUncertainty::tier);
        csv += line.text();
    }
    return csv;
}

} // namespace touchstone
