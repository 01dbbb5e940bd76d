// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Uncertainty.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/DrawRange.h"
#include "model/scoring/ManyRanks.h"
#include "model/scoring/Parallel.h"
#include "model/scoring/SimultaneousRanks.h"

#include <numeric>

namespace touchstone {
namespace {

constexpr double Ahead = .9;
constexpr double SimultaneousLevel = .9;
constexpr int BlockSize = 1024; ///< draws that are compared at once: what fits a cache

/// How often each place takes each rank, and each is above each other.
struct RankCounts
{
    explicit RankCounts(size_t size)
        : ranks(size, std::vector<int>(size, 0))
        , above(size, std::vector<int>(size, 0))
    { }

    void add(const RankCounts& other)
    {
        for (size_t place = 0; place < ranks.size(); ++place) {
            std::transform(ranks[place].begin(), ranks[place].end(), other.ranks[place].begin(), ranks[place].begin(),
                std::plus());
            std::transform(above[place].begin(), above[place].end(), other.above[place].begin(), above[place].begin(),
                std::plus());
        }
    }

    std::vector<std::vector<int>> ranks, above;
};

/// Counts the draws [begin, end). Places with equal scores share a rank, as in the ranking.
void countRanks(const ScoreRows& rows, size_t begin, size_t end, RankCounts& counts)
{
    const size_t size = rows.size(), block = end - begin;
    std::vector<std::vector<int>> better(size, std::vector<int>(block, 0));
    for (size_t a = 0; a < size; ++a) {
        const float* first = rows[a].data() + begin;
        for (size_t b = a + 1; b < size; ++b) {
            const float* second = rows[b].data() + begin;
            int* betterThanFirst = better[a].data();
            int* betterThanSecond = better[b].data();
            int firstAbove = 0, secondAbove = 0;
            for (size_t draw = 0; draw < block; ++draw) {
                const int up = first[draw] > second[draw], down = second[draw] > first[draw];
                firstAbove += up;
                secondAbove += down;
                betterThanSecond[draw] += up;
                betterThanFirst[draw] += down;
            }
            counts.above[a][b] += firstAbove;
            counts.above[b][a] += secondAbove;
        }
    }
    for (size_t place = 0; place < size; ++place) {
        for (const int betterOnes : better[place])
            ++counts.ranks[place][static_cast<size_t>(betterOnes)];
    }
}

RankCounts countAllRanks(const ScoreRows& rows, Progress& progress)
{
    const int draws = static_cast<int>(rows.front().size());
    const int blocks = (draws + BlockSize - 1) / BlockSize;
    // A lot of blocks a thread, so that sums of whole numbers are all that is shared.
    const int lots = std::min(blocks, 8);
    std::vector<RankCounts> parts(static_cast<size_t>(lots), RankCounts(rows.size()));
    const auto countLot = [&](int lot) {
        for (int block = lot; block < blocks && !progress.isCancelled(); block += lots) {
            const auto begin = static_cast<size_t>(block) * BlockSize;
            countRanks(rows, begin, std::min(begin + BlockSize, rows.front().size()), parts[static_cast<size_t>(lot)]);
        }
    };
    forEachInParallel(lots, progress, countLot, orderCost(draws, rows.size()));
    for (size_t lot = 1; lot < parts.size(); ++lot)
        parts.front().add(parts[lot]);
    return std::move(parts.front());
}

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

void rankFew(Uncertainty& result, const ScoreRows& rows, Progress& progress)
{
    const RankCounts counts = countAllRanks(rows, progress);
    const size_t size = rows.size();
    const auto all = static_cast<double>(result.draws);
    result.above.assign(size, std::vector<double>(size, 0));
    result.ahead.assign(size, std::vector<bool>(size, false));
    for (size_t one = 0; one < size; ++one) {
        for (size_t other = 0; other < size; ++other) {
            result.above[one][other] = counts.above[one][other] / all;
            result.ahead[one][other] = other != one && result.above[one][other] >= Ahead;
        }
        for (const int count : counts.ranks[one])
            result.places[one].rankProbability.push_back(count / all);
    }
}

void rankMany(Uncertainty& result, const ScoreRows& rows, Progress& progress)
{
    const ManyRanks ranks(rows, progress);
    if (progress.isCancelled())
        return;
    result.ahead = ranks.ahead(Ahead, progress);
    for (size_t place = 0; place < rows.size() && !progress.isCancelled(); ++place) {
        std::vector<double>& probability = result.places[place].rankProbability;
        probability.assign(RanksOfMany, 0);
        for (const int rank : ranks.of(place)) {
            if (static_cast<size_t>(rank) <= RanksOfMany)
                probability[static_cast<size_t>(rank) - 1] += 1. / result.draws;
        }
    }
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
    if (rows.size() > ManyPlaces)
        rankMany(result, rows, progress);
    else
        rankFew(result, rows, progress);
    if (progress.isCancelled())
        return {};
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
    for (const std::vector<int>& counts : countAllRanks(rows, progress).ranks)
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
