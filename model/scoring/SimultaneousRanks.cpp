// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/SimultaneousRanks.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/ManyRanks.h"
#include "model/scoring/Parallel.h"

#include <atomic>
#include <cmath>
#include <cstddef>
#include <Eigen/Core>

namespace touchstone {
namespace {

/// Products of pairs and draws that a step may go through; fewer draws are taken above it.
constexpr size_t MostWork = 400'000'000;
constexpr size_t FewestDraws = 500;
/// Rows compared with all others at once: what stays in a cache.
constexpr size_t RowsAtOnce = 16;

using Rows = std::vector<std::vector<float>>;

/// Rows of deviations from their means.
Rows centred(const Rows& draws, size_t count)
{
    Rows result;
    for (const std::vector<float>& row : draws) {
        double sum = 0;
        for (size_t draw = 0; draw < count; ++draw)
            sum += static_cast<double>(row[draw]);
        const auto mean = static_cast<float>(sum / static_cast<double>(count));
        std::vector<float>& deviations
            = result.emplace_back(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(count));
        for (float& deviation : deviations)
            deviation -= mean;
    }
    return result;
}

double spreadOf(const std::vector<float>& a, const std::vector<float>& b)
{
    constexpr Eigen::Index AtOnce = 512; // floats may be summed where few
    const auto size = static_cast<Eigen::Index>(a.size());
    const Eigen::Map<const Eigen::ArrayXf> one(a.data(), size), other(b.data(), size);
    double squares = 0;
    for (Eigen::Index begin = 0; begin < size; begin += AtOnce) {
        const Eigen::Index count = std::min(AtOnce, size - begin);
        squares += static_cast<double>((one.segment(begin, count) - other.segment(begin, count)).square().sum());
    }
    return std::sqrt(squares / std::max<double>(1, static_cast<double>(a.size()) - 1));
}

/// Pairs of rows, each with one that has the larger estimate.
class Pairs
{
public:
    Pairs(const std::vector<double>& estimates, const Rows& draws, size_t count, Progress& progress)
        : m_estimates(estimates)
        , m_deviations(centred(draws, count))
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
                m_spreads[one][other - one - 1] = static_cast<float>(spreadOf(m_deviations[one], m_deviations[other]));
            });
        });
    }

    size_t size() const { return m_estimates.size(); }

    /// The quantile over the draws of the largest studentised difference of the pairs that are not apart, either way
    /// round where both ways are open: a pair that is not apart is open both ways, one that is only in its unlikely
    /// direction.
    float criticalValue(double level) const
    {
        const size_t draws = m_deviations.front().size();
        Rows largest(lots(), std::vector<float>(draws, 0));
        forEachLot([&](size_t lot, size_t begin, size_t end) {
            float* most = largest[lot].data();
            forEachPair(begin, end, [&](size_t one, size_t other) {
                const float spread = spreadAt(one, other);
                if (spread <= 0)
                    return;
                const float scale = 1 / spread;
                const bool isFirst = m_estimates[one] >= m_estimates[other];
                const float* above = m_deviations[isFirst ? one : other].data();
                const float* below = m_deviations[isFirst ? other : one].data();
                if (m_isApart[one][other - one - 1]) {
                    for (size_t draw = 0; draw < draws; ++draw)
                        most[draw] = std::max(most[draw], (below[draw] - above[draw]) * scale);
                } else {
                    for (size_t draw = 0; draw < draws; ++draw)
                        most[draw] = std::max(most[draw], std::abs(above[draw] - below[draw]) * scale);
                }
            });
        });
        std::vector<float>& all = largest.front();
        for (const std::vector<float>& of : largest)
            std::transform(
                all.begin(), all.end(), of.begin(), all.begin(), [](float a, float b) { return std::max(a, b); });
        const auto wanted = std::min(draws - 1, static_cast<size_t>(std::ceil(level * static_cast<double>(draws))) - 1);
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
        return m_spreads.empty() ? static_cast<float>(spreadOf(m_deviations[one], m_deviations[other]))
                                 : m_spreads[one][other - one - 1];
    }

    const std::vector<double>& m_estimates;
    Rows m_deviations;
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
