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

/// Words side by side, in the numbers of one project's words.
class Phrase
{
public:
    Phrase(const AnswerTexts& texts, const TextClause& clause)
    {
        for (size_t place = 0; place < clause.words.size(); ++place)
            m_places.emplace_back(texts, [&](const std::u16string& word) { return clause.fits(place, word); });
    }

    bool isIn(std::span<const quint32> words) const
    {
        const quint32 *at = words.data(), *end = words.data() + words.size();
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

private:
    std::vector<WordSet> m_places;
};

/// A piece of text that may begin within a word, run over several and end within another. Bit i of a set stands for the
/// first i letters of the piece.
class Piece
{
public:
    Piece(const AnswerTexts& texts, const std::u16string& piece)
        : m_partOf(texts.vocabulary().size())
        , m_parts(1)
    {
        for (size_t number = 0; number < m_partOf.size(); ++number) {
            const Part part = partOf(texts.vocabulary()[number], piece);
            if (part == Part())
                continue;
            m_partOf[number] = static_cast<quint32>(m_parts.size());
            m_parts.push_back(part);
        }
    }

    bool isIn(std::span<const quint32> words) const
    {
        quint64 begun = 0; // how much of the piece the words so far end with
        for (const quint32 word : words) {
            const quint32 number = m_partOf[word];
            if (number == 0) {
                begun = 0;
                continue;
            }
            const Part& part = m_parts[number];
            if (part.isWhole || (begun & part.ends))
                return true;
            begun = (begun & part.goesOn) << part.length | part.begins;
        }
        return false;
    }

private:
    /// What one word can be of the piece.
    struct Part
    {
        bool isWhole = false; ///< holds all of it
        int length = 0;
        quint64 begins = 0; ///< the word ends with the first i letters
        quint64 goesOn = 0; ///< the word is what stands behind the first i letters
        quint64 ends = 0; ///< the word begins with all that stands behind the first i letters

        friend bool operator==(const Part&, const Part&) = default;
    };

    static Part partOf(std::u16string_view word, std::u16string_view piece)
    {
        Part part;
        part.isWhole = word.find(piece) != word.npos;
        for (size_t known = 1; known < piece.size(); ++known) {
            const quint64 bit = quint64(1) << known;
            const std::u16string_view rest = piece.substr(known);
            part.begins |= word.ends_with(piece.substr(0, known)) ? bit : 0;
            part.goesOn |= word.size() < rest.size() && rest.starts_with(word) ? bit : 0;
            part.ends |= word.starts_with(rest) ? bit : 0;
        }
        if (part.goesOn)
            part.length = static_cast<int>(word.size());
        return part;
    }

    std::vector<quint32> m_partOf; ///< by word; 0: none
    std::vector<Part> m_parts;
};

/// A clause in the numbers of one project's words.
class Condition
{
public:
    Condition(const AnswerTexts& texts, const TextClause& clause)
        : m_isExcluded(clause.isExcluded)
    {
        if (clause.unspaced.empty())
            m_phrase.emplace(texts, clause);
        else
            m_piece.emplace(texts, clause.unspaced);
    }

    bool isMet(std::span<const quint32> words) const
    {
        return (m_phrase ? m_phrase->isIn(words) : m_piece->isIn(words)) != m_isExcluded;
    }

private:
    bool m_isExcluded;
    std::optional<Phrase> m_phrase;
    std::optional<Piece> m_piece;
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
