// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QString>
#include <string>
#include <string_view>
#include <vector>

struct UBreakIterator;

namespace touchstone {

/// Breaks texts into words as they are searched: case, width and accents folded ("Café" is "cafe"), "don't" is one
/// word, "3.5" and "1,000" are; "wi-fi" is two. Chinese, Japanese and South-East Asian text, which has no blanks, is
/// parted by ICU's dictionaries. For one thread at a time.
class WordBreaker
{
public:
    /// Where a word stands in the text, in UTF-16 units, and what it is.
    using Take = std::function<void(qsizetype start, qsizetype length, std::u16string_view word)>;

    WordBreaker();
    ~WordBreaker();

    void breakUp(QStringView text, const Take& take);

private:
    struct Closer
    {
        void operator()(UBreakIterator* iterator) const;
    };
    void takeWord(QStringView run, qsizetype start, const Take& take);
    void takeUnspaced(QStringView run, qsizetype start, const Take& take);

    std::unique_ptr<UBreakIterator, Closer> m_dictionary;
    std::u16string m_word;
};

} // namespace touchstone
