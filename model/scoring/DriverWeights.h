// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <Eigen/Dense>
#include <vector>

namespace touchstone {

/// Largest number of drivers for which dominanceWeights() is shown: it fits 2^p models.
inline constexpr int DominanceLimit = 12;

/// The drivers by way of the orthogonal variables nearest to them (Johnson 2000, Multivariate Behavioral Research
/// 35:1-19). `correlation` is positive definite, outcome first, with one driver or more.
struct OrthogonalDrivers
{
    /// Useless where it was cancelled.
    OrthogonalDrivers(const Eigen::MatrixXd& correlation, Progress& progress);

    /// Share of R^2 of each driver where the outcome's slopes on the orthogonal variables are these.
    std::vector<double> weights(const Eigen::VectorXd& slopesThere) const;

    Eigen::MatrixXd squaredLoadings; ///< of the drivers on the orthogonal variables
    Eigen::VectorXd slopes; ///< of the outcome on the orthogonal variables; their squares sum to R^2
};

/// Relative weights of the drivers (Johnson 2000, Multivariate Behavioral Research 35:1-19): shares of R^2 that add up
/// to it. `correlation` is positive definite, outcome first; one weight a driver, 0..1.
std::vector<double> relativeWeights(const Eigen::MatrixXd& correlation);

/// R^2 of each set of drivers (a bit a driver), fitted one by one; empty without a driver and above DominanceLimit.
std::vector<double> explainedBySubsets(const Eigen::MatrixXd& correlation);

/// LMG, or general dominance (Lindeman, Merenda & Gold 1980; Budescu 1993): the increase of R^2 by a driver, averaged
/// over all orders of entry. A cross-check of relativeWeights() for up to DominanceLimit drivers; empty above.
std::vector<double> dominanceWeights(const Eigen::MatrixXd& correlation);

} // namespace touchstone
