// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/SimultaneousRanks.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/ManyRanks.h"
#include "model/scoring/Parallel.h"

#include <atomic>
#include <cmath>
#include <cstddef>
#include <Eigen/Core>
#include <numeric>

namespace touchstone {
namespace {

/// Products of pairs and draws that a step may go through; fewer draws are taken above it.
constexpr size_t MostWork = 400'000'000;
constexpr size_t FewestDraws = 500;
/// Rows compared with all others at once: what stays in a cache.
constexpr size_t RowsAtOnce = 16;

using Rows = std::vector<std::vector<float>>;

std::vector<float> meansOf(const Rows& draws, size_t count)
{
    std::vector<float> means;
    for (const std::vector<float>& row : draws) {
        const double sum = std::accumulate(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(count), 0.);
        means.push_back(static_cast<float>(sum / static_cast<double>(count)));
    }
    return means;
}

/// Pairs of rows, each with one that has the larger estimate.
class Pairs
{
public:
    Pairs(const std::vector<double>& estimates, const Rows& draws, size_t count, Progress& progress)
        : m_estimates(estimates)
        , m_draws(draws)
        , m_count(count)
        , m_means(meansOf(draws, count))
        , m_isApart(estimates.size())
        , m_progress(progress)
    {
        for (size_t one = 0; one < size(); ++one)
            m_isApart[one].resize(size() - one - 1);
        if (size() > ManyPlaces)
            return; // the spreads of all pairs would take hundreds of megabytes
        m_spreads.resize(size());
        forEachLot([&](size_t, size_t begin, size_t end) {
            for (size_t one = begin; one < end; ++one)
                m_spreads[one].resize(size() - one - 1);
            forEachPair(begin, end, [&](size_t one, size_t other) {
                m_spreads[one][other - one - 1] = static_cast<float>(spreadOf(one, other));
            });
        });
    }

    size_t size() const { return m_estimates.size(); }

    /// The quantile over the draws of the largest studentised difference of the pairs that are not apart, either way
    /// round where both ways are open: a pair that is not apart is open both ways, one that is only in its unlikely
    /// direction.
    float criticalValue(double level) const
    {
        Rows largest(lots(), std::vector<float>(m_count, 0));
        forEachLot([&](size_t lot, size_t begin, size_t end) {
            float* most = largest[lot].data();
            forEachPair(begin, end, [&](size_t one, size_t other) {
                const float spread = spreadAt(one, other);
                if (spread <= 0)
                    return;
                const float scale = 1 / spread;
                const bool isFirst = m_estimates[one] >= m_estimates[other];
                const size_t first = isFirst ? one : other, second = isFirst ? other : one;
                const float* above = m_draws[first].data();
                const float* below = m_draws[second].data();
                const float lead = m_means[first] - m_means[second];
                if (m_isApart[one][other - one - 1]) {
                    for (size_t draw = 0; draw < m_count; ++draw)
                        most[draw] = std::max(most[draw], (below[draw] - above[draw] + lead) * scale);
                } else {
                    for (size_t draw = 0; draw < m_count; ++draw)
                        most[draw] = std::max(most[draw], std::abs(above[draw] - below[draw] - lead) * scale);
                }
            });
        });
        std::vector<float>& all = largest.front();
        for (const std::vector<float>& of : largest)
            std::transform(
                all.begin(), all.end(), of.begin(), all.begin(), [](float a, float b) { return std::max(a, b); });
        const auto wanted
            = std::min(m_count - 1, static_cast<size_t>(std::ceil(level * static_cast<double>(m_count))) - 1);
        std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(wanted), all.end());
        return all[wanted];
    }

    /// Tells those apart that differ by more than the critical value; false where none is left to be told.
    bool tellApart(float critical)
    {
        std::atomic<bool> isAny = false;
        forEachLot([&](size_t, size_t begin, size_t end) {
            forEachPair(begin, end, [&](size_t one, size_t other) {
                const double difference = std::abs(m_estimates[one] - m_estimates[other]);
                if (m_isApart[one][other - one - 1]
                    || difference <= static_cast<double>(spreadAt(one, other)) * static_cast<double>(critical))
                    return;
                m_isApart[one][other - one - 1] = true;
                isAny = true;
            });
        });
        return isAny;
    }

    /// What the pairs that are apart leave open: ranks of 1 to size().
    std::vector<RankBounds> bounds() const
    {
        std::vector<RankBounds> bounds(size(), {1, static_cast<int>(size())});
        for (size_t one = 0; one < size(); ++one) {
            for (size_t other = one + 1; other < size(); ++other) {
                if (!m_isApart[one][other - one - 1])
                    continue;
                const bool isFirst = m_estimates[one] >= m_estimates[other];
                ++bounds[isFirst ? other : one].low;
                --bounds[isFirst ? one : other].high;
            }
        }
        return bounds;
    }

private:
    size_t lots() const { return (size() + RowsAtOnce - 1) / RowsAtOnce; }

    template <typename Work>
    void forEachLot(const Work& work) const
    {
        forEachInParallel(static_cast<int>(lots()), m_progress, [&](int lot) {
            const size_t begin = static_cast<size_t>(lot) * RowsAtOnce;
            work(static_cast<size_t>(lot), begin, std::min(begin + RowsAtOnce, size()));
        });
    }

    /// Pairs of a row of the lot and a later row.
    template <typename Work>
    void forEachPair(size_t begin, size_t end, const Work& work) const
    {
        for (size_t other = begin + 1; other < size() && !m_progress.isCancelled(); ++other) {
            for (size_t one = begin; one < std::min(end, other); ++one)
                work(one, other);
        }
    }

    /// Standard deviation of the difference of two rows.
    float spreadAt(size_t one, size_t other) const
    {
        return m_spreads.empty() ? static_cast<float>(spreadOf(one, other)) : m_spreads[one][other - one - 1];
    }

    double spreadOf(size_t one, size_t other) const
    {
        constexpr Eigen::Index AtOnce = 512; // floats may be summed where few
        const auto size = static_cast<Eigen::Index>(m_count);
        const Eigen::Map<const Eigen::ArrayXf> a(m_draws[one].data(), size), b(m_draws[other].data(), size);
        const float lead = m_means[one] - m_means[other];
        double squares = 0;
        for (Eigen::Index begin = 0; begin < size; begin += AtOnce) {
            const Eigen::Index count = std::min(AtOnce, size - begin);
            squares += static_cast<double>((a.segment(begin, count) - b.segment(begin, count) - lead).square().sum());
        }
        return std::sqrt(squares / std::max<double>(1, static_cast<double>(m_count) - 1));
    }

    const std::vector<double>& m_estimates;
    const Rows& m_draws;
    size_t m_count; ///< of the draws, so many from the first on
    std::vector<float> m_means; ///< of these, by row
    Rows m_spreads; ///< spreadAt() of each row and the later ones; empty where they are too many to keep
    std::vector<std::vector<bool>> m_isApart; ///< of the same pairs
    Progress& m_progress;
};

} // namespace

std::vector<RankBounds> simultaneousRanks(const std::vector<double>& estimates,
    const std::vector<std::vector<float>>& draws, double level, Progress& progress)
{
    const size_t size = estimates.size();
    if (size < 2 || draws.front().empty())
        return std::vector<RankBounds>(size, {1, static_cast<int>(size)});
    const size_t all = draws.front().size();
    const size_t count = std::min(all, std::max(std::min(all, FewestDraws), MostWork / (size * (size - 1) / 2)));
    Pairs pairs(estimates, draws, count, progress);
    while (!progress.isCancelled() && pairs.tellApart(pairs.criticalValue(level))) { }
    progress.advance(rankSetCost(static_cast<int>(all), size)); // how many steps it takes is not known before
    return pairs.bounds();
}

} // namespace touchstone
