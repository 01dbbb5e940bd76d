// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/TouchpointRatings.h"

namespace touchstone {

/// Importance + max(importance - satisfaction, 0), both 0..10, so 0..20 (Ulwick 2002, Harvard Business Review
/// 80(1):91-97). Counts importance twice, and max() makes chance look like opportunity.
double opportunityScore(double importance, double satisfaction);

/// Opportunities by one way of bringing answers to 0..10.
struct Opportunities
{
    enum class Input {
        Means, ///< mean answers
        TopTwoBoxes ///< 10 x share of the two best levels, as Ulwick (2005, What Customers Want) does
    };
    struct Row
    {
        TouchpointId touchpoint = {};
        double importance = 0, satisfaction = 0; ///< 0..10
        double importanceN = 0, satisfactionN = 0; ///< (effective) answers; 0: unknown
        double score = 0; ///< 0..20
        /// The worst and the best that the two 90 % ranges allow together, so wider than 90 %; importance of which no
        /// answers are known counts as certain.
        std::optional<Interval> range = {};

        friend bool operator==(const Row&, const Row&) = default;
    };

    Input input = Input::Means;
    std::optional<Signal> signal = {}; ///< that satisfaction is taken from; none: no satisfaction was asked
    std::vector<Row> rows = {}; ///< largest first, equal ones in the journey's order
    std::vector<TouchpointId> withoutImportance = {}, withoutSatisfaction = {}; ///< left out for that; the latter first

    friend bool operator==(const Opportunities&, const Opportunities&) = default;
};

/// "means" or "top_two_boxes".
QString keyOf(Opportunities::Input input);

Opportunities opportunities(const TouchpointRatings& ratings, Opportunities::Input input);

} // namespace touchstone
