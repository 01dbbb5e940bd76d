// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/SourceFormat.h"
#include "model/exchange/SurveyImport.h"

namespace touchstone {

/// A survey file that is open, its reader before the first answer.
struct SurveySource
{
    OpenedTable table;
    QString program; ///< the survey program that the table comes from ("qualtrics"); empty: not known
    QStringList headers; ///< told apart
    std::vector<ColumnHint> columns; ///< beside the headers
    int headerRows = 1;
    std::vector<ImportWarning> warnings; ///< about the headers

    TableReader& reader() const { return *table.reader; }
};

/// Finds out what a file is and reads its header. Errors name the file.
Result<SurveySource> openSurveySource(const QString& path, const SourceOptions& options, Progress& progress);

/// What a report says about a source before any answer is read.
ImportReport reportOf(const SurveySource& source);

} // namespace touchstone
