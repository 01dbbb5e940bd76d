// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyFragment.h"

#include "model/exchange/JourneyJson.h"
#include "model/exchange/JourneyMerge.h"

namespace touchstone {
namespace {

constexpr int FragmentVersion = 1;
const QLatin1String FragmentFormat("touchstone-fragment");

/// The part of the journey that the touchpoints make up.
Journey partOf(const Journey& journey, const QSet<TouchpointId>& touchpoints)
{
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
    return part;
}

} // namespace

QByteArray writeFragment(const Journey& journey, const QSet<TouchpointId>& touchpoints)
{
    JsonWriter json;
    json.beginObject();
    json.put("format", QString(FragmentFormat));
    json.put("version", FragmentVersion);
    writeJourneyJson(json, partOf(journey, touchpoints));
    json.endObject();
    return json.result();
}

Result<JourneyReading> readFragment(const QByteArray& json)
{
    const Result<QJsonObject> object = parseJsonObject(json, {});
    if (!object)
        return failure(object.error());
    if (object->value(QLatin1String("format")).toString() != FragmentFormat
        || object->value(QLatin1String("version")).toInteger() != FragmentVersion)
        return failure({.code = ErrorCode::FragmentWrongFormat});
    JsonFindings findings;
    JourneyReading reading;
    {
        JsonReader root(*object, {}, findings);
        root.value(QStringLiteral("format"));
        root.value(QStringLiteral("version"));
        ProjectKeys keys;
        reading.journey = readJourneyJson(root, keys);
    }
    if (findings.error)
        return failure(*findings.error);
    return reading;
}

} // namespace touchstone
