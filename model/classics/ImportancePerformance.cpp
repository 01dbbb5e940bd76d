// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/ImportancePerformance.h"

#include <algorithm>
#include <numeric>

namespace touchstone {
namespace {

/// Relative weights in percent of their sum, by touchpoint.
QHash<TouchpointId, double> derivedImportance(const Ranking& ranking)
{
    QHash<TouchpointId, double> shares;
    const double sum = std::accumulate(ranking.relativeWeights.begin(), ranking.relativeWeights.end(), 0.);
    for (size_t driver = 0; sum > 0 && driver < ranking.driverTouchpoints.size(); ++driver)
        shares.insert(ranking.driverTouchpoints[driver], 100 * ranking.relativeWeights[driver] / sum);
    return shares;
}

} // namespace

QString keyOf(Quadrant quadrant)
{
    static const QStringList keys = {QStringLiteral("concentrate"), QStringLiteral("keep_up"),
        QStringLiteral("low_priority"), QStringLiteral("overkill")};
    return keys[static_cast<int>(quadrant)];
}

Quadrant quadrantOf(double importance, double performance, double importanceCut, double performanceCut)
{
    if (importance >= importanceCut)
        return performance < performanceCut ? Quadrant::Concentrate : Quadrant::KeepUp;
    return performance < performanceCut ? Quadrant::LowPriority : Quadrant::Overkill;
}

double cutOf(std::vector<double> values, QuadrantCut cut)
{
    if (values.empty())
        return 0;
    if (cut == QuadrantCut::Mean)
        return std::accumulate(values.begin(), values.end(), 0.) / static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

ImportancePerformance importancePerformance(const TouchpointRatings& ratings, const Ranking& ranking, QuadrantCut cut)
{
    const QHash<TouchpointId, double> derived = derivedImportance(ranking);
    const auto countOf = [&](const auto& isKnown) {
        return std::count_if(ratings.touchpoints.begin(), ratings.touchpoints.end(),
            [&](const TouchpointRating& at) { return at.satisfaction && isKnown(at); });
    };
    const bool isStated = countOf([](const TouchpointRating& at) { return at.importance.has_value(); }) >= 2
        || countOf([&](const TouchpointRating& at) { return derived.contains(at.touchpoint); }) < 2;

    ImportancePerformance result{
        .importance = isStated ? ImportancePerformance::Importance::Stated : ImportancePerformance::Importance::Derived,
        .signal = ratings.signal,
        .cut = cut};
    std::vector<double> importances, performances;
    for (const TouchpointRating& at : ratings.touchpoints) {
        if (!at.satisfaction) {
            result.withoutPerformance.push_back(at.touchpoint);
            continue;
        }
        if (isStated ? !at.importance : !derived.contains(at.touchpoint)) {
            result.withoutImportance.push_back(at.touchpoint);
            continue;
        }
        ImportancePerformance::Point& point = result.points.emplace_back();
        point.touchpoint = at.touchpoint;
        point.importance = isStated ? at.importance->mean : derived.value(at.touchpoint);
        point.performance = at.satisfaction->mean;
        point.performanceRange = at.satisfaction->range;
        point.n = at.satisfaction->n;
        importances.push_back(point.importance);
        performances.push_back(point.performance);
    }
    result.importanceCut = cutOf(std::move(importances), cut);
    result.performanceCut = cutOf(std::move(performances), cut);
    for (ImportancePerformance::Point& point : result.points) {
        point.quadrant = quadrantOf(point.importance, point.performance, result.importanceCut, result.performanceCut);
        point.isFirm = !point.performanceRange || point.performanceRange->low >= result.performanceCut
            || point.performanceRange->high < result.performanceCut;
    }
    return result;
}

} // namespace touchstone
