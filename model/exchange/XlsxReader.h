// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/SharedStrings.h"
#include "model/exchange/SheetRow.h"
#include "model/exchange/TableReader.h"
#include "model/exchange/XlsxWorkbook.h"
#include "model/exchange/XmlPart.h"

namespace touchstone {

/// Streams the rows of one sheet of an XLSX workbook. Rows without any text are left out. Numbers come as a person
/// would write them, dates as 2026-09-03 12:00:00, formulas as the value that they had when the workbook was saved.
class XlsxReader : public TableReader
{
public:
    static Result<std::unique_ptr<XlsxReader>> open(const ZipArchive& archive,
        std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet, std::shared_ptr<const SharedStrings> strings,
        const Progress& progress);

    qint64 bytesInAll() const override { return m_xml->part().unpackedSize(); }
    QString hash() const override { return hashOfFile(m_path); }

protected:
    bool advance() override;
    std::vector<ImportWarning> findFaults() const override { return m_cells.faults(); }

private:
    XlsxReader(std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet, std::shared_ptr<const SharedStrings> strings,
        std::unique_ptr<XmlPart> xml, const Progress& progress);
    void beginRow();
    bool readCell();
    void addCell(size_t column, QStringView type, qsizetype style);
    bool endRow();
    bool fail(Error error);

    std::shared_ptr<const XlsxWorkbook> m_workbook;
    const XlsxWorkbook::Sheet& m_sheet;
    std::shared_ptr<const SharedStrings> m_strings;
    std::unique_ptr<XmlPart> m_xml;
    const Progress& m_progress;
    QString m_path;
    SheetRow m_cells;
    std::string m_value; ///< of the cell
    size_t m_column = 0; ///< of the cell, 0-based
    qint64 m_rowsSeen = 0;
    bool m_isAtEnd = false;
};

} // namespace touchstone
