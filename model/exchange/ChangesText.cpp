// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ChangesText.h"

#include "model/exchange/ResultJson.h"

namespace touchstone {
namespace {

void putState(JsonWriter& json, const char* key, const StateName& state, Basis basis)
{
    json.beginObject(key);
    json.put("file", state.file);
    json.putIf("result", state.kept);
    json.putIf("segment", state.filter.segment);
    json.putIf("wave", state.filter.wave);
    json.put("basis", basis == Basis::Room ? QStringLiteral("room") : QStringLiteral("evidence"));
    json.put("fingerprint", state.fingerprint);
    json.endObject();
}

template <typename Part, typename Terms>
void putTerms(JsonWriter& json, const char* key, const Terms& terms)
{
    json.beginObject(key);
    for (size_t part = 0; part < terms.size(); ++part)
        json.put(keyOf(static_cast<Part>(part)), terms[part]);
    json.endObject();
}

void putChange(JsonWriter& json, const ScoreChange& change)
{
    json.beginObject("change");
    json.put("score", change.total);
    putTerms<Family>(json, "pain_terms", change.painTerms);
    putTerms<Impact>(json, "impact_terms", change.impactTerms);
    if (change.otherImpact != 0)
        json.put("other_impact", change.otherImpact);
    json.put("by_map", change.byMap);
    json.put("by_evidence", change.byEvidence);
    json.put("by_settings", change.bySettings);
    if (change.directionProbability > 0) {
        json.put("by_evidence_q05", change.evidenceRange.low);
        json.put("by_evidence_q95", change.evidenceRange.high);
        json.put("p_direction", change.directionProbability);
    }
    json.endObject();
}

void putPlace(JsonWriter& json, const PlaceChange& place)
{
    json.beginObject();
    json.put("id", place.key);
    json.put("name", place.name.english());
    json.put("kind", keyOf(place.kind));
    const auto putSide = [&](const char* key, const std::optional<PlaceResult>& side) {
        if (!side)
            return;
        json.beginObject(key);
        putPlaceResult(json, *side);
        json.endObject();
    };
    putSide("before", place.before);
    putSide("after", place.after);
    if (place.score)
        putChange(json, *place.score);
    json.endObject();
}

} // namespace

QByteArray changesToJson(const RankingChanges& changes, const StateName& before, const StateName& after)
{
    JsonWriter json;
    json.beginObject();
    json.put("model", QString::fromLatin1(Ranking::ModelVersion));
    putState(json, "before", before, changes.basisBefore);
    putState(json, "after", after, changes.basisAfter);
    json.put("reproduced", changes.isReproduced);
    json.beginArray("touchpoints");
    for (const PlaceChange& place : changes.places)
        putPlace(json, place);
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace touchstone
