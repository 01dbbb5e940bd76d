// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/DifferencesText.h"

#include "model/exchange/JsonWriter.h"

#include <array>

namespace touchstone {
namespace {

void putFilter(JsonWriter& json, const char* key, const TallyFilter& filter)
{
    json.beginObject(key);
    json.putIf("segment", filter.segment);
    json.putIf("wave", filter.wave);
    json.endObject();
}

void putFigure(JsonWriter& json, const char* key, const GroupFigure& figure)
{
    json.beginObject(key);
    json.put("people", figure.people);
    json.put("n", figure.n);
    json.put("value", figure.value);
    if (figure.range)
        json.put("range", std::array{figure.range->low, figure.range->high});
    json.endObject();
}

QString reasonOf(UncomparedQuestion::Why why)
{
    switch (why) {
    case UncomparedQuestion::Why::NotAskedBefore:
        return QStringLiteral("not asked before");
    case UncomparedQuestion::Why::NotAskedAfter:
        return QStringLiteral("not asked after");
    case UncomparedQuestion::Why::OtherScale:
        return QStringLiteral("other scale");
    case UncomparedQuestion::Why::TooFew:
        return QStringLiteral("too few answers");
    }
    return {};
}

} // namespace

QByteArray differencesToJson(const GroupDifferences& differences)
{
    JsonWriter json;
    json.beginObject();
    putFilter(json, "before", differences.before);
    putFilter(json, "after", differences.after);
    json.put("level", DifferenceLevel);
    json.beginArray("questions");
    for (const QuestionDifference& question : differences.questions) {
        json.beginObject();
        json.put("question", question.header);
        json.putIf("touchpoint", question.touchpoint);
        if (question.signal)
            json.put("signal", infoOf(*question.signal).key);
        json.put("figure", keyOf(question.figure));
        json.putIf("answer", question.level);
        putFigure(json, "before", question.before);
        putFigure(json, "after", question.after);
        json.put("difference", question.difference);
        json.put("range", std::array{question.range.low, question.range.high});
        json.put("p", question.p);
        json.put("p_holm", question.holm);
        json.put("p_benjamini_hochberg", question.discovery);
        json.put("worse", question.isWorse);
        json.endObject();
    }
    json.endArray();
    json.beginArray("not_compared");
    for (const UncomparedQuestion& question : differences.uncompared) {
        json.beginObject();
        json.put("question", question.header);
        json.putIf("touchpoint", question.touchpoint);
        json.put("why", reasonOf(question.why));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace touchstone
