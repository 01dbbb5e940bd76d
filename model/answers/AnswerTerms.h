// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers/AnswerTexts.h"

namespace touchstone {

/// Terms that fewer people used are not named: they might lead to them.
inline constexpr qint64 FewestTermUsers = 5;
/// Typical is what chance alone does once in a thousand terms: chi-squared with one degree of freedom.
inline constexpr double LeastTypical = 10.83;

/// A word and how many answers hold it.
struct AnswerTerm
{
    QString text;
    qint64 answers = 0;
    qint64 unhappy = 0; ///< of those who were unhappy
    qint64 others = 0; ///< of those who were not; answers whose mood is not known are neither
    double ratio = 0; ///< logLikelihoodRatio() of unhappy answers to others

    friend bool operator==(const AnswerTerm&, const AnswerTerm&) = default;
};

/// What some answers speak of.
struct AnswerTerms
{
    qint64 answers = 0, unhappy = 0, others = 0;
    std::vector<AnswerTerm> frequent = {}; ///< most answers first
    std::vector<AnswerTerm> unhappyTerms = {}; ///< typical of unhappy answers, surest first

    friend bool operator==(const AnswerTerms&, const AnswerTerms&) = default;
};

/// Counts the words of some answers; numbers, single letters and words that say nothing (in English and Chinese) are
/// left out. At most `most` terms of each kind.
AnswerTerms termsOf(const AnswerTexts& texts, std::span<const quint32> answers, size_t most = 30);

/// Whether a word stands in any text, whatever it is about.
bool isStopWord(const std::u16string& word);

} // namespace touchstone
