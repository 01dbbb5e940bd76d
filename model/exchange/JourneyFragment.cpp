// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyFragment.h"

#include "model/exchange/JourneyJson.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr int FragmentVersion = 1;
const QLatin1String FragmentFormat("touchstone-fragment");

/// The part of the journey that was chosen.
Journey chosenPart(const Journey& journey, const FragmentChoice& choice)
{
    const QSet<TouchpointId>& touchpoints = choice.touchpoints;
    Journey part;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (!touchpoints.contains(touchpoint.id))
            continue;
        // Personas are the project's: another one's may be others.
        Touchpoint copy = touchpoint;
        copy.personas.clear();
        for (EmotionRating& rating : copy.emotion)
            rating.persona = {};
        part.touchpoints.put(std::move(copy));
        if (const Stage* stage = journey.stages.find(touchpoint.stage))
            part.stages.put(*stage);
        if (const Channel* channel = journey.channels.find(touchpoint.channel))
            part.channels.put(*channel);
    }
    for (const Transition& transition : journey.transitions) {
        if (touchpoints.contains(transition.from) && touchpoints.contains(transition.to))
            part.transitions.put(transition);
    }
    for (const Note& note : journey.notes) {
        if (!choice.notes.contains(note.id))
            continue;
        Note copy = note;
        if (!part.stages.contains(note.stage) || !part.channels.contains(note.channel)) {
            copy.stage = {};
            copy.channel = {};
        }
        part.notes.put(std::move(copy));
    }
    return part;
}

void writeAttachments(JsonWriter& json, const Journey& part, const std::vector<CarriedAttachment>& attachments)
{
    if (attachments.empty())
        return;
    json.beginArray("attachments");
    for (const auto& [attachment, bytes] : attachments) {
        json.beginObject();
        if (attachment.touchpoint)
            json.put("touchpoint", part.keyOf(attachment.touchpoint));
        else
            json.put("note", part.notes.indexOf(attachment.note));
        json.put("name", attachment.name);
        json.put("media_type", attachment.mediaType);
        json.put("size", static_cast<qint64>(bytes.size()));
        json.endObject();
    }
    json.endArray();
}

/// Takes the attachments' bytes out of `files`; what does not fit there or names nothing is counted, not taken.
void takeAttachments(JsonReader& root, const QByteArray& files, const ProjectKeys& keys, FragmentReading& reading)
{
    int lost = 0;
    qsizetype begin = 0;
    root.each(u"attachments"_s, [&](const QJsonValue& value, const QString& path) {
        JsonReader object(value, path, root.findings());
        CarriedAttachment carried;
        if (object.has(u"touchpoint"_s))
            carried.attachment.touchpoint = keys.touchpoints.read(object, u"touchpoint"_s, Presence::Required);
        else if (const auto note = object.integer(u"note"_s, 0, reading.journey.notes.size() - 1, Presence::Required))
            carried.attachment.note = reading.journey.notes[static_cast<int>(*note)].id;
        carried.attachment.name = object.string(u"name"_s, Presence::Required);
        carried.attachment.mediaType = object.string(u"media_type"_s);
        const qint64 size
            = object.integer(u"size"_s, 0, std::numeric_limits<qint32>::max(), Presence::Required).value_or(0);
        if (root.findings().error)
            return;
        if (size > files.size() - begin) {
            ++lost;
            begin = files.size(); // what follows would be other files' bytes
            return;
        }
        carried.bytes = files.mid(begin, size);
        carried.attachment.size = size;
        begin += size;
        reading.attachments.push_back(std::move(carried));
    });
    if (lost > 0)
        reading.warnings.add({FormatWarning::Kind::LeftOut, 0, 0, {u"attachments"_s, QString::number(lost)}});
}

} // namespace

JourneyFragment writeFragment(const Journey& journey, const FragmentChoice& choice)
{
    const Journey part = chosenPart(journey, choice);
    JsonWriter json;
    json.beginObject();
    json.put("format", QString(FragmentFormat));
    json.put("version", FragmentVersion);
    writeJourneyJson(json, part);
    writeAttachments(json, part, choice.attachments);
    json.endObject();
    JourneyFragment fragment{json.result(), {}};
    for (const CarriedAttachment& each : choice.attachments)
        fragment.files += each.bytes;
    return fragment;
}

Result<FragmentReading> readFragment(const QByteArray& json, const QByteArray& files)
{
    const Result<QJsonObject> object = parseJsonObject(json, {});
    if (!object)
        return failure(object.error());
    if (object->value(QLatin1String("format")).toString() != FragmentFormat
        || object->value(QLatin1String("version")).toInteger() != FragmentVersion)
        return failure({.code = ErrorCode::FragmentWrongFormat});
    JsonFindings findings;
    FragmentReading reading;
    {
        JsonReader root(*object, {}, findings);
        root.value(QStringLiteral("format"));
        root.value(QStringLiteral("version"));
        ProjectKeys keys;
        reading.journey = readJourneyJson(root, keys);
        takeAttachments(root, files, keys, reading);
    }
    if (findings.error)
        return failure(*findings.error);
    return reading;
}

} // namespace touchstone
