// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ImpactDraws.h"

#include "model/scoring/CountDraws.h"
#include "model/scoring/DrawCost.h"
#include "model/scoring/DriverWeights.h"
#include "model/scoring/Parallel.h"
#include "model/scoring/RandomStream.h"

#include <Eigen/Cholesky>

namespace touchstone {
namespace {

constexpr size_t MostDriversInFull = 200;

/// Draws correlation matrices around one that was estimated from n people: Wishart(n - 1, R/(n - 1)) brought back to a
/// unit diagonal, by Bartlett's decomposition (Smith & Hocking 1972, Applied Statistics 21:341-345).
class CorrelationDraws
{
public:
    CorrelationDraws(const Eigen::MatrixXd& correlation, double n)
        : m_root(correlation.llt().matrixL())
        , m_freedom(n - 1)
    { }

    Eigen::MatrixXd draw(RandomStream& stream) const
    {
        const Eigen::Index size = m_root.rows();
        Eigen::MatrixXd triangle = Eigen::MatrixXd::Zero(size, size);
        for (Eigen::Index row = 0; row < size; ++row) {
            for (Eigen::Index column = 0; column < row; ++column)
                triangle(row, column) = stream.normal();
            // The root of a chi-squared number.
            triangle(row, row) = std::sqrt(2 * stream.gamma((m_freedom - static_cast<double>(row)) / 2));
        }
        Eigen::MatrixXd rows = m_root.triangularView<Eigen::Lower>() * triangle;
        rows.rowwise().normalize();
        return rows * rows.transpose();
    }

private:
    Eigen::MatrixXd m_root;
    double m_freedom;
};

/// Relative weights for drawn correlations with the outcome while those among the drivers are held.
class HeldDrivers
{
public:
    HeldDrivers(const OrthogonalDrivers& drivers, double n)
        : m_drivers(drivers)
        , m_spread(std::sqrt(std::max(0., 1 - m_drivers.slopes.squaredNorm()) / (n - 1)))
    { }

    /// The outcome is regressed on the orthogonal variables nearest to the drivers, whose slopes err independently.
    std::vector<double> draw(RandomStream& stream) const
    {
        Eigen::VectorXd slopes = m_drivers.slopes;
        for (double& slope : slopes)
            slope += m_spread * stream.normal();
        slopes /= std::max(1., slopes.norm()); // their squares sum to R^2
        return m_drivers.weights(slopes);
    }

private:
    const OrthogonalDrivers& m_drivers;
    double m_spread; ///< standard error of a slope
};

} // namespace

ImpactDraws drawImpacts(const ImpactModel& model, double driverAnswers, const Journey& journey,
    const ScoreSettings& settings, Progress& progress)
{
    const int touchpoints = journey.touchpoints.size();
    if (touchpoints == 0)
        return {};

    std::optional<CorrelationDraws> correlations;
    std::optional<HeldDrivers> held;
    if (model.driverTouchpoints.size() > MostDriversInFull)
        held.emplace(*model.orthogonal, driverAnswers);
    else if (model.correlation)
        correlations.emplace(*model.correlation, driverAnswers);
    std::optional<CountDraws> counts;
    if (model.flow)
        counts.emplace(journey);

    const int draws = counts || correlations || held ? impactDrawCount(touchpoints) : 1;
    ImpactDraws result(draws, touchpoints);
    const auto drawParts = [&](int draw) {
        ImpactModel drawn = model;
        const auto number = static_cast<std::uint64_t>(draw);
        RandomStream drivers(settings.seed, StreamPurpose::Drivers, number);
        if (correlations)
            drawn.setImportance(relativeWeights(correlations->draw(drivers)));
        else if (held)
            drawn.setImportance(held->draw(drivers));
        if (counts) {
            if (const std::optional<Flow> flow = counts->solver().solve(counts->counts(settings.seed, draw), progress))
                drawn.setFlow(*flow);
        }
        for (int touchpoint = 0; touchpoint < touchpoints; ++touchpoint) {
            const auto& parts = drawn.parts[static_cast<size_t>(touchpoint)];
            const std::span<float> values = result.at(draw, touchpoint);
            for (size_t part = 0; part < values.size(); ++part)
                values[part] = static_cast<float>(parts[part].value_or(0));
        }
    };
    forEachInParallel(draws, progress, drawParts,
        impactCost(draws, static_cast<size_t>(journey.transitions.size()), model.driverTouchpoints.size()));
    RandomStream stream(settings.seed, StreamPurpose::ImpactIndex);
    for (int draw = 0; draw < settings.draws; ++draw)
        result.use.push_back(std::min(draws - 1, static_cast<int>(stream.uniform() * draws)));
    return progress.isCancelled() ? ImpactDraws() : std::move(result);
}

} // namespace touchstone
