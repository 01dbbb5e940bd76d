// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/WordBreaker.h"

#include "model/base/TextFold.h"

#include <unicode/ubrk.h>

namespace touchstone {
namespace {

enum class Kind { None, Spaced, Unspaced, Mark };

bool isHan(char32_t c) { return c >= 0x4e00 && c <= 0x9fff; }

/// Scripts that are written without blanks between words.
bool isUnspaced(char32_t c)
{
    if (c == 0x30fc) // lengthens a Japanese vowel; belongs to no script of its own
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

Kind kindOf(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? Kind::Spaced : Kind::None;
    if (isHan(c))
        return Kind::Unspaced;
    if (QChar::isMark(c))
        return Kind::Mark;
    if (!QChar::isLetterOrNumber(c))
        return Kind::None;
    return isUnspaced(c) ? Kind::Unspaced : Kind::Spaced;
}

char32_t codePointAt(QStringView text, qsizetype at, qsizetype& length)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    length = 1;
    return text[at].unicode();
}

bool isApostrophe(QChar c) { return c == u'\'' || c == u'’'; }

/// Whether what stands at `at` holds the word together: an apostrophe in a word, a point or comma in a number.
bool isJoiner(QStringView text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size())
        return false;
    const QChar before = text[at - 1], after = text[at + 1];
    if (isApostrophe(text[at]))
        return before.isLetter() && after.isLetter();
    return (text[at] == u'.' || text[at] == u',') && before.isDigit() && after.isDigit();
}

} // namespace

WordBreaker::WordBreaker()
{
    UErrorCode status = U_ZERO_ERROR;
    m_dictionary.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
}

WordBreaker::~WordBreaker() = default;

void WordBreaker::Closer::operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }

void WordBreaker::breakUp(QStringView text, const Take& take)
{
    qsizetype start = 0;
    Kind run = Kind::None;
    const auto finish = [&](qsizetype end) {
        if (run == Kind::Spaced)
            takeWord(text.mid(start, end - start), start, take);
        else if (run == Kind::Unspaced)
            takeUnspaced(text.mid(start, end - start), start, take);
        run = Kind::None;
    };
    for (qsizetype at = 0, length = 1; at < text.size(); at += length) {
        Kind kind = kindOf(codePointAt(text, at, length));
        if (kind == Kind::Mark || (run == Kind::Spaced && kind == Kind::None && isJoiner(text, at)))
            kind = run;
        if (kind == run)
            continue;
        finish(at);
        run = kind;
        start = at;
    }
    finish(text.size());
}

void WordBreaker::takeWord(QStringView run, qsizetype start, const Take& take)
{
    m_word.clear();
    bool isPlain = true;
    for (const QChar c : run) {
        if (isApostrophe(c) || c == u',')
            continue;
        isPlain = isPlain && c.unicode() < 0x80;
        m_word += c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c.unicode() + ('a' - 'A')) : c.unicode();
    }
    if (!isPlain)
        m_word = foldForSearch(QString::fromStdU16String(m_word)).toStdU16String();
    if (!m_word.empty())
        take(start, run.size(), m_word);
}

void WordBreaker::takeUnspaced(QStringView run, qsizetype start, const Take& take)
{
    const auto takePart = [&](qsizetype from, qsizetype to) {
        const QStringView part = run.mid(from, to - from);
        m_word.assign(part.utf16(), static_cast<size_t>(part.size()));
        if (!std::all_of(m_word.begin(), m_word.end(), [](char16_t c) { return isHan(c); }))
            m_word = foldText(part.toString()).toStdU16String();
        take(start + from, part.size(), m_word);
    };
    UErrorCode status = U_ZERO_ERROR;
    if (run.size() > 1 && m_dictionary)
        ubrk_setText(m_dictionary.get(), run.utf16(), static_cast<int32_t>(run.size()), &status);
    if (run.size() == 1 || !m_dictionary || U_FAILURE(status)) {
        takePart(0, run.size());
        return;
    }
    int32_t from = ubrk_first(m_dictionary.get());
    for (int32_t to = ubrk_next(m_dictionary.get()); to != UBRK_DONE; to = ubrk_next(m_dictionary.get())) {
        takePart(from, to);
        from = to;
    }
}

} // namespace touchstone
