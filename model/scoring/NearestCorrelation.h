// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <Eigen/Dense>

namespace touchstone {

/// The correlation matrix nearest to a symmetric matrix in the Frobenius norm (Higham 2002, IMA J. Numer. Anal.
/// 22:329-343), by Newton's method on the dual problem: a number on each place of the diagonal (Qi & Sun 2006, SIAM J.
/// Matrix Anal. Appl. 28:360-385). Its diagonal is 1 and its eigenvalues are 0 or more, up to rounding. Useless where
/// it was cancelled.
Eigen::MatrixXd nearestCorrelation(const Eigen::MatrixXd& symmetric, Progress& progress);

/// A matrix that relative weights may be read from. Pairwise correlations need not be positive definite: below a
/// smallest eigenvalue of 1e-8 the nearest correlation matrix takes their place, drawn towards the identity in steps of
/// .01 until the smallest eigenvalue is .02 (scoring.md section 2). Others come back unchanged. Useless where it was
/// cancelled.
Eigen::MatrixXd repairedCorrelation(const Eigen::MatrixXd& pairwise, Progress& progress);

} // namespace touchstone
