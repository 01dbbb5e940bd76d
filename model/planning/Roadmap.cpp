// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Roadmap.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone {
namespace {

constexpr double Rounding = 1e-9;

/// What is taken of each month so far.
class Calendar
{
public:
    explicit Calendar(std::optional<double> monthlyCapacity)
        : m_limit(monthlyCapacity)
    { }

    /// The first month from `earliest` on at which `perMonth` is free for so many months; it is then taken.
    int take(int earliest, int months, double perMonth)
    {
        int start = earliest;
        while (!isFree(start, months, perMonth))
            ++start;
        for (int month = start; month < start + months; ++month) {
            m_taken.resize(std::max(m_taken.size(), static_cast<size_t>(month) + 1), 0);
            m_taken[static_cast<size_t>(month)] += perMonth;
        }
        return start;
    }

private:
    bool isFree(int start, int months, double perMonth) const
    {
        for (int month = start; m_limit && month < start + months; ++month) {
            const double taken = month < static_cast<int>(m_taken.size()) ? m_taken[static_cast<size_t>(month)] : 0;
            if (taken > 0 && taken + perMonth > *m_limit + Rounding)
                return false;
        }
        return true;
    }

    std::optional<double> m_limit;
    std::vector<double> m_taken;
};

QDate beginningOf(QDate month) { return {month.year(), month.month(), 1}; }

/// Months from the beginning of the plan to that of the solution; 0 where either is not said.
int earliestMonth(const Solution& solution, const Plan& plan)
{
    const QDate from = plan.starts, to = solution.initiative.starts;
    if (!from.isValid() || !to.isValid())
        return 0;
    return std::max(0, 12 * (to.year() - from.year()) + to.month() - from.month());
}

} // namespace

std::vector<RoadmapItem> roadmap(const Plan& plan, std::span<const SolutionId> chosen, std::span<const double> values,
    std::optional<double> monthlyCapacity)
{
    std::vector<size_t> waiting(chosen.size());
    std::iota(waiting.begin(), waiting.end(), size_t(0));
    std::stable_sort(waiting.begin(), waiting.end(), [&](size_t a, size_t b) { return values[a] > values[b]; });
    QHash<QString, int> endOf; // of those that are placed
    QStringList all;
    for (const SolutionId id : chosen)
        all << plan.solutions.find(id)->key;
    Calendar calendar(monthlyCapacity);
    std::vector<RoadmapItem> items;
    while (!waiting.empty()) {
        // The most valuable one that waits for nothing.
        const auto next = std::find_if(waiting.begin(), waiting.end(), [&](size_t index) {
            const QStringList& needed = plan.solutions.find(chosen[index])->requires_;
            return std::all_of(needed.begin(), needed.end(),
                [&](const QString& key) { return endOf.contains(key) || !all.contains(key); });
        });
        const Solution& solution = *plan.solutions.find(chosen[*next]);
        waiting.erase(next);
        int earliest = earliestMonth(solution, plan);
        for (const QString& key : solution.requires_)
            earliest = std::max(earliest, endOf.value(key, 0));
        int months = static_cast<int>(std::ceil(solution.cost ? solution.cost->months.value_or(0) : 0));
        const double work = solution.capacity.value_or(0);
        if (monthlyCapacity && *monthlyCapacity > 0 && months > 0)
            months = std::max(months, static_cast<int>(std::ceil(work / *monthlyCapacity - Rounding)));
        const int start = calendar.take(earliest, months, months > 0 ? work / months : 0);
        endOf.insert(solution.key, start + months);
        items.push_back({solution.id, start, months});
    }
    std::stable_sort(
        items.begin(), items.end(), [](const RoadmapItem& a, const RoadmapItem& b) { return a.start < b.start; });
    return items;
}

QDate firstMonth(const RoadmapItem& item, const Plan& plan)
{
    return plan.starts.isValid() ? beginningOf(plan.starts).addMonths(item.start) : QDate();
}

QDate lastMonth(const RoadmapItem& item, const Plan& plan)
{
    const QDate first = firstMonth(item, plan);
    return first.isValid() && item.months > 0 ? first.addMonths(item.months).addDays(-1) : QDate();
}

} // namespace touchstone
