// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerSearch.h"

#include "model/answers/WordBreaker.h"
#include "model/evidence/QuotedAnswer.h"

#include <algorithm>

namespace touchstone {
namespace {

/// Words that can stand at one place of a clause: the one that is meant, or those of several.
class WordSet
{
public:
    template <typename Fits>
    WordSet(const AnswerTexts& texts, const Fits& fits)
        : m_members(texts.vocabulary().size())
    {
        for (size_t number = 0; number < m_members.size(); ++number) {
            if (fits(texts.vocabulary()[number])) {
                m_members[number] = 1;
                m_only = static_cast<quint32>(number);
                ++m_count;
            }
        }
    }

    bool isEmpty() const { return m_count == 0; }
    bool has(quint32 word) const { return m_members[word] != 0; }
    const quint32* firstIn(const quint32* from, const quint32* end) const
    {
        if (m_count == 1)
            return std::find(from, end, m_only);
        return std::find_if(from, end, [this](quint32 word) { return has(word); });
    }

private:
    std::vector<std::uint8_t> m_members; ///< by number
    quint32 m_only = 0;
    size_t m_count = 0;
};

/// A clause in the numbers of one project's words.
class Condition
{
public:
    Condition(const AnswerTexts& texts, const TextClause& clause)
        : m_isExcluded(clause.isExcluded)
        , m_within(texts, [&](const std::u16string& word) { return clause.isWithin(word); })
    {
        for (size_t place = 0; place < clause.words.size(); ++place)
            m_places.emplace_back(texts, [&](const std::u16string& word) { return clause.fits(place, word); });
    }

    bool isMet(std::span<const quint32> words) const { return holds(words) != m_isExcluded; }

private:
    bool holds(std::span<const quint32> words) const
    {
        const quint32 *at = words.data(), *end = words.data() + words.size();
        if (!m_within.isEmpty() && m_within.firstIn(at, end) != end)
            return true;
        for (; (at = m_places.front().firstIn(at, end)) != end; ++at) {
            if (static_cast<size_t>(end - at) < m_places.size())
                return false;
            size_t place = 1;
            while (place < m_places.size() && m_places[place].has(at[place]))
                ++place;
            if (place == m_places.size())
                return true;
        }
        return false;
    }

    bool m_isExcluded;
    WordSet m_within;
    std::vector<WordSet> m_places;
};

} // namespace

std::vector<quint32> findAnswers(const AnswerTexts& texts, const TextScope& scope, const TextQuery& query)
{
    std::vector<Condition> conditions;
    for (const TextClause& clause : query.clauses)
        conditions.emplace_back(texts, clause);
    const bool isEveryone = scope.filter.isEveryone();
    const std::vector<bool> admitted = isEveryone ? std::vector<bool>() : texts.admitted(scope.filter);
    std::vector<quint32> found;
    for (size_t answer = 0; answer < texts.size(); ++answer) {
        if ((!scope.questions.empty() && !scope.questions[texts.questionOf(answer)])
            || (!isEveryone && !admitted[answer]) || (scope.isUnhappyOnly && texts.moodOf(answer) != Mood::Unhappy))
            continue;
        const std::span<const quint32> words = texts.wordsOf(answer);
        if (std::ranges::all_of(conditions, [&](const Condition& condition) { return condition.isMet(words); }))
            found.push_back(static_cast<quint32>(answer));
    }
    return found;
}

std::vector<InterviewLine> findInInterviews(const Collection<Interview>& interviews, const TextQuery& query)
{
    std::vector<InterviewLine> lines;
    if (query.isEmpty())
        return lines;
    WordBreaker breaker;
    for (const Interview& interview : interviews) {
        if (quotedAnswer(interview))
            continue;
        qsizetype start = 0;
        for (const QString& line : interview.text.split(u'\n')) {
            if (!hitsIn(line, query, breaker).empty())
                lines.push_back({interview.id, static_cast<int>(start), line.trimmed()});
            start += line.size() + 1;
        }
    }
    return lines;
}

} // namespace touchstone
