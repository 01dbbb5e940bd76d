// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Id.h"

#include <QString>
#include <vector>

namespace touchstone {

/// Whose answers count: everyone, or one segment ("COLUMN=VALUE") and/or one wave (its key).
struct TallyFilter
{
    QString segment;
    QString wave;

    bool isEveryone() const { return segment.isEmpty() && wave.isEmpty(); }
    friend bool operator==(const TallyFilter&, const TallyFilter&) = default;
};

/// Answers of one score column, or of the outcome, counted per level.
struct ColumnHistogram
{
    int column = 0; ///< index in the mapping's columns
    std::vector<double> counts; ///< per level of the column, worst first; scaled to Kish's effective n under weights
    qint64 answered = 0; ///< people
    qint64 missing = 0; ///< empty cells and missing codes
    qint64 unknown = 0; ///< cells that are no listed level

    friend bool operator==(const ColumnHistogram&, const ColumnHistogram&) = default;
};

/// Sums over the respondents who answered both of two variables (weighted under a weight column).
struct PairMoments
{
    double n = 0; ///< people, or the sum of weights
    double weightSquares = 0; ///< sum of squared weights: effective n = n^2 / weightSquares (Kish)
    double sumX = 0, sumY = 0, sumXX = 0, sumYY = 0, sumXY = 0;

    double effectiveN() const { return weightSquares > 0 ? n * n / weightSquares : 0; }
    friend bool operator==(const PairMoments&, const PairMoments&) = default;
};

/// Pairwise moments of the touchpoints' satisfactions (mean of 1 - loss per respondent; nps level/10) and the outcome's
/// raw level. Variable 0 is the outcome, variable 1 + i touchpoint i; pairs (a, b) with a < b in row order.
struct DriverMoments
{
    QStringList touchpoints; ///< keys
    QStringList outcomeLevels; ///< worst first; two surveys' moments add up where these agree
    QString outcome; ///< header of the outcome column
    std::vector<PairMoments> pairs;

    bool isEmpty() const { return pairs.empty(); }
    /// Index of the pair (a, b), a < b, among 1 + touchpoints variables.
    static size_t pairIndex(size_t a, size_t b, size_t variables)
    {
        return a * variables - a * (a + 1) / 2 + (b - a - 1);
    }
    friend bool operator==(const DriverMoments&, const DriverMoments&) = default;
};

/// Sufficient statistics of a survey for one filter.
struct SurveyTally
{
    TallyFilter filter;
    qint64 respondents = 0; ///< people with at least one scored answer
    std::vector<ColumnHistogram> histograms; ///< of the score columns, then of the outcome
    DriverMoments drivers;

    friend bool operator==(const SurveyTally&, const SurveyTally&) = default;
};

} // namespace touchstone
