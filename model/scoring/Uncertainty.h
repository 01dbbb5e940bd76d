// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/DrawRange.h"
#include "model/scoring/Ranking.h"
#include "model/scoring/ScoreDraws.h"

namespace touchstone {

/// How sure the score and the rank of one ranked place are, given the answers.
struct PlaceUncertainty
{
    double scoreLow = 0, scoreHigh = 0; ///< 5 % and 95 % of the draws
    double indexLow = 0, indexHigh = 0;
    /// Of rank 1, 2 ... among the ranked; they sum to 1. Of the first 100 ranks where over 1,000 places are ranked.
    std::vector<double> rankProbability;
    int rankLow = 1, rankHigh = 1; ///< 1 + places that are ahead of it; ranked places less those that it is ahead of
    int tier = 1; ///< from 1; every place of a tier is ahead of every one of the next
    int simultaneousLow = 1, simultaneousHigh = 1; ///< hold for all places at once with 90 %

    /// Probability to be among the first k.
    double topProbability(int k) const;

    friend bool operator==(const PlaceUncertainty&, const PlaceUncertainty&) = default;
};

/// What the draws say about a ranking: one entry a ranked place, in rank order (scoring.md 1.4).
struct Uncertainty
{
    int draws = 0;
    std::vector<PlaceUncertainty> places;
    /// Probability that the one is above the other, by rank order; empty where over 1,000 places are ranked.
    std::vector<std::vector<double>> above;
    std::vector<std::vector<bool>> ahead; ///< the one of the other, see isAhead()

    /// Whether one is ahead of another: above it with a probability of at least .9.
    bool isAhead(int one, int other) const;

    friend bool operator==(const Uncertainty&, const Uncertainty&) = default;
};

/// Probabilities, intervals and tiers from the draws of what ranks, one row a place in rank order; no score ranges and
/// no simultaneous sets. Places with equal numbers share a rank. Empty where it was cancelled.
Uncertainty rankUncertainty(const ScoreRows& rows, Progress& progress);

/// The ranks that each place takes in the middle 90 % of the draws, one row a place.
std::vector<DrawRange> rankRanges(const ScoreRows& rows);

/// Ranges, probabilities, intervals and tiers of the ranked places of `ranking`, whose weights are taken. Empty where
/// nothing is ranked, and where it was cancelled. The same draws give the same bytes on any number of threads.
Uncertainty uncertaintyOf(const Ranking& ranking, const ScoreDraws& draws, Progress& progress);
/// The same from rows of the ranked places, in their order.
Uncertainty uncertaintyOf(const Ranking& ranking, const ScoreRows& rows, Progress& progress);
/// The places of a ranking that have a rank, in its order.
std::vector<Place> rankedPlaces(const Ranking& ranking);

} // namespace touchstone
