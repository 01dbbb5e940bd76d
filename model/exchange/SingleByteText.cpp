// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SingleByteText.h"

#include <array>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>

namespace touchstone {
namespace {

bool isHigh(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }
bool isSmall(char byte) { return byte >= 'a' && byte <= 'z'; }
bool isLetter(char byte) { return isSmall(byte) || (byte >= 'A' && byte <= 'Z'); }

/// The characters of the bytes 0x80..0xFF.
std::array<char16_t, 128> upperHalf(const char* converter)
{
    std::array<char, 128> bytes;
    for (size_t at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(0x80 + at);
    std::array<char16_t, 128> characters = {};
    UErrorCode error = U_ZERO_ERROR;
    UConverter* open = ucnv_open(converter, &error);
    ucnv_toUChars(open, reinterpret_cast<UChar*>(characters.data()), static_cast<int32_t>(characters.size()),
        bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    ucnv_close(open);
    return characters;
}

/// How likely a character is between two others (ASCII, or 0): letters stand in words, quotes, dashes and no-break
/// spaces are in every text, the rest is rare.
int likelihood(char16_t character, char before, char after)
{
    constexpr std::u16string_view usual = u"\u00A0\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022\u00B0\u20AC\u00A3";
    if (usual.find(character) != std::u16string_view::npos)
        return 2;
    constexpr std::u16string_view rare = u"\u0152\u0160\u017D\u0178\u00DE\u00D0\u00FE\u00F0";
    if (rare.find(character) != std::u16string_view::npos)
        return -2;
    if (u_islower(character))
        return isSmall(before) || isSmall(after) ? 2 : 0;
    if (u_isupper(character))
        return isSmall(before) ? -3 : isLetter(after) ? 1 : -1;
    if (character < 0xA0 || character == 0xFFFD)
        return -4; // a control character, or none at all
    return -1;
}

} // namespace

std::optional<TextEncoding> singleByteEncoding(std::string_view bytes)
{
    static const auto mac = upperHalf("macintosh"), windows = upperHalf("windows-1252");
    const auto isOfPair = [](char byte) { return static_cast<unsigned char>(byte) >= 0xA1; };
    qint64 others = 0, pairs = 0, macScore = 0, windowsScore = 0;
    for (size_t at = 0; at < bytes.size(); ++at) {
        if (!isHigh(bytes[at]))
            continue;
        const char before = at > 0 ? bytes[at - 1] : '\0', after = at + 1 < bytes.size() ? bytes[at + 1] : '\0';
        // A character of GB 2312, as nearly all of Chinese text is.
        if (isOfPair(bytes[at]) && isOfPair(after)) {
            ++pairs;
            ++at;
            continue;
        }
        ++others;
        const auto index = static_cast<size_t>(static_cast<unsigned char>(bytes[at]) - 0x80);
        macScore += likelihood(mac[index], before, after);
        windowsScore += likelihood(windows[index], before, after);
    }
    if (others <= 2 * pairs)
        return std::nullopt;
    return macScore > windowsScore ? TextEncoding::MacRoman : TextEncoding::Windows1252;
}

} // namespace touchstone
