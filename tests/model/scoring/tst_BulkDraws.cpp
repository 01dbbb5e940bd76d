// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/BulkDraws.h"

#include "tests/support/Compare.h"

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>

using namespace touchstone;
using namespace touchstone::test;

namespace {

constexpr size_t Count = 20'001; ///< no multiple of what is drawn at once

/// The greatest distance between a sample's distribution and a true one; below 1.95 / sqrt(n) in 999 of 1,000 samples
/// (Kolmogorov).
template <typename Distribution>
double distance(std::vector<float> sample, const Distribution& distribution)
{
    std::sort(sample.begin(), sample.end());
    double result = 0;
    for (size_t i = 0; i < sample.size(); ++i) {
        const double expected = cdf(distribution, static_cast<double>(sample[i])),
                     n = static_cast<double>(sample.size());
        result = std::max({result, std::abs(expected - static_cast<double>(i) / n),
            std::abs(expected - static_cast<double>(i + 1) / n)});
    }
    return result;
}

double correlation(std::span<const float> one, std::span<const float> other)
{
    double products = 0, squares = 0, otherSquares = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        products += static_cast<double>(one[i] * other[i]);
        squares += static_cast<double>(one[i] * one[i]);
        otherSquares += static_cast<double>(other[i] * other[i]);
    }
    return products / std::sqrt(squares * otherSquares);
}

} // namespace

/// Many random numbers at once have the distributions that single ones have.
class tst_BulkDraws : public QObject
{
    Q_OBJECT

private slots:
    void normalsAreNormal();
    void neighboursAreIndependent();
    void gammasAreGamma_data();
    void gammasAreGamma();
    void shapesMayDiffer();
    void sameStreamSameNumbers();
};

void tst_BulkDraws::normalsAreNormal()
{
    RandomStream stream(1, StreamPurpose::Copula);
    std::vector<float> numbers(Count);
    drawNormals(stream, numbers);
    COMPARE_WITHIN(distance(numbers, boost::math::normal()), 0, 1.95 / std::sqrt(double(Count)));
}

void tst_BulkDraws::neighboursAreIndependent()
{
    // Numbers come in pairs from one radius and angle: neither they nor their squares may hang together.
    RandomStream stream(2, StreamPurpose::Copula);
    std::vector<float> numbers(1024);
    std::vector<float> first, second, firstSize, secondSize;
    for (int block = 0; block < 100; ++block) {
        drawNormals(stream, numbers);
        for (size_t i = 0; i < 512; ++i) {
            first.push_back(numbers[i]);
            second.push_back(numbers[512 + i]);
            firstSize.push_back(numbers[i] * numbers[i] - 1);
            secondSize.push_back(numbers[512 + i] * numbers[512 + i] - 1);
        }
    }
    COMPARE_WITHIN(correlation(first, second), 0, .015);
    COMPARE_WITHIN(correlation(firstSize, secondSize), 0, .015);
}

void tst_BulkDraws::gammasAreGamma_data()
{
    QTest::addColumn<double>("shape");
    for (const double shape : {.1, .3, 1., 1.2, 3., 40., 2000., 1e6})
        QTest::addRow("%g", shape) << shape;
}

void tst_BulkDraws::gammasAreGamma()
{
    QFETCH(const double, shape);
    RandomStream stream(3, StreamPurpose::Loss);
    const std::vector<float> shapes(Count, static_cast<float>(shape));
    std::vector<float> numbers(Count);
    drawGammas(stream, shapes, numbers);
    COMPARE_WITHIN(distance(numbers, boost::math::gamma_distribution(shape)), 0, 1.95 / std::sqrt(double(Count)));
}

void tst_BulkDraws::shapesMayDiffer()
{
    RandomStream stream(4, StreamPurpose::Loss);
    std::vector<float> shapes, numbers(Count);
    for (size_t i = 0; i < Count; ++i)
        shapes.push_back(i % 2 ? .5F : 30.F);
    drawGammas(stream, shapes, numbers);
    double small = 0, large = 0;
    for (size_t i = 0; i < Count; ++i)
        (i % 2 ? small : large) += static_cast<double>(numbers[i]);
    COMPARE_WITHIN(small / (Count / 2), .5, .03);
    COMPARE_WITHIN(large / (Count / 2 + 1), 30, .25);
}

void tst_BulkDraws::sameStreamSameNumbers()
{
    std::vector<float> one(Count), other(Count);
    for (std::vector<float>* numbers : {&one, &other}) {
        RandomStream stream(5, StreamPurpose::Loss);
        drawGammas(stream, std::vector<float>(Count, 2.5F), *numbers);
    }
    QCOMPARE(one, other);
}

QTEST_GUILESS_MAIN(tst_BulkDraws)
#include "tst_BulkDraws.moc"
