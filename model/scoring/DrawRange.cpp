// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DrawRange.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace touchstone {
namespace {

constexpr size_t Buckets = 512;

/// Finds single ones of some numbers in order without sorting the others: the numbers are dealt into buckets from the
/// smallest to the largest, and only the bucket that is asked for is looked into.
class OrderStatistics
{
public:
    explicit OrderStatistics(const std::vector<float>& values)
        : m_values(values)
    {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        m_least = *least;
        m_scale = *most > *least ? static_cast<float>(Buckets - 1) / (*most - *least) : 0;
        for (const float value : values)
            ++m_counts[bucketOf(value)];
    }

    /// The number at a place of the order, from 0.
    double at(size_t place)
    {
        size_t bucket = 0, before = 0;
        while (before + m_counts[bucket] <= place)
            before += m_counts[bucket++];
        if (bucket != m_taken) {
            m_taken = bucket;
            m_members.clear();
            std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(m_members),
                [&](float value) { return bucketOf(value) == bucket; });
            std::sort(m_members.begin(), m_members.end());
        }
        return static_cast<double>(m_members[place - before]);
    }

private:
    /// Never falls where the value rises; what is no number, or endless, comes last.
    size_t bucketOf(float value) const
    {
        const float at = (value - m_least) * m_scale;
        return at < static_cast<float>(Buckets - 1) ? static_cast<size_t>(at) : Buckets - 1;
    }

    const std::vector<float>& m_values;
    float m_least = 0, m_scale = 0;
    std::array<size_t, Buckets> m_counts = {};
    size_t m_taken = Buckets; ///< the bucket that `m_members` are
    std::vector<float> m_members;
};

double quantile(OrderStatistics& order, size_t count, double share)
{
    const double at = share * static_cast<double>(count - 1);
    const auto lower = static_cast<size_t>(at);
    const double low = order.at(lower);
    if (lower + 1 == count)
        return low;
    return low + (at - static_cast<double>(lower)) * (order.at(lower + 1) - low);
}

} // namespace

DrawRange rangeOf(const std::vector<float>& draws)
{
    OrderStatistics order(draws);
    DrawRange range;
    range.low = quantile(order, draws.size(), DrawRange::LowQuantile);
    range.high = quantile(order, draws.size(), DrawRange::HighQuantile);
    return range;
}

} // namespace touchstone
