// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/PenaltyReward.h"
#include "tests/support/Compare.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

/// A rating of 1..5 as the reference codes it: low up to 2, high at 5.
Contrast contrastOfRating(double rating) { return contrastOf((5 - rating) / 4); }

struct Reference
{
    Reference()
        : json(test::readJson(test::dataFile(u"reference/survey_classics.json"_s))[u"penalty_reward_contrast"_s]
                   .toObject())
    {
        const std::vector<double> y = test::numbers(json[u"y_overall"_s]), a = test::numbers(json[u"attribute_a"_s]),
                                  b = test::numbers(json[u"attribute_b"_s]);
        for (size_t row = 0; row < y.size(); ++row)
            sums.add(std::array{contrastOfRating(a[row]), contrastOfRating(b[row])}, y[row]);
        tolerance = json[u"tolerance"_s].toDouble();
    }
    double coefficient(const QString& name) const { return json[u"coefficients"_s][name].toDouble(); }

    QJsonObject json;
    ContrastSums sums{2};
    double tolerance = 0;
};

} // namespace

class tst_PenaltyReward : public QObject
{
    Q_OBJECT

private slots:
    void contrastsOfTheUsualScales();
    void theReferenceToNineDigits();
    void eachByItselfIsTheDifferenceOfMeans();
    void weightsAreAsManyPeople();
    void whatNobodyAnsweredHasNoEffect();
    void twoThatCannotBeToldApartAreNoRegression();
    void tooFewAreNoRegression();
};

void tst_PenaltyReward::contrastsOfTheUsualScales()
{
    using enum Contrast;
    const std::vector<Contrast> five = {Low, Low, Middle, Middle, High};
    for (size_t level = 0; level < five.size(); ++level)
        QCOMPARE(contrastOf(1 - static_cast<double>(level) / 4), five[level]);
    const std::vector<Contrast> seven = {Low, Low, Middle, Middle, Middle, Middle, High};
    for (size_t level = 0; level < seven.size(); ++level)
        QCOMPARE(contrastOf(1 - static_cast<double>(level) / 6), seven[level]);
    QCOMPARE(contrastOf(.5), Middle); // a passive
}

void tst_PenaltyReward::theReferenceToNineDigits()
{
    const Reference reference;
    const auto fit = fitJointly(reference.sums);
    QVERIFY(fit && fit->isJoint);
    COMPARE_WITHIN(fit->intercept, reference.coefficient(u"intercept"_s), reference.tolerance);
    const QStringList names = {u"a"_s, u"b"_s};
    for (int attribute = 0; attribute < 2; ++attribute) {
        const PenaltyRewardEffect& effect = fit->effects[static_cast<size_t>(attribute)];
        const QString& name = names[attribute];
        QVERIFY(effect.penalty && effect.reward);
        QCOMPARE(effect.n, 16.);
        COMPARE_WITHIN(effect.penalty->value, reference.coefficient(name + u"_penalty"_s), reference.tolerance);
        COMPARE_WITHIN(effect.reward->value, reference.coefficient(name + u"_reward"_s), reference.tolerance);
        COMPARE_WITHIN(
            *effect.rangeOfImpact(), reference.json[u"range_of_impact"_s][name].toDouble(), reference.tolerance);
        COMPARE_WITHIN(
            *effect.asymmetry(), reference.json[u"impact_asymmetry"_s][name].toDouble(), reference.tolerance);
        QVERIFY(
            effect.penalty->range.low < effect.penalty->value && effect.penalty->value < effect.penalty->range.high);
    }
}

void tst_PenaltyReward::eachByItselfIsTheDifferenceOfMeans()
{
    ContrastSums sums(1);
    for (const double y : {1., 3.})
        sums.add(std::array{Contrast::Low}, y);
    for (const double y : {4., 6., 5.})
        sums.add(std::array{Contrast::Middle}, y);
    for (const double y : {9., 7.})
        sums.add(std::array{Contrast::High}, y);
    sums.add(std::array{Contrast::None}, 100);
    const PenaltyRewardFit fit = fitEach(sums);
    QVERIFY(!fit.isJoint);
    const PenaltyRewardEffect& effect = fit.effects[0];
    QCOMPARE(effect.n, 7.);
    COMPARE_WITHIN(effect.penalty->value, -3, 1e-12);
    COMPARE_WITHIN(effect.reward->value, 3, 1e-12);
    COMPARE_WITHIN(*effect.asymmetry(), 0, 1e-12);
    // Of one attribute both ways are the same, ranges included.
    const auto joint = fitJointly(sums);
    QVERIFY(joint);
    COMPARE_WITHIN(joint->effects[0].penalty->value, effect.penalty->value, 1e-12);
    COMPARE_WITHIN(joint->effects[0].penalty->range.low, effect.penalty->range.low, 1e-9);
    COMPARE_WITHIN(joint->effects[0].reward->range.high, effect.reward->range.high, 1e-9);
}

void tst_PenaltyReward::weightsAreAsManyPeople()
{
    const Reference reference;
    ContrastSums weighted(2);
    const std::vector<double> y = test::numbers(reference.json[u"y_overall"_s]),
                              a = test::numbers(reference.json[u"attribute_a"_s]),
                              b = test::numbers(reference.json[u"attribute_b"_s]);
    for (size_t row = 0; row < y.size(); ++row)
        weighted.add(std::array{contrastOfRating(a[row]), contrastOfRating(b[row])}, y[row], 2.5);
    const auto plain = fitJointly(reference.sums), scaled = fitJointly(weighted);
    QVERIFY(plain && scaled);
    for (size_t attribute = 0; attribute < 2; ++attribute) {
        COMPARE_WITHIN(scaled->effects[attribute].penalty->value, plain->effects[attribute].penalty->value, 1e-9);
        COMPARE_WITHIN(
            scaled->effects[attribute].penalty->range.low, plain->effects[attribute].penalty->range.low, 1e-9);
        QCOMPARE(scaled->effects[attribute].n, 16.);
    }
}

void tst_PenaltyReward::whatNobodyAnsweredHasNoEffect()
{
    ContrastSums sums(1);
    for (const double y : {4., 6., 5.})
        sums.add(std::array{Contrast::Middle}, y);
    for (const double y : {9., 7.})
        sums.add(std::array{Contrast::High}, y);
    for (const PenaltyRewardEffect& effect : {fitEach(sums).effects[0], fitJointly(sums)->effects[0]}) {
        QVERIFY(!effect.penalty && effect.reward);
        COMPARE_WITHIN(effect.reward->value, 3, 1e-12);
        QVERIFY(!effect.rangeOfImpact() && !effect.asymmetry());
    }
}

void tst_PenaltyReward::twoThatCannotBeToldApartAreNoRegression()
{
    ContrastSums sums(2);
    for (int row = 0; row < 30; ++row) {
        const auto same = static_cast<Contrast>(row % 3);
        sums.add(std::array{same, same}, row % 5);
    }
    QVERIFY(!fitJointly(sums));
    QVERIFY(fitEach(sums).effects[1].reward);
}

void tst_PenaltyReward::tooFewAreNoRegression()
{
    ContrastSums sums(1);
    QVERIFY(!fitJointly(sums));
    QVERIFY(!fitEach(sums).effects[0].reward);
    sums.add(std::array{Contrast::Low}, 1);
    sums.add(std::array{Contrast::Middle}, 2);
    QVERIFY(!fitJointly(sums));
}

QTEST_GUILESS_MAIN(tst_PenaltyReward)
#include "tst_PenaltyReward.moc"
