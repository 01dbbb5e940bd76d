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

void addPhrases(std::vector<TextHit>& hits, const std::vector<Word>& words, const TextClause& clause)
{
    for (size_t at = 0; at + clause.words.size() <= words.size(); ++at) {
        size_t fitting = 0;
        while (fitting < clause.words.size() && clause.fits(fitting, words[at + fitting].text))
            ++fitting;
        if (fitting < clause.words.size())
            continue;
        const TextHit& last = words[at + fitting - 1].place;
        hits.push_back({words[at].place.start, last.start + last.length - words[at].place.start});
    }
}

void addPieces(std::vector<TextHit>& hits, const std::vector<Word>& words, const std::u16string& piece)
{
    std::u16string text;
    std::vector<TextHit> places; // of each unit of `text` in the original
    for (const Word& word : words) {
        const bool isAsWritten = static_cast<qsizetype>(word.text.size()) == word.place.length;
        for (size_t at = 0; at < word.text.size(); ++at)
            places.push_back(isAsWritten ? TextHit{word.place.start + static_cast<qsizetype>(at), 1} : word.place);
        text += word.text;
    }
    for (size_t at = text.find(piece); at != text.npos; at = text.find(piece, at + 1)) {
        const TextHit &first = places[at], &last = places[at + piece.size() - 1];
        hits.push_back({first.start, last.start + last.length - first.start});
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

bool isUnspaced(const Word& word) { return word.text.front() >= FirstUnspaced; }

/// A clause for each run of words of one kind, "APP" and "登录" of "APP登录"; what is excluded stays one.
void addClauses(TextQuery& query, const std::vector<Word>& words, const TextClause& made)
{
    for (size_t from = 0; from < words.size();) {
        size_t to = from;
        while (to < words.size() && (made.isExcluded || isUnspaced(words[to]) == isUnspaced(words[from])))
            ++to;
        TextClause clause = made;
        const bool isPiece = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(from),
            words.begin() + static_cast<std::ptrdiff_t>(to), isUnspaced);
        for (; from < to; ++from) {
            if (isPiece)
                clause.unspaced += words[from].text;
            else
                clause.words.push_back(words[from].text);
        }
        clause.unspaced.resize(std::min(clause.unspaced.size(), TextClause::LongestUnspaced));
        query.clauses.push_back(std::move(clause));
    }
}

} // namespace

bool TextClause::fits(size_t place, std::u16string_view word) const
{
    return isPrefix && place + 1 == words.size() ? word.starts_with(words[place]) : word == words[place];
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
        addClauses(query, wordsOf(text, breaker), clause);
    }
    return query;
}

std::vector<TextHit> hitsIn(QStringView text, const TextQuery& query, WordBreaker& breaker)
{
    const std::vector<Word> words = wordsOf(text, breaker);
    std::vector<TextHit> hits;
    for (const TextClause& clause : query.clauses) {
        const size_t before = hits.size();
        if (clause.unspaced.empty())
            addPhrases(hits, words, clause);
        else
            addPieces(hits, words, clause.unspaced);
        if ((hits.size() > before) == clause.isExcluded)
            return {};
    }
    merge(hits);
    return hits;
}

} // namespace touchstone
