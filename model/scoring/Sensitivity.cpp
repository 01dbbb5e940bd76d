// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Sensitivity.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/LossDraws.h"
#include "model/scoring/ManyRanks.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/SharedRanks.h"

#include <cmath>

namespace touchstone {
namespace {

/// Weights of the families, then of the impacts; those that nobody registered are known nowhere.
constexpr size_t WeightCount = FamilyCount + MostImpacts;
using Weights = std::array<double, WeightCount>;

bool isOfPain(size_t weight) { return weight < FamilyCount; }

/// The weights when one has the value t and the others of its set share the rest in proportion.
Weights moved(Weights weights, size_t which, double t)
{
    const size_t begin = isOfPain(which) ? 0 : FamilyCount, end = isOfPain(which) ? FamilyCount : WeightCount;
    const double others = 1 - weights[which];
    for (size_t weight = begin; weight < end; ++weight) {
        if (weight != which && others > 0)
            weights[weight] *= (1 - t) / others;
    }
    weights[which] = t;
    return weights;
}

/// (n0 + n1 t) / (d0 + d1 t)
struct Ratio
{
    double n0 = 0, n1 = 0, d0 = 1, d1 = 0;

    double operator()(double t) const { return (n0 + n1 * t) / (d0 + d1 * t); }
};

/// The mean of those parts of a set that count at a place, by their weights.
struct WeightedMean
{
    size_t begin = 0, end = FamilyCount; ///< the set
    std::array<std::optional<double>, WeightCount> parts = {}; ///< none: does not count

    double sum(const Weights& weights) const
    {
        double result = 0;
        for (size_t part = begin; part < end; ++part)
            result += weights[part] * parts[part].value_or(0);
        return result;
    }
    double total(const Weights& weights) const
    {
        double result = 0;
        for (size_t part = begin; part < end; ++part)
            result += parts[part] ? weights[part] : 0;
        return result;
    }
    /// 1 where nothing has weight.
    double operator()(const Weights& weights) const
    {
        const double all = total(weights);
        return all > 0 ? sum(weights) / all : 1;
    }
};

/// A place's score as a function of the weights; a handover's impact is that of its weaker end.
struct ScoreOfWeights
{
    WeightedMean pain;
    std::vector<WeightedMean> impacts;

    double operator()(const Weights& weights) const
    {
        double impact = 1;
        for (const WeightedMean& end : impacts)
            impact = std::min(impact, end(weights));
        return 100 * pain(weights) * impact;
    }

    /// The functions of one weight whose least is the score.
    std::vector<Ratio> along(const Weights& weights, size_t which) const
    {
        const Weights low = moved(weights, which, 0), high = moved(weights, which, 1);
        std::vector<Ratio> ratios;
        for (const WeightedMean& impact : impacts) {
            const WeightedMean& varied = isOfPain(which) ? pain : impact;
            const double held = isOfPain(which) ? impact(weights) : pain(weights);
            if (varied.total(low) <= 0 && varied.total(high) <= 0) {
                ratios.push_back({.n0 = held}); // nothing counts here, whatever the weight
                continue;
            }
            Ratio ratio{held * varied.sum(low), held * varied.sum(high), varied.total(low), varied.total(high)};
            ratio.n1 -= ratio.n0;
            ratio.d1 -= ratio.d0;
            ratios.push_back(ratio);
        }
        return ratios;
    }
};

WeightedMean impactOf(const Ranking& ranking, const Journey& journey, TouchpointId id)
{
    constexpr auto reach = static_cast<size_t>(Impact::Reach);
    WeightedMean mean{.begin = FamilyCount, .end = FamilyCount + impactCount()};
    const RankedPlace* place = ranking.find({id});
    const Touchpoint* touchpoint = journey.touchpoints.find(id);
    if (!place || !touchpoint)
        return mean;
    bool hasOther = false;
    for (size_t part = 0; part < impactCount(); ++part) {
        mean.parts[FamilyCount + part] = place->impacts[part];
        hasOther |= part != reach && place->impacts[part];
    }
    if (touchpoint->momentOfTruth && hasOther)
        mean.parts[FamilyCount + reach].reset();
    return mean;
}

std::vector<ScoreOfWeights> scoresOf(const Ranking& ranking, const Journey& journey)
{
    std::vector<ScoreOfWeights> scores;
    for (const RankedPlace& place : ranking.places) {
        if (!place.rank)
            continue;
        ScoreOfWeights& score = scores.emplace_back();
        std::copy(place.families.begin(), place.families.end(), score.pain.parts.begin());
        score.impacts.push_back(impactOf(ranking, journey, place.place.touchpoint));
        if (place.place.isHandover())
            score.impacts.push_back(impactOf(ranking, journey, place.place.to));
    }
    return scores;
}

/// The settings' weights rescaled over what counts for any ranked place; -1 for what counts nowhere. Where none of
/// what counts has weight, families count alike (familyWeights()) and impacts not at all (ImpactModel::impactOf()).
Weights weightsOf(const Ranking& ranking, const std::vector<ScoreOfWeights>& scores)
{
    std::array<bool, WeightCount> isKnown = {};
    for (const ScoreOfWeights& score : scores) {
        for (size_t part = 0; part < WeightCount; ++part) {
            isKnown[part] |= score.pain.parts[part].has_value();
            for (const WeightedMean& impact : score.impacts)
                isKnown[part] |= impact.parts[part].has_value();
        }
    }
    Weights weights = {};
    std::copy(ranking.settings.painWeights.begin(), ranking.settings.painWeights.end(), weights.begin());
    std::copy(
        ranking.settings.impactWeights.begin(), ranking.settings.impactWeights.end(), weights.begin() + FamilyCount);
    for (const auto& [begin, end] : {std::pair<size_t, size_t>(0, FamilyCount), {FamilyCount, WeightCount}}) {
        double total = 0;
        for (size_t part = begin; part < end; ++part)
            total += isKnown[part] ? weights[part] : 0;
        const auto known = std::count(isKnown.begin() + static_cast<std::ptrdiff_t>(begin),
            isKnown.begin() + static_cast<std::ptrdiff_t>(end), true);
        for (size_t part = begin; part < end; ++part) {
            if (!isKnown[part])
                weights[part] = -1;
            else if (total > 0)
                weights[part] /= total;
            else
                weights[part] = isOfPain(part) ? 1 / static_cast<double>(known) : 0;
        }
    }
    return weights;
}

/// Where two ratios are equal between 0 and 1.
void addCrossings(const Ratio& one, const Ratio& other, std::vector<double>& crossings)
{
    const double a = one.n1 * other.d1 - other.n1 * one.d1;
    const double b = one.n0 * other.d1 + one.n1 * other.d0 - other.n0 * one.d1 - other.n1 * one.d0;
    const double c = one.n0 * other.d0 - other.n0 * one.d0;
    const auto add = [&](double t) {
        if (t > 0 && t < 1)
            crossings.push_back(t);
    };
    constexpr double Flat = 1e-14;
    if (std::abs(a) < Flat) {
        if (std::abs(b) >= Flat)
            add(-c / b);
        return;
    }
    const double discriminant = b * b - 4 * a * c;
    if (discriminant < 0)
        return;
    // The larger root in size first, so that nothing cancels.
    const double q = -.5 * (b + std::copysign(std::sqrt(discriminant), b));
    add(q / a);
    if (q != 0)
        add(c / q);
}

double least(const std::vector<Ratio>& ratios, double t)
{
    double result = ratios.front()(t);
    for (const Ratio& ratio : ratios)
        result = std::min(result, ratio(t));
    return result;
}

/// Narrows an interval around `weight` to where the first place is not below the second.
void narrow(WeightInterval& interval, double weight, const std::vector<Ratio>& first, const std::vector<Ratio>& second)
{
    std::vector<double> crossings = {0, 1};
    for (const Ratio& one : first) {
        for (const Ratio& other : second)
            addCrossings(one, other, crossings);
    }
    std::sort(crossings.begin(), crossings.end());
    for (size_t i = 0; i + 1 < crossings.size(); ++i) {
        const double low = crossings[i], high = crossings[i + 1], middle = (low + high) / 2;
        if (low == high || !isHigherScore(least(second, middle), least(first, middle)))
            continue;
        if (low >= weight)
            interval.high = std::min(interval.high, low);
        else if (high <= weight)
            interval.low = std::max(interval.low, high);
    }
}

WeightStability stabilityOf(const std::vector<ScoreOfWeights>& scores, const Weights& weights, size_t which)
{
    WeightStability stability;
    if (isOfPain(which))
        stability.family = static_cast<Family>(which);
    else
        stability.impact = static_cast<Impact>(which - FamilyCount);
    stability.weight = weights[which];
    std::vector<std::vector<Ratio>> ratios;
    for (const ScoreOfWeights& score : scores)
        ratios.push_back(score.along(weights, which));
    for (size_t place = 1; place < ratios.size(); ++place) {
        narrow(stability.first, stability.weight, ratios.front(), ratios[place]);
        // Neighbours change places before any two others do.
        narrow(stability.order, stability.weight, ratios[place - 1], ratios[place]);
    }
    return stability;
}

/// A weighting drawn uniformly from both simplices of the known weights.
Weights drawWeights(const Weights& known, RandomStream& stream)
{
    Weights weights = {};
    for (const auto& [begin, end] : {std::pair<size_t, size_t>(0, FamilyCount), {FamilyCount, WeightCount}}) {
        double total = 0;
        for (size_t part = begin; part < end; ++part)
            total += weights[part] = known[part] < 0 ? 0 : -std::log(stream.uniform());
        for (size_t part = begin; part < end; ++part)
            weights[part] /= total > 0 ? total : 1;
    }
    return weights;
}

std::vector<std::vector<double>> acceptabilityOf(
    const std::vector<ScoreOfWeights>& scores, const Weights& known, const ScoreSettings& settings, Progress& progress)
{
    RandomStream stream(settings.seed, StreamPurpose::Weights);
    const size_t ranks = scores.size() > ManyPlaces ? RanksOfMany : scores.size();
    const int draws = drawCount(settings, scores.size());
    std::vector<std::vector<double>> acceptability(scores.size(), std::vector<double>(ranks, 0));
    std::vector<double> values(scores.size());
    for (int draw = 0; draw < draws && !progress.isCancelled(); ++draw) {
        const Weights weights = drawWeights(known, stream);
        std::transform(scores.begin(), scores.end(), values.begin(), [&](const auto& score) { return score(weights); });
        const std::vector<int> shared = sharedRanks(values);
        for (size_t place = 0; place < shared.size(); ++place) {
            if (const auto rank = static_cast<size_t>(shared[place]); rank <= ranks)
                acceptability[place][rank - 1] += 1. / draws;
        }
        const qint64 cost = weightingCost(draws, scores.size());
        progress.advance(cost * (draw + 1) / draws - cost * draw / draws);
    }
    return acceptability;
}

} // namespace

Sensitivity sensitivityOf(const Ranking& ranking, const Journey& journey, Progress& progress)
{
    Sensitivity result;
    const std::vector<ScoreOfWeights> scores = scoresOf(ranking, journey);
    if (scores.empty())
        return result;
    const Weights known = weightsOf(ranking, scores);
    Weights weights = known;
    std::replace(weights.begin(), weights.end(), -1., 0.);
    for (size_t which = 0; which < WeightCount && !progress.isCancelled(); ++which) {
        if (known[which] >= 0)
            result.stability.push_back(stabilityOf(scores, weights, which));
    }
    result.acceptability = acceptabilityOf(scores, known, ranking.settings, progress);
    return progress.isCancelled() ? Sensitivity() : std::move(result);
}

} // namespace touchstone
