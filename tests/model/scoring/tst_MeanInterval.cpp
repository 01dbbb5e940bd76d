// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/MeanInterval.h"
#include "tests/support/Json.h"

#include <cmath>
#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reference(const QString& method)
{
    return readJson(dataFile(u"reference/proportion_intervals.json"_s))[method].toObject();
}

bool isNear(double actual, double expected, double tolerance) { return std::abs(actual - expected) <= tolerance; }

/// Probability that the 90 % range of a mean holds the true one: a sum over all that n answers on levels of these
/// shares can be.
double coverage(const std::vector<double>& shares, int n)
{
    const auto levels = shares.size();
    std::vector<double> values;
    double truth = 0;
    for (size_t level = 0; level < levels; ++level) {
        values.push_back(static_cast<double>(level) / static_cast<double>(levels - 1));
        truth += values.back() * shares[level];
    }
    double covered = 0;
    const std::function<void(size_t, int, double, LossMoments)> descend
        = [&](size_t level, int left, double probability, LossMoments sums) {
              const auto with = [&](int count) {
                  LossMoments next = sums;
                  next.mean += count * values[level] / n;
                  next.meanSquare += count * values[level] * values[level] / n;
                  return next;
              };
              if (level + 1 == levels) {
                  const Interval range = meanInterval(with(left), .9);
                  if (range.low <= truth + 1e-12 && truth <= range.high + 1e-12)
                      covered += probability * std::pow(shares[level], left);
                  return;
              }
              double choose = 1;
              for (int count = 0; count <= left; ++count) {
                  descend(level + 1, left - count, probability * choose * std::pow(shares[level], count), with(count));
                  choose *= static_cast<double>(left - count) / (count + 1);
              }
          };
    descend(0, n, 1, {.n = static_cast<double>(n)});
    return covered;
}

} // namespace

class TestMeanInterval : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublishedScoreIntervals();
    void agreesWithTheExactInterval();
    void addsLikeNewcombesDifference();
    void isTheScoreIntervalForYesAndNo();
    void keepsItsWord_data();
    void keepsItsWord();
    void knowsNothingWithoutAnswers();
    void addsUpFullyCorrelatedPartsStraight();
};

void TestMeanInterval::agreesWithPublishedScoreIntervals()
{
    const QJsonObject published = reference(u"wilson"_s);
    const QJsonArray cases = published["cases"_L1].toArray();
    QVERIFY(cases.size() >= 4);
    for (const QJsonValue& one : cases) {
        const Interval range = wilson(one["x"_L1].toDouble(), one["n"_L1].toDouble(), .95);
        QVERIFY(isNear(range.low, one["lower"_L1].toDouble(), published["tolerance"_L1].toDouble()));
        QVERIFY(isNear(range.high, one["upper"_L1].toDouble(), published["tolerance"_L1].toDouble()));
    }
}

void TestMeanInterval::agreesWithTheExactInterval()
{
    const QJsonObject published = reference(u"clopper_pearson"_s);
    const QJsonValue one = published["cases"_L1].toArray().at(0);
    const Interval range = clopperPearson(one["x"_L1].toDouble(), one["n"_L1].toDouble(), one["level"_L1].toDouble());
    QVERIFY(isNear(range.low, one["lower"_L1].toDouble(), published["tolerance"_L1].toDouble()));
    QCOMPARE(range.high, 1.);
    // None of n: the upper limit solves (1 - p)^n = .05.
    QVERIFY(isNear(clopperPearson(0, 8, .9).high, 1 - std::pow(.05, 1. / 8), 1e-12));
    QCOMPARE(clopperPearson(0, 8, .9).low, 0.);
}

void TestMeanInterval::addsLikeNewcombesDifference()
{
    const QJsonObject published = reference(u"newcombe_difference"_s);
    const QJsonArray cases = published["cases"_L1].toArray();
    QVERIFY(cases.size() >= 8);
    for (const QJsonValue& one : cases) {
        const double x1 = one["x1"_L1].toDouble(), n1 = one["n1"_L1].toDouble();
        const double x2 = one["x2"_L1].toDouble(), n2 = one["n2"_L1].toDouble();
        // p1 - p2 = p1 + (1 - p2) - 1
        const std::vector<IntervalPart> parts
            = {{1, x1 / n1, wilson(x1, n1, .95)}, {1, 1 - x2 / n2, wilson(n2 - x2, n2, .95)}};
        const Interval sum = sumInterval(parts, 0);
        QVERIFY(isNear(sum.low - 1, one["lower"_L1].toDouble(), published["tolerance"_L1].toDouble()));
        QVERIFY(isNear(sum.high - 1, one["upper"_L1].toDouble(), published["tolerance"_L1].toDouble()));
    }
}

void TestMeanInterval::isTheScoreIntervalForYesAndNo()
{
    const Interval range = meanInterval({.n = 200, .mean = .41, .meanSquare = .41}, .9);
    const Interval expected = wilson(82, 200, .9);
    QVERIFY(isNear(range.low, expected.low, 1e-12) && isNear(range.high, expected.high, 1e-12));
    // Answers in between say more: the range is narrower. All of them alike still say something, not everything.
    const Interval between = meanInterval({.n = 200, .mean = .41, .meanSquare = .2}, .9);
    QVERIFY(between.low > range.low && between.high < range.high);
    const Interval alike = meanInterval({.n = 200, .mean = .5, .meanSquare = .25}, .9);
    QVERIFY(alike.low < .5 && alike.high > .5);
    QVERIFY(meanInterval({.n = 200, .mean = 0, .meanSquare = 0}, .9).high > .005);
}

void TestMeanInterval::keepsItsWord_data()
{
    QTest::addColumn<QList<double>>("shares");
    QTest::newRow("even") << QList<double>{.2, .2, .2, .2, .2};
    QTest::newRow("bad") << QList<double>{.05, .05, .1, .2, .6};
    QTest::newRow("middling") << QList<double>{.1, .2, .4, .2, .1};
    QTest::newRow("very good") << QList<double>{.9, .05, .03, .01, .01};
    QTest::newRow("either end") << QList<double>{.5, 0, 0, 0, .5};
    QTest::newRow("hardly any spread") << QList<double>{0, 0, .9, .1, 0};
}

void TestMeanInterval::keepsItsWord()
{
    QFETCH(QList<double>, shares);
    const std::vector<double> levels(shares.begin(), shares.end());
    QVERIFY(coverage(levels, 8) >= .9);
    QVERIFY(coverage(levels, 15) >= .88);
}

void TestMeanInterval::knowsNothingWithoutAnswers()
{
    QCOMPARE(meanInterval({}, .9), (Interval{0, 1}));
    QCOMPARE(wilson(0, 0, .9), (Interval{0, 1}));
}

void TestMeanInterval::addsUpFullyCorrelatedPartsStraight()
{
    const std::vector<IntervalPart> parts = {{.5, .4, {.3, .6}}, {.5, .2, {.1, .3}}};
    const Interval straight = sumInterval(parts, 1);
    QVERIFY(isNear(straight.low, .2, 1e-12) && isNear(straight.high, .45, 1e-12));
    const Interval half = sumInterval(parts, .5);
    QVERIFY(half.low > straight.low && half.high < straight.high);
}

QTEST_GUILESS_MAIN(TestMeanInterval)
#include "tst_MeanInterval.moc"
