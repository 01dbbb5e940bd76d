// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/PenaltyReward.h"

#include <cmath>

namespace touchstone {
namespace {

/// Two-sided 90 % of the standard normal distribution.
constexpr double Deviations = 1.6448536269514722;
/// Below this share of the largest pivot two variables count as one.
constexpr double Singular = 1e-10;

ContrastEffect effect(double value, double variance)
{
    const double half = Deviations * std::sqrt(std::max(variance, 0.));
    return {value, {value - half, value + half}};
}

/// Variance of the outcome within the groups of one attribute, and of a difference of two groups' means.
double varianceOfDifference(const ContrastSums::Group& a, const ContrastSums::Group& b, double within)
{
    return within * (1 / a.effectiveN() + 1 / b.effectiveN());
}

} // namespace

std::optional<double> PenaltyRewardEffect::rangeOfImpact() const
{
    return penalty && reward ? std::optional(reward->value - penalty->value) : std::nullopt;
}

std::optional<double> PenaltyRewardEffect::asymmetry() const
{
    if (!penalty || !reward)
        return std::nullopt;
    const double up = std::abs(reward->value), down = std::abs(penalty->value);
    return up + down > 0 ? std::optional((up - down) / (up + down)) : std::nullopt;
}

std::optional<PenaltyRewardFit> fitJointly(const ContrastSums& sums)
{
    const ContrastSums::Group& all = sums.complete();
    // Answers that nobody gave have no coefficient.
    std::vector<Eigen::Index> used;
    for (Eigen::Index variable = 0; variable < sums.withOutcome().size(); ++variable) {
        if (sums.products()(variable, variable) > 0)
            used.push_back(variable);
    }
    const double freedom = all.effectiveN() - static_cast<double>(used.size());
    if (used.empty() || freedom < 1)
        return std::nullopt;
    const Eigen::MatrixXd products = sums.products()(used, used);
    const Eigen::VectorXd withOutcome = sums.withOutcome()(used);
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver;
    solver.setThreshold(Singular);
    solver.compute(products);
    if (solver.rank() < products.rows())
        return std::nullopt;
    const Eigen::VectorXd coefficients = solver.solve(withOutcome);
    const Eigen::MatrixXd inverse = solver.inverse();
    // Kish: as if each of the effective number had the same weight.
    const double scale = all.effectiveN() / all.weight;
    const double left = std::max(all.sumYY - coefficients.dot(withOutcome), 0.) * scale;
    const double within = left / freedom;

    PenaltyRewardFit fit{.isJoint = true, .effects = std::vector<PenaltyRewardEffect>(sums.attributes())};
    for (size_t at = 0; at < used.size(); ++at) {
        const auto index = static_cast<Eigen::Index>(at);
        if (used[at] == 0) {
            fit.intercept = coefficients(index);
            continue;
        }
        PenaltyRewardEffect& attribute = fit.effects[static_cast<size_t>(used[at] - 1) / 2];
        const bool isHigh = (used[at] - 1) % 2 == 1;
        (isHigh ? attribute.reward : attribute.penalty)
            = effect(coefficients(index), within * inverse(index, index) / scale);
    }
    for (PenaltyRewardEffect& attribute : fit.effects)
        attribute.n = all.effectiveN();
    return fit;
}

PenaltyRewardFit fitEach(const ContrastSums& sums)
{
    PenaltyRewardFit fit;
    for (size_t attribute = 0; attribute < sums.attributes(); ++attribute) {
        PenaltyRewardEffect& found = fit.effects.emplace_back();
        const auto& groups = sums.groups(attribute);
        double spread = 0, freedom = 0;
        for (const ContrastSums::Group& group : groups) {
            if (group.weight <= 0)
                continue;
            const double mean = group.sumY / group.weight;
            found.n += group.effectiveN();
            spread += std::max(group.sumYY / group.weight - mean * mean, 0.) * group.effectiveN();
            freedom += group.effectiveN() - 1;
        }
        const ContrastSums::Group& middle = groups[static_cast<size_t>(Contrast::Middle)];
        if (middle.weight <= 0 || freedom < 1)
            continue;
        const auto against = [&](Contrast contrast) -> std::optional<ContrastEffect> {
            const ContrastSums::Group& group = groups[static_cast<size_t>(contrast)];
            if (group.weight <= 0)
                return std::nullopt;
            return effect(group.sumY / group.weight - middle.sumY / middle.weight,
                varianceOfDifference(group, middle, spread / freedom));
        };
        found.penalty = against(Contrast::Low);
        found.reward = against(Contrast::High);
    }
    return fit;
}

} // namespace touchstone
