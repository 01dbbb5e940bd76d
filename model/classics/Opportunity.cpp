// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/Opportunity.h"

#include <algorithm>

namespace touchstone {
namespace {

struct Part
{
    double value = 0;
    std::optional<Interval> range;
};

std::optional<Part> partOf(const std::optional<ClassicRating>& rating, Opportunities::Input input)
{
    if (!rating)
        return std::nullopt;
    if (input == Opportunities::Input::Means)
        return Part{rating->mean, rating->range};
    return rating->topTwo ? std::optional(Part{*rating->topTwo, rating->topTwoRange}) : std::nullopt;
}

} // namespace

double opportunityScore(double importance, double satisfaction)
{
    return importance + std::max(importance - satisfaction, 0.);
}

QString keyOf(Opportunities::Input input)
{
    return input == Opportunities::Input::Means ? QStringLiteral("means") : QStringLiteral("top_two_boxes");
}

Opportunities opportunities(const TouchpointRatings& ratings, Opportunities::Input input)
{
    Opportunities result{.input = input, .signal = ratings.signal};
    for (const TouchpointRating& at : ratings.touchpoints) {
        const std::optional<Part> satisfaction = partOf(at.satisfaction, input);
        const std::optional<Part> importance = partOf(at.importance, input);
        if (!satisfaction) {
            result.withoutSatisfaction.push_back(at.touchpoint);
            continue;
        }
        if (!importance) {
            result.withoutImportance.push_back(at.touchpoint);
            continue;
        }
        Opportunities::Row row{.touchpoint = at.touchpoint,
            .importance = importance->value,
            .satisfaction = satisfaction->value,
            .importanceN = at.importance->n,
            .satisfactionN = at.satisfaction->n,
            .score = opportunityScore(importance->value, satisfaction->value)};
        if (satisfaction->range) {
            const Interval important = importance->range.value_or(Interval{importance->value, importance->value});
            row.range = Interval{opportunityScore(important.low, satisfaction->range->high),
                opportunityScore(important.high, satisfaction->range->low)};
        }
        result.rows.push_back(row);
    }
    std::stable_sort(result.rows.begin(), result.rows.end(),
        [](const Opportunities::Row& a, const Opportunities::Row& b) { return a.score > b.score; });
    return result;
}

} // namespace touchstone
