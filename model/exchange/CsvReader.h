// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/base/Sha256.h"
#include "model/exchange/CsvRecordParser.h"
#include "model/exchange/TextEncoding.h"

#include <memory>
#include <QFile>

namespace touchstone {

/// A text table as it was found: how its bytes become cells.
struct CsvFormat
{
    EncodingGuess encoding;
    CsvDialect dialect;
};

/// Finds encoding and dialect of a file. FileMissing, FileUnreadable (a folder, no permission), TableEmpty,
/// TableNotText, UnsupportedSource.
Result<CsvFormat> detectCsvFormat(const QString& path, Progress& progress);

/// Streams the records of a text table in bounded memory, as UTF-8 views into its buffer.
class CsvReader
{
public:
    static Result<std::unique_ptr<CsvReader>> open(const QString& path, const CsvFormat& format);

    /// Goes to the next record; false at the end of the table, or on an error: see error().
    bool next();

    /// The cells of the record; views hold until the next call of next().
    std::span<const std::string_view> fields() const { return m_parser.fields(); }
    bool isBlank() const { return m_parser.isBlank(); }
    int strayQuotes() const { return m_parser.strayQuotes(); }
    int unclosedQuoteColumn() const { return m_parser.unclosedQuoteColumn(); }
    int undecodable() const { return m_undecodable; } ///< bad byte sequences in this record
    /// Whether nothing about the record's bytes needs a warning.
    bool isSound() const { return strayQuotes() == 0 && unclosedQuoteColumn() == 0 && m_undecodable == 0; }
    qint64 row() const { return m_row; } ///< 1-based, headers and blank lines counted

    const std::optional<Error>& error() const { return m_error; }
    qint64 bytesRead() const { return m_bytesRead; } ///< of the file
    qint64 fileSize() const { return m_file.size(); }
    /// SHA-256, hex, of all that was read: of the whole file once next() has returned false.
    QString hash() const;

private:
    CsvReader(const QString& path, const CsvFormat& format);
    void refill();

    QFile m_file;
    CsvFormat m_format;
    CsvRecordParser m_parser;
    std::unique_ptr<TextDecoder> m_decoder; ///< none where the bytes are sound UTF-8
    QByteArray m_raw;
    std::string m_buffer; ///< decoded; [m_at, m_end) is not parsed yet
    size_t m_at = 0;
    size_t m_end = 0;
    std::vector<size_t> m_badAt; ///< offsets into the buffer of replaced bytes, from m_badNext on still to come
    size_t m_badNext = 0;
    bool m_finished = false; ///< the file is read to its end
    qint64 m_row = 0;
    int m_undecodable = 0;
    qint64 m_bytesRead = 0;
    Sha256 m_hash;
    std::optional<Error> m_error;
};

} // namespace touchstone
