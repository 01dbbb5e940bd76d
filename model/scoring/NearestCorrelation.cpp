// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/NearestCorrelation.h"

#include "model/scoring/Parallel.h"
#include "model/scoring/SymmetricEigen.h"

namespace touchstone {
namespace {

using Eigen::Index, Eigen::MatrixXd, Eigen::VectorXd;

constexpr double SingularBelow = 1e-8;
constexpr double WantedEigenvalue = .02;
constexpr double RidgeStep = .01;

constexpr double Enough = 1e-9; ///< that a diagonal may be off 1 before it is scaled
constexpr int MostRounds = 100, MostHalvings = 30, MostInner = 50;
constexpr int ColumnsAtOnce = 64;

/// A place of the dual problem: the matrix with `shift` on its diagonal, of which X is the part with eigenvalues
/// above 0. The shift is right where X has a diagonal of 1.
struct Place
{
    Place(const MatrixXd& symmetric, const VectorXd& at, Progress& progress)
        : shift(at)
        , eigen(symmetric + MatrixXd(at.asDiagonal()), SymmetricEigen::Wanted::Vectors, progress)
    {
        if (progress.isCancelled())
            return;
        const VectorXd positive = eigen.values().cwiseMax(0);
        dual = positive.squaredNorm() / 2 - shift.sum();
        gradient = eigen.vectors().cwiseAbs2() * positive - VectorXd::Ones(shift.size());
    }

    VectorXd shift;
    SymmetricEigen eigen;
    double dual = 0; ///< what is to be smallest
    VectorXd gradient; ///< of it: diagonal of X less 1
};

/// How the diagonal of X answers to a change of the shift: h -> diag(P (Omega o (P' diag(h) P)) P'), where Omega is 1
/// among eigenvalues above 0, 0 among the others and a/(a - b) between an a above and a b not. Of the two sides the one
/// with fewer eigenvalues is worked out; the other is what is left of h.
class Response
{
public:
    explicit Response(const SymmetricEigen& eigen)
        : m_vectors(eigen.vectors())
    {
        const VectorXd& values = eigen.values();
        const Index below = (values.array() <= 0).count(), above = values.size() - below;
        m_isOfAbove = above <= below;
        m_firstOwn = m_isOfAbove ? below : 0;
        m_own = m_isOfAbove ? above : below;
        m_firstOther = m_isOfAbove ? 0 : below;
        m_between.resize(values.size() - m_own, m_own);
        for (Index own = 0; own < m_own; ++own) {
            for (Index other = 0; other < m_between.rows(); ++other) {
                const double a = values[m_firstOwn + own], b = values[m_firstOther + other];
                m_between(other, own) = a == b ? 1 : a / (a - b);
            }
        }
    }

    VectorXd operator()(const VectorXd& change, Progress& progress) const
    {
        const int blocks = static_cast<int>((m_own + ColumnsAtOnce - 1) / ColumnsAtOnce);
        MatrixXd parts = MatrixXd::Zero(change.size(), std::max(1, blocks));
        forEachInParallel(blocks, progress, [&](int block) {
            const Index first = block * ColumnsAtOnce, columns = std::min<Index>(ColumnsAtOnce, m_own - first);
            const auto own = m_vectors.middleCols(m_firstOwn + first, columns);
            MatrixXd inner = m_vectors.transpose() * (change.asDiagonal() * own);
            inner.middleRows(m_firstOther, m_between.rows()).array()
                *= 2 * m_between.middleCols(first, columns).array();
            parts.col(block) = (m_vectors * inner).cwiseProduct(own).rowwise().sum();
        });
        const VectorXd worked = parts.rowwise().sum();
        return m_isOfAbove ? worked : VectorXd(change - worked);
    }

private:
    const MatrixXd& m_vectors;
    bool m_isOfAbove = true;
    Index m_firstOwn = 0, m_own = 0, m_firstOther = 0;
    MatrixXd m_between; ///< Omega between the other side's eigenvalues and the own ones
};

/// Newton's step, by conjugate gradients as exactly as the distance from the end deserves.
VectorXd stepFrom(const Place& place, Progress& progress)
{
    const Response response(place.eigen);
    const double distance = place.gradient.norm();
    const double damping = std::min(1e-3, .1 * distance), wanted = std::min(.1, distance) * distance;
    VectorXd step = VectorXd::Zero(place.gradient.size()), residual = -place.gradient, direction = residual;
    double squared = residual.squaredNorm();
    for (int round = 0; round < MostInner && std::sqrt(squared) > wanted && !progress.isCancelled(); ++round) {
        const VectorXd moved = response(direction, progress) + damping * direction;
        const double along = squared / direction.dot(moved);
        step += along * direction;
        residual -= along * moved;
        const double before = std::exchange(squared, residual.squaredNorm());
        direction = residual + squared / before * direction;
    }
    return step;
}

double smallestEigenvalue(const MatrixXd& symmetric, Progress& progress)
{
    const SymmetricEigen eigen(symmetric, SymmetricEigen::Wanted::Values, progress);
    return progress.isCancelled() ? 1 : eigen.values()[0];
}

} // namespace

MatrixXd nearestCorrelation(const MatrixXd& symmetric, Progress& progress)
{
    Place place(symmetric, VectorXd::Ones(symmetric.rows()) - symmetric.diagonal(), progress);
    for (int round = 0; round < MostRounds && !progress.isCancelled(); ++round) {
        if (place.gradient.cwiseAbs().maxCoeff() < Enough)
            break;
        const VectorXd step = stepFrom(place, progress);
        const double slope = place.gradient.dot(step);
        bool isBetter = false;
        double length = 1;
        for (int halving = 0; halving < MostHalvings && !isBetter && !progress.isCancelled(); ++halving) {
            Place next(symmetric, place.shift + length * step, progress);
            isBetter = !progress.isCancelled()
                && (next.dual <= place.dual + 1e-4 * length * slope
                    || next.gradient.norm() < place.gradient.norm() / 2); // where rounding hides the fall
            if (isBetter)
                place = std::move(next);
            length /= 2;
        }
        if (!isBetter)
            break;
    }
    if (progress.isCancelled())
        return {};
    MatrixXd result = place.eigen.withValues(place.eigen.values().cwiseMax(0), progress);
    const VectorXd scale = result.diagonal().cwiseSqrt().cwiseInverse();
    result = (scale.asDiagonal() * (result + result.transpose()) * scale.asDiagonal() / 2).eval();
    result.diagonal().setOnes();
    return result;
}

MatrixXd repairedCorrelation(const MatrixXd& pairwise, Progress& progress)
{
    if (pairwise.rows() == 0 || smallestEigenvalue(pairwise, progress) >= SingularBelow)
        return pairwise;
    const MatrixXd nearest = nearestCorrelation(pairwise, progress);
    if (progress.isCancelled())
        return {};
    const double smallest = smallestEigenvalue(nearest, progress);
    // (1 - g) R + g I has the eigenvalues (1 - g) e + g. The projection leaves e at 0 but for rounding.
    int steps = 0;
    while ((1 - RidgeStep * steps) * smallest + RidgeStep * steps < WantedEigenvalue - SingularBelow)
        ++steps;
    const double ridge = RidgeStep * steps;
    return (1 - ridge) * nearest + ridge * MatrixXd::Identity(nearest.rows(), nearest.cols());
}

} // namespace touchstone
