// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Uncertainty.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/DrawRange.h"
#include "model/scoring/ManyRanks.h"
#include "model/scoring/Parallel.h"
#include "model/scoring/RankCounts.h"
#include "model/scoring/SimultaneousRanks.h"

#include <numeric>

namespace touchstone {
namespace {

constexpr double Ahead = .9;
constexpr double SimultaneousLevel = .9;

/// Mean score of the ranked touchpoints in each draw: what the index is relative to.
std::vector<float> averages(const std::vector<Place>& places, const ScoreRows& rows)
{
    std::vector<float> result(rows.front().size(), 0);
    float count = 0;
    for (size_t place = 0; place < places.size(); ++place) {
        if (places[place].isHandover())
            continue;
        ++count;
        std::transform(result.begin(), result.end(), rows[place].begin(), result.begin(), std::plus());
    }
    for (float& sum : result)
        sum /= std::max(count, 1.F);
    return result;
}

/// A tier ends where every place so far is ahead of every later one.
void findTiers(Uncertainty& uncertainty, const Progress& progress)
{
    const int size = static_cast<int>(uncertainty.places.size());
    int tier = 1, last = -1; // the last place that one so far is not ahead of
    for (int place = 0; place < size && !progress.isCancelled(); ++place) {
        tier += place > 0 && last < place;
        uncertainty.places[static_cast<size_t>(place)].tier = tier;
        int behind = size - 1;
        while (behind > std::max(last, place) && uncertainty.isAhead(place, behind))
            --behind;
        last = std::max(last, behind);
    }
}

/// Which places are ahead of which, and how often each takes each rank.
std::vector<std::vector<int>> rankFew(Uncertainty& result, const ScoreRows& rows, Progress& progress)
{
    const qint64 cost = orderCost(result.draws, rows.size());
    const std::vector<std::vector<int>> above = countAbove(rows, progress, cost / 2);
    const size_t size = rows.size();
    result.above.assign(size, std::vector<double>(size, 0));
    result.ahead.assign(size, std::vector<bool>(size, false));
    for (size_t one = 0; one < size; ++one) {
        for (size_t other = 0; other < size; ++other) {
            result.above[one][other] = static_cast<double>(above[one][other]) / result.draws;
            result.ahead[one][other] = other != one && result.above[one][other] >= Ahead;
        }
    }
    return countRanks(rows, progress, cost - cost / 2);
}

std::vector<std::vector<int>> rankMany(Uncertainty& result, const ScoreRows& rows, Progress& progress)
{
    const ManyRanks ranks(rows, progress);
    if (progress.isCancelled())
        return {};
    result.ahead = ranks.ahead(Ahead, progress);
    return ranks.counts();
}

} // namespace

double PlaceUncertainty::topProbability(int k) const
{
    const auto count = std::min(static_cast<std::ptrdiff_t>(k), static_cast<std::ptrdiff_t>(rankProbability.size()));
    return std::accumulate(rankProbability.begin(), rankProbability.begin() + count, 0.);
}

bool Uncertainty::isAhead(int one, int other) const
{
    return ahead[static_cast<size_t>(one)][static_cast<size_t>(other)];
}

Uncertainty rankUncertainty(const ScoreRows& rows, Progress& progress)
{
    Uncertainty result;
    if (rows.empty() || rows.front().empty())
        return result;
    result.draws = static_cast<int>(rows.front().size());
    result.places.resize(rows.size());
    const std::vector<std::vector<int>> counts
        = rows.size() > ManyPlaces ? rankMany(result, rows, progress) : rankFew(result, rows, progress);
    if (progress.isCancelled())
        return {};
    for (size_t place = 0; place < rows.size(); ++place) {
        for (const int count : counts[place])
            result.places[place].rankProbability.push_back(static_cast<double>(count) / result.draws);
    }
    const int size = static_cast<int>(rows.size());
    for (int one = 0; one < size && !progress.isCancelled(); ++one) {
        PlaceUncertainty& place = result.places[static_cast<size_t>(one)];
        place.rankHigh = size;
        for (int other = 0; other < size; ++other) {
            place.rankLow += result.isAhead(other, one);
            place.rankHigh -= result.isAhead(one, other);
        }
    }
    findTiers(result, progress);
    return progress.isCancelled() ? Uncertainty() : std::move(result);
}

std::vector<DrawRange> rankRanges(const ScoreRows& rows)
{
    if (rows.empty() || rows.front().empty())
        return {};
    Progress progress;
    std::vector<DrawRange> result;
    const auto addRange = [&](const std::vector<int>& countOfRank) {
        const auto draws = static_cast<double>(rows.front().size());
        const auto quantile = [&](double share) {
            int below = 0;
            size_t rank = 0;
            while (rank < countOfRank.size() && (below += countOfRank[rank]) < share * draws)
                ++rank;
            return static_cast<double>(rank + 1);
        };
        result.push_back({quantile(DrawRange::LowQuantile), quantile(DrawRange::HighQuantile)});
    };
    if (rows.size() > ManyPlaces) {
        const ManyRanks ranks(rows, progress);
        for (size_t place = 0; place < rows.size(); ++place) {
            std::vector<int> counts(rows.size(), 0);
            for (const int rank : ranks.of(place))
                ++counts[static_cast<size_t>(rank) - 1];
            addRange(counts);
        }
        return result;
    }
    for (const std::vector<int>& counts : countRanks(rows, progress))
        addRange(counts);
    return result;
}

std::vector<Place> rankedPlaces(const Ranking& ranking)
{
    std::vector<Place> places;
    for (const RankedPlace& place : ranking.places) {
        if (place.rank)
            places.push_back(place.place);
    }
    return places;
}

Uncertainty uncertaintyOf(const Ranking& ranking, const ScoreDraws& draws, Progress& progress)
{
    if (!draws.isValid())
        return {};
    const ScoreSettings& settings = ranking.settings;
    return uncertaintyOf(
        ranking, draws.scores(rankedPlaces(ranking), settings.painWeights, settings.impactWeights, progress), progress);
}

Uncertainty uncertaintyOf(const Ranking& ranking, const ScoreRows& rows, Progress& progress)
{
    if (rows.empty() || progress.isCancelled())
        return {};
    const std::vector<Place> places = rankedPlaces(ranking);
    std::vector<double> estimates;
    for (const RankedPlace& place : ranking.places) {
        if (place.rank)
            estimates.push_back(place.score);
    }
    Uncertainty result = rankUncertainty(rows, progress);
    const std::vector<RankBounds> simultaneous = simultaneousRanks(estimates, rows, SimultaneousLevel, progress);
    if (progress.isCancelled())
        return {};
    const std::vector<float> average = averages(places, rows);
    forEachInParallel(static_cast<int>(places.size()), progress, [&](int i) {
        const auto index = static_cast<size_t>(i);
        PlaceUncertainty& place = result.places[index];
        const DrawRange scores = rangeOf(rows[index]);
        place.scoreLow = scores.low;
        place.scoreHigh = scores.high;
        std::vector<float> indices = rows[index];
        for (size_t draw = 0; draw < indices.size(); ++draw)
            indices[draw] = average[draw] > 0 ? 100 * indices[draw] / average[draw] : 100;
        const DrawRange range = rangeOf(indices);
        place.indexLow = range.low;
        place.indexHigh = range.high;
        place.simultaneousLow = simultaneous[index].low;
        place.simultaneousHigh = simultaneous[index].high;
    });
    return progress.isCancelled() ? Uncertainty() : std::move(result);
}

} // namespace touchstone
