// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/base/Sha256.h"
#include "model/exchange/CsvRecordParser.h"
#include "model/exchange/TableReader.h"
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

/// Streams the records of a text table, as UTF-8 views into its buffer.
class CsvReader : public TableReader
{
public:
    static Result<std::unique_ptr<CsvReader>> open(const QString& path, const CsvFormat& format);

    int strayQuotes() const { return m_parser.strayQuotes(); }
    int unclosedQuoteColumn() const { return m_parser.unclosedQuoteColumn(); }
    int undecodable() const { return m_undecodable; } ///< bad byte sequences in this record
    qint64 bytesInAll() const override { return m_file.size(); }
    QString hash() const override;

protected:
    bool advance() override;
    std::vector<ImportWarning> findFaults() const override;

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
    int m_undecodable = 0;
    Sha256 m_hash;
};

} // namespace touchstone
