// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyJson.h"

#include <array>

namespace touchstone {
namespace {

const QStringList& channelKinds()
{
    // "unspecified" is written as no kind at all.
    static const QStringList kinds = {
        QStringLiteral("unspecified"), QStringLiteral("digital"), QStringLiteral("physical"), QStringLiteral("human")};
    return kinds;
}

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

std::vector<PainPoint> readPainPoints(JsonReader& owner)
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

Touchpoint readTouchpoint(JsonReader& reader, const KeyIndex<StageId>& stages, const KeyIndex<ChannelId>& channels)
{
    Touchpoint touchpoint;
    touchpoint.name = reader.text(QStringLiteral("name"), Presence::Required);
    touchpoint.stage = stages.read(reader, QStringLiteral("stage"), Presence::Required);
    touchpoint.channel = channels.read(reader, QStringLiteral("channel"), Presence::Required);
    touchpoint.momentOfTruth = reader.boolean(QStringLiteral("moment_of_truth")).value_or(false);
    touchpoint.keepHuman = reader.boolean(QStringLiteral("keep_human")).value_or(false);
    if (const auto level = reader.integer(QStringLiteral("digital_level"), 0, 4))
        touchpoint.digitalLevel = static_cast<int>(*level);
    if (const auto reach = reader.choice(QStringLiteral("reach"), reaches()))
        touchpoint.reach = static_cast<Reach>(*reach);
    touchpoint.importance = reader.number(QStringLiteral("importance"), {1, 7});
    touchpoint.customerValue = reader.number(QStringLiteral("customer_value"), NotNegative);
    touchpoint.card = readCard(reader);
    touchpoint.painPoints = readPainPoints(reader);
    reader.each(QStringLiteral("emotion"), [&](const QJsonValue& value, const QString& path) {
        touchpoint.emotion.push_back(static_cast<int>(readInteger(value, path, -2, 2, reader.findings()).value_or(0)));
    });
    return touchpoint;
}

/// One end of a transition. `reserved` are the ends that are no touchpoints, and may stand here.
TouchpointId readEnd(JsonReader& reader, const QString& key, const QHash<QString, TouchpointId>& reserved,
    ErrorCode otherEnd, const KeyIndex<TouchpointId>& touchpoints)
{
    const QString text = reader.string(key, Presence::Required);
    if (const auto found = reserved.constFind(text); found != reserved.constEnd())
        return *found;
    if (text == QLatin1String("start") || text == QLatin1String("success") || text == QLatin1String("lost")) {
        reader.fail(otherEnd, {text}, key);
        return {};
    }
    return touchpoints.resolve(text, reader.pathOf(key), reader.findings());
}

Transition readTransition(JsonReader& reader, const KeyIndex<TouchpointId>& touchpoints)
{
    static const QHash<QString, TouchpointId> sources = {{QStringLiteral("start"), StartNode}};
    static const QHash<QString, TouchpointId> targets
        = {{QStringLiteral("success"), SuccessNode}, {QStringLiteral("lost"), LostNode}};
    Transition transition;
    transition.id = newId<TransitionId>();
    transition.from = readEnd(reader, QStringLiteral("from"), sources, ErrorCode::TransitionOutOfEnd, touchpoints);
    transition.to = readEnd(reader, QStringLiteral("to"), targets, ErrorCode::TransitionIntoStart, touchpoints);
    transition.count = reader.number(QStringLiteral("count"), NotNegative);
    transition.painPoints = readPainPoints(reader);
    return transition;
}

void readTransitions(JsonReader& root, const KeyIndex<TouchpointId>& touchpoints, Journey& journey)
{
    QSet<std::pair<TouchpointId, TouchpointId>> edges;
    root.each(QStringLiteral("transitions"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, root.findings());
        Transition transition = readTransition(reader, touchpoints);
        const auto edge = std::pair(transition.from, transition.to);
        if (edges.contains(edge)) {
            reader.fail(ErrorCode::JsonDuplicateEdge,
                {reader.string(QStringLiteral("from")), reader.string(QStringLiteral("to"))}, {});
        }
        edges.insert(edge);
        transition.position = journey.transitions.nextPosition();
        journey.transitions.put(std::move(transition));
    });
}

void readVotes(JsonReader& root, const ProjectKeys& keys, Journey& journey)
{
    root.each(QStringLiteral("votes"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, root.findings());
        Vote vote;
        vote.id = newId<VoteId>();
        vote.position = journey.votes.nextPosition();
        vote.voter = reader.string(QStringLiteral("voter"), Presence::Required);
        vote.touchpoint = keys.touchpoints.read(reader, QStringLiteral("touchpoint"), Presence::Required);
        vote.dots = static_cast<int>(reader.integer(QStringLiteral("dots"), 0, 1'000'000).value_or(1));
        vote.wave = keys.readWave(reader);
        journey.votes.put(std::move(vote));
    });
}

/// Reads an array of things that have an id, a name and a position.
template <typename Value>
KeyIndex<decltype(Value::id)> readNamed(JsonReader& root, const QString& array, const QString& kind,
    Collection<Value>& values, const std::function<void(JsonReader&, Value&)>& readRest)
{
    KeyIndex<decltype(Value::id)> keys(kind);
    root.each(array, [&](const QJsonValue& item, const QString& path) {
        JsonReader reader(item, path, root.findings());
        Value value;
        value.id = keys.define(reader, value.key);
        value.position = values.nextPosition();
        value.name = reader.text(QStringLiteral("name"), Presence::Required);
        readRest(reader, value);
        values.put(std::move(value));
    });
    return keys;
}

void writePainPoints(JsonWriter& json, const std::vector<PainPoint>& painPoints)
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

void writeTouchpoint(JsonWriter& json, const Touchpoint& touchpoint, const Journey& journey)
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
    writePainPoints(json, touchpoint.painPoints);
    if (!touchpoint.emotion.empty())
        json.put("emotion", touchpoint.emotion);
    json.endObject();
}

/// Writes an array of things that have a key and a name.
template <typename Value>
void writeNamed(JsonWriter& json, const char* array, const Collection<Value>& values,
    const std::function<void(const Value&)>& writeRest)
{
    if (values.isEmpty())
        return;
    json.beginArray(array);
    for (const Value& value : values) {
        json.beginObject();
        json.put("id", value.key);
        json.put("name", value.name);
        writeRest(value);
        json.endObject();
    }
    json.endArray();
}

} // namespace

Journey readJourneyJson(JsonReader& root, ProjectKeys& keys)
{
    Journey journey;
    journey.name = root.text(QStringLiteral("name"));
    journey.currency = root.string(QStringLiteral("currency"));
    journey.period = root.string(QStringLiteral("period"));
    readNamed<Persona>(root, QStringLiteral("personas"), QStringLiteral("persona"), journey.personas,
        [](JsonReader& reader, Persona& persona) { persona.scenario = reader.text(QStringLiteral("scenario")); });
    const auto stages = readNamed<Stage>(
        root, QStringLiteral("stages"), QStringLiteral("stage"), journey.stages, [](JsonReader&, Stage&) {});
    const auto channels = readNamed<Channel>(root, QStringLiteral("channels"), QStringLiteral("channel"),
        journey.channels, [](JsonReader& reader, Channel& channel) {
            channel.kind = static_cast<ChannelKind>(reader.choice(QStringLiteral("kind"), channelKinds()).value_or(0));
        });
    root.each(QStringLiteral("touchpoints"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, root.findings());
        QString key;
        const TouchpointId id = keys.touchpoints.define(reader, key);
        if (key == QLatin1String("start") || key == QLatin1String("success") || key == QLatin1String("lost"))
            reader.fail(ErrorCode::JsonReservedId, {key}, QStringLiteral("id"));
        Touchpoint touchpoint = readTouchpoint(reader, stages, channels);
        touchpoint.id = id;
        touchpoint.key = key;
        touchpoint.position = journey.touchpoints.nextPosition();
        journey.touchpoints.put(std::move(touchpoint));
    });
    readTransitions(root, keys.touchpoints, journey);
    readVotes(root, keys, journey);
    return journey;
}

void writeJourneyJson(JsonWriter& json, const Journey& journey)
{
    json.putIf("name", journey.name);
    json.putIf("currency", journey.currency);
    json.putIf("period", journey.period);
    writeNamed<Persona>(
        json, "personas", journey.personas, [&](const Persona& persona) { json.putIf("scenario", persona.scenario); });
    writeNamed<Stage>(json, "stages", journey.stages, [](const Stage&) {});
    writeNamed<Channel>(json, "channels", journey.channels, [&](const Channel& channel) {
        if (channel.kind != ChannelKind::Unspecified)
            json.put("kind", channelKinds()[static_cast<int>(channel.kind)]);
    });
    if (!journey.touchpoints.isEmpty()) {
        json.beginArray("touchpoints");
        for (const Touchpoint& touchpoint : journey.touchpoints)
            writeTouchpoint(json, touchpoint, journey);
        json.endArray();
    }
    if (!journey.transitions.isEmpty()) {
        json.beginArray("transitions");
        for (const Transition& transition : journey.transitions) {
            json.beginObject();
            json.put("from", journey.keyOf(transition.from));
            json.put("to", journey.keyOf(transition.to));
            json.putIf("count", transition.count);
            writePainPoints(json, transition.painPoints);
            json.endObject();
        }
        json.endArray();
    }
}

void writeVotesJson(JsonWriter& json, const Journey& journey)
{
    if (journey.votes.isEmpty())
        return;
    json.beginArray("votes");
    for (const Vote& vote : journey.votes) {
        json.beginObject();
        json.put("voter", vote.voter);
        json.put("touchpoint", journey.keyOf(vote.touchpoint));
        json.put("dots", vote.dots);
        json.putIf("wave", vote.wave);
        json.endObject();
    }
    json.endArray();
}

void writePlace(JsonWriter& json, const char* key, const Place& place, const Journey& journey)
{
    if (!place.isHandover()) {
        if (key)
            json.put(key, journey.keyOf(place.touchpoint));
        else
            json.value(journey.keyOf(place.touchpoint));
        return;
    }
    if (key)
        json.beginObject(key);
    else
        json.beginObject();
    json.put("from", journey.keyOf(place.touchpoint));
    json.put("to", journey.keyOf(place.to));
    json.endObject();
}

} // namespace touchstone
