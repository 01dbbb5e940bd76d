// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"

#include <memory>
#include <string>
#include <vector>

class QIODevice;
struct UConverter;

namespace touchstone {

enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be, MacRoman, Windows1252 };

/// As a report names it: "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "MacRoman", "Windows-1252".
QString nameOf(TextEncoding encoding);

/// How the bytes of a file are text.
struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    int bomBytes = 0; ///< to be skipped
    qint64 badSequences = 0; ///< that this encoding cannot decode
};

/// Looks at the whole of `device` (from its start; it is left at its start): byte order mark, then UTF-16 told by its
/// zero bytes, then strict UTF-8, then GB18030; where neither decodes all of it, the one with fewer bad sequences.
/// Where bytes beyond ASCII stand alone, as in Western European text, MacRoman or Windows-1252 instead of GB18030.
/// UnsupportedSource for formats known by their first bytes, TableNotText for other binary data, TableEmpty for
/// nothing.
Result<EncodingGuess> detectEncoding(QIODevice& device, Progress& progress);

/// Length of the longest prefix that is strict UTF-8 (no overlong forms, no surrogates, up to U+10FFFF).
size_t validUtf8Prefix(const char* bytes, size_t size);

/// Decodes a stream piece by piece into UTF-8; what cannot be decoded becomes U+FFFD and is counted.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// Appends to `out`; `badAt` gets the offset in `out` of each replacement. `last` ends the stream.
    void decode(const char* bytes, size_t size, bool last, std::string& out, std::vector<size_t>& badAt);

private:
    struct Closer
    {
        void operator()(UConverter* converter) const;
    };
    std::unique_ptr<UConverter, Closer> m_converter;
    std::vector<char16_t> m_pivot;
    char16_t m_pendingHigh = 0; ///< first half of a pair that a piece ended with
};

} // namespace touchstone
