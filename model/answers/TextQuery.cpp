// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/TextQuery.h"

#include "model/answers/WordBreaker.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr char16_t FirstUnspaced = 0x2e80; ///< Chinese and Japanese begin here

bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'„'; }

struct Word
{
    TextHit place;
    std::u16string text;
};

std::vector<Word> wordsOf(QStringView text, WordBreaker& breaker)
{
    std::vector<Word> words;
    breaker.breakUp(text, [&](qsizetype start, qsizetype length, std::u16string_view word) {
        words.push_back({{start, length}, std::u16string(word)});
    });
    return words;
}

void addHits(std::vector<TextHit>& hits, const std::vector<Word>& words, const TextClause& clause)
{
    for (size_t at = 0; at < words.size(); ++at) {
        if (clause.isWithin(words[at].text))
            hits.push_back(words[at].place);
        if (at + clause.words.size() > words.size())
            continue;
        size_t fitting = 0;
        while (fitting < clause.words.size() && clause.fits(fitting, words[at + fitting].text))
            ++fitting;
        if (fitting < clause.words.size())
            continue;
        const TextHit& last = words[at + fitting - 1].place;
        hits.push_back({words[at].place.start, last.start + last.length - words[at].place.start});
    }
}

/// In order, and those that overlap as one.
void merge(std::vector<TextHit>& hits)
{
    std::ranges::sort(hits, {}, &TextHit::start);
    std::vector<TextHit> merged;
    for (const TextHit& hit : hits) {
        if (!merged.empty() && hit.start <= merged.back().start + merged.back().length)
            merged.back().length = std::max(merged.back().length, hit.start + hit.length - merged.back().start);
        else
            merged.push_back(hit);
    }
    hits = std::move(merged);
}

} // namespace

bool TextClause::fits(size_t place, std::u16string_view word) const
{
    const std::u16string& wanted = words[place];
    if (word == wanted)
        return true;
    const bool isFirst = place == 0, isLast = place + 1 == words.size();
    if (isLast && (isPrefix || (isUnspaced && !isFirst)) && word.starts_with(wanted))
        return true;
    if (isUnspaced && isFirst)
        return isLast ? word.find(wanted) != word.npos : word.ends_with(wanted);
    return false;
}

bool TextClause::isWithin(std::u16string_view word) const
{
    return isUnspaced && words.size() > 1 && word.find(whole) != word.npos;
}

TextQuery readQuery(const QString& line, WordBreaker& breaker)
{
    TextQuery query;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        TextClause clause;
        clause.isExcluded = line[at] == u'-' && at + 1 < line.size() && !line[at + 1].isSpace();
        at += clause.isExcluded;
        const bool isQuoted = isQuote(line[at]);
        at += isQuoted;
        qsizetype end = at;
        while (end < line.size() && (isQuoted ? !isQuote(line[end]) : !line[end].isSpace() && !isQuote(line[end])))
            ++end;
        const QStringView text = QStringView(line).mid(at, end - at);
        at = end + (isQuoted ? 1 : 0);
        if (isQuoted && at < line.size() && line[at] == u'*') {
            clause.isPrefix = true;
            ++at;
        }
        clause.isPrefix = clause.isPrefix || text.endsWith(u'*');
        for (const Word& word : wordsOf(text, breaker)) {
            clause.words.push_back(word.text);
            clause.whole += word.text;
        }
        clause.isUnspaced
            = std::all_of(clause.whole.begin(), clause.whole.end(), [](char16_t c) { return c >= FirstUnspaced; });
        if (!clause.isUnspaced)
            clause.whole.clear();
        if (!clause.words.empty())
            query.clauses.push_back(std::move(clause));
    }
    return query;
}

std::vector<TextHit> hitsIn(QStringView text, const TextQuery& query, WordBreaker& breaker)
{
    const std::vector<Word> words = wordsOf(text, breaker);
    std::vector<TextHit> hits;
    for (const TextClause& clause : query.clauses) {
        const size_t before = hits.size();
        addHits(hits, words, clause);
        if ((hits.size() > before) == clause.isExcluded)
            return {};
    }
    merge(hits);
    return hits;
}

} // namespace touchstone
