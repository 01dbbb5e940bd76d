// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/PainScore.h"

#include "model/scoring/Anchors.h"
#include "model/scoring/Shrinkage.h"

#include <numeric>

namespace touchstone {
namespace {

LossMoments momentsOf(const SignalTally& tally)
{
    LossMoments moments{.n = tally.total(), .mean = tally.meanLoss()};
    for (size_t level = 0; level < tally.counts.size(); ++level)
        moments.meanSquare += tally.counts[level] * tally.loss[level] * tally.loss[level];
    moments.meanSquare /= moments.n;
    return moments;
}

double affectedOf(const SignalTally& tally)
{
    double affected = 0;
    for (size_t level = 0; level < tally.counts.size(); ++level)
        affected += tally.loss[level] > 0 ? tally.counts[level] : 0;
    return affected;
}

/// Anchors of places that have no answers: those that all measured places agree on, else the signal's.
Anchors commonAnchors(Signal signal, const std::vector<const SignalTally*>& measured)
{
    const Anchors own = infoOf(signal).anchors;
    const Anchors first = measured.front()->anchors.value_or(own);
    const bool agree = std::all_of(measured.begin(), measured.end(),
        [&](const SignalTally* tally) { return tally->anchors.value_or(own) == first; });
    return agree ? first : own;
}

/// Scores one signal at all places that it counts for.
void addSignal(std::vector<PainScore>& scores, Signal signal, const QHash<Place, const SignalTally*>& tallyAt)
{
    std::vector<const SignalTally*> atTouchpoints, atHandovers;
    for (const PainScore& score : scores) {
        if (const SignalTally* tally = tallyAt.value(score.place))
            (score.place.isHandover() ? atHandovers : atTouchpoints).push_back(tally);
    }
    const std::vector<const SignalTally*>& teachers = atTouchpoints.empty() ? atHandovers : atTouchpoints;
    if (teachers.empty())
        return;
    std::vector<LossMoments> moments;
    for (const SignalTally* tally : teachers)
        moments.push_back(momentsOf(*tally));
    const Shrinkage shrinkage(moments);
    const Anchors common = commonAnchors(signal, teachers);
    for (PainScore& score : scores) {
        if (atTouchpoints.empty() && !score.place.isHandover())
            continue;
        SignalScore at;
        at.signal = signal;
        LossMoments own;
        if (const SignalTally* tally = tallyAt.value(score.place)) {
            own = momentsOf(*tally);
            at.affected = affectedOf(*tally);
            at.anchors = tally->anchors.value_or(infoOf(signal).anchors);
        } else {
            at.anchors = common;
        }
        at.n = own.n;
        at.rawLoss = own.mean;
        at.meanLoss = shrinkage.meanLoss(own);
        at.average = shrinkage.meanLoss({});
        at.own = shrinkage.ownWeight(own.n);
        at.pain = painOf(at.meanLoss, at.anchors);
        score.signalScores.push_back(at);
    }
}

void addUp(PainScore& score, const std::array<double, FamilyCount>& weights)
{
    std::array<int, FamilyCount> counts = {};
    std::array<double, FamilyCount> pain = {}, own = {};
    for (const SignalScore& at : score.signalScores) {
        const auto family = static_cast<size_t>(infoOf(at.signal).family);
        ++counts[family];
        pain[family] += at.pain;
        own[family] += at.own;
    }
    for (size_t family = 0; family < FamilyCount; ++family)
        score.weights[family] = counts[family] > 0 ? weights[family] : 0;
    double total = std::accumulate(score.weights.begin(), score.weights.end(), 0.);
    if (total <= 0) {
        // Only families that the settings give no weight were measured: they are all there is, and count alike.
        for (size_t family = 0; family < FamilyCount; ++family)
            score.weights[family] = counts[family] > 0 ? 1 : 0;
        total = std::accumulate(score.weights.begin(), score.weights.end(), 0.);
    }
    for (size_t family = 0; family < FamilyCount; ++family) {
        if (counts[family] == 0)
            continue;
        score.weights[family] /= total;
        score.families[family] = pain[family] / counts[family];
        score.severity += score.weights[family] * *score.families[family];
        score.evidenceShare += score.weights[family] * own[family] / counts[family];
    }
}

} // namespace

std::vector<PainScore> painScores(
    const Journey& journey, const Tallies& tallies, const std::array<double, FamilyCount>& weights)
{
    std::vector<PainScore> scores;
    for (const Touchpoint& touchpoint : journey.touchpoints)
        scores.push_back(PainScore{.place = {touchpoint.id}});
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
        scores.push_back(PainScore{.place = place});
    for (const auto& [signal, tallyAt] : tallyOf)
        addSignal(scores, signal, tallyAt);
    for (PainScore& score : scores)
        addUp(score, weights);
    return scores;
}

} // namespace touchstone
