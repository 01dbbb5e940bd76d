// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Dense>

namespace touchstone::test {

/// An absorbing Markov chain solved by its definition, one dense inverse (Kemeny & Snell 1960; Grinstead & Snell,
/// Introduction to Probability, chapter 11): what the program's own way must agree with.
struct AbsorbingChain
{
    Eigen::MatrixXd visits; ///< N = (I - Q)^-1: expected visits of state j from state i, the start counted
    Eigen::VectorXd steps; ///< N 1: expected steps before absorption
    Eigen::MatrixXd absorption; ///< B = N R: probability of each absorbing state
};

/// `transient` is Q (n x n), `absorbing` is R (n x k), their rows together sum to 1; every state must have a way out.
inline AbsorbingChain solveAbsorbingChain(const Eigen::MatrixXd& transient, const Eigen::MatrixXd& absorbing)
{
    const Eigen::Index size = transient.rows();
    AbsorbingChain chain;
    chain.visits = (Eigen::MatrixXd::Identity(size, size) - transient).partialPivLu().inverse();
    chain.steps = chain.visits.rowwise().sum();
    chain.absorption = chain.visits * absorbing;
    return chain;
}

} // namespace touchstone::test
