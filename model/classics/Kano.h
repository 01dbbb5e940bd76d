// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <QString>

namespace touchstone {

/// Attractive, one-dimensional, must-be, indifferent, reverse, questionable, in the order of every table.
enum class KanoClass { Attractive, OneDimensional, MustBe, Indifferent, Reverse, Questionable };
inline constexpr int KanoClassCount = 6;

/// "A", "O", "M", "I", "R", "Q".
QString keyOf(KanoClass kanoClass);

/// The answers to a Kano question, worst first as levels are everywhere.
enum class KanoAnswer { Dislike, LiveWith, Neutral, Expect, Like };
inline constexpr int KanoAnswerCount = 5;

/// People by their answers to a pair of questions: [functional][dysfunctional].
using KanoCounts = std::array<std::array<double, KanoAnswerCount>, KanoAnswerCount>;

/// The evaluation table (Kano, Seraku, Takahashi & Tsuji 1984, Hinshitsu 14(2):39-48; as printed by Berger et al. 1993,
/// Center for Quality of Management Journal 2(4):3-36).
KanoClass kanoClassOf(KanoAnswer functional, KanoAnswer dysfunctional);

/// What a pair of questions says of one feature.
struct KanoFeature
{
    double n = 0; ///< (effective) people who answered both
    std::array<double, KanoClassCount> counts = {}; ///< people by class
    /// The class of most; of equal ones the one earlier in must-be, one-dimensional, attractive, indifferent (Berger et
    /// al. 1993), then reverse and questionable.
    KanoClass mode = KanoClass::Indifferent;
    /// The first class is ahead of the second by more than chance at 10 %: |a - b| >= 1.65 sqrt((a + b)(2n - a - b)/2n)
    /// (Fong 1996, Center for Quality of Management Journal 5(3):21-24).
    bool isClear = false;
    /// (A + O)/(A + O + M + I), 0..1, and -(O + M)/(A + O + M + I), -1..0 (Timko, in Berger et al. 1993); none where
    /// nobody is in one of the four.
    std::optional<double> better = {}, worse = {};
    /// Means of functional (-2 dislike, -1, 0, 2, 4 like) and dysfunctional (4 dislike, 2, 0, -1, -2 like) answers
    /// (DuMouchel, in Berger et al. 1993).
    double functional = 0, dysfunctional = 0;
    /// The quarter of the square from 0 to 4 in which the means fall, cut at 2: must-be, one-dimensional, attractive or
    /// indifferent.
    KanoClass continuous = KanoClass::Indifferent;

    friend bool operator==(const KanoFeature&, const KanoFeature&) = default;
};

KanoFeature kanoFeature(const KanoCounts& counts);

} // namespace touchstone
