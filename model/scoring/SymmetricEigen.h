// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <Eigen/Dense>

namespace touchstone {

/// Eigenvalues and eigenvectors of a symmetric matrix that may be large: Eigen's own solver cannot be stopped, which is
/// felt from some hundred rows on. Householder's reduction to three diagonals, then implicit QR steps on these alone
/// (Golub & Van Loan, Matrix Computations, 8.3), whose rotations are applied to blocks of rows on several threads
/// afterwards (Van Zee, van de Geijn & Quintana-Orti 2014, ACM TOMS 40(3):18). The same bytes on any number of threads.
class SymmetricEigen
{
public:
    enum class Wanted { Values, Vectors };

    /// Useless where it was cancelled.
    SymmetricEigen(const Eigen::MatrixXd& symmetric, Wanted wanted, Progress& progress);

    const Eigen::VectorXd& values() const { return m_values; } ///< rising
    const Eigen::MatrixXd& vectors() const { return m_vectors; } ///< columns; empty where only values were wanted

    /// The matrix with these vectors and other values. Useless where it was cancelled.
    Eigen::MatrixXd withValues(const Eigen::VectorXd& values, Progress& progress) const;

private:
    Eigen::VectorXd m_values;
    Eigen::MatrixXd m_vectors;
};

} // namespace touchstone
