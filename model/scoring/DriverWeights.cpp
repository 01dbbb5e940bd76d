// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DriverWeights.h"

#include "model/scoring/Dominance.h"
#include "model/scoring/SymmetricEigen.h"

#include <bit>

namespace touchstone {

OrthogonalDrivers::OrthogonalDrivers(const Eigen::MatrixXd& correlation, Progress& progress)
{
    const Eigen::Index drivers = correlation.rows() - 1;
    const SymmetricEigen eigen(
        correlation.bottomRightCorner(drivers, drivers), SymmetricEigen::Wanted::Vectors, progress);
    if (progress.isCancelled())
        return;
    const Eigen::VectorXd roots = eigen.values().cwiseMax(0).cwiseSqrt();
    squaredLoadings = eigen.withValues(roots, progress).cwiseAbs2();
    const Eigen::VectorXd along = eigen.vectors().transpose() * correlation.col(0).tail(drivers);
    slopes = eigen.vectors() * along.cwiseQuotient(roots);
}

std::vector<double> OrthogonalDrivers::weights(const Eigen::VectorXd& slopesThere) const
{
    const Eigen::VectorXd result = squaredLoadings * slopesThere.cwiseAbs2();
    return {result.begin(), result.end()};
}

std::vector<double> relativeWeights(const Eigen::MatrixXd& correlation)
{
    if (correlation.rows() < 2)
        return {};
    Progress progress;
    progress.setThreads(1);
    const OrthogonalDrivers drivers(correlation, progress);
    return drivers.weights(drivers.slopes);
}

std::vector<double> explainedBySubsets(const Eigen::MatrixXd& correlation)
{
    const int drivers = static_cast<int>(correlation.rows()) - 1;
    if (drivers < 1 || drivers > DominanceLimit)
        return {};
    std::vector<double> explained(1u << drivers, 0.);
    std::vector<Eigen::Index> members;
    for (unsigned subset = 1; subset < explained.size(); ++subset) {
        members.clear();
        for (int driver = 0; driver < drivers; ++driver) {
            if (subset >> driver & 1)
                members.push_back(driver + 1);
        }
        const Eigen::VectorXd outcome = correlation.col(0)(members);
        explained[subset] = outcome.dot(correlation(members, members).llt().solve(outcome));
    }
    return explained;
}

std::vector<double> dominanceWeights(const Eigen::MatrixXd& correlation) { return dominanceOf(correlation).general(); }

} // namespace touchstone
