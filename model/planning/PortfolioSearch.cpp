// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PortfolioSearch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace touchstone {
namespace {

constexpr double Rounding = 1e-12;
constexpr double Slack = 1e-9; ///< so that a sum that just fits does not seem too large

std::uint64_t bit(size_t option) { return std::uint64_t(1) << option; }

template <typename Visit>
void forEachBit(std::uint64_t bits, const Visit& visit)
{
    for (; bits; bits &= bits - 1)
        visit(static_cast<size_t>(std::countr_zero(bits)));
}

/// A limit that sums of these amounts can reach: where all are multiples of one unit, the last multiple within it. It
/// makes the bound sharp where many options cost the same.
std::optional<double> reachable(std::optional<double> limit, const std::vector<double>& amounts)
{
    if (!limit)
        return std::nullopt;
    constexpr std::array Scales = {1., 10., 100., 1000.};
    constexpr double Largest = 1e12;
    for (const double scale : Scales) {
        std::int64_t unit = 0;
        const bool isWhole = std::all_of(amounts.begin(), amounts.end(), [&](double amount) {
            const double scaled = std::round(amount * scale);
            unit = scaled < Largest ? std::gcd(unit, static_cast<std::int64_t>(scaled)) : 0;
            return scaled < Largest && std::abs(scaled - amount * scale) < 1e-6;
        });
        if (isWhole && unit > 0 && *limit * scale < Largest) {
            const auto most = static_cast<std::int64_t>(std::floor(*limit * scale + 1e-6));
            return static_cast<double>(most / unit * unit) / scale;
        }
    }
    return limit;
}

} // namespace

PortfolioSearch::PortfolioSearch(PortfolioRules rules)
    : m_rules(std::move(rules))
{
    const size_t size = m_rules.options.size();
    m_needs.resize(size, 0);
    m_neededBy.resize(size, 0);
    m_excludes.resize(size, 0);
    std::vector<double> costs, capacities;
    for (size_t option = 0; option < size; ++option) {
        for (const int needed : withPrerequisites(m_rules, static_cast<int>(option))) {
            m_needs[option] |= bit(static_cast<size_t>(needed));
            m_neededBy[static_cast<size_t>(needed)] |= bit(option);
        }
        for (const int excluded : m_rules.options[option].exclusions) {
            m_excludes[option] |= bit(static_cast<size_t>(excluded));
            m_excludes[static_cast<size_t>(excluded)] |= bit(option);
        }
        costs.push_back(m_rules.options[option].cost);
        capacities.push_back(m_rules.options[option].capacity);
    }
    m_budget = reachable(m_rules.budget, costs);
    m_capacity = reachable(m_rules.capacity, capacities);
}

/// One run of the search.
class PortfolioSearch::Branch
{
public:
    Branch(const PortfolioSearch& search, const PortfolioValues& values, std::int64_t mostSteps)
        : m_search(search)
        , m_values(values)
        , m_mostSteps(mostSteps)
        , m_left(values.worth.size(), 1)
    {
        const size_t size = search.m_rules.options.size();
        for (size_t option = 0; option < size; ++option) {
            const auto place = static_cast<size_t>(search.m_rules.options[option].place);
            m_most.push_back(values.worth[place] * values.removes[option]);
        }
        m_byCost = ordered([&](size_t option) { return search.m_rules.options[option].cost; }, search.m_budget);
        m_byCapacity
            = ordered([&](size_t option) { return search.m_rules.options[option].capacity; }, search.m_capacity);
    }

    Found run(std::uint64_t start)
    {
        m_best.chosen = start;
        std::vector<int> chosen;
        forEachBit(start, [&](size_t option) { chosen.push_back(static_cast<int>(option)); });
        m_best.value = portfolioValue(m_search.m_rules, m_values, chosen);
        visit(0, 0, 0, 0);
        return m_best;
    }

private:
    /// Options by what they bring at most for what they take, best first: the order in which the bound fills up.
    template <typename Amount>
    std::vector<size_t> ordered(const Amount& amount, std::optional<double> limit) const
    {
        std::vector<size_t> order(m_most.size());
        std::iota(order.begin(), order.end(), size_t(0));
        if (limit) {
            std::stable_sort(order.begin(), order.end(),
                [&](size_t a, size_t b) { return m_most[a] * amount(b) > m_most[b] * amount(a); });
        } else {
            std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return m_most[a] > m_most[b]; });
        }
        return order;
    }

    /// At most this can still be gained by options of the order that are free: the best mixture, fractions allowed.
    template <typename Amount>
    double bound(const std::vector<size_t>& order, std::uint64_t closed, double room, const Amount& amount) const
    {
        double gain = 0;
        room += Slack * std::max(1., room);
        for (const size_t option : order) {
            if (closed & bit(option))
                continue;
            const double taken = amount(m_search.m_rules.options[option]);
            if (taken > room)
                return gain + m_most[option] * std::max(0., room) / taken;
            room -= taken;
            gain += m_most[option];
        }
        return gain;
    }

    double bound(std::uint64_t closed) const
    {
        constexpr double NoLimit = std::numeric_limits<double>::infinity();
        const double gain = bound(m_byCost, closed, m_search.m_budget.value_or(NoLimit) - m_cost,
            [](const PortfolioOption& option) { return option.cost; });
        if (!m_search.m_capacity)
            return gain;
        return std::min(gain, bound(m_byCapacity, closed, *m_search.m_capacity - m_used, [](const PortfolioOption& o) {
            return o.capacity;
        }));
    }

    /// Decides the options from `position` of the order on; `taken` are chosen, `closed` are decided, `value` is what
    /// those chosen bring.
    void visit(size_t position, std::uint64_t taken, std::uint64_t closed, double value)
    {
        if (++m_best.steps > m_mostSteps) {
            m_best.isProven = false;
            return;
        }
        if (value > m_best.value + Rounding * std::max(1., m_best.value)) {
            m_best.chosen = taken;
            m_best.value = value;
        }
        while (position < m_byCost.size() && closed & bit(m_byCost[position]))
            ++position;
        if (position == m_byCost.size()
            || value + bound(closed) <= m_best.value + Rounding * std::max(1., m_best.value))
            return;
        const size_t option = m_byCost[position];
        if (m_most[option] * m_left[static_cast<size_t>(m_search.m_rules.options[option].place)] <= 0) {
            // Nothing to gain by itself: it comes along with what requires it, or not at all.
            visit(position + 1, taken, closed, value);
            return;
        }
        include(option, position, taken, closed, value);
        if (m_best.isProven)
            visit(position + 1, taken, closed | m_search.m_neededBy[option], value);
    }

    /// Takes an option with the prerequisites that are still missing, where that is allowed.
    void include(size_t option, size_t position, std::uint64_t taken, std::uint64_t closed, double value)
    {
        const std::uint64_t more = m_search.m_needs[option] & ~taken;
        std::uint64_t excluded = 0;
        double cost = m_cost, used = m_used;
        forEachBit(more, [&](size_t each) {
            excluded |= m_search.m_excludes[each];
            cost += m_search.m_rules.options[each].cost;
            used += m_search.m_rules.options[each].capacity;
        });
        const std::uint64_t with = taken | more;
        if (more & closed || excluded & with || !isWithin(cost, m_search.m_rules.budget)
            || !isWithin(used, m_search.m_rules.capacity))
            return;
        std::uint64_t shut = closed | more;
        forEachBit(excluded, [&](size_t each) { shut |= m_search.m_neededBy[each]; });
        std::array<std::pair<size_t, double>, MostOptions> before; // place, and what was left there
        size_t count = 0;
        forEachBit(more, [&](size_t each) {
            const auto place = static_cast<size_t>(m_search.m_rules.options[each].place);
            double& left = m_left[place];
            before[count++] = {place, left};
            const double next = left * (1 - m_values.removes[each]);
            value += m_values.worth[place] * (left - next);
            left = next;
        });
        std::swap(m_cost, cost);
        std::swap(m_used, used);
        visit(position + 1, with, shut, value);
        m_cost = cost;
        m_used = used;
        while (count > 0) {
            const auto& [place, left] = before[--count];
            m_left[place] = left;
        }
    }

    const PortfolioSearch& m_search;
    const PortfolioValues& m_values;
    std::int64_t m_mostSteps;
    std::vector<double> m_most; ///< per option what it brings alone
    std::vector<double> m_left; ///< per place
    std::vector<size_t> m_byCost, m_byCapacity;
    double m_cost = 0, m_used = 0;
    Found m_best;
};

PortfolioSearch::Found PortfolioSearch::best(
    const PortfolioValues& values, std::uint64_t start, std::int64_t mostSteps) const
{
    return Branch(*this, values, mostSteps).run(start);
}

Portfolio PortfolioSearch::portfolio(const PortfolioValues& values, const Found& found) const
{
    std::vector<int> chosen;
    forEachBit(found.chosen, [&](size_t option) { chosen.push_back(static_cast<int>(option)); });
    Portfolio result = makePortfolio(m_rules, values, std::move(chosen));
    result.isProven = found.isProven;
    return result;
}

} // namespace touchstone
