// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CsvReader.h"

#include <cstring>
#include <QFileInfo>

namespace touchstone {
namespace {

constexpr size_t PieceBytes = 1 << 18;
constexpr qint64 SampleBytes = 1 << 18;
/// A record longer than this is cut: no survey has one, and memory has an end.
constexpr size_t LongestRecord = 64 << 20;

Result<void> openSource(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure({ErrorCode::FileMissing, {}, file.fileName()});
    if (info.isDir())
        return failure({ErrorCode::FileUnreadable, {QStringLiteral("is a folder")}, file.fileName()});
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure({ErrorCode::FileUnreadable, {file.errorString()}, file.fileName()});
    return {};
}

} // namespace

Result<CsvFormat> detectCsvFormat(const QString& path, Progress& progress)
{
    QFile file(path);
    TOUCHSTONE_TRY(openSource(file));
    auto encoding = detectEncoding(file, progress);
    if (!encoding) {
        Error error = std::move(encoding).error();
        error.file = path;
        return failure(std::move(error));
    }
    file.seek(encoding->bomBytes);
    const QByteArray raw = file.read(SampleBytes);
    TextDecoder decoder(encoding->encoding);
    std::string sample;
    std::vector<size_t> badAt;
    decoder.decode(raw.constData(), static_cast<size_t>(raw.size()), false, sample, badAt);
    return CsvFormat{*encoding, sniffDialect(sample, file.atEnd())};
}

CsvReader::CsvReader(const QString& path, const CsvFormat& format)
    : m_file(path)
    , m_format(format)
    , m_parser(format.dialect)
{
    if (format.encoding.encoding != TextEncoding::Utf8 || format.encoding.badSequences > 0)
        m_decoder = std::make_unique<TextDecoder>(format.encoding.encoding);
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path, const CsvFormat& format)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path, format));
    TOUCHSTONE_TRY(openSource(reader->m_file));
    const QByteArray bom = reader->m_file.read(format.encoding.bomBytes);
    reader->m_hash.add(bom);
    reader->m_bytesRead = bom.size();
    return reader;
}

QString CsvReader::hash() const { return m_hash.hex(); }

bool CsvReader::advance()
{
    for (;;) {
        if (m_error || (m_at == m_end && m_finished))
            return false;
        if (m_at < m_end) {
            const char* const begin = m_buffer.data() + m_at;
            const bool last = m_finished || m_end - m_at >= LongestRecord;
            if (const char* after = m_parser.parse(begin, m_buffer.data() + m_end, last)) {
                m_at += static_cast<size_t>(after - begin);
                ++m_row;
                m_undecodable = 0;
                for (; m_badNext < m_badAt.size() && m_badAt[m_badNext] < m_at; ++m_badNext)
                    ++m_undecodable;
                m_fields = m_parser.fields();
                m_isBlank = m_parser.isBlank();
                m_isSound = strayQuotes() == 0 && unclosedQuoteColumn() == 0 && m_undecodable == 0;
                return true;
            }
        }
        refill();
    }
}

std::vector<ImportWarning> CsvReader::findFaults() const
{
    using Kind = ImportWarning::Kind;
    std::vector<ImportWarning> faults;
    if (unclosedQuoteColumn() > 0)
        faults.push_back({Kind::UnclosedQuote, m_row, unclosedQuoteColumn(), {}});
    if (strayQuotes() > 0)
        faults.push_back({Kind::StrayQuote, m_row, 0, {QString::number(strayQuotes())}});
    if (undecodable() > 0)
        faults.push_back({Kind::UndecodableBytes, m_row, 0, {QString::number(undecodable())}});
    return faults;
}

/// Moves what is not parsed to the front and reads on; reads more at a time the longer the record already is.
void CsvReader::refill()
{
    const size_t kept = m_end - m_at;
    if (m_at > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, kept);
    m_badAt.erase(m_badAt.begin(), m_badAt.begin() + static_cast<std::ptrdiff_t>(m_badNext));
    for (size_t& bad : m_badAt)
        bad -= m_at;
    m_badNext = 0;
    m_at = 0;
    m_end = kept;

    const size_t wanted = std::max(PieceBytes, kept);
    qint64 got = 0;
    if (!m_decoder) {
        // Growing only: what lies behind m_end is never read but for the parser's one byte past the end.
        if (m_buffer.size() < kept + wanted)
            m_buffer.resize(kept + wanted);
        got = m_file.read(m_buffer.data() + kept, static_cast<qint64>(wanted));
        if (got > 0) {
            m_hash.add(QByteArrayView(m_buffer.data() + kept, got));
            m_end += static_cast<size_t>(got);
        }
    } else {
        m_raw.resize(static_cast<qsizetype>(wanted));
        got = m_file.read(m_raw.data(), m_raw.size());
        if (got >= 0) {
            m_hash.add(QByteArrayView(m_raw.constData(), got));
            m_buffer.resize(kept);
            m_decoder->decode(m_raw.constData(), static_cast<size_t>(got), got == 0, m_buffer, m_badAt);
            m_end = m_buffer.size();
        }
    }
    if (got < 0) {
        m_error = Error{ErrorCode::FileUnreadable, {m_file.errorString()}, m_file.fileName()};
        return;
    }
    m_finished = got == 0;
    m_bytesRead += got;
}

} // namespace touchstone
