// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/SimultaneousRanks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace touchstone {
namespace {

/// Products of pairs and draws that a step may go through; fewer draws are taken above it.
constexpr size_t MostWork = 400'000'000;
constexpr size_t FewestDraws = 1000;

/// Two of the things, the first with the larger estimate.
struct Pair
{
    size_t above, below;
    double spread; ///< standard deviation of the difference
    bool isApart = false;
};

/// Rows of deviations from their means.
std::vector<std::vector<float>> centred(const std::vector<std::vector<float>>& draws, size_t count)
{
    std::vector<std::vector<float>> result;
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
    double squares = 0;
    for (size_t draw = 0; draw < a.size(); ++draw) {
        const auto difference = static_cast<double>(a[draw] - b[draw]);
        squares += difference * difference;
    }
    return std::sqrt(squares / std::max<double>(1, static_cast<double>(a.size()) - 1));
}

/// The quantile over the draws of the largest studentised difference of the pairs that are not apart, either way round
/// where both ways are open: a pair that is not apart is open both ways, one that is only in its unlikely direction.
double criticalValue(const std::vector<Pair>& pairs, const std::vector<std::vector<float>>& deviations, double level)
{
    std::vector<float> largest(deviations.front().size(), 0);
    for (const Pair& pair : pairs) {
        if (pair.spread <= 0)
            continue;
        const auto scale = static_cast<float>(1 / pair.spread);
        const std::vector<float>& above = deviations[pair.above];
        const std::vector<float>& below = deviations[pair.below];
        if (pair.isApart) {
            for (size_t draw = 0; draw < largest.size(); ++draw)
                largest[draw] = std::max(largest[draw], (below[draw] - above[draw]) * scale);
        } else {
            for (size_t draw = 0; draw < largest.size(); ++draw)
                largest[draw] = std::max(largest[draw], std::abs(above[draw] - below[draw]) * scale);
        }
    }
    const auto wanted
        = std::min(largest.size() - 1, static_cast<size_t>(std::ceil(level * static_cast<double>(largest.size()))) - 1);
    std::nth_element(largest.begin(), largest.begin() + static_cast<std::ptrdiff_t>(wanted), largest.end());
    return static_cast<double>(largest[wanted]);
}

} // namespace

std::vector<RankBounds> simultaneousRanks(
    const std::vector<double>& estimates, const std::vector<std::vector<float>>& draws, double level)
{
    const size_t size = estimates.size();
    std::vector<RankBounds> bounds(size, {1, static_cast<int>(size)});
    if (size < 2 || draws.front().empty())
        return bounds;
    const size_t all = draws.front().size();
    const size_t count = std::min(all, std::max(std::min(all, FewestDraws), MostWork / (size * (size - 1) / 2)));
    const std::vector<std::vector<float>> deviations = centred(draws, count);
    std::vector<Pair> pairs;
    for (size_t a = 0; a < size; ++a) {
        for (size_t b = a + 1; b < size; ++b) {
            const bool isFirst = estimates[a] >= estimates[b];
            pairs.push_back({isFirst ? a : b, isFirst ? b : a, spreadOf(deviations[a], deviations[b])});
        }
    }
    for (bool isStepping = true; isStepping;) {
        isStepping = false;
        const double critical = criticalValue(pairs, deviations, level);
        for (Pair& pair : pairs) {
            const double difference = estimates[pair.above] - estimates[pair.below];
            if (pair.isApart || difference - pair.spread * critical <= 0)
                continue;
            pair.isApart = isStepping = true;
            ++bounds[pair.below].low;
            --bounds[pair.above].high;
        }
    }
    return bounds;
}

} // namespace touchstone
