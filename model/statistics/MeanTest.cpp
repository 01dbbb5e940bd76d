// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/MeanTest.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace touchstone {
namespace {

double studentQuantile(double degrees, double level)
{
    return boost::math::quantile(boost::math::students_t(degrees), (1 + level) / 2);
}

double studentP(double degrees, double t)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(degrees), std::abs(t)));
}

} // namespace

SampleMoments sampleMoments(std::span<const double> values, std::span<const double> counts)
{
    SampleMoments sample;
    for (const double count : counts)
        sample.n += count;
    if (sample.n <= 0)
        return sample;
    for (size_t at = 0; at < counts.size(); ++at)
        sample.mean += values[at] * counts[at] / sample.n;
    if (sample.n <= 1)
        return sample;
    for (size_t at = 0; at < counts.size(); ++at)
        sample.variance += counts[at] * (values[at] - sample.mean) * (values[at] - sample.mean) / (sample.n - 1);
    return sample;
}

std::optional<Interval> meanRange(const SampleMoments& sample, double level)
{
    if (sample.n <= 1)
        return std::nullopt;
    const double reach = studentQuantile(sample.n - 1, level) * std::sqrt(sample.variance / sample.n);
    return Interval{sample.mean - reach, sample.mean + reach};
}

std::optional<MeanTest> welchTest(const SampleMoments& first, const SampleMoments& second, double level)
{
    if (first.n <= 1 || second.n <= 1)
        return std::nullopt;
    const double one = first.variance / first.n, other = second.variance / second.n, both = one + other;
    if (both <= 0)
        return std::nullopt;
    MeanTest test;
    test.degrees = both * both / (one * one / (first.n - 1) + other * other / (second.n - 1));
    const double error = std::sqrt(both), value = first.mean - second.mean;
    const double reach = studentQuantile(test.degrees, level) * error;
    test.difference = {.value = value,
        .range = {value - reach, value + reach},
        .statistic = value / error,
        .p = studentP(test.degrees, value / error)};
    return test;
}

} // namespace touchstone
