// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/ClassicAnswers.h"
#include "model/evidence/Tallies.h"
#include "model/scoring/MeanInterval.h"

namespace touchstone {

/// How sure ranges in the classic views are.
inline constexpr double ClassicLevel = .90;

/// What people say of one thing on a scale, brought to 0..10.
struct ClassicRating
{
    double n = 0; ///< (effective) answers; 0: unknown, only the mean was given
    double mean = 0; ///< 0..10
    std::optional<Interval> range = {}; ///< of the mean; none where n is unknown
    std::optional<double> topTwo = {}; ///< 10 x share of the two best levels of each question's scale; none: unknown
    std::optional<Interval> topTwoRange = {};

    friend bool operator==(const ClassicRating&, const ClassicRating&) = default;
};

/// How important a touchpoint is said to be, and how satisfied people are with it.
struct TouchpointRating
{
    TouchpointId touchpoint = {};
    std::optional<ClassicRating> importance = {}, satisfaction = {};

    friend bool operator==(const TouchpointRating&, const TouchpointRating&) = default;
};

/// What importance-performance and opportunity read.
struct TouchpointRatings
{
    std::optional<Signal> signal = {}; ///< that satisfaction is taken from; none: no satisfaction was asked
    std::vector<TouchpointRating> touchpoints = {}; ///< all, in the journey's order

    friend bool operator==(const TouchpointRatings&, const TouchpointRatings&) = default;
};

/// The satisfaction signal (csat, review, nps, ces) that was asked at most touchpoints, of equal ones the first: two
/// signals are no common scale.
std::optional<Signal> satisfactionSignal(const Tallies& tallies);

/// Satisfaction is 10 (1 - loss) of the signal; importance comes from the answers, else from the touchpoint's stated
/// mean on 1..7.
TouchpointRatings touchpointRatings(
    const Journey& journey, const Evidence& evidence, const Tallies& tallies, const ClassicAnswers& answers);

/// 10 x share of the answers on the two levels of least loss (of equal ones the later); none on a scale of two levels
/// or without answers.
std::optional<double> topTwoShare(std::span<const double> counts, std::span<const double> loss);

} // namespace touchstone
