// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Acceptability.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/LossDraws.h"
#include "model/scoring/Parallel.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/RankCounts.h"

#include <Eigen/Core>

namespace touchstone {
namespace {

/// By part the weight in each weighting; empty where the part is not known.
using Weightings = std::array<Eigen::ArrayXd, WeightCount>;

/// Exponential numbers over their sum are uniform on a simplex.
Weightings drawWeightings(const AllWeights& known, int draws, std::uint64_t seed, Progress& progress)
{
    Weightings weightings;
    forEachInParallel(static_cast<int>(WeightCount), progress, [&](int i) {
        const auto part = static_cast<size_t>(i);
        if (known[part] < 0)
            return;
        RandomStream stream(seed, StreamPurpose::Weights, part);
        weightings[part] = Eigen::ArrayXd::NullaryExpr(draws, [&] { return stream.uniform(); });
        weightings[part] = -weightings[part].log();
    });
    if (progress.isCancelled())
        return {};
    for (const auto& [begin, end] : {std::pair<size_t, size_t>(0, FamilyCount), {FamilyCount, WeightCount}}) {
        Eigen::ArrayXd totals = Eigen::ArrayXd::Zero(draws);
        for (size_t part = begin; part < end; ++part) {
            if (known[part] >= 0)
                totals += weightings[part];
        }
        for (size_t part = begin; part < end; ++part) {
            if (known[part] >= 0)
                weightings[part] /= totals;
        }
    }
    return weightings;
}

constexpr int AtOnce = 512; ///< weightings: what stays in the fastest cache
using Numbers = Eigen::Array<double, Eigen::Dynamic, 1, 0, AtOnce, 1>;

/// The means under the weightings from `begin`, as WeightedMean says.
void findMeans(const WeightedMean& mean, const Weightings& weightings, Eigen::Index begin, Numbers& means)
{
    const Eigen::Index count = means.size();
    bool isEmpty = true, isComplete = true;
    for (size_t part = mean.begin; part < mean.end; ++part) {
        const bool isKnown = weightings[part].size() > 0;
        isComplete &= mean.parts[part] || !isKnown;
        if (!isKnown || !mean.parts[part])
            continue;
        if (isEmpty)
            means = *mean.parts[part] * weightings[part].segment(begin, count);
        else
            means += *mean.parts[part] * weightings[part].segment(begin, count);
        isEmpty = false;
    }
    if (isEmpty) // nothing has weight
        means.setOnes();
    if (isEmpty || isComplete) // all that is known has: together 1
        return;
    Numbers totals = Numbers::Zero(count);
    for (size_t part = mean.begin; part < mean.end; ++part) {
        if (mean.parts[part] && weightings[part].size() > 0)
            totals += weightings[part].segment(begin, count);
    }
    means /= totals;
}

std::vector<float> scoresUnder(const ScoreOfWeights& score, const Weightings& weightings, Eigen::Index draws)
{
    std::vector<float> scores(static_cast<size_t>(draws));
    for (Eigen::Index begin = 0; begin < draws; begin += AtOnce) {
        const Eigen::Index count = std::min<Eigen::Index>(AtOnce, draws - begin);
        Numbers impacts = Numbers::Ones(count), means(count);
        for (const WeightedMean& end : score.impacts) {
            findMeans(end, weightings, begin, means);
            impacts = impacts.min(means);
        }
        findMeans(score.pain, weightings, begin, means);
        // Single precision also makes equal what differs by rounding alone.
        Eigen::Map<Eigen::ArrayXf>(scores.data() + begin, count) = (means * impacts).cast<float>();
    }
    return scores;
}

} // namespace

std::vector<std::vector<double>> acceptabilityOf(const std::vector<ScoreOfWeights>& scores, const AllWeights& known,
    const ScoreSettings& settings, Progress& progress)
{
    const int draws = drawCount(settings, scores.size());
    const Weightings weightings = drawWeightings(known, draws, settings.seed, progress);
    if (progress.isCancelled())
        return {};
    std::vector<std::vector<float>> rows(scores.size());
    const auto weigh = [&](int i) {
        const auto place = static_cast<size_t>(i);
        rows[place] = scoresUnder(scores[place], weightings, draws);
    };
    forEachInParallel(static_cast<int>(scores.size()), progress, weigh, weightingCost(draws, scores.size()));
    if (progress.isCancelled())
        return {};
    std::vector<std::vector<double>> acceptability;
    for (const std::vector<int>& counts : countRanks(rows, progress)) {
        std::vector<double>& shares = acceptability.emplace_back();
        for (const int count : counts)
            shares.push_back(static_cast<double>(count) / draws);
    }
    return acceptability;
}

} // namespace touchstone
