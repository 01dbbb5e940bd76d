// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyJson.h"

#include "model/exchange/TouchpointJson.h"
#include "model/journey/ChannelKindKeys.h"

namespace touchstone {
namespace {

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
    transition.painPoints = readPainPointsJson(reader);
    return transition;
}

void readNotes(JsonReader& root, const KeyIndex<StageId>& stages, const KeyIndex<ChannelId>& channels, Journey& journey)
{
    root.each(QStringLiteral("notes"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, root.findings());
        Note note;
        note.id = newId<NoteId>();
        note.journey = journey.id;
        note.position = journey.notes.nextPosition();
        note.text = reader.text(QStringLiteral("text"), Presence::Required);
        note.stage = stages.read(reader, QStringLiteral("stage"), Presence::Optional);
        note.channel = channels.read(reader, QStringLiteral("channel"), Presence::Optional);
        note.x = reader.number(QStringLiteral("x"), {}, Presence::Required).value_or(0);
        note.y = reader.number(QStringLiteral("y"), {}, Presence::Required).value_or(0);
        note.width = reader.number(QStringLiteral("width"), NotNegative, Presence::Required).value_or(0);
        note.height = reader.number(QStringLiteral("height"), NotNegative, Presence::Required).value_or(0);
        note.colour = reader.string(QStringLiteral("colour"));
        journey.notes.put(std::move(note));
    });
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
        transition.journey = journey.id;
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
    readDefined(root, array, keys, values, [&](JsonReader& reader, const QString&) {
        Value value;
        value.name = reader.text(QStringLiteral("name"), Presence::Required);
        readRest(reader, value);
        return value;
    });
    return keys;
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

/// What stands on a map: stages to transitions, and notes. Its touchpoints are defined in `touchpoints`.
void readMap(
    JsonReader& root, KeyIndex<TouchpointId>& touchpoints, const KeyIndex<PersonaId>& personas, Journey& journey)
{
    const auto readLook = [&](JsonReader& reader, auto& value) {
        value.journey = journey.id;
        value.colour = reader.string(QStringLiteral("colour"));
        value.collapsed = reader.boolean(QStringLiteral("collapsed")).value_or(false);
    };
    const auto stages
        = readNamed<Stage>(root, QStringLiteral("stages"), QStringLiteral("stage"), journey.stages, readLook);
    const auto channels = readNamed<Channel>(root, QStringLiteral("channels"), QStringLiteral("channel"),
        journey.channels, [&](JsonReader& reader, Channel& channel) {
            readLook(reader, channel);
            channel.kind
                = static_cast<ChannelKind>(reader.choice(QStringLiteral("kind"), channelKindKeys()).value_or(0));
        });
    const auto read = [&](JsonReader& reader, const QString& key) {
        if (key == QLatin1String("start") || key == QLatin1String("success") || key == QLatin1String("lost"))
            reader.fail(ErrorCode::JsonReservedId, {key}, QStringLiteral("id"));
        Touchpoint touchpoint = readTouchpointJson(reader, {stages, channels, personas});
        touchpoint.journey = journey.id;
        return touchpoint;
    };
    readDefined(root, QStringLiteral("touchpoints"), touchpoints, journey.touchpoints, read);
    readTransitions(root, touchpoints, journey);
    readNotes(root, stages, channels, journey);
}

template <typename Value>
void writeLook(JsonWriter& json, const Value& value)
{
    json.putIf("colour", value.colour);
    if (value.collapsed)
        json.put("collapsed", true);
}

void writeTransitions(JsonWriter& json, const Journey& journey)
{
    if (journey.transitions.isEmpty())
        return;
    json.beginArray("transitions");
    for (const Transition& transition : journey.transitions) {
        json.beginObject();
        json.put("from", journey.keyOf(transition.from));
        json.put("to", journey.keyOf(transition.to));
        json.putIf("count", transition.count);
        writePainPointsJson(json, transition.painPoints);
        json.endObject();
    }
    json.endArray();
}

void writeNotes(JsonWriter& json, const Journey& journey)
{
    if (journey.notes.isEmpty())
        return;
    json.beginArray("notes");
    for (const Note& note : journey.notes) {
        json.beginObject();
        json.put("text", note.text);
        if (const Stage* stage = journey.stages.find(note.stage))
            json.put("stage", stage->key);
        if (const Channel* channel = journey.channels.find(note.channel))
            json.put("channel", channel->key);
        json.put("x", note.x);
        json.put("y", note.y);
        json.put("width", note.width);
        json.put("height", note.height);
        json.putIf("colour", note.colour);
        json.endObject();
    }
    json.endArray();
}

void writeMap(JsonWriter& json, const Journey& journey, const Collection<Persona>& personas)
{
    writeNamed<Stage>(json, "stages", journey.stages, [&](const Stage& stage) { writeLook(json, stage); });
    writeNamed<Channel>(json, "channels", journey.channels, [&](const Channel& channel) {
        if (channel.kind != ChannelKind::Unspecified)
            json.put("kind", keyOf(channel.kind));
        writeLook(json, channel);
    });
    if (!journey.touchpoints.isEmpty()) {
        json.beginArray("touchpoints");
        for (const Touchpoint& touchpoint : journey.touchpoints)
            writeTouchpointJson(json, touchpoint, journey, personas);
        json.endArray();
    }
    writeTransitions(json, journey);
    writeNotes(json, journey);
}

} // namespace

Journey readJourneyJson(JsonReader& root, ProjectKeys& keys)
{
    Journey journey;
    journey.name = root.text(QStringLiteral("name"));
    journey.currency = root.string(QStringLiteral("currency"));
    journey.period = root.string(QStringLiteral("period"));
    keys.personas = readNamed<Persona>(root, QStringLiteral("personas"), QStringLiteral("persona"), journey.personas,
        [](JsonReader& reader, Persona& persona) {
            persona.scenario = reader.text(QStringLiteral("scenario"));
            persona.segment = reader.string(QStringLiteral("segment"));
        });
    readMap(root, keys.touchpoints, keys.personas, journey);
    readVotes(root, keys, journey);
    return journey;
}

Collection<Journey> readSideJourneysJson(JsonReader& root, const ProjectKeys& keys)
{
    Collection<Journey> journeys;
    KeyIndex<JourneyId> ids(QStringLiteral("journey"));
    QHash<QString, KeyIndex<TouchpointId>> touchpoints;
    root.each(QStringLiteral("journeys"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, root.findings());
        Journey journey;
        journey.id = ids.define(reader, journey.key);
        journey.position = journeys.nextPosition();
        journey.name = reader.text(QStringLiteral("name"), Presence::Required);
        // Of the main journey, or of one that stands before this one.
        if (const QString of = reader.string(QStringLiteral("opens_in")); !of.isEmpty()) {
            ids.resolve(of, reader.pathOf(QStringLiteral("opens_in")), reader.findings());
            journey.opensAt
                = touchpoints.value(of, keys.touchpoints).read(reader, QStringLiteral("opens_at"), Presence::Required);
        } else {
            journey.opensAt = keys.touchpoints.read(reader, QStringLiteral("opens_at"), Presence::Optional);
        }
        KeyIndex<TouchpointId> own(QStringLiteral("touchpoint"));
        readMap(reader, own, keys.personas, journey);
        touchpoints.insert(journey.key, own);
        journeys.put(std::move(journey));
    });
    return journeys;
}

void writeJourneyJson(JsonWriter& json, const Journey& journey)
{
    json.putIf("name", journey.name);
    json.putIf("currency", journey.currency);
    json.putIf("period", journey.period);
    writeNamed<Persona>(json, "personas", journey.personas, [&](const Persona& persona) {
        json.putIf("scenario", persona.scenario);
        json.putIf("segment", persona.segment);
    });
    writeMap(json, journey, journey.personas);
}

void writeSideJourneysJson(JsonWriter& json, const Collection<Journey>& journeys, const Journey& main)
{
    if (journeys.isEmpty())
        return;
    // One that opens inside another stands behind it, so that it can be read in one go.
    QHash<TouchpointId, const Journey*> known;
    const auto learn = [&](const Journey& journey) {
        for (const Touchpoint& touchpoint : journey.touchpoints)
            known.insert(touchpoint.id, &journey);
    };
    learn(main);
    std::vector<const Journey*> order;
    QSet<JourneyId> placed;
    size_t before = 0;
    do {
        before = order.size();
        for (const Journey& journey : journeys) {
            if (placed.contains(journey.id) || (journey.opensAt && !known.contains(journey.opensAt)))
                continue;
            placed.insert(journey.id);
            order.push_back(&journey);
            learn(journey);
        }
    } while (order.size() > before);
    json.beginArray("journeys");
    for (const Journey* journey : order) {
        json.beginObject();
        json.put("id", journey->key);
        json.put("name", journey->name);
        if (const Journey* in = known.value(journey->opensAt)) {
            if (in != &main)
                json.put("opens_in", in->key);
            json.put("opens_at", in->keyOf(journey->opensAt));
        }
        writeMap(json, *journey, main.personas);
        json.endObject();
    }
    json.endArray();
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
