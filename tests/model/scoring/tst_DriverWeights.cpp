// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Dominance.h"
#include "model/scoring/DriverAnalysis.h"
#include "model/scoring/DriverWeights.h"
#include "model/scoring/SharedRanks.h"
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
    void conditionalDominance_data();
    void conditionalDominance();
    void completeDominance();
    void analysisOfTallies();
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

void TestDriverWeights::conditionalDominance_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("Azen and Budescu") << u"azen_budescu_2003"_s << u"conditional_dominance_published"_s << .0011;
    QTest::newRow("GPA") << u"gpa_ses_iq_nach"_s << u"conditional_dominance"_s << 1e-6;
    QTest::newRow("domir") << u"mtcars_am_cyl_carb_domir"_s << u"conditional"_s << 6e-8;
}

void TestDriverWeights::conditionalDominance()
{
    QFETCH(QString, study);
    QFETCH(QString, key);
    QFETCH(double, tolerance);
    const QJsonObject expected = drivers(study);
    const Dominance dominance = dominanceOf(matrix(expected[u"correlation"_s]));
    const QJsonArray variables = expected[u"variables"_s].toArray();
    QCOMPARE(dominance.conditional.size(), static_cast<size_t>(variables.size() - 1));
    for (size_t driver = 0; driver < dominance.conditional.size(); ++driver) {
        const std::vector<double>& sizes = dominance.conditional[driver];
        QCOMPARE(sizes.size(), dominance.conditional.size());
        for (size_t size = 0; size < sizes.size(); ++size) {
            // Either a list a driver, or a row a size of the model.
            const QString name = variables[static_cast<qsizetype>(driver) + 1].toString();
            const double wanted = expected[key].isObject()
                ? test::numbers(expected[key].toObject()[name])[size]
                : test::numbers(expected[key].toArray()[static_cast<qsizetype>(size)])[driver];
            COMPARE_WITHIN(sizes[size], wanted, tolerance);
        }
    }
}

void TestDriverWeights::completeDominance()
{
    const Dominance budescu = dominanceOf(matrix(drivers(u"azen_budescu_2003"_s)[u"correlation"_s]));
    QCOMPARE(budescu.complete[0], std::vector<bool>({false, true, true, true})); // as published
    QVERIFY(!budescu.complete[1][0]);
    // am, cyl, carb: cyl over both, am over carb.
    const QJsonObject wanted = drivers(u"mtcars_am_cyl_carb_domir"_s)[u"complete"_s].toObject();
    const Dominance domir = dominanceOf(matrix(drivers(u"mtcars_am_cyl_carb_domir"_s)[u"correlation"_s]));
    QCOMPARE(domir.complete[1][0], wanted[u"cyl_over_am"_s].toInt() == 1);
    QCOMPARE(domir.complete[1][2], wanted[u"cyl_over_carb"_s].toInt() == 1);
    QCOMPARE(domir.complete[0][2], wanted[u"am_over_carb"_s].toInt() == 1);
    QVERIFY(!domir.complete[2][0] && !domir.complete[0][1]);
    for (size_t driver = 0; driver < 3; ++driver) {
        for (size_t other = 0; other < 3; ++other)
            QVERIFY(!domir.complete[driver][other] || domir.isConditional(driver, other));
    }
    // Two that are alike dominate neither each other.
    Eigen::MatrixXd alike(3, 3);
    alike << 1, .5, .5, .5, 1, .3, .5, .3, 1;
    QVERIFY(!dominanceOf(alike).complete[0][1] && !dominanceOf(alike).complete[1][0]);
    QVERIFY(dominanceOf(Eigen::MatrixXd::Identity(14, 14)).isEmpty());
}

void TestDriverWeights::analysisOfTallies()
{
    Tallies tallies;
    QVERIFY(analyseDrivers(tallies).isEmpty());
    const Eigen::MatrixXd correlation = matrix(drivers(u"mtcars_cyl_disp_hp_gear"_s)[u"correlation"_s]);
    for (Eigen::Index row = 0; row < correlation.rows(); ++row)
        tallies.drivers.correlation.emplace_back(correlation.row(row).begin(), correlation.row(row).end());
    for (int driver = 1; driver <= 4; ++driver)
        tallies.drivers.touchpoints.push_back(TouchpointId{driver});
    tallies.drivers.n = 6;
    QVERIFY(analyseDrivers(tallies).isEmpty()); // under p + 3
    tallies.drivers.n = 32;
    const DriverAnalysis analysis = analyseDrivers(tallies);
    QCOMPARE(analysis.n, 32.);
    COMPARE_WITHIN(analysis.explained, .7791896, 1e-6);
    QVERIFY(!analysis.isRepaired);
    // hp > cyl > disp > gear by relative weights, cyl > disp > hp > gear by LMG.
    QVERIFY(analysis.doOrdersDiffer());
    QCOMPARE(sharedRanks(analysis.relativeWeights), std::vector<int>({2, 3, 1, 4}));
    QCOMPARE(sharedRanks(analysis.lmg), std::vector<int>({1, 2, 3, 4}));

    tallies.drivers.touchpoints = {TouchpointId{1}, TouchpointId{2}};
    tallies.drivers.correlation = {{1, .5, -.5}, {.5, 1, .9}, {-.5, .9, 1}}; // no three variables are like that
    QVERIFY(analyseDrivers(tallies).isRepaired);
    tallies.drivers.correlation = {{1, .5, .3}, {.5, 1, 0}, {.3, 0, 1}};
    QVERIFY(!analyseDrivers(tallies).doOrdersDiffer());
}

QTEST_GUILESS_MAIN(TestDriverWeights)
#include "tst_DriverWeights.moc"
