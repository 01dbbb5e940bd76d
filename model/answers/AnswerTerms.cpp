// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerTerms.h"

#include "model/statistics/LogLikelihoodRatio.h"

#include <algorithm>
#include <limits>

namespace touchstone {
namespace {

struct Uses
{
    quint32 lastAnswer = std::numeric_limits<quint32>::max();
    quint32 people = 0, answers = 0, unhappy = 0, others = 0;
};

bool saysSomething(const std::u16string& word)
{
    const bool isLetter = word.size() == 1 && word[0] < 0x2e80;
    const bool isNumber = std::ranges::all_of(word, [](char16_t c) { return QChar(c).isDigit() || c == '.'; });
    return !isLetter && !isNumber && !isStopWord(word);
}

template <typename Order>
std::vector<AnswerTerm> best(std::vector<AnswerTerm> terms, size_t most, const Order& order)
{
    const size_t kept = std::min(most, terms.size());
    std::partial_sort(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(kept), terms.end(), order);
    terms.resize(kept);
    return terms;
}

} // namespace

AnswerTerms termsOf(const AnswerTexts& texts, std::span<const quint32> answers, size_t most)
{
    AnswerTerms result{.answers = static_cast<qint64>(answers.size())};
    std::vector<Uses> uses(texts.vocabulary().size());
    for (const quint32 answer : answers) {
        const Mood mood = texts.moodOf(answer);
        const bool isUnhappy = mood == Mood::Unhappy, isOther = mood == Mood::Fine || mood == Mood::Between;
        result.unhappy += isUnhappy;
        result.others += isOther;
        for (const quint32 word : texts.wordsOf(answer)) {
            Uses& use = uses[word];
            if (use.lastAnswer == answer)
                continue;
            // Answers of one person stand side by side.
            if (use.answers == 0 || !texts.isSamePerson(use.lastAnswer, answer))
                ++use.people;
            use.lastAnswer = answer;
            ++use.answers;
            use.unhappy += isUnhappy;
            use.others += isOther;
        }
    }
    std::vector<AnswerTerm> terms, typical;
    for (size_t word = 0; word < uses.size(); ++word) {
        const Uses& use = uses[word];
        if (use.people < FewestTermUsers || !saysSomething(texts.vocabulary()[word]))
            continue;
        AnswerTerm term{.text = QString::fromStdU16String(texts.vocabulary()[word]),
            .answers = use.answers,
            .unhappy = use.unhappy,
            .others = use.others};
        term.ratio = logLikelihoodRatio(static_cast<double>(use.unhappy), static_cast<double>(result.unhappy),
            static_cast<double>(use.others), static_cast<double>(result.others));
        if (term.ratio >= LeastTypical)
            typical.push_back(term);
        terms.push_back(std::move(term));
    }
    result.frequent = best(std::move(terms), most, [](const AnswerTerm& a, const AnswerTerm& b) {
        return a.answers != b.answers ? a.answers > b.answers : a.text < b.text;
    });
    result.unhappyTerms = best(std::move(typical), most, [](const AnswerTerm& a, const AnswerTerm& b) {
        return a.ratio != b.ratio ? a.ratio > b.ratio : a.text < b.text;
    });
    return result;
}

} // namespace touchstone
