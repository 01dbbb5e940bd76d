// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TouchpointJson.h"

#include <array>

namespace touchstone {
namespace {

const QStringList& reaches()
{
    static const QStringList words
        = {QStringLiteral("all"), QStringLiteral("most"), QStringLiteral("some"), QStringLiteral("few")};
    return words;
}

const QStringList& grades()
{
    static const QStringList words = {QStringLiteral("measured"), QStringLiteral("heard"), QStringLiteral("assumed")};
    return words;
}

struct CardField
{
    const char* key;
    LocalizedText AnalysisCard::*text;
};

constexpr std::array cardFields = {
    CardField{"need", &AnalysisCard::need},
    CardField{"does", &AnalysisCard::does},
    CardField{"thinks", &AnalysisCard::thinks},
    CardField{"feels", &AnalysisCard::feels},
    CardField{"expects", &AnalysisCard::expects},
    CardField{"owner", &AnalysisCard::owner},
    CardField{"ideas", &AnalysisCard::ideas},
    CardField{"backstage", &AnalysisCard::backstage},
    CardField{"systems", &AnalysisCard::systems},
    CardField{"data", &AnalysisCard::data},
};

AnalysisCard readCard(JsonReader& touchpoint)
{
    AnalysisCard card;
    if (!touchpoint.has(QStringLiteral("card")))
        return card;
    JsonReader reader(
        touchpoint.value(QStringLiteral("card")), touchpoint.pathOf(QStringLiteral("card")), touchpoint.findings());
    for (const CardField& field : cardFields)
        card.*field.text = reader.text(QString::fromLatin1(field.key));
    return card;
}

/// A plain number, or {"rating": -1, "persona": "saver"}.
EmotionRating readRating(
    const QJsonValue& value, const QString& path, const KeyIndex<PersonaId>& personas, JsonFindings& findings)
{
    if (!value.isObject())
        return static_cast<int>(readInteger(value, path, -2, 2, findings).value_or(0));
    JsonReader reader(value, path, findings);
    EmotionRating rating;
    rating.rating = static_cast<int>(reader.integer(QStringLiteral("rating"), -2, 2, Presence::Required).value_or(0));
    rating.persona = personas.read(reader, QStringLiteral("persona"), Presence::Optional);
    return rating;
}

void writeEmotion(JsonWriter& json, const std::vector<EmotionRating>& emotion, const Collection<Persona>& personas)
{
    if (emotion.empty())
        return;
    const bool isPlain = std::none_of(
        emotion.begin(), emotion.end(), [](const EmotionRating& rating) { return static_cast<bool>(rating.persona); });
    if (isPlain) {
        std::vector<int> ratings;
        for (const EmotionRating& rating : emotion)
            ratings.push_back(rating.rating);
        json.put("emotion", ratings);
        return;
    }
    json.beginArray("emotion");
    for (const EmotionRating& rating : emotion) {
        json.beginObject();
        json.put("rating", rating.rating);
        if (const Persona* persona = personas.find(rating.persona))
            json.put("persona", persona->key);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::vector<PainPoint> readPainPointsJson(JsonReader& owner)
{
    std::vector<PainPoint> painPoints;
    QSet<QString> taken;
    owner.each(QStringLiteral("pain_points"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, owner.findings());
        PainPoint painPoint;
        painPoint.id = newId<PainPointId>();
        painPoint.key = reader.string(QStringLiteral("id"));
        if (!painPoint.key.isEmpty() && taken.contains(painPoint.key))
            reader.fail(ErrorCode::JsonDuplicateId, {painPoint.key}, QStringLiteral("id"));
        taken.insert(painPoint.key);
        painPoint.text = reader.text(QStringLiteral("text"), Presence::Required);
        if (const auto severity = reader.integer(QStringLiteral("severity"), 0, 3))
            painPoint.severity = static_cast<int>(*severity);
        painPoint.frequency = reader.number(QStringLiteral("frequency"), Share);
        painPoint.grade = static_cast<Grade>(
            reader.choice(QStringLiteral("grade"), grades()).value_or(static_cast<int>(Grade::Assumed)));
        painPoints.push_back(painPoint);
    });
    return painPoints;
}

Touchpoint readTouchpointJson(JsonReader& reader, const TouchpointKeys& keys)
{
    Touchpoint touchpoint;
    touchpoint.name = reader.text(QStringLiteral("name"), Presence::Required);
    touchpoint.stage = keys.stages.read(reader, QStringLiteral("stage"), Presence::Required);
    touchpoint.channel = keys.channels.read(reader, QStringLiteral("channel"), Presence::Required);
    touchpoint.momentOfTruth = reader.boolean(QStringLiteral("moment_of_truth")).value_or(false);
    touchpoint.keepHuman = reader.boolean(QStringLiteral("keep_human")).value_or(false);
    if (const auto level = reader.integer(QStringLiteral("digital_level"), 0, 4))
        touchpoint.digitalLevel = static_cast<int>(*level);
    if (const auto reach = reader.choice(QStringLiteral("reach"), reaches()))
        touchpoint.reach = static_cast<Reach>(*reach);
    touchpoint.importance = reader.number(QStringLiteral("importance"), {1, 7});
    touchpoint.customerValue = reader.number(QStringLiteral("customer_value"), NotNegative);
    touchpoint.card = readCard(reader);
    touchpoint.painPoints = readPainPointsJson(reader);
    reader.each(QStringLiteral("emotion"), [&](const QJsonValue& value, const QString& path) {
        touchpoint.emotion.push_back(readRating(value, path, keys.personas, reader.findings()));
    });
    touchpoint.tags = reader.strings(QStringLiteral("tags"));
    touchpoint.personas = reader.strings(QStringLiteral("personas"));
    for (const QString& persona : touchpoint.personas)
        keys.personas.resolve(persona, reader.pathOf(QStringLiteral("personas")), reader.findings());
    if (reader.has(QStringLiteral("map"))) {
        JsonReader map(reader.value(QStringLiteral("map")), reader.pathOf(QStringLiteral("map")), reader.findings());
        touchpoint.mapX = map.number(QStringLiteral("x"));
        touchpoint.mapY = map.number(QStringLiteral("y"));
        touchpoint.pinned = map.boolean(QStringLiteral("pinned")).value_or(false);
    }
    return touchpoint;
}

void writePainPointsJson(JsonWriter& json, const std::vector<PainPoint>& painPoints)
{
    if (painPoints.empty())
        return;
    json.beginArray("pain_points");
    for (const PainPoint& painPoint : painPoints) {
        json.beginObject();
        json.putIf("id", painPoint.key);
        json.put("text", painPoint.text);
        json.putIf("severity", painPoint.severity);
        json.putIf("frequency", painPoint.frequency);
        json.put("grade", grades()[static_cast<int>(painPoint.grade)]);
        json.endObject();
    }
    json.endArray();
}

void writeTouchpointJson(
    JsonWriter& json, const Touchpoint& touchpoint, const Journey& journey, const Collection<Persona>& personas)
{
    json.beginObject();
    json.put("id", touchpoint.key);
    json.put("name", touchpoint.name);
    if (const Stage* stage = journey.stages.find(touchpoint.stage))
        json.put("stage", stage->key);
    if (const Channel* channel = journey.channels.find(touchpoint.channel))
        json.put("channel", channel->key);
    if (touchpoint.momentOfTruth)
        json.put("moment_of_truth", true);
    if (touchpoint.keepHuman)
        json.put("keep_human", true);
    json.putIf("digital_level", touchpoint.digitalLevel);
    if (touchpoint.reach)
        json.put("reach", reaches()[static_cast<int>(*touchpoint.reach)]);
    json.putIf("importance", touchpoint.importance);
    json.putIf("customer_value", touchpoint.customerValue);
    if (touchpoint.card != AnalysisCard()) {
        json.beginObject("card");
        for (const CardField& field : cardFields)
            json.putIf(field.key, touchpoint.card.*field.text);
        json.endObject();
    }
    writePainPointsJson(json, touchpoint.painPoints);
    writeEmotion(json, touchpoint.emotion, personas);
    json.putIf("tags", touchpoint.tags);
    json.putIf("personas", touchpoint.personas);
    if (touchpoint.mapX || touchpoint.mapY || touchpoint.pinned) {
        json.beginObject("map");
        json.putIf("x", touchpoint.mapX);
        json.putIf("y", touchpoint.mapY);
        if (touchpoint.pinned)
            json.put("pinned", true);
        json.endObject();
    }
    json.endObject();
}

} // namespace touchstone
