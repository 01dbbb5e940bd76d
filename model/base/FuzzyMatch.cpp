// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/FuzzyMatch.h"

#include <algorithm>
#include <QStringList>

namespace touchstone {
namespace {

constexpr int AtBeginning = 300;
constexpr int AtWord = 200;
constexpr int Anywhere = 100;
constexpr int WithGaps = 40;
constexpr int LongestGaps = 8; ///< letters skipped in all; more is chance

QString folded(const QString& text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

bool isWordStart(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

std::optional<int> matchWithGaps(const QString& word, const QString& text)
{
    // A single letter with gaps would match nearly everything.
    if (word.size() < 2)
        return std::nullopt;
    qsizetype at = text.indexOf(word[0]);
    while (at >= 0 && !isWordStart(text, at))
        at = text.indexOf(word[0], at + 1);
    if (at < 0)
        return std::nullopt;
    qsizetype gaps = 0;
    for (const QChar letter : word.mid(1)) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0)
            return std::nullopt;
        // The first letter of a later word is no gap: "oc" finds "Online consultation".
        if (!isWordStart(text, next))
            gaps += next - at - 1;
        at = next;
    }
    if (gaps > LongestGaps)
        return std::nullopt;
    return WithGaps - static_cast<int>(gaps);
}

std::optional<int> matchWord(const QString& word, const QString& text)
{
    if (text.startsWith(word))
        return AtBeginning;
    const qsizetype first = text.indexOf(word);
    if (first < 0)
        return matchWithGaps(word, text);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return AtWord;
    }
    return Anywhere;
}

} // namespace

std::optional<int> fuzzyMatch(const QString& query, const QString& text)
{
    const QString where = folded(text);
    int score = 0;
    for (const QString& word : folded(query).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> found = matchWord(word, where);
        if (!found)
            return std::nullopt;
        score += *found;
    }
    // Of two that match alike the shorter one is meant.
    return score * 1000 - static_cast<int>(std::min<qsizetype>(where.size(), 999));
}

} // namespace touchstone
