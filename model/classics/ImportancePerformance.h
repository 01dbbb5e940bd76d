// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/TouchpointRatings.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// Where the quadrants are cut.
enum class QuadrantCut { Mean, Median };

/// Martilla & James's names: important and poor, important and good, neither, good and not important.
enum class Quadrant { Concentrate, KeepUp, LowPriority, Overkill };
QString keyOf(Quadrant quadrant); ///< "concentrate", "keep_up", "low_priority", "overkill"

/// The quadrant of a point: important from the cut up, poor below it.
Quadrant quadrantOf(double importance, double performance, double importanceCut, double performanceCut);

/// The value that halves: the mean, or the median (of an even number the mean of the middle two); 0 of nothing.
double cutOf(std::vector<double> values, QuadrantCut cut);

/// Importance-performance analysis (Martilla & James 1977, Journal of Marketing 41(1):77-79).
struct ImportancePerformance
{
    enum class Importance {
        Stated, ///< 0..10
        Derived ///< relative weight on the outcome, % of what the touchpoints explain together
    };
    struct Point
    {
        TouchpointId touchpoint = {};
        double importance = 0;
        double performance = 0; ///< 0..10
        std::optional<Interval> performanceRange = {}; ///< 90 %
        double n = 0; ///< (effective) answers behind the performance
        Quadrant quadrant = Quadrant::LowPriority;
        bool isFirm = true; ///< the range does not reach over the cut

        friend bool operator==(const Point&, const Point&) = default;
    };

    Importance importance = Importance::Stated;
    std::optional<Signal> signal = {}; ///< that performance is taken from; none: no satisfaction was asked
    QuadrantCut cut = QuadrantCut::Mean;
    double importanceCut = 0, performanceCut = 0;
    std::vector<Point> points = {}; ///< in the journey's order
    std::vector<TouchpointId> withoutImportance = {}, withoutPerformance = {}; ///< left out for that; the latter first

    friend bool operator==(const ImportancePerformance&, const ImportancePerformance&) = default;
};

/// The quadrants of the touchpoints. Importance as stated where two touchpoints or more have it beside a performance,
/// else as derived from the outcome, else as stated.
ImportancePerformance importancePerformance(
    const TouchpointRatings& ratings, const Ranking& ranking, QuadrantCut cut = QuadrantCut::Mean);

} // namespace touchstone
