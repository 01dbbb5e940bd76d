// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace touchstone {

class WordBreaker;

/// One condition of a query: words that stand side by side, or a piece of text without blanks.
struct TextClause
{
    std::vector<std::u16string> words = {};
    bool isPrefix = false; ///< of the last word the beginning is enough
    bool isExcluded = false; ///< what holds them is not meant
    /// In place of words: text of a script without blanks, found wherever it stands. Nobody knows where a dictionary
    /// parts it in a longer text.
    std::u16string unspaced = {};

    /// The longest piece of text that is looked for.
    static constexpr size_t LongestUnspaced = 63;

    /// Whether a word of a text can stand at a place of the clause.
    bool fits(size_t place, std::u16string_view word) const;

    friend bool operator==(const TextClause&, const TextClause&) = default;
};

/// What to look for: all words of a line, in any order; "words in quotes" side by side, wait* by their beginning, and
/// -none of these.
struct TextQuery
{
    std::vector<TextClause> clauses;

    bool isEmpty() const { return clauses.empty(); }
    friend bool operator==(const TextQuery&, const TextQuery&) = default;
};
TextQuery readQuery(const QString& line, WordBreaker& breaker);

/// A stretch of a text in UTF-16 units.
struct TextHit
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextHit&, const TextHit&) = default;
};

/// Where a text holds what is looked for, in order; empty where it does not answer the query, and for one that only
/// excludes.
std::vector<TextHit> hitsIn(QStringView text, const TextQuery& query, WordBreaker& breaker);

} // namespace touchstone
