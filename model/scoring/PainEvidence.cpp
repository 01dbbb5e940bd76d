// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/PainEvidence.h"

#include <map>

namespace touchstone {
namespace {

/// Anchors of places that have no answers: those that all measured places agree on, else `own`, the signal's.
Anchors commonAnchors(const Anchors& own, const std::vector<const SignalTally*>& measured)
{
    const Anchors first = measured.front()->anchors.value_or(own);
    const bool agree = std::all_of(measured.begin(), measured.end(),
        [&](const SignalTally* tally) { return tally->anchors.value_or(own) == first; });
    return agree ? first : own;
}

std::optional<SignalEvidence> evidenceOf(Signal signal, const Anchors& own, const std::vector<Place>& places,
    const QHash<Place, const SignalTally*>& tallyAt)
{
    std::vector<const SignalTally*> atTouchpoints, atHandovers;
    for (const Place& place : places) {
        if (const SignalTally* tally = tallyAt.value(place))
            (place.isHandover() ? atHandovers : atTouchpoints).push_back(tally);
    }
    SignalEvidence evidence;
    evidence.signal = signal;
    evidence.teachers = atTouchpoints.empty() ? atHandovers : atTouchpoints;
    if (evidence.teachers.empty())
        return std::nullopt;
    const Anchors common = commonAnchors(own, evidence.teachers);
    for (size_t index = 0; index < places.size(); ++index) {
        if (atTouchpoints.empty() && !places[index].isHandover())
            continue;
        const SignalTally* tally = tallyAt.value(places[index]);
        evidence.at.push_back({static_cast<int>(index), tally, tally ? tally->anchors.value_or(own) : common});
    }
    return evidence;
}

} // namespace

size_t PainEvidence::signalPlaces() const
{
    size_t count = 0;
    for (const SignalEvidence& signal : signalEvidence)
        count += signal.at.size();
    return count;
}

LossMoments momentsOf(const SignalTally& tally)
{
    LossMoments moments{.n = tally.total(), .mean = tally.meanLoss()};
    for (size_t level = 0; level < tally.counts.size(); ++level)
        moments.meanSquare += tally.counts[level] * tally.loss[level] * tally.loss[level];
    moments.meanSquare /= moments.n;
    return moments;
}

Shrinkage shrinkageOf(const SignalEvidence& evidence)
{
    std::vector<LossMoments> moments;
    for (const SignalTally* tally : evidence.teachers)
        moments.push_back(momentsOf(*tally));
    return Shrinkage(moments);
}

PainEvidence arrangePain(const Journey& journey, const Tallies& tallies)
{
    PainEvidence evidence;
    for (const Touchpoint& touchpoint : journey.touchpoints)
        evidence.places.push_back({touchpoint.id});
    std::map<Signal, QHash<Place, const SignalTally*>> tallyOf;
    std::map<std::pair<int, int>, Place> handovers;
    for (const SignalTally& tally : tallies.signalTallies) {
        if (tally.total() <= 0)
            continue;
        tallyOf[tally.signal].insert(tally.place, &tally);
        if (tally.place.isHandover()) {
            handovers[{
                journey.touchpoints.indexOf(tally.place.touchpoint), journey.touchpoints.indexOf(tally.place.to)}]
                = tally.place;
        }
    }
    for (const auto& [order, place] : handovers)
        evidence.places.push_back(place);
    for (const auto& [signal, tallyAt] : tallyOf) {
        if (auto at = evidenceOf(signal, tallies.anchorsOf(signal), evidence.places, tallyAt))
            evidence.signalEvidence.push_back(std::move(*at));
    }
    return evidence;
}

} // namespace touchstone
