// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Dense>

namespace touchstone {

/// The correlation matrix nearest to a symmetric matrix in the Frobenius norm: alternating projections with Dykstra's
/// correction (Higham 2002, Computing the nearest correlation matrix, IMA J. Numer. Anal. 22:329-343).
Eigen::MatrixXd nearestCorrelation(const Eigen::MatrixXd& symmetric);

/// A matrix that relative weights may be read from. Pairwise correlations need not be positive definite: below a
/// smallest eigenvalue of 1e-8 the nearest correlation matrix takes their place, drawn towards the identity in steps of
/// .01 until the smallest eigenvalue is .02 (scoring.md section 2). Others come back unchanged.
Eigen::MatrixXd repairedCorrelation(const Eigen::MatrixXd& pairwise);

} // namespace touchstone
