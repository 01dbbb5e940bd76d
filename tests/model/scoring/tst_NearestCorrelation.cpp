// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/NearestCorrelation.h"

#include "model/scoring/DriverWeights.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/SymmetricEigen.h"
#include "tests/support/Compare.h"
#include "tests/support/Json.h"

#include <numeric>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

double smallest(const Eigen::MatrixXd& symmetric)
{
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(symmetric).eigenvalues()[0];
}

/// Correlations of pairs of columns that share one cause, each pair over other people: not positive definite where
/// there are more columns than people.
Eigen::MatrixXd pairwise(int columns, double people)
{
    RandomStream random(5, StreamPurpose::Drivers);
    Eigen::MatrixXd result = Eigen::MatrixXd::Identity(columns, columns);
    for (int row = 0; row < columns; ++row) {
        for (int column = 0; column < row; ++column)
            result(row, column) = result(column, row) = std::tanh(std::atanh(.3) + random.normal() / std::sqrt(people));
    }
    return result;
}

/// Higham's alternating projections with Dykstra's correction: slow, and found in another way.
Eigen::MatrixXd byProjections(const Eigen::MatrixXd& symmetric)
{
    Eigen::MatrixXd result = symmetric, correction = Eigen::MatrixXd::Zero(symmetric.rows(), symmetric.cols());
    for (int round = 0; round < 200; ++round) {
        const Eigen::MatrixXd corrected = result - correction;
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(corrected);
        const Eigen::MatrixXd& vectors = solver.eigenvectors();
        result = vectors * solver.eigenvalues().cwiseMax(0).asDiagonal() * vectors.transpose();
        correction = result - corrected;
        result.diagonal().setOnes();
    }
    return result;
}

} // namespace

/// Eigenvalues of large matrices, and what is made of correlations that cannot be.
class tst_NearestCorrelation : public QObject
{
    Q_OBJECT

private slots:
    void eigenvaluesOfLargeMatrices_data();
    void eigenvaluesOfLargeMatrices();
    void agreesWithProjections();
    void leavesCorrelationsAlone();
    void repairsOnlyWhatIsSingular();
    void explainsNoMoreThanAll();
    void sameBytesOnAnyThreads();
    void stopsWhereCancelled();
};

void tst_NearestCorrelation::eigenvaluesOfLargeMatrices_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("people");
    QTest::newRow("small") << 20 << 10.;
    QTest::newRow("just large") << 65 << 30.;
    QTest::newRow("not a multiple of a block") << 133 << 40.;
    QTest::newRow("equal eigenvalues") << 100 << 1e40;
}

void tst_NearestCorrelation::eigenvaluesOfLargeMatrices()
{
    QFETCH(int, size);
    QFETCH(double, people);
    const Eigen::MatrixXd matrix = pairwise(size, people);
    Progress progress;
    const SymmetricEigen eigen(matrix, SymmetricEigen::Wanted::Vectors, progress);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> expected(matrix);
    COMPARE_WITHIN((eigen.values() - expected.eigenvalues()).cwiseAbs().maxCoeff(), 0, 1e-12 * size);
    const Eigen::MatrixXd unit = eigen.vectors().transpose() * eigen.vectors();
    COMPARE_WITHIN((unit - Eigen::MatrixXd::Identity(size, size)).cwiseAbs().maxCoeff(), 0, 1e-12);
    COMPARE_WITHIN((eigen.withValues(eigen.values(), progress) - matrix).cwiseAbs().maxCoeff(), 0, 1e-12 * size);
    const SymmetricEigen alone(matrix, SymmetricEigen::Wanted::Values, progress);
    QCOMPARE(alone.values(), eigen.values());
    QCOMPARE(alone.vectors().size(), 0);
}

void tst_NearestCorrelation::agreesWithProjections()
{
    for (const int size : {5, 12, 24}) {
        const Eigen::MatrixXd matrix = pairwise(size, size < 10 ? 2 : size / 3.);
        QVERIFY(smallest(matrix) < -.01);
        Progress progress;
        const Eigen::MatrixXd nearest = nearestCorrelation(matrix, progress);
        COMPARE_WITHIN((nearest - byProjections(matrix)).cwiseAbs().maxCoeff(), 0, 1e-6);
        QVERIFY(smallest(nearest) > -1e-12);
        QVERIFY((nearest.diagonal().array() == 1).all());
    }
}

void tst_NearestCorrelation::leavesCorrelationsAlone()
{
    const Eigen::MatrixXd sound = pairwise(40, 4000);
    Progress progress;
    COMPARE_WITHIN((nearestCorrelation(sound, progress) - sound).cwiseAbs().maxCoeff(), 0, 1e-13);
    QCOMPARE(repairedCorrelation(sound, progress), sound);
}

void tst_NearestCorrelation::repairsOnlyWhatIsSingular()
{
    Progress progress;
    Eigen::MatrixXd sound(2, 2);
    sound << 1, .9999, .9999, 1;
    QCOMPARE(repairedCorrelation(sound, progress), sound);

    Eigen::MatrixXd singular(3, 3);
    singular << 1, .5, .5, .5, 1, 1, .5, 1, 1;
    const Eigen::MatrixXd repaired = repairedCorrelation(singular, progress);
    COMPARE_WITHIN(smallest(repaired), .02, 1e-7);
    COMPARE_WITHIN(repaired(0, 1), .98 * .5, 1e-7);
    QCOMPARE(repaired(1, 1), 1.);
    const std::vector<double> weights = relativeWeights(repaired);
    COMPARE_WITHIN(weights[0], weights[1], 1e-9);
    COMPARE_WITHIN(smallest(repairedCorrelation(pairwise(70, 20), progress)), .02, 1e-7);
}

/// However badly pairs fit together, drivers never explain more of the outcome than there is.
void tst_NearestCorrelation::explainsNoMoreThanAll()
{
    for (const int size : {8, 40, 90}) {
        for (const double people : {3., size / 4., 4. * size}) {
            Progress progress;
            const std::vector<double> weights = relativeWeights(repairedCorrelation(pairwise(size, people), progress));
            QCOMPARE(weights.size(), static_cast<size_t>(size) - 1);
            QVERIFY(std::all_of(weights.begin(), weights.end(), [](double weight) { return weight >= 0; }));
            QVERIFY(std::accumulate(weights.begin(), weights.end(), 0.) <= 1);
        }
    }
}

void tst_NearestCorrelation::sameBytesOnAnyThreads()
{
    const Eigen::MatrixXd matrix = pairwise(100, 30);
    Progress one, three;
    one.setThreads(1);
    three.setThreads(3);
    QCOMPARE(repairedCorrelation(matrix, one), repairedCorrelation(matrix, three));
}

void tst_NearestCorrelation::stopsWhereCancelled()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(nearestCorrelation(pairwise(100, 30), progress).size(), 0);
    QCOMPARE(repairedCorrelation(pairwise(10, 3), progress).size(), 100); // nothing was found to repair yet
}

QTEST_GUILESS_MAIN(tst_NearestCorrelation)
#include "tst_NearestCorrelation.moc"
