// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statistics/TestedDifference.h"

#include <optional>

namespace touchstone {

/// Values of one group of people, summed up.
struct SampleMoments
{
    double n = 0;
    double mean = 0;
    double variance = 0; ///< of the sample: over n - 1; 0 where n is not above 1

    friend bool operator==(const SampleMoments&, const SampleMoments&) = default;
};

/// Moments of values that were counted `counts` times each, as many as there are values.
SampleMoments sampleMoments(std::span<const double> values, std::span<const double> counts);

/// Range of a mean by Student's t; none where n is not above 1.
std::optional<Interval> meanRange(const SampleMoments& sample, double level);

struct MeanTest
{
    TestedDifference difference;
    double degrees = 0; ///< of freedom
};

/// Welch's test of two means whose variances may differ (Welch 1947, Biometrika 34:28-35), degrees of freedom by
/// Satterthwaite. None where a group has not above one answer, or where nobody in either differs from the others.
std::optional<MeanTest> welchTest(const SampleMoments& first, const SampleMoments& second, double level);

} // namespace touchstone
