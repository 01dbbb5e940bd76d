// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/MovedMap.h"

#include <algorithm>

namespace touchstone {
namespace {

/// What a touchpoint knows of its impact before anything is made relative to the others.
struct OwnImpact
{
    std::optional<double> derived; ///< weight as a driver of the outcome
    std::optional<double> stated; ///< (importance - 1)/6
    std::optional<double> reach;
    std::optional<double> exitShare; ///< of the lost journeys
    ByImpact<std::optional<double>> values; ///< of parts that are read from the touchpoint
};

std::vector<OwnImpact> ownImpacts(const RankInput& input, const ImpactModel& model)
{
    std::vector<OwnImpact> own(model.parts.size());
    for (size_t driver = 0; driver < model.relativeWeights.size(); ++driver) {
        if (model.driverIndices[driver] >= 0)
            own[static_cast<size_t>(model.driverIndices[driver])].derived = model.relativeWeights[driver];
    }
    for (size_t index = 0; index < own.size(); ++index) {
        const Touchpoint& touchpoint = input.journey.touchpoints[static_cast<int>(index)];
        if (touchpoint.importance)
            own[index].stated = (*touchpoint.importance - 1) / 6;
        for (const auto& [impact, valueAt] : input.tallies.impactValues) {
            if (const auto value = valueAt.find(touchpoint.id); value != valueAt.end())
                own[index].values[static_cast<size_t>(impact)] = value->second;
        }
        if (!model.flow) {
            if (touchpoint.reach)
                own[index].reach = shareOf(*touchpoint.reach);
        } else if (const std::optional<FlowAt>& at = model.flow->at[index]) {
            own[index].reach = at->reach;
            if (model.flow->lostProbability > 0)
                own[index].exitShare = at->exitShare;
        }
    }
    return own;
}

std::vector<std::optional<double>> column(
    const std::vector<OwnImpact>& own, std::optional<double> OwnImpact::*member, bool& isAnyKnown)
{
    std::vector<std::optional<double>> values;
    for (const OwnImpact& each : own)
        values.push_back(each.*member);
    isAnyKnown = std::any_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
    return values;
}

/// As modelImpact() makes it of a journey and tallies that say just this. `respondents`: people behind the drivers.
ImpactModel impactOf(const std::vector<OwnImpact>& own, double respondents)
{
    ImpactModel model;
    model.parts.resize(own.size());
    bool isDerived = false, isStated = false, hasReach = false, hasExits = false;
    const auto derived = column(own, &OwnImpact::derived, isDerived);
    const auto stated = column(own, &OwnImpact::stated, isStated);
    const auto reach = column(own, &OwnImpact::reach, hasReach);
    const std::vector<double> dropOff = relativeToMean(column(own, &OwnImpact::exitShare, hasExits));
    if (isDerived || isStated) {
        for (size_t index = 0; index < own.size(); ++index) {
            if (derived[index]) {
                model.driverIndices.push_back(static_cast<int>(index));
                model.relativeWeights.push_back(*derived[index]);
            }
        }
        model.lambda = derivedShare(respondents, model.relativeWeights.size(), isStated);
        model.relativeStated = relativeToMean(stated);
        model.setImportance(model.relativeWeights);
    }
    for (size_t index = 0; index < own.size(); ++index) {
        if (hasReach)
            model.parts[index][static_cast<size_t>(Impact::Reach)] = reach[index].value_or(.5);
        if (hasExits)
            model.parts[index][static_cast<size_t>(Impact::DropOff)] = dropOff[index];
    }
    for (const ImpactInfo& info : allImpacts()) {
        std::vector<std::optional<double>> values;
        for (const OwnImpact& each : own)
            values.push_back(each.values[static_cast<size_t>(info.impact)]);
        model.setValues(info, values);
    }
    return model;
}

} // namespace

MovedMap moveEvidence(const RankInput& from, const RankInput& onto, Progress& progress)
{
    const ImpactModel modelFrom = modelImpact(from.journey, from.tallies, progress);
    const ImpactModel modelOnto = modelImpact(onto.journey, onto.tallies, progress);
    const std::vector<OwnImpact> ownFrom = ownImpacts(from, modelFrom);
    std::vector<OwnImpact> own = ownImpacts(onto, modelOnto);

    MovedMap moved;
    moved.journey.touchpoints = onto.journey.touchpoints;
    QHash<QString, int> indexFrom;
    for (int index = 0; index < from.journey.touchpoints.size(); ++index)
        indexFrom.insert(from.journey.touchpoints[index].key, index);
    QHash<TouchpointId, TouchpointId> here; ///< of touchpoints of `from` that are on both maps
    QSet<TouchpointId> common;
    for (const Touchpoint& touchpoint : onto.journey.touchpoints) {
        const int index = indexFrom.value(touchpoint.key, -1);
        if (index < 0)
            continue;
        const Touchpoint& before = from.journey.touchpoints[index];
        here.insert(before.id, touchpoint.id);
        common.insert(touchpoint.id);
        own[static_cast<size_t>(onto.journey.touchpoints.indexOf(touchpoint.id))] = ownFrom[static_cast<size_t>(index)];
        moved.journey.touchpoints.modify(
            touchpoint.id, [&](Touchpoint& changed) { changed.momentOfTruth = before.momentOfTruth; });
    }
    moved.tallies.anchors = from.tallies.anchors;
    for (const SignalTally& tally : from.tallies.signalTallies) {
        SignalTally copy = tally;
        copy.place.touchpoint = here.value(tally.place.touchpoint);
        copy.place.to = here.value(tally.place.to);
        if (copy.place.touchpoint && copy.place.isHandover() == tally.place.isHandover())
            moved.tallies.signalTallies.push_back(std::move(copy));
    }
    for (const SignalTally& tally : onto.tallies.signalTallies) {
        const bool isOld
            = common.contains(tally.place.touchpoint) && (!tally.place.isHandover() || common.contains(tally.place.to));
        if (!isOld)
            moved.tallies.signalTallies.push_back(tally);
    }
    const bool hadDrivers = !modelFrom.driverTouchpoints.empty();
    moved.impact = impactOf(own, hadDrivers ? from.tallies.drivers.n : onto.tallies.drivers.n);
    return moved;
}

} // namespace touchstone
