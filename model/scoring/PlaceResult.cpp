// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/PlaceResult.h"

#include "model/scoring/Uncertainty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touchstone {
namespace {

/// The name in each language that an end's name knows, so that a handover reads as it did.
LocalizedText nameOf(const Place& place, const Journey& journey)
{
    const Touchpoint* from = journey.touchpoints.find(place.touchpoint);
    const Touchpoint* to = journey.touchpoints.find(place.to);
    if (!place.isHandover() || !from || !to)
        return from ? from->name : LocalizedText();
    QStringList languages = from->name.byLanguage().keys() + to->name.byLanguage().keys();
    if (languages.isEmpty())
        return LocalizedText(journey.nameOf(place, QStringLiteral("en")));
    QMap<QString, QString> names;
    for (const QString& language : languages)
        names.insert(language, journey.nameOf(place, language));
    return LocalizedText(names);
}

PlaceFigures figuresOf(const RankedPlace& place, const PlaceUncertainty* sure)
{
    PlaceFigures figures;
    figures.score = place.score;
    figures.index = place.index;
    figures.severity = place.severity;
    figures.impact = place.impact;
    figures.evidenceShare = place.evidenceShare;
    figures.painTerms = place.painTerms;
    figures.impactTerms = place.impactTerms;
    if (sure) {
        figures.scoreRange = {sure->scoreLow, sure->scoreHigh};
        figures.indexRange = {sure->indexLow, sure->indexHigh};
    }
    return figures;
}

template <typename Number>
void put(QJsonObject& object, const QString& key, const std::optional<Number>& number)
{
    if (number)
        object[key] = *number;
}

template <typename Number>
void get(const QJsonObject& object, const QString& key, std::optional<Number>& number)
{
    if (const QJsonValue value = object[key]; value.isDouble())
        number = static_cast<Number>(value.toDouble());
}

template <typename Part, typename Terms>
QJsonObject termsJson(const Terms& terms)
{
    QJsonObject object;
    for (size_t part = 0; part < terms.size(); ++part)
        put(object, keyOf(static_cast<Part>(part)), terms[part]);
    return object;
}

template <typename Part, typename Terms>
void readTerms(const QJsonValue& value, Terms& terms)
{
    for (size_t part = 0; part < terms.size(); ++part)
        get(value.toObject(), keyOf(static_cast<Part>(part)), terms[part]);
}

void putRange(QJsonObject& object, const QString& key, const std::optional<DrawRange>& range)
{
    if (range)
        object[key] = QJsonArray{range->low, range->high};
}

std::optional<DrawRange> rangeFrom(const QJsonValue& value)
{
    const QJsonArray ends = value.toArray();
    return ends.size() == 2 ? std::optional(DrawRange{ends[0].toDouble(), ends[1].toDouble()}) : std::nullopt;
}

const QString IdKey = QStringLiteral("id"), Name = QStringLiteral("name"), Rank = QStringLiteral("rank"),
              RankLow = QStringLiteral("rank_low"), RankHigh = QStringLiteral("rank_high"),
              Score = QStringLiteral("score"), Index = QStringLiteral("index"), Severity = QStringLiteral("severity"),
              ImpactKey = QStringLiteral("impact"), Share = QStringLiteral("evidence_share"),
              ScoreRange = QStringLiteral("score_range"), IndexRange = QStringLiteral("index_range"),
              PainTerms = QStringLiteral("pain_terms"), ImpactTerms = QStringLiteral("impact_terms");

QJsonObject placeJson(const PlaceResult& place)
{
    QJsonObject object{{IdKey, place.key}, {Name, place.name.toColumn()}};
    put(object, Rank, place.rank);
    put(object, RankLow, place.rankLow);
    put(object, RankHigh, place.rankHigh);
    if (const std::optional<PlaceFigures>& figures = place.figures) {
        object[Score] = figures->score;
        object[Index] = figures->index;
        object[Severity] = figures->severity;
        object[ImpactKey] = figures->impact;
        object[Share] = figures->evidenceShare;
        putRange(object, ScoreRange, figures->scoreRange);
        putRange(object, IndexRange, figures->indexRange);
        object[PainTerms] = termsJson<Family>(figures->painTerms);
        object[ImpactTerms] = termsJson<Impact>(figures->impactTerms);
    }
    return object;
}

PlaceResult placeFrom(const QJsonObject& object)
{
    PlaceResult place;
    place.key = object[IdKey].toString();
    place.name = LocalizedText::fromColumn(object[Name].toString());
    get(object, Rank, place.rank);
    get(object, RankLow, place.rankLow);
    get(object, RankHigh, place.rankHigh);
    if (object.contains(Score)) {
        PlaceFigures& figures = place.figures.emplace();
        figures.score = object[Score].toDouble();
        figures.index = object[Index].toDouble();
        figures.severity = object[Severity].toDouble();
        figures.impact = object[ImpactKey].toDouble();
        figures.evidenceShare = object[Share].toDouble();
        figures.scoreRange = rangeFrom(object[ScoreRange]);
        figures.indexRange = rangeFrom(object[IndexRange]);
        readTerms<Family>(object[PainTerms], figures.painTerms);
        readTerms<Impact>(object[ImpactTerms], figures.impactTerms);
    }
    return place;
}

} // namespace

std::vector<PlaceResult> placeResults(const Ranking& ranking, const Uncertainty& uncertainty, const Journey& journey)
{
    std::vector<PlaceResult> results;
    const auto add = [&](const Place& place, std::optional<int> rank) -> PlaceResult& {
        const size_t index = results.size();
        PlaceResult& result = results.emplace_back();
        result.key = journey.keyOf(place);
        result.name = nameOf(place, journey);
        result.rank = rank;
        if (rank && index < uncertainty.places.size()) {
            result.rankLow = uncertainty.places[index].rankLow;
            result.rankHigh = uncertainty.places[index].rankHigh;
        }
        return result;
    };
    if (ranking.basis == Basis::Room) {
        for (const RoomPlace& place : ranking.room)
            add({place.touchpoint}, place.rank);
        return results;
    }
    for (const RankedPlace& place : ranking.places) {
        const size_t index = results.size();
        const bool isSure = place.rank && index < uncertainty.places.size();
        add(place.place, place.rank).figures = figuresOf(place, isSure ? &uncertainty.places[index] : nullptr);
    }
    return results;
}

QString placeResultsText(const std::vector<PlaceResult>& places)
{
    QJsonArray array;
    for (const PlaceResult& place : places)
        array.append(placeJson(place));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool readPlaceResults(const QString& text, std::vector<PlaceResult>& places)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    for (const QJsonValue& value : document.array())
        places.push_back(placeFrom(value.toObject()));
    return true;
}

} // namespace touchstone
