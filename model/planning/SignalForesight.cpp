// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/SignalForesight.h"

#include "model/scoring/Anchors.h"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>
#include <numeric>

namespace touchstone {
namespace {

constexpr double GridEnd = 4.5, GridStep = .05;
constexpr double LeastVariance = 1e-12;

double normalDensity(double score) { return std::exp(-score * score / 2) / std::sqrt(2 * std::numbers::pi); }

double normalShareBelow(double score) { return std::erfc(-score / std::numbers::sqrt2) / 2; }

/// Deviations and weights of a standard normal number: the trapezoid rule, which is as good as exact for it.
struct NormalNodes
{
    static constexpr int Size = 41;
    std::array<double, Size> deviations = {}, weights = {};

    NormalNodes()
    {
        double total = 0;
        for (int node = 0; node < Size; ++node) {
            const auto index = static_cast<size_t>(node);
            deviations[index] = -4 + .2 * node;
            total += weights[index] = normalDensity(deviations[index]);
        }
        for (double& weight : weights)
            weight /= total;
    }
};

/// The value that a share of `ascending` numbers lies below, linear between their middles.
double quantile(const std::vector<float>& ascending, double share)
{
    const auto last = static_cast<double>(ascending.size() - 1);
    const double at = std::clamp(share * static_cast<double>(ascending.size()) - .5, 0., last);
    const auto below = static_cast<size_t>(at);
    const size_t above = std::min(below + 1, ascending.size() - 1);
    const double part = at - static_cast<double>(below);
    return static_cast<double>(ascending[below]) * (1 - part) + static_cast<double>(ascending[above]) * part;
}

/// The pain that is expected of a mean loss that may be off by a floor.
double painWithFloor(double loss, const Anchors& anchors, double floor, const NormalNodes& nodes)
{
    if (floor <= 0)
        return painOf(loss, anchors);
    double pain = 0;
    for (size_t node = 0; node < NormalNodes::Size; ++node)
        pain += nodes.weights[node] * painOf(std::clamp(loss + floor * nodes.deviations[node], 0., 1.), anchors);
    return pain;
}

} // namespace

double ScoreCurve::scoreAt(int index) { return -GridEnd + GridStep * index; }

float ScoreCurve::operator()(float score) const
{
    constexpr auto Last = static_cast<float>(Size - 1);
    const float at = std::clamp((score + static_cast<float>(GridEnd)) / static_cast<float>(GridStep), 0.F, Last);
    const auto below = static_cast<size_t>(at);
    const size_t above = std::min(below + 1, static_cast<size_t>(Size - 1));
    const float part = at - static_cast<float>(below);
    return values[below] + (values[above] - values[below]) * part;
}

ScoreCurve ScoreCurve::smoothed(double variance) const
{
    if (variance <= LeastVariance)
        return *this;
    static const NormalNodes nodes;
    const double deviation = std::sqrt(variance);
    ScoreCurve result;
    for (int index = 0; index < Size; ++index) {
        double sum = 0;
        for (size_t node = 0; node < NormalNodes::Size; ++node) {
            const double score = scoreAt(index) + deviation * nodes.deviations[node];
            sum += nodes.weights[node] * static_cast<double>((*this)(static_cast<float>(score)));
        }
        result.values[static_cast<size_t>(index)] = static_cast<float>(sum);
    }
    return result;
}

SignalForesight::SignalForesight(std::span<const float> losses, std::span<const float> normalScores,
    const Anchors& anchors, double answerVariance, double errorFloor)
    : m_scores(losses.size())
{
    std::vector<size_t> order(losses.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return losses[a] < losses[b]; });
    std::vector<float> ascending;
    ascending.reserve(losses.size());
    for (size_t rank = 0; rank < order.size(); ++rank) {
        ascending.push_back(losses[order[rank]]);
        m_scores[order[rank]] = normalScores[rank];
    }
    // The loss as a sum of Hermite's polynomials: of a score of which a share w is known, the term of degree k keeps
    // w^k of its variance.
    const NormalNodes nodes;
    std::array<double, Terms + 1> terms = {};
    for (int index = 0; index < ScoreCurve::Size; ++index) {
        const double score = ScoreCurve::scoreAt(index);
        const double loss = quantile(ascending, normalShareBelow(score));
        m_pain.values[static_cast<size_t>(index)] = static_cast<float>(painWithFloor(loss, anchors, errorFloor, nodes));
        double before = 0, polynomial = 1;
        for (int degree = 0; degree <= Terms; ++degree) {
            terms[static_cast<size_t>(degree)] += loss * polynomial * normalDensity(score) * GridStep;
            const double next = (score * polynomial - std::sqrt(degree) * before) / std::sqrt(degree + 1);
            before = polynomial;
            polynomial = next;
        }
    }
    double variance = 0;
    for (size_t degree = 0; degree < Terms; ++degree)
        variance += m_termVariance[degree] = terms[degree + 1] * terms[degree + 1];
    m_answersWorth = variance > LeastVariance ? std::max(answerVariance, 0.) / variance : 0;
    if (variance <= LeastVariance)
        m_termVariance = {};
}

double SignalForesight::toldShare(double answers) const
{
    const double variance = std::accumulate(m_termVariance.begin(), m_termVariance.end(), 0.);
    if (answers <= 0 || variance <= 0)
        return 0;
    const double wanted = variance * answers / (answers + m_answersWorth);
    double low = 0, high = 1;
    for (int step = 0; step < 50; ++step) {
        const double share = (low + high) / 2;
        double told = 0, power = 1;
        for (const double term : m_termVariance)
            told += term * (power *= share);
        (told < wanted ? low : high) = share;
    }
    return high;
}

std::vector<float> normalScores(int draws)
{
    std::vector<float> scores;
    scores.reserve(static_cast<size_t>(draws));
    for (int rank = 0; rank < draws; ++rank)
        scores.push_back(static_cast<float>(
            -std::numbers::sqrt2 * boost::math::erfc_inv(2 * (rank + .5) / static_cast<double>(draws))));
    return scores;
}

double answerVariance(
    const SignalEvidence& evidence, const SignalTally* tally, double meanLoss, double varianceOfMeanLoss)
{
    const Shrinkage shrinkage = shrinkageOf(evidence);
    std::vector<LossMoments> teachers;
    for (const SignalTally* teacher : evidence.teachers)
        teachers.push_back(momentsOf(*teacher));
    const LossMoments own = tally ? momentsOf(*tally) : LossMoments();
    double meanSquare = 0;
    for (const Shrinkage::Strength& strength : shrinkage.strengths()) {
        double sum = 0, weights = 0;
        for (const LossMoments& teacher : teachers) {
            const double weight = teacher.n / (teacher.n + strength.alpha);
            sum += weight * teacher.meanSquare;
            weights += weight;
        }
        const double average = weights > 0 ? sum / weights : 0;
        meanSquare += strength.weight * (strength.alpha * average + own.n * own.meanSquare) / (strength.alpha + own.n);
    }
    return std::max(0., meanSquare - meanLoss * meanLoss - varianceOfMeanLoss);
}

} // namespace touchstone
