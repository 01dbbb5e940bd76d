// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PlaceForesight.h"

#include "model/scoring/RandomStream.h"

#include <Eigen/Cholesky>
#include <Eigen/Dense>

namespace touchstone {
namespace {

/// Of less the answers tell nothing.
constexpr double LeastShare = 1e-9;
/// Keeps apart what two questions tell where they are taken to say one and the same.
constexpr double LeastNoise = 1e-9;

} // namespace

PlaceForesight::PlaceForesight(double score, double correlation, std::uint64_t seed, size_t number)
    : m_score(score)
    , m_correlation(correlation)
    , m_seed(seed)
    , m_number(number)
{ }

std::vector<float> PlaceForesight::estimates(std::span<const Asked> asked, int draws) const
{
    // An observation of a score has the variance 1 + noise; it tells 1/(1 + noise) of that score.
    std::vector<Asked> told;
    std::vector<double> noise;
    for (const Asked& question : asked) {
        const double share = m_parts[question.part].foresight.toldShare(question.answers);
        if (share < LeastShare)
            continue;
        told.push_back(question);
        noise.push_back(std::max(LeastNoise, (1 - share) / share));
    }
    std::vector<float> result(static_cast<size_t>(draws), static_cast<float>(m_score));
    if (told.empty())
        return result;

    const auto size = static_cast<Eigen::Index>(told.size());
    const auto between = [&](size_t a, size_t b) { return a == b ? 1. : m_correlation; };
    Eigen::MatrixXd covariance(size, size);
    std::vector<std::vector<float>> observed;
    for (Eigen::Index row = 0; row < size; ++row) {
        const auto index = static_cast<size_t>(row);
        for (Eigen::Index column = 0; column < size; ++column)
            covariance(row, column) = between(told[index].part, told[static_cast<size_t>(column)].part);
        covariance(row, row) += noise[index];
        const Part& part = m_parts[told[index].part];
        const auto deviation = static_cast<float>(std::sqrt(noise[index]));
        RandomStream stream(m_seed, StreamPurpose::NewAnswers, m_number, static_cast<std::uint64_t>(part.signal) + 1);
        std::vector<float>& seen = observed.emplace_back();
        for (size_t draw = 0; draw < result.size(); ++draw)
            seen.push_back(part.foresight.scores()[draw] + deviation * static_cast<float>(stream.normal()));
    }
    const Eigen::LDLT<Eigen::MatrixXd> solver(covariance);

    std::vector<double> points(result.size(), 0);
    std::vector<float> expected(result.size());
    for (size_t index = 0; index < m_parts.size(); ++index) {
        Eigen::VectorXd shared(size);
        for (Eigen::Index row = 0; row < size; ++row)
            shared(row) = between(index, told[static_cast<size_t>(row)].part);
        const Eigen::VectorXd gain = solver.solve(shared);
        if (shared.isZero() || m_parts[index].weight == 0)
            continue;
        const ScoreCurve pain = m_parts[index].foresight.pain().smoothed(std::max(0., 1 - gain.dot(shared)));
        std::fill(expected.begin(), expected.end(), 0.F);
        for (size_t row = 0; row < observed.size(); ++row) {
            const auto slope = static_cast<float>(gain(static_cast<Eigen::Index>(row)));
            for (size_t draw = 0; draw < expected.size(); ++draw)
                expected[draw] += slope * observed[row][draw];
        }
        for (size_t draw = 0; draw < expected.size(); ++draw)
            points[draw] += m_parts[index].weight * static_cast<double>(pain(expected[draw]));
    }
    // Answers that are not there yet move nothing on average.
    double mean = 0;
    for (const double point : points)
        mean += point / static_cast<double>(points.size());
    for (size_t draw = 0; draw < result.size(); ++draw)
        result[draw] = static_cast<float>(m_score + points[draw] - mean);
    return result;
}

} // namespace touchstone
