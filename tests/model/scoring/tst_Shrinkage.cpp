// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Anchors.h"
#include "model/scoring/Shrinkage.h"
#include "tests/support/Compare.h"

#include <numeric>
#include <random>

using namespace touchstone;

namespace {

using Counts = std::vector<std::vector<double>>;

double sumOf(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.); }

LossMoments momentsOf(const std::vector<double>& counts, const std::vector<double>& loss)
{
    LossMoments moments;
    moments.n = sumOf(counts);
    if (moments.n <= 0)
        return moments;
    for (size_t level = 0; level < loss.size(); ++level) {
        moments.mean += counts[level] * loss[level] / moments.n;
        moments.meanSquare += counts[level] * loss[level] * loss[level] / moments.n;
    }
    return moments;
}

/// Section 2 of the model, word for word: shares per level, the grid, and the posterior per level.
struct ByDefinition
{
    std::vector<double> meanLoss, own;

    ByDefinition(const Counts& counts, const std::vector<double>& loss)
    {
        Counts measured;
        std::copy_if(counts.begin(), counts.end(), std::back_inserter(measured),
            [](const std::vector<double>& row) { return sumOf(row) > 0; });
        double squares = 0, freedom = 0;
        for (const std::vector<double>& row : measured) {
            const LossMoments at = momentsOf(row, loss);
            squares += at.n * (at.meanSquare - at.mean * at.mean);
            freedom += at.n - 1;
        }
        const double within = freedom > 0 ? std::max(1e-4, squares / freedom) : 1e-4;
        std::vector<double> alphas, logWeights;
        for (int g = 1; g <= 80; ++g) {
            const double tau = .005 * g;
            double precision = 0, weighted = 0, logs = 0, distances = 0;
            for (const std::vector<double>& row : measured) {
                const LossMoments at = momentsOf(row, loss);
                const double s = within / at.n + tau * tau;
                precision += 1 / s;
                weighted += at.mean / s;
                logs += std::log(s);
            }
            for (const std::vector<double>& row : measured) {
                const LossMoments at = momentsOf(row, loss);
                distances += std::pow(at.mean - weighted / precision, 2) / (within / at.n + tau * tau);
            }
            alphas.push_back(std::min(2000., std::max(1., within / (tau * tau))));
            logWeights.push_back(-.5 * std::log(precision) - .5 * logs - .5 * distances);
        }
        const double largest = *std::max_element(logWeights.begin(), logWeights.end());
        std::vector<double> weights;
        for (const double logWeight : logWeights)
            weights.push_back(std::exp(logWeight - largest));
        const double total = sumOf(weights);
        for (double& weight : weights)
            weight /= total;
        if (measured.size() < 3) {
            alphas = {8};
            weights = {1};
        }
        meanLoss.assign(counts.size(), 0);
        own.assign(counts.size(), 0);
        for (size_t g = 0; g < alphas.size(); ++g) {
            std::vector<double> q(loss.size(), 0.);
            double omegas = 0;
            for (const std::vector<double>& row : measured) {
                const double n = sumOf(row), omega = n / (n + alphas[g]);
                omegas += omega;
                for (size_t level = 0; level < q.size(); ++level)
                    q[level] += omega * row[level] / n;
            }
            for (double& share : q)
                share /= omegas;
            for (size_t i = 0; i < counts.size(); ++i) {
                const double n = sumOf(counts[i]);
                for (size_t level = 0; level < q.size(); ++level)
                    meanLoss[i]
                        += weights[g] * (alphas[g] * q[level] + counts[i][level]) * loss[level] / (alphas[g] + n);
                own[i] += weights[g] * n / (alphas[g] + n);
            }
        }
    }
};

void compare(const Counts& counts, const std::vector<double>& loss)
{
    std::vector<LossMoments> moments;
    for (const std::vector<double>& row : counts)
        moments.push_back(momentsOf(row, loss));
    const Shrinkage shrinkage(moments);
    const ByDefinition expected(counts, loss);
    for (size_t i = 0; i < counts.size(); ++i) {
        COMPARE_WITHIN(shrinkage.meanLoss(moments[i]), expected.meanLoss[i], 1e-12);
        COMPARE_WITHIN(shrinkage.ownWeight(moments[i].n), expected.own[i], 1e-12);
    }
}

} // namespace

class TestShrinkage : public QObject
{
    Q_OBJECT

private slots:
    void equalsItsDefinition();
    void fewTouchpointsTakeOneStrength();
    void withoutSpreadAllAreAlike();
    void withoutVarianceStaysFinite();
    void millionsOfAnswers();
    void anchors();
};

void TestShrinkage::equalsItsDefinition()
{
    std::mt19937 random(3);
    const std::vector<double> loss = {1, .75, .5, .25, 0};
    for (int round = 0; round < 50; ++round) {
        Counts counts(3 + random() % 20, std::vector<double>(5));
        for (std::vector<double>& row : counts) {
            const unsigned scale = 1 + random() % 200;
            for (double& count : row)
                count = random() % scale;
        }
        counts.back() = {0, 0, 0, 0, 0};
        compare(counts, loss);
    }
}

void TestShrinkage::fewTouchpointsTakeOneStrength()
{
    const Shrinkage one(std::vector<LossMoments>{{12, .5, .4}});
    COMPARE_WITHIN(one.meanLoss({12, .5, .4}), .5, 1e-15);
    COMPARE_WITHIN(one.ownWeight(12), .6, 1e-15);
    // A signal measured at one touchpoint only tells none apart: all take its value.
    COMPARE_WITHIN(one.meanLoss({}), .5, 1e-15);
    QCOMPARE(one.ownWeight(0), 0.);

    compare({{5, 1}, {1, 30}, {0, 0}}, {1, 0});
}

void TestShrinkage::withoutSpreadAllAreAlike()
{
    const Shrinkage shrinkage(std::vector<LossMoments>(10, {8, .4, .3}));
    COMPARE_WITHIN(shrinkage.meanLoss({8, .4, .3}), .4, 1e-15);
    // Nothing speaks for a difference between touchpoints, so a deviating answer is mostly noise.
    QVERIFY(shrinkage.meanLoss({8, 1, 1}) < .7);
}

void TestShrinkage::withoutVarianceStaysFinite()
{
    compare({{5, 0}, {7, 0}, {9, 0}}, {1, 0});
    compare({{1, 0}, {0, 1}, {1, 0}}, {1, 0});
    compare({{4}, {4}, {4}}, {0});
}

void TestShrinkage::millionsOfAnswers() { compare({{4e6, 6e6}, {1e6, 9e6}, {3, 1}, {2e7, 1}}, {1, 0}); }

void TestShrinkage::anchors()
{
    QCOMPARE(painOf(.5, {.02, .5}), 1.);
    QCOMPARE(painOf(.02, {.02, .5}), 0.);
    QCOMPARE(painOf(.01, {.02, .5}), 0.);
    QCOMPARE(painOf(.9, {.02, .5}), 1.);
    COMPARE_WITHIN(painOf(.26, {.02, .5}), .5, 1e-15);
    QCOMPARE(painOf(.3, {.3, .3}), 0.);
    QCOMPARE(painOf(.31, {.3, .3}), 1.);
}

QTEST_GUILESS_MAIN(TestShrinkage)
#include "tst_Shrinkage.moc"
