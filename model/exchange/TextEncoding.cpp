// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TextEncoding.h"

#include "model/exchange/SingleByteText.h"

#include <array>
#include <cstring>
#include <QIODevice>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>

namespace touchstone {
namespace {

constexpr qsizetype PieceBytes = 1 << 20;
constexpr qsizetype SampleBytes = 8 << 20; ///< that tell one encoding of single bytes from another

struct Signature
{
    std::string_view bytes;
    const char* name;
};

/// Formats that people drop by mistake, or that another reader has to handle.
const std::array<Signature, 16> signatures = {{
    {{"SQLite format 3\0", 16}, "SQLite database"},
    {{"PK\x03\x04", 4}, "ZIP archive (XLSX, ODS, DOCX ...)"},
    {{"PK\x05\x06", 4}, "empty ZIP archive"},
    {{"\x89PNG\r\n", 6}, "PNG picture"},
    {{"\xFF\xD8\xFF", 3}, "JPEG picture"},
    {{"GIF8", 4}, "GIF picture"},
    {{"%PDF-", 5}, "PDF document"},
    {{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8}, "old Office document (XLS, DOC)"},
    {{"$FL2", 4}, "SPSS file (SAV)"},
    {{"$FL3", 4}, "SPSS file (ZSAV)"},
    {{"\x1F\x8B", 2}, "gzip archive"},
    {{"7z\xBC\xAF\x27\x1C", 6}, "7z archive"},
    {{"Rar!\x1A\x07", 6}, "RAR archive"},
    {{"BZh", 3}, "bzip2 archive"},
    {{"\xFD"
      "7zXZ\0",
         6},
        "XZ archive"},
    {{"\x7F"
      "ELF",
         4},
        "program"},
}};

const char* converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Gb18030:
        return "gb18030";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::MacRoman:
        return "macintosh";
    case TextEncoding::Windows1252:
        return "windows-1252";
    }
    return "UTF-8";
}

/// Byte order mark, else UTF-16 by the place of its zero bytes; nothing where the zero bytes tell of binary data.
Result<std::optional<EncodingGuess>> guessFromStart(const QByteArray& start)
{
    const std::string_view head(start.constData(), static_cast<size_t>(start.size()));
    for (const Signature& signature : signatures) {
        if (head.substr(0, signature.bytes.size()) == signature.bytes)
            return failure({ErrorCode::UnsupportedSource, {QString::fromLatin1(signature.name)}});
    }
    if (head.substr(0, 3) == "\xEF\xBB\xBF")
        return EncodingGuess{TextEncoding::Utf8, 3, 0};
    if (head.substr(0, 2) == "\xFF\xFE")
        return EncodingGuess{TextEncoding::Utf16Le, 2, 0};
    if (head.substr(0, 2) == "\xFE\xFF")
        return EncodingGuess{TextEncoding::Utf16Be, 2, 0};

    std::array<size_t, 2> zeros = {0, 0};
    size_t controls = 0;
    for (size_t at = 0; at < head.size(); ++at) {
        const auto byte = static_cast<unsigned char>(head[at]);
        zeros[at % 2] += byte == 0;
        controls
            += byte < 32 && byte != 0 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
    }
    const size_t half = head.size() / 2;
    if (half >= 4 && head.size() % 2 == 0) {
        if (zeros[1] * 5 > half && zeros[0] * 50 < half)
            return EncodingGuess{TextEncoding::Utf16Le, 0, 0};
        if (zeros[0] * 5 > half && zeros[1] * 50 < half)
            return EncodingGuess{TextEncoding::Utf16Be, 0, 0};
    }
    // A few zero bytes are damage or padding, many are no text.
    if (half >= 8 && (zeros[0] + zeros[1]) * 20 > head.size())
        return failure({ErrorCode::TableNotText, {QStringLiteral("zero bytes")}});
    if (half >= 8 && controls * 20 > head.size())
        return failure({ErrorCode::TableNotText, {QStringLiteral("control characters")}});
    return std::nullopt;
}

/// Feeds the device from `from` on to `take(bytes, size, last)` until it returns false.
template <typename Take>
Result<void> readPieces(QIODevice& device, qint64 from, Progress& progress, const Take& take)
{
    device.seek(from);
    QByteArray piece(PieceBytes, Qt::Uninitialized);
    for (;;) {
        if (progress.isCancelled())
            return failure({ErrorCode::Cancelled});
        const qint64 got = device.read(piece.data(), PieceBytes);
        if (got < 0)
            return failure({ErrorCode::FileUnreadable, {device.errorString()}});
        if (!take(piece.constData(), static_cast<size_t>(got), got == 0) || got == 0)
            return {};
    }
}

Result<bool> isStrictUtf8(QIODevice& device, qint64 from, Progress& progress)
{
    std::string carry; // the first bytes of a character whose rest is in the next piece
    bool valid = true;
    const auto take = [&](const char* bytes, size_t size, bool) {
        if (!carry.empty()) {
            const size_t before = carry.size();
            const size_t more = std::min<size_t>(size, 4 - before);
            carry.append(bytes, more);
            const size_t good = validUtf8Prefix(carry.data(), carry.size());
            if (good < before) {
                valid = false;
                return false;
            }
            bytes += good - before;
            size -= good - before;
            carry.clear();
        }
        const size_t good = validUtf8Prefix(bytes, size);
        if (size - good > 3) {
            valid = false;
            return false;
        }
        carry.assign(bytes + good, size - good);
        return true;
    };
    TOUCHSTONE_TRY(readPieces(device, from, progress, take));
    return valid && carry.empty();
}

/// How well an encoding decodes: bad sequences, and characters beyond ASCII.
struct Fit
{
    qint64 bad = 0;
    qint64 good = 0;
};

Result<Fit> tryEncoding(QIODevice& device, qint64 from, TextEncoding encoding, Progress& progress)
{
    TextDecoder decoder(encoding);
    std::string out;
    std::vector<size_t> badAt;
    Fit fit;
    const auto take = [&](const char* bytes, size_t size, bool last) {
        out.clear();
        badAt.clear();
        decoder.decode(bytes, size, last, out, badAt);
        fit.bad += static_cast<qint64>(badAt.size());
        fit.good += std::count_if(out.begin(), out.end(), [](char byte) { return (byte & 0xC0) == 0xC0; });
        return true;
    };
    TOUCHSTONE_TRY(readPieces(device, from, progress, take));
    fit.good -= fit.bad; // the replacements
    return fit;
}

void appendUtf8(const char16_t* units, size_t count, char16_t& pendingHigh, std::string& out)
{
    for (size_t at = 0; at < count; ++at) {
        const char16_t unit = units[at];
        char32_t point = unit;
        if (pendingHigh && U16_IS_TRAIL(unit)) {
            point = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(pendingHigh, unit));
            pendingHigh = 0;
        } else if (U16_IS_LEAD(unit)) {
            pendingHigh = unit;
            continue;
        }
        if (point < 0x80) {
            out += static_cast<char>(point);
        } else if (point < 0x800) {
            out += static_cast<char>(0xC0 | (point >> 6));
            out += static_cast<char>(0x80 | (point & 0x3F));
        } else if (point < 0x10000) {
            out += static_cast<char>(0xE0 | (point >> 12));
            out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (point & 0x3F));
        } else {
            out += static_cast<char>(0xF0 | (point >> 18));
            out += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
            out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (point & 0x3F));
        }
    }
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
        return QStringLiteral("GB18030");
    case TextEncoding::MacRoman:
        return QStringLiteral("MacRoman");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    default:
        return QString::fromLatin1(converterName(encoding));
    }
}

Result<EncodingGuess> detectEncoding(QIODevice& device, Progress& progress)
{
    device.seek(0);
    const QByteArray start = device.read(64 * 1024);
    if (start.isEmpty())
        return failure({ErrorCode::TableEmpty});
    auto fromStart = guessFromStart(start);
    if (!fromStart)
        return failure(std::move(fromStart).error());

    EncodingGuess guess;
    if (*fromStart)
        guess = **fromStart;
    if (guess.encoding == TextEncoding::Utf8) {
        const auto strict = isStrictUtf8(device, guess.bomBytes, progress);
        if (!strict)
            return failure(strict.error());
        if (!*strict) {
            const auto utf8 = tryEncoding(device, guess.bomBytes, TextEncoding::Utf8, progress);
            if (!utf8)
                return failure(utf8.error());
            guess.badSequences = utf8->bad;
            // Much sound UTF-8 with little damage is damaged UTF-8, whatever GB18030 would make of it.
            if (guess.bomBytes == 0 && utf8->good < 10 * utf8->bad) {
                device.seek(0);
                const QByteArray sample = device.read(SampleBytes);
                if (const auto single = singleByteEncoding({sample.constData(), static_cast<size_t>(sample.size())})) {
                    device.seek(0);
                    return EncodingGuess{*single, 0, 0};
                }
                const auto gb18030 = tryEncoding(device, 0, TextEncoding::Gb18030, progress);
                if (!gb18030)
                    return failure(gb18030.error());
                if (gb18030->bad < utf8->bad)
                    guess = {TextEncoding::Gb18030, 0, gb18030->bad};
            }
        }
    }
    device.seek(0);
    return guess;
}

size_t validUtf8Prefix(const char* bytes, size_t size)
{
    const auto at = [bytes](size_t index) { return static_cast<unsigned char>(bytes[index]); };
    const auto isTail = [&](size_t index) { return (at(index) & 0xC0) == 0x80; };
    size_t index = 0;
    while (index < size) {
        // Eight plain ASCII bytes at a time: most of a survey is digits.
        while (index + 8 <= size) {
            quint64 word;
            std::memcpy(&word, bytes + index, 8);
            if (word & 0x8080808080808080ULL)
                break;
            index += 8;
        }
        if (index == size)
            break;
        const unsigned char first = at(index);
        if (first < 0x80) {
            ++index;
        } else if (first >= 0xC2 && first <= 0xDF) {
            if (index + 1 >= size || !isTail(index + 1))
                return index;
            index += 2;
        } else if ((first & 0xF0) == 0xE0) {
            if (index + 2 >= size || !isTail(index + 1) || !isTail(index + 2))
                return index;
            const unsigned char second = at(index + 1);
            if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F))
                return index;
            index += 3;
        } else if (first >= 0xF0 && first <= 0xF4) {
            if (index + 3 >= size || !isTail(index + 1) || !isTail(index + 2) || !isTail(index + 3))
                return index;
            const unsigned char second = at(index + 1);
            if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
                return index;
            index += 4;
        } else {
            return index;
        }
    }
    return index;
}

void TextDecoder::Closer::operator()(UConverter* converter) const { ucnv_close(converter); }

TextDecoder::TextDecoder(TextEncoding encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(converterName(encoding), &error));
    // Stops at what it cannot decode, so that the place is known.
    ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    m_pivot.resize(32 * 1024);
}

TextDecoder::~TextDecoder() = default;

void TextDecoder::decode(const char* bytes, size_t size, bool last, std::string& out, std::vector<size_t>& badAt)
{
    const char* source = bytes;
    const char* const sourceEnd = bytes + size;
    const auto replace = [&] {
        badAt.push_back(out.size());
        out += "\xEF\xBF\xBD";
    };
    for (;;) {
        char16_t* target = m_pivot.data();
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), reinterpret_cast<UChar**>(&target),
            reinterpret_cast<const UChar*>(m_pivot.data() + m_pivot.size()), &source, sourceEnd, nullptr, last, &error);
        appendUtf8(m_pivot.data(), static_cast<size_t>(target - m_pivot.data()), m_pendingHigh, out);
        if (error == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_FAILURE(error)) {
            replace();
            // A truncated character at the very end is the end; anything else goes on behind the bad bytes.
            if (error != U_TRUNCATED_CHAR_FOUND || source < sourceEnd)
                continue;
        }
        return;
    }
}

} // namespace touchstone
