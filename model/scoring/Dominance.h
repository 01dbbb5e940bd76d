// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Dense>
#include <vector>

namespace touchstone {

/// Dominance analysis of drivers: how much each adds to R^2 beside every set of the others (Budescu 1993, Psychological
/// Bulletin 114:542-551; Azen & Budescu 2003, Psychological Methods 8:129-148).
struct Dominance
{
    /// Per driver the mean increase of R^2 where 0, 1 ... p - 1 others are in the model already.
    std::vector<std::vector<double>> conditional;
    /// Whether a driver (row) adds more than another (column) beside each set of the rest.
    std::vector<std::vector<bool>> complete;

    bool isEmpty() const { return conditional.empty(); }
    /// Mean over the sizes of the model: general dominance, which is LMG.
    std::vector<double> general() const;
    /// Whether a driver adds at least as much as another at each size of the model, and more at one.
    bool isConditional(size_t driver, size_t other) const;
    friend bool operator==(const Dominance&, const Dominance&) = default;
};

/// Fits the 2^p models of p drivers. `correlation` is positive definite, outcome first; empty without a driver and
/// above DominanceLimit of them.
Dominance dominanceOf(const Eigen::MatrixXd& correlation);

} // namespace touchstone
