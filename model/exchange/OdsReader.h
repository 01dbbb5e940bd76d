// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/SheetRow.h"
#include "model/exchange/TableReader.h"
#include "model/exchange/XmlPart.h"

namespace touchstone {

/// Streams the rows of one sheet of an OpenDocument spreadsheet, as XlsxReader does.
class OdsReader : public TableReader
{
public:
    struct Sheet
    {
        QString name;
        bool isHidden = false;
    };
    /// The sheets, in order. The whole content is parsed once: there is no list of them.
    static Result<std::vector<Sheet>> sheets(const ZipArchive& archive, const Progress& progress);
    static Result<std::unique_ptr<OdsReader>> open(
        const ZipArchive& archive, const QString& name, size_t sheet, const Progress& progress);

    qint64 bytesInAll() const override { return m_xml->part().unpackedSize(); }
    QString hash() const override { return hashOfFile(m_path); }

protected:
    bool advance() override;
    std::vector<ImportWarning> findFaults() const override { return m_cells.faults(); }

private:
    OdsReader(std::unique_ptr<XmlPart> xml, const Progress& progress);
    bool readRow();
    bool readCell();
    std::string valueOf(const QXmlStreamAttributes& attributes, QStringView type, size_t column);
    bool fail(Error error);

    std::unique_ptr<XmlPart> m_xml;
    const Progress& m_progress;
    QString m_path;
    QString m_name;
    SheetRow m_cells;
    size_t m_column = 0; ///< of the next cell
    qint64 m_firstRow = 1; ///< of those that the row stands for
    qint64 m_repeats = 0; ///< how often the row is still to be given
    qint64 m_cellsGiven = 0; ///< by repeating rows
    qint64 m_rowsSeen = 0;
    bool m_isAtEnd = false;
};

} // namespace touchstone
