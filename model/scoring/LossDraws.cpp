// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/LossDraws.h"

#include "model/scoring/Anchors.h"
#include "model/scoring/BulkDraws.h"
#include "model/scoring/DrawCost.h"
#include "model/scoring/Parallel.h"
#include "model/scoring/RankCoupling.h"

#include <cmath>
#include <map>
#include <numeric>

namespace touchstone {
namespace {

constexpr double LeastAverageShape = 1e-3;
constexpr float LeastShape = 1e-12F;

using Shares = std::vector<double>; ///< per level

/// One signal's levels at all its places, on one scale: places may have been asked on different ones.
class SignalLevels
{
public:
    explicit SignalLevels(const SignalEvidence& evidence)
    {
        std::map<double, int> levelOf;
        for (const SignalEvidence::At& at : evidence.at) {
            for (size_t level = 0; at.tally && level < at.tally->loss.size(); ++level)
                levelOf.emplace(at.tally->loss[level], 0);
        }
        for (auto& [loss, level] : levelOf) {
            level = static_cast<int>(m_loss.size());
            m_loss.push_back(loss);
        }
        m_levelOf = std::move(levelOf);
    }

    const std::vector<double>& loss() const { return m_loss; }

    Shares counts(const SignalTally* tally) const
    {
        Shares result(m_loss.size(), 0);
        for (size_t level = 0; tally && level < tally->loss.size(); ++level)
            result[static_cast<size_t>(m_levelOf.at(tally->loss[level]))] += tally->counts[level];
        return result;
    }

private:
    std::vector<double> m_loss;
    std::map<double, int> m_levelOf;
};

/// What all places of a signal share in a draw.
struct Common
{
    std::vector<float> alpha; ///< per draw
    std::vector<std::vector<float>> average; ///< per level and draw the share in the journey
};

Common drawCommon(const SignalEvidence& evidence, const SignalLevels& levels, const ScoreSettings& settings)
{
    const Shrinkage shrinkage = shrinkageOf(evidence);
    const auto strengths = shrinkage.strengths();
    std::vector<Shares> teachers;
    for (const SignalTally* tally : evidence.teachers)
        teachers.push_back(levels.counts(tally));
    const size_t size = levels.loss().size();

    // Per strength the shapes of the Dirichlet of the journey's average.
    std::vector<Shares> shapes;
    std::vector<double> upTo; // cumulated weight
    for (const Shrinkage::Strength& strength : strengths) {
        Shares average(size, 0);
        double weights = 0;
        for (const Shares& counts : teachers) {
            const double n = std::accumulate(counts.begin(), counts.end(), 0.);
            const double weight = n / (n + strength.alpha);
            weights += weight;
            for (size_t level = 0; level < size; ++level)
                average[level] += weight * counts[level] / n;
        }
        // The shares are average / weights, their concentration weights (alpha + 1).
        for (double& share : average)
            share = std::max(share * (strength.alpha + 1), LeastAverageShape);
        shapes.push_back(std::move(average));
        upTo.push_back((upTo.empty() ? 0 : upTo.back()) + strength.weight);
    }

    const auto signal = static_cast<std::uint64_t>(evidence.signal);
    RandomStream strengthStream(settings.seed, StreamPurpose::Strength, signal);
    RandomStream averageStream(settings.seed, StreamPurpose::Average, signal);
    Common common;
    common.alpha.reserve(static_cast<size_t>(settings.draws));
    common.average.resize(size);
    for (std::vector<float>& shares : common.average)
        shares.reserve(static_cast<size_t>(settings.draws));
    Shares shares(size);
    for (int draw = 0; draw < settings.draws; ++draw) {
        const auto found = std::upper_bound(upTo.begin(), upTo.end(), strengthStream.uniform() * upTo.back());
        const auto which = static_cast<size_t>(std::min(found, upTo.end() - 1) - upTo.begin());
        double total = 0;
        for (size_t level = 0; level < size; ++level)
            total += shares[level] = averageStream.gamma(shapes[which][level]);
        common.alpha.push_back(static_cast<float>(strengths[which].alpha));
        for (size_t level = 0; level < size; ++level)
            common.average[level].push_back(
                static_cast<float>(total > 0 ? shares[level] / total : 1. / static_cast<double>(size)));
    }
    return common;
}

/// Draws of the mean loss of one signal at one place, in no order that matters.
std::vector<float> drawLosses(
    const Common& common, const SignalLevels& levels, const Shares& counts, RandomStream& stream)
{
    const size_t draws = common.alpha.size();
    std::vector<float> losses(draws, 0), totals(draws, 0), shapes(draws), shares(draws);
    for (size_t level = 0; level < levels.loss().size(); ++level) {
        const auto count = static_cast<float>(counts[level]), loss = static_cast<float>(levels.loss()[level]);
        const std::vector<float>& average = common.average[level];
        for (size_t draw = 0; draw < draws; ++draw)
            shapes[draw] = std::max(common.alpha[draw] * average[draw] + count, LeastShape);
        drawGammas(stream, shapes, shares);
        for (size_t draw = 0; draw < draws; ++draw) {
            totals[draw] += shares[draw];
            losses[draw] += shares[draw] * loss;
        }
    }
    for (size_t draw = 0; draw < draws; ++draw)
        losses[draw] = totals[draw] > 0 ? losses[draw] / totals[draw] : 0;
    return losses;
}

/// Moves each draw by an error of its own, which no number of answers makes smaller; a mean loss stays one.
void addErrorFloor(std::vector<float>& losses, double floor, RandomStream& stream)
{
    for (float& loss : losses)
        loss = static_cast<float>(std::clamp(static_cast<double>(loss) + floor * stream.normal(), 0., 1.));
}

} // namespace

int drawCount(const ScoreSettings& settings, size_t places)
{
    constexpr size_t Many = 1000, MostNumbers = 5'000'000, Enough = 500;
    const size_t most = places <= Many ? static_cast<size_t>(settings.draws) : std::max(Enough, MostNumbers / places);
    return static_cast<int>(std::min(static_cast<size_t>(settings.draws), most));
}

struct LossDrawer::Shared
{
    struct Part
    {
        size_t signal;
        SignalEvidence::At at;
    };

    const PainEvidence& evidence;
    ScoreSettings settings;
    std::vector<SignalLevels> levels; ///< per signal
    std::vector<Common> common; ///< per signal
    std::vector<std::vector<Part>> parts = {}; ///< per place
};

LossDrawer::LossDrawer(const PainEvidence& evidence, const ScoreSettings& settings, Progress& progress)
    : m_shared(new Shared{.evidence = evidence,
        .settings = settings,
        .levels = {evidence.signalEvidence.begin(), evidence.signalEvidence.end()},
        .common = std::vector<Common>(evidence.signalEvidence.size())})
{
    Shared& shared = *m_shared;
    shared.settings.draws = drawCount(settings, evidence.places.size());
    forEachInParallel(static_cast<int>(shared.levels.size()), progress, [&](int i) {
        const auto index = static_cast<size_t>(i);
        shared.common[index] = drawCommon(evidence.signalEvidence[index], shared.levels[index], shared.settings);
    });
    shared.parts.resize(evidence.places.size());
    for (size_t signal = 0; signal < shared.levels.size(); ++signal) {
        for (const SignalEvidence::At& at : evidence.signalEvidence[signal].at)
            shared.parts[static_cast<size_t>(at.place)].push_back({signal, at});
    }
}

LossDrawer::~LossDrawer() = default;
LossDrawer::LossDrawer(LossDrawer&&) noexcept = default;

std::vector<SignalLosses> LossDrawer::at(size_t place) const
{
    const Shared& shared = *m_shared;
    const auto draws = static_cast<size_t>(shared.settings.draws);
    const auto tied = static_cast<float>(std::sqrt(shared.settings.signalCorrelation));
    const auto own = static_cast<float>(std::sqrt(1 - shared.settings.signalCorrelation));
    RandomStream mood(shared.settings.seed, StreamPurpose::Copula, place);
    std::vector<float> moods(draws), scores(draws);
    drawNormals(mood, moods);
    std::vector<SignalLosses> result;
    for (const Shared::Part& part : shared.parts[place]) {
        SignalLosses& at = result.emplace_back();
        at.signal = shared.evidence.signalEvidence[part.signal].signal;
        at.anchors = part.at.anchors;
        const auto number = static_cast<std::uint64_t>(at.signal) + 1;
        RandomStream lossStream(shared.settings.seed, StreamPurpose::Loss, place, number);
        at.losses = drawLosses(shared.common[part.signal], shared.levels[part.signal],
            shared.levels[part.signal].counts(part.at.tally), lossStream);
        RandomStream noise(shared.settings.seed, StreamPurpose::Copula, place, number);
        drawNormals(noise, scores);
        for (size_t draw = 0; draw < draws; ++draw)
            scores[draw] = tied * moods[draw] + own * scores[draw];
        coupleByRank(at.losses, scores);
        const double floor = floorOf(shared.settings.errorFloors, at.signal);
        if (floor > 0 && part.at.tally) {
            RandomStream errors(shared.settings.seed, StreamPurpose::ErrorFloor, place, number);
            addErrorFloor(at.losses, floor, errors);
        }
    }
    return result;
}

std::array<std::vector<float>, FamilyCount> familyPains(
    const std::vector<SignalLosses>& losses, std::span<const std::vector<float>> left)
{
    std::array<std::vector<float>, FamilyCount> result;
    std::array<int, FamilyCount> counts = {};
    for (size_t signal = 0; signal < losses.size(); ++signal) {
        const SignalLosses& at = losses[signal];
        const auto family = static_cast<size_t>(infoOf(at.signal).family);
        std::vector<float>& sum = result[family];
        sum.resize(at.losses.size(), 0);
        const bool isLess = signal < left.size() && !left[signal].empty();
        for (size_t draw = 0; draw < at.losses.size(); ++draw) {
            auto loss = static_cast<double>(at.losses[draw]);
            // Nothing taken away is nothing changed, not even by rounding.
            if (isLess && left[signal][draw] < 1 && loss > at.anchors.ok)
                loss = at.anchors.ok + (loss - at.anchors.ok) * static_cast<double>(left[signal][draw]);
            sum[draw] += static_cast<float>(painOf(loss, at.anchors));
        }
        ++counts[family];
    }
    for (size_t family = 0; family < FamilyCount; ++family) {
        for (float& pain : result[family])
            pain /= static_cast<float>(counts[family]);
    }
    return result;
}

FamilyDraws drawFamilies(const PainEvidence& evidence, const ScoreSettings& settings, Progress& progress)
{
    const LossDrawer drawer(evidence, settings, progress);
    FamilyDraws result;
    result.draws = drawCount(settings, evidence.places.size());
    result.at.resize(evidence.places.size());
    forEachInParallel(
        static_cast<int>(evidence.places.size()), progress,
        [&](int place) { result.at[static_cast<size_t>(place)] = familyPains(drawer.at(static_cast<size_t>(place))); },
        lossCost(result.draws, evidence.signalPlaces()));
    return progress.isCancelled() ? FamilyDraws() : std::move(result);
}

} // namespace touchstone
