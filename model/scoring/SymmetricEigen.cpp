// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/SymmetricEigen.h"

#include "model/scoring/Parallel.h"

#include <limits>
#include <numeric>

namespace touchstone {
namespace {

using Eigen::Index, Eigen::MatrixXd, Eigen::VectorXd;

constexpr Index SmallSize = 64; ///< up to here Eigen takes about a millisecond
constexpr Index RowsAtOnce = 32; ///< so that a block of rows stays in the cache
constexpr int ColumnsAtOnce = 64;
constexpr size_t RotationsBetweenLooks = 4096;

using RowBlock = Eigen::Matrix<double, RowsAtOnce, Eigen::Dynamic>;

/// T = Q' A Q with Q a product of reflections.
struct Tridiagonal
{
    VectorXd diagonal, below;
    MatrixXd reflections; ///< vectors under the diagonal, from the second row below it on
    VectorXd factors;
};

Tridiagonal reduce(const MatrixXd& symmetric, const Progress& progress)
{
    const Index size = symmetric.rows();
    Tridiagonal result{VectorXd(size), VectorXd(size - 1), symmetric, VectorXd(size - 1)};
    MatrixXd& a = result.reflections;
    VectorXd product(size);
    for (Index column = 0; column + 1 < size && !progress.isCancelled(); ++column) {
        const Index left = size - column - 1;
        double factor = 0, length = 0;
        a.col(column).tail(left).makeHouseholderInPlace(factor, length);
        result.diagonal[column] = a(column, column);
        result.below[column] = length;
        result.factors[column] = factor;
        a(column + 1, column) = 1;
        const auto vector = a.col(column).tail(left);
        auto rest = a.bottomRightCorner(left, left);
        auto moved = product.tail(left);
        moved.noalias() = rest.selfadjointView<Eigen::Lower>() * (factor * vector);
        moved -= factor / 2 * moved.dot(vector) * vector;
        rest.selfadjointView<Eigen::Lower>().rankUpdate(vector, moved, -1);
    }
    result.diagonal[size - 1] = a(size - 1, size - 1);
    return result;
}

/// Turns the columns `column` and `column` + 1.
struct Rotation
{
    Index column;
    double cosine, sine;
};

/// Brings the last of the numbers [first, last] nearer to an eigenvalue (Wilkinson's shift).
void qrStep(Tridiagonal& t, Index first, Index last, std::vector<Rotation>* rotations)
{
    VectorXd &d = t.diagonal, &e = t.below;
    const double half = (d[last - 1] - d[last]) / 2, beside = e[last - 1];
    const double root = std::hypot(half, beside);
    const double shift = d[last] - beside * (beside / (half + (half < 0 ? -root : root)));
    double ahead = d[first] - shift, bulge = e[first];
    for (Index k = first; k < last; ++k) {
        Eigen::JacobiRotation<double> turn;
        turn.makeGivens(ahead, bulge);
        const double c = turn.c(), s = turn.s();
        const double upper = d[k], lower = d[k + 1], between = e[k];
        if (k > first)
            e[k - 1] = c * ahead - s * bulge;
        d[k] = c * c * upper - 2 * c * s * between + s * s * lower;
        d[k + 1] = s * s * upper + 2 * c * s * between + c * c * lower;
        e[k] = c * s * (upper - lower) + (c * c - s * s) * between;
        ahead = e[k];
        if (k + 1 < last) {
            bulge = -s * e[k + 1];
            e[k + 1] *= c;
        }
        if (rotations)
            rotations->push_back({k, c, s});
    }
}

/// Makes the three diagonals one.
void diagonalise(Tridiagonal& t, std::vector<Rotation>* rotations, const Progress& progress)
{
    constexpr double Epsilon = std::numeric_limits<double>::epsilon();
    VectorXd &d = t.diagonal, &e = t.below;
    const auto isSmall = [&](Index k) {
        return std::abs(e[k]) <= Epsilon * (std::abs(d[k]) + std::abs(d[k + 1])) || std::abs(e[k]) < 1e-300;
    };
    for (Index last = d.size() - 1; last > 0 && !progress.isCancelled();) {
        if (isSmall(last - 1)) {
            e[--last] = 0;
            continue;
        }
        Index first = last - 1;
        while (first > 0 && !isSmall(first - 1))
            --first;
        qrStep(t, first, last, rotations);
    }
}

/// Rows of Q, turned: those of the eigenvectors.
RowBlock rowsOfVectors(
    const Tridiagonal& t, const std::vector<Rotation>& rotations, Index firstRow, const Progress& progress)
{
    const Index size = t.diagonal.size();
    MatrixXd rows = MatrixXd::Zero(size, RowsAtOnce); // as columns of Q'
    for (Index row = 0; row < std::min(RowsAtOnce, size - firstRow); ++row)
        rows(firstRow + row, row) = 1;
    Eigen::HouseholderSequence<const MatrixXd, const VectorXd> sequence(t.reflections, t.factors);
    sequence.setLength(size - 1).setShift(1);
    rows.applyOnTheLeft(sequence.transpose());
    RowBlock block = rows.transpose();
    for (size_t at = 0; at < rotations.size(); ++at) {
        if (at % RotationsBetweenLooks == 0 && progress.isCancelled())
            return block;
        const auto& [column, c, s] = rotations[at];
        auto first = block.col(column), second = block.col(column + 1);
        const Eigen::Matrix<double, RowsAtOnce, 1> turned = c * first - s * second;
        second = s * first + c * second;
        first = turned;
    }
    return block;
}

} // namespace

SymmetricEigen::SymmetricEigen(const MatrixXd& symmetric, Wanted wanted, Progress& progress)
{
    const Index size = symmetric.rows();
    if (size <= SmallSize) {
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(
            symmetric, wanted == Wanted::Vectors ? Eigen::ComputeEigenvectors : Eigen::EigenvaluesOnly);
        m_values = solver.eigenvalues();
        if (wanted == Wanted::Vectors)
            m_vectors = solver.eigenvectors();
        return;
    }
    Tridiagonal three = reduce(symmetric, progress);
    std::vector<Rotation> rotations;
    diagonalise(three, wanted == Wanted::Vectors ? &rotations : nullptr, progress);
    if (progress.isCancelled())
        return;
    std::vector<Index> order(static_cast<size_t>(size));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](Index a, Index b) { return three.diagonal[a] < three.diagonal[b]; });
    m_values = three.diagonal(order);
    if (wanted == Wanted::Values)
        return;
    m_vectors.resize(size, size);
    forEachInParallel(static_cast<int>((size + RowsAtOnce - 1) / RowsAtOnce), progress, [&](int block) {
        const Index firstRow = block * RowsAtOnce, rows = std::min(RowsAtOnce, size - firstRow);
        const RowBlock found = rowsOfVectors(three, rotations, firstRow, progress);
        m_vectors.middleRows(firstRow, rows) = found(Eigen::seqN(0, rows), order);
    });
}

MatrixXd SymmetricEigen::withValues(const VectorXd& values, Progress& progress) const
{
    const Index size = m_vectors.rows();
    const MatrixXd scaled = m_vectors * values.asDiagonal();
    MatrixXd result(size, size);
    forEachInParallel(static_cast<int>((size + ColumnsAtOnce - 1) / ColumnsAtOnce), progress, [&](int block) {
        const Index first = block * ColumnsAtOnce, columns = std::min<Index>(ColumnsAtOnce, size - first);
        result.middleCols(first, columns).noalias() = scaled * m_vectors.middleRows(first, columns).transpose();
    });
    return result;
}

} // namespace touchstone
