// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/ColumnLoss.h"

#include <algorithm>

namespace touchstone {

std::vector<double> levelLoss(Signal signal, int levels, std::span<const double> given, std::span<const double> edges,
    std::optional<double> okMinutes, std::optional<double> badMinutes)
{
    if (!given.empty() && static_cast<int>(given.size()) == levels)
        return {given.begin(), given.end()};
    if (infoOf(signal).isBinned() && !edges.empty() && static_cast<int>(edges.size()) == levels)
        return waitingLoss(edges, okMinutes.value_or(edges.front()), badMinutes.value_or(edges.back()));
    const std::vector<double>& own = infoOf(signal).loss;
    if (!own.empty() && static_cast<int>(own.size()) == levels)
        return own;
    std::vector<double> loss = linearLoss(levels);
    // Like the signal's own levels, from the best to the worst or the other way.
    if (!own.empty() && own.front() < own.back())
        std::reverse(loss.begin(), loss.end());
    return loss;
}

std::vector<double> columnLoss(const ColumnMapping& column)
{
    if (!column.signal)
        return {};
    // The mapping gives a loss beside each level as it lists them; answers are counted in the signal's order.
    std::vector<double> given = column.loss;
    if (column.reversed)
        std::reverse(given.begin(), given.end());
    auto levels = static_cast<size_t>(column.levels.size());
    if (levels == 0)
        levels = column.edges.empty() ? infoOf(*column.signal).loss.size() : column.edges.size();
    return levelLoss(
        *column.signal, static_cast<int>(levels), given, column.edges, column.okMinutes, column.badMinutes);
}

QStringList columnLevels(const ColumnMapping& column)
{
    QStringList levels = column.levels;
    if (column.reversed)
        std::reverse(levels.begin(), levels.end());
    if (levels.isEmpty() && column.signal)
        levels = infoOf(*column.signal).levels;
    return levels;
}

std::vector<double> levelValues(const QStringList& levels)
{
    std::vector<double> values;
    for (const QString& level : levels) {
        bool isNumber = false;
        const double value = level.toDouble(&isNumber);
        values.push_back(isNumber ? value : static_cast<double>(values.size() + 1));
    }
    return values;
}

std::vector<double> aggregateLoss(const Aggregate& aggregate)
{
    return levelLoss(aggregate.signal, static_cast<int>(aggregate.counts.size()), aggregate.loss, aggregate.edges,
        aggregate.okMinutes, aggregate.badMinutes);
}

std::vector<double> columnSatisfaction(const ColumnMapping& column)
{
    if (!column.signal || !infoOf(*column.signal).isSatisfaction)
        return {};
    std::vector<double> satisfaction = columnLoss(column);
    const std::vector<double>& own = infoOf(*column.signal).satisfaction;
    if (own.size() == satisfaction.size())
        return own;
    for (double& level : satisfaction)
        level = 1 - level;
    return satisfaction;
}

} // namespace touchstone
