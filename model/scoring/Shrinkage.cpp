// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Shrinkage.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr int GridSize = 80;
constexpr double GridStep = .005;
constexpr double LeastVariance = 1e-4;
constexpr double LeastAlpha = 1, MostAlpha = 2000;
constexpr size_t FewestForGrid = 3;
constexpr double AlphaOfFew = 8;

double pooledWithinVariance(const std::vector<LossMoments>& measured)
{
    double squares = 0, freedom = 0;
    for (const LossMoments& at : measured) {
        squares += at.n * (at.meanSquare - at.mean * at.mean);
        freedom += at.n - 1;
    }
    return freedom > 0 ? std::max(LeastVariance, squares / freedom) : LeastVariance;
}

/// Log likelihood of a spread tau between touchpoints, the journey's mean integrated out.
double logWeight(const std::vector<LossMoments>& measured, double withinVariance, double tau)
{
    double precision = 0, weighted = 0, logVariances = 0;
    for (const LossMoments& at : measured) {
        const double variance = withinVariance / at.n + tau * tau;
        precision += 1 / variance;
        weighted += at.mean / variance;
        logVariances += std::log(variance);
    }
    const double mean = weighted / precision;
    double distances = 0;
    for (const LossMoments& at : measured) {
        const double distance = at.mean - mean;
        distances += distance * distance / (withinVariance / at.n + tau * tau);
    }
    return -.5 * (std::log(precision) + logVariances + distances);
}

double averageLoss(const std::vector<LossMoments>& measured, double alpha)
{
    double sum = 0, weights = 0;
    for (const LossMoments& at : measured) {
        const double weight = at.n / (at.n + alpha);
        sum += weight * at.mean;
        weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
}

} // namespace

Shrinkage::Shrinkage(std::span<const LossMoments> touchpoints)
{
    std::vector<LossMoments> measured;
    std::copy_if(touchpoints.begin(), touchpoints.end(), std::back_inserter(measured),
        [](const LossMoments& at) { return at.n > 0; });
    if (measured.size() < FewestForGrid) {
        m_strengths.push_back({AlphaOfFew, 1, averageLoss(measured, AlphaOfFew)});
        return;
    }
    const double within = pooledWithinVariance(measured);
    std::vector<double> logWeights;
    for (int g = 1; g <= GridSize; ++g)
        logWeights.push_back(logWeight(measured, within, GridStep * g));
    const double largest = *std::max_element(logWeights.begin(), logWeights.end());
    double total = 0;
    for (int g = 1; g <= GridSize; ++g) {
        const double tau = GridStep * g;
        const double alpha = std::clamp(within / (tau * tau), LeastAlpha, MostAlpha);
        const double weight = std::exp(logWeights[static_cast<size_t>(g - 1)] - largest);
        m_strengths.push_back({alpha, weight, averageLoss(measured, alpha)});
        total += weight;
    }
    for (Strength& strength : m_strengths)
        strength.weight /= total;
}

double Shrinkage::meanLoss(const LossMoments& place) const
{
    double result = 0;
    for (const Strength& strength : m_strengths) {
        result += strength.weight * (strength.alpha * strength.average + place.n * place.mean)
            / (strength.alpha + place.n);
    }
    return result;
}

double Shrinkage::ownWeight(double n) const
{
    double result = 0;
    for (const Strength& strength : m_strengths)
        result += strength.weight * n / (strength.alpha + n);
    return result;
}

} // namespace touchstone
