// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/WeightStability.h"

#include <cmath>

namespace touchstone {
namespace {

/// The weights when one has the value t and the others of its set share the rest in proportion.
AllWeights moved(AllWeights weights, size_t which, double t)
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

/// The functions of one weight whose least is the score.
std::vector<Ratio> along(const ScoreOfWeights& score, const AllWeights& weights, size_t which)
{
    const AllWeights low = moved(weights, which, 0), high = moved(weights, which, 1);
    std::vector<Ratio> ratios;
    for (const WeightedMean& impact : score.impacts) {
        const WeightedMean& varied = isOfPain(which) ? score.pain : impact;
        const double held = isOfPain(which) ? impact(weights) : score.pain(weights);
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

WeightStability stabilityOf(const std::vector<ScoreOfWeights>& scores, const AllWeights& weights, size_t which)
{
    WeightStability stability;
    if (isOfPain(which))
        stability.family = static_cast<Family>(which);
    else
        stability.impact = static_cast<Impact>(which - FamilyCount);
    stability.weight = weights[which];
    std::vector<std::vector<Ratio>> ratios;
    for (const ScoreOfWeights& score : scores)
        ratios.push_back(along(score, weights, which));
    for (size_t place = 1; place < ratios.size(); ++place) {
        narrow(stability.first, stability.weight, ratios.front(), ratios[place]);
        // Neighbours change places before any two others do.
        narrow(stability.order, stability.weight, ratios[place - 1], ratios[place]);
    }
    return stability;
}

} // namespace

std::vector<WeightStability> weightStability(const std::vector<ScoreOfWeights>& scores, const AllWeights& known)
{
    AllWeights weights = known;
    std::replace(weights.begin(), weights.end(), -1., 0.);
    std::vector<WeightStability> stability;
    for (size_t which = 0; which < WeightCount && !scores.empty(); ++which) {
        if (known[which] >= 0)
            stability.push_back(stabilityOf(scores, weights, which));
    }
    return stability;
}

} // namespace touchstone
