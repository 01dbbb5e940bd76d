// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/PainScore.h"

#include "model/scoring/Anchors.h"
#include "model/scoring/PainEvidence.h"

#include <numeric>

namespace touchstone {
namespace {

/// Scores one signal at all places that it counts for.
void addSignal(std::vector<PainScore>& scores, const SignalEvidence& evidence)
{
    const Shrinkage shrinkage = shrinkageOf(evidence);
    for (const SignalEvidence::At& place : evidence.at) {
        SignalScore at;
        at.signal = evidence.signal;
        at.anchors = place.anchors;
        LossMoments own;
        if (place.tally) {
            own = momentsOf(*place.tally);
            at.affected = place.tally->affected();
            at.plainLoss = place.tally->plainMeanLoss();
        }
        at.n = own.n;
        at.rawLoss = own.mean;
        at.meanLoss = shrinkage.meanLoss(own);
        at.average = shrinkage.meanLoss({});
        at.own = shrinkage.ownWeight(own.n);
        at.pain = painOf(at.meanLoss, at.anchors);
        scores[static_cast<size_t>(place.place)].signalScores.push_back(at);
    }
}

} // namespace

std::array<double, FamilyCount> familyWeights(
    const std::array<bool, FamilyCount>& measured, const std::array<double, FamilyCount>& weights)
{
    std::array<double, FamilyCount> result = {};
    for (size_t family = 0; family < FamilyCount; ++family)
        result[family] = measured[family] ? weights[family] : 0;
    double total = std::accumulate(result.begin(), result.end(), 0.);
    if (total <= 0) {
        // Only families that the settings give no weight were measured: they are all there is, and count alike.
        for (size_t family = 0; family < FamilyCount; ++family)
            result[family] = measured[family] ? 1 : 0;
        total = std::accumulate(result.begin(), result.end(), 0.);
    }
    for (double& weight : result)
        weight /= total > 0 ? total : 1;
    return result;
}

void addUp(PainScore& score, const std::array<double, FamilyCount>& weights)
{
    score.families = {};
    score.severity = score.evidenceShare = 0;
    std::array<int, FamilyCount> counts = {};
    std::array<double, FamilyCount> pain = {}, own = {};
    for (const SignalScore& at : score.signalScores) {
        const auto family = static_cast<size_t>(infoOf(at.signal).family);
        ++counts[family];
        pain[family] += at.pain;
        own[family] += at.own;
    }
    std::array<bool, FamilyCount> measured = {};
    std::transform(counts.begin(), counts.end(), measured.begin(), [](int count) { return count > 0; });
    score.weights = familyWeights(measured, weights);
    for (size_t family = 0; family < FamilyCount; ++family) {
        if (counts[family] == 0)
            continue;
        score.families[family] = pain[family] / counts[family];
        score.severity += score.weights[family] * *score.families[family];
        score.evidenceShare += score.weights[family] * own[family] / counts[family];
    }
}

std::vector<PainScore> painScores(
    const Journey& journey, const Tallies& tallies, const std::array<double, FamilyCount>& weights)
{
    const PainEvidence evidence = arrangePain(journey, tallies);
    std::vector<PainScore> scores;
    for (const Place& place : evidence.places)
        scores.push_back(PainScore{.place = place});
    for (const SignalEvidence& at : evidence.signalEvidence)
        addSignal(scores, at);
    for (PainScore& score : scores)
        addUp(score, weights);
    return scores;
}

} // namespace touchstone
