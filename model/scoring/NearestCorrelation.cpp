// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/NearestCorrelation.h"

namespace touchstone {
namespace {

constexpr double SingularBelow = 1e-8;
constexpr double WantedEigenvalue = .02;
constexpr double RidgeStep = .01;

double smallestEigenvalue(const Eigen::MatrixXd& symmetric)
{
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(symmetric, Eigen::EigenvaluesOnly).eigenvalues()[0];
}

Eigen::MatrixXd withoutNegativeEigenvalues(const Eigen::MatrixXd& symmetric)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(symmetric);
    const Eigen::MatrixXd& vectors = solver.eigenvectors();
    return vectors * solver.eigenvalues().cwiseMax(0).asDiagonal() * vectors.transpose();
}

} // namespace

Eigen::MatrixXd nearestCorrelation(const Eigen::MatrixXd& symmetric)
{
    constexpr int MostRounds = 1000;
    constexpr double Enough = 1e-10;
    Eigen::MatrixXd result = symmetric;
    Eigen::MatrixXd correction = Eigen::MatrixXd::Zero(symmetric.rows(), symmetric.cols());
    for (int round = 0; round < MostRounds; ++round) {
        const Eigen::MatrixXd corrected = result - correction;
        const Eigen::MatrixXd projected = withoutNegativeEigenvalues(corrected);
        correction = projected - corrected;
        Eigen::MatrixXd next = projected;
        next.diagonal().setOnes();
        const double moved = (next - result).norm() / next.norm();
        result = std::move(next);
        if (moved < Enough)
            break;
    }
    return (result + result.transpose()) / 2;
}

Eigen::MatrixXd repairedCorrelation(const Eigen::MatrixXd& pairwise)
{
    if (pairwise.rows() == 0 || smallestEigenvalue(pairwise) >= SingularBelow)
        return pairwise;
    const Eigen::MatrixXd nearest = nearestCorrelation(pairwise);
    const double smallest = smallestEigenvalue(nearest);
    // (1 - g) R + g I has the eigenvalues (1 - g) e + g. The projection leaves e at 0 but for rounding.
    int steps = 0;
    while ((1 - RidgeStep * steps) * smallest + RidgeStep * steps < WantedEigenvalue - SingularBelow)
        ++steps;
    const double ridge = RidgeStep * steps;
    return (1 - ridge) * nearest + ridge * Eigen::MatrixXd::Identity(nearest.rows(), nearest.cols());
}

} // namespace touchstone
