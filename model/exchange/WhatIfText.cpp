// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/WhatIfText.h"

#include "model/exchange/JsonWriter.h"

namespace touchstone {
namespace {

void putEffect(JsonWriter& json, const char* key, const Effect& effect)
{
    json.beginObject(key);
    json.put("before", effect.before);
    json.put("before_q05", effect.rangeBefore.low);
    json.put("before_q95", effect.rangeBefore.high);
    json.put("after", effect.after);
    json.put("after_q05", effect.rangeAfter.low);
    json.put("after_q95", effect.rangeAfter.high);
    json.put("change", effect.after - effect.before);
    json.put("change_q05", effect.change.low);
    json.put("change_q95", effect.change.high);
    json.endObject();
}

void putPlace(JsonWriter& json, const PlaceEffect& place, const Journey& journey)
{
    json.beginObject();
    json.put("id", journey.keyOf(place.place));
    json.put("name", journey.nameOf(place.place, QStringLiteral("en")));
    json.put("rank_before", place.rankBefore);
    json.put("rank_before_q05", place.ranksBefore.low);
    json.put("rank_before_q95", place.ranksBefore.high);
    if (place.isGone) {
        json.put("gone", true);
    } else {
        json.put("rank_after", place.rankAfter);
        json.put("rank_after_q05", place.ranksAfter.low);
        json.put("rank_after_q95", place.ranksAfter.high);
        putEffect(json, "score", place.score);
        putEffect(json, "severity", place.severity);
    }
    json.endObject();
}

} // namespace

QByteArray whatIfToJson(const std::vector<TriedScenario>& tried, const Ranking& ranking, const Journey& journey)
{
    JsonWriter json;
    json.beginObject();
    json.put("model", QString::fromLatin1(Ranking::ModelVersion));
    json.put("fingerprint", ranking.fingerprint);
    json.put("draws", ranking.settings.draws);
    json.put("seed", ranking.settings.seed);
    json.beginArray("scenarios");
    for (const TriedScenario& each : tried) {
        json.beginObject();
        json.putIf("id", each.scenario.key);
        json.putIf("name", each.scenario.name.english());
        if (each.result.success)
            putEffect(json, "p_success", *each.result.success);
        if (each.result.satisfaction)
            putEffect(json, "satisfaction", *each.result.satisfaction);
        putEffect(json, "pain", each.result.pain);
        if (each.result.moneyLost)
            putEffect(json, "revenue_at_risk", *each.result.moneyLost);
        json.beginArray("touchpoints");
        for (const PlaceEffect& place : each.result.places)
            putPlace(json, place, journey);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace touchstone
