// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/ColumnHint.h"
#include "model/exchange/SurveyImport.h"
#include "model/exchange/TableReader.h"
#include "model/exchange/ZipArchive.h"

#include <functional>

namespace touchstone {

/// What a file shows of itself before anybody knows what it is.
struct SourceProbe
{
    QString path;
    QByteArray head; ///< its first 4 KB
    std::shared_ptr<const ZipArchive> archive; ///< where it is one
};

/// Looks at a file. FileMissing, FileUnreadable; SourceEncrypted or UnsupportedSource for old Office documents; the
/// errors of ZipArchive::open() for archives.
Result<SourceProbe> probeSource(const QString& path);

/// What an archive is that holds no table, as far as it says so itself.
QString nameOfArchive(const ZipArchive& archive);

/// A table that is open, its reader before the first record, and what its format says of it.
struct OpenedTable
{
    std::unique_ptr<TableReader> reader;
    QString format; ///< "csv", "xlsx" ...
    QString encoding;
    QString separator; ///< of text tables
    QString sheet; ///< the one that is read, of a file that has sheets
    QStringList sheets;
    std::vector<ColumnHint> columns; ///< where the format itself names them; else the first records do
    std::vector<ImportWarning> warnings;
};

/// One kind of file that tables come in: how it is told from others by its content, and how it is opened.
struct SourceFormat
{
    bool (*recognises)(const SourceProbe& probe);
    Result<OpenedTable> (*open)(const SourceProbe& probe, const SourceOptions& options, Progress& progress);
};

// Each in the file of its reader.
extern const SourceFormat xlsxFormat;
extern const SourceFormat odsFormat;
extern const SourceFormat spssFormat;
extern const SourceFormat csvFormat;

/// Opens a table of any format that is known. FileMissing, FileUnreadable, TableEmpty, UnsupportedSource (with what it
/// looks like), and what its format may fail with.
Result<OpenedTable> openTable(const QString& path, const SourceOptions& options, Progress& progress);

/// Takes the sheet that is asked for, by its name or else by its number from 1, or the first that holds anything,
/// hidden ones last, and warns of the others. `table.sheets` and `hidden` list them. SheetUnknown, TableEmpty, and what
/// `openSheet` may fail with.
Result<void> chooseSheet(OpenedTable& table, const std::vector<bool>& hidden, const SourceOptions& options,
    const QString& path, const std::function<Result<std::unique_ptr<TableReader>>(size_t)>& openSheet);

} // namespace touchstone
