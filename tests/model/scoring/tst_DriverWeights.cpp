// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DriverWeights.h"
#include "model/scoring/NearestCorrelation.h"
#include "tests/support/Compare.h"
#include "tests/support/Json.h"

#include <numeric>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

QJsonObject drivers(const QString& name)
{
    return test::readJson(test::dataFile(u"reference/key_driver_analysis.json"_s))[name].toObject();
}

Eigen::MatrixXd matrix(const QJsonValue& rows)
{
    const QJsonArray array = rows.toArray();
    Eigen::MatrixXd result(array.size(), array.size());
    for (int row = 0; row < result.rows(); ++row) {
        for (int column = 0; column < result.cols(); ++column)
            result(row, column) = array[row].toArray()[column].toDouble();
    }
    return result;
}

Eigen::MatrixXd correlationOfCovariance(const Eigen::MatrixXd& covariance)
{
    const Eigen::VectorXd scale = covariance.diagonal().cwiseSqrt().cwiseInverse();
    return scale.asDiagonal() * covariance * scale.asDiagonal();
}

} // namespace

class TestDriverWeights : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublished_data();
    void agreesWithPublished();
    void explainsAllOfRSquared();
    void leavesDominanceOutAboveTheLimit();
    void findsNearestCorrelation();
    void repairsOnlyWhatIsSingular();
};

void TestDriverWeights::agreesWithPublished_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("matrixKey");
    QTest::addColumn<QString>("weightsKey");
    QTest::addColumn<QString>("dominanceKey");
    QTest::addColumn<double>("tolerance");
    const QString correlation = u"correlation"_s, none;
    const QString johnson = u"johnson_relative_weights_computed"_s, dominance = u"general_dominance_computed"_s;
    QTest::newRow("Azen and Budescu") << u"azen_budescu_2003"_s << correlation << johnson << dominance << 1e-9;
    QTest::newRow("GPA") << u"gpa_ses_iq_nach"_s << correlation << johnson << dominance << 1e-9;
    QTest::newRow("mtcars gear") << u"mtcars_cyl_disp_hp_gear"_s << correlation << u"raw_relative_weight"_s << dominance
                                 << 1e-6;
    QTest::newRow("mtcars wt") << u"mtcars_cyl_disp_hp_wt"_s << correlation << u"raw_relative_weight"_s << dominance
                               << 1e-6;
    QTest::newRow("swiss") << u"swiss"_s << u"covariance"_s << u"genizi_equals_johnson"_s << u"lmg"_s << 1e-9;
    QTest::newRow("swiss weighted") << u"swiss_weighted"_s << u"weighted_covariance"_s << none << u"lmg"_s << 1e-11;
    QTest::newRow("domir") << u"mtcars_am_cyl_carb_domir"_s << correlation << none << u"general"_s << 6e-8;
    QTest::newRow("two predictors") << u"two_predictors"_s << correlation << u"johnson"_s << u"lmg"_s << 1e-12;
}

void TestDriverWeights::agreesWithPublished()
{
    QFETCH(QString, study);
    QFETCH(QString, matrixKey);
    QFETCH(QString, weightsKey);
    QFETCH(QString, dominanceKey);
    QFETCH(double, tolerance);
    const QJsonObject expected = drivers(study);
    const Eigen::MatrixXd correlation = correlationOfCovariance(matrix(expected[matrixKey]));
    if (!weightsKey.isEmpty()) {
        const std::vector<double> wanted = test::numbers(expected[weightsKey]);
        const std::vector<double> weights = relativeWeights(correlation);
        QCOMPARE(weights.size(), wanted.size());
        for (size_t driver = 0; driver < wanted.size(); ++driver)
            COMPARE_WITHIN(weights[driver], wanted[driver], tolerance);
    }
    std::vector<double> wanted = test::numbers(expected[dominanceKey]);
    if (const QJsonObject named = expected[dominanceKey].toObject(); !named.isEmpty()) {
        const QJsonArray variables = expected[u"variables"_s].toArray();
        for (int variable = 1; variable < variables.size(); ++variable)
            wanted.push_back(named[variables[variable].toString()].toDouble());
    }
    const std::vector<double> dominance = dominanceWeights(correlation);
    QVERIFY(!wanted.empty());
    QCOMPARE(dominance.size(), wanted.size());
    for (size_t driver = 0; driver < wanted.size(); ++driver)
        COMPARE_WITHIN(dominance[driver], wanted[driver], tolerance);
}

void TestDriverWeights::explainsAllOfRSquared()
{
    const Eigen::MatrixXd correlation = matrix(drivers(u"mtcars_cyl_disp_hp_gear"_s)[u"correlation"_s]);
    const std::vector<double> weights = relativeWeights(correlation), dominance = dominanceWeights(correlation);
    COMPARE_WITHIN(std::accumulate(weights.begin(), weights.end(), 0.), .7791896, 1e-6);
    COMPARE_WITHIN(std::accumulate(dominance.begin(), dominance.end(), 0.), .7791896, 1e-6);
    // The two methods disagree about the order here, which is why both are shown.
    QVERIFY(weights[2] > weights[0] && dominance[0] > dominance[2]);
}

void TestDriverWeights::leavesDominanceOutAboveTheLimit()
{
    QCOMPARE(dominanceWeights(Eigen::MatrixXd::Identity(13, 13)).size(), size_t(12));
    QVERIFY(dominanceWeights(Eigen::MatrixXd::Identity(14, 14)).empty());
    QVERIFY(relativeWeights(Eigen::MatrixXd::Identity(1, 1)).empty());
}

void TestDriverWeights::findsNearestCorrelation()
{
    const QJsonArray cases
        = test::readJson(test::dataFile(u"reference/nearest_correlation.json"_s))[u"cases"_s].toArray();
    QCOMPARE(cases.size(), 2);
    for (const QJsonValue& value : cases) {
        const Eigen::MatrixXd nearest = nearestCorrelation(matrix(value[u"A"_s]));
        QVERIFY((nearest - matrix(value[u"nearest"_s])).cwiseAbs().maxCoeff() <= value[u"tolerance"_s].toDouble());
        if (value[u"frobenius_distance"_s].isDouble())
            COMPARE_WITHIN((nearest - matrix(value[u"A"_s])).norm(), value[u"frobenius_distance"_s].toDouble(), 5e-5);
    }
}

void TestDriverWeights::repairsOnlyWhatIsSingular()
{
    const auto smallest = [](const Eigen::MatrixXd& correlation) {
        return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(correlation).eigenvalues()[0];
    };
    Eigen::MatrixXd sound(2, 2);
    sound << 1, .9999, .9999, 1;
    QCOMPARE(repairedCorrelation(sound), sound);

    Eigen::MatrixXd singular(3, 3);
    singular << 1, .5, .5, .5, 1, 1, .5, 1, 1;
    const Eigen::MatrixXd repaired = repairedCorrelation(singular);
    COMPARE_WITHIN(smallest(repaired), .02, 1e-7);
    COMPARE_WITHIN(repaired(0, 1), .98 * .5, 1e-7);
    QCOMPARE(repaired(1, 1), 1.);
    const std::vector<double> weights = relativeWeights(repaired);
    COMPARE_WITHIN(weights[0], weights[1], 1e-9);

    const QJsonArray cases
        = test::readJson(test::dataFile(u"reference/nearest_correlation.json"_s))[u"cases"_s].toArray();
    QVERIFY(smallest(repairedCorrelation(matrix(cases[0][u"A"_s]))) >= .02 - 1e-7);
}

QTEST_GUILESS_MAIN(TestDriverWeights)
#include "tst_DriverWeights.moc"
