// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/CsvReader.h"
#include "model/exchange/SurveyImport.h"

namespace touchstone {

/// A survey file that is open, its reader before the first answer.
struct SurveySource
{
    CsvFormat format;
    std::unique_ptr<CsvReader> reader;
    QStringList headers; ///< told apart
    int headerRows = 1;
    std::vector<ImportWarning> warnings; ///< about the headers
};

/// Finds out what a file is and reads its header. Errors name the file.
Result<SurveySource> openSurveySource(const QString& path, Progress& progress);

/// What a report says about a source before any answer is read.
ImportReport reportOf(const SurveySource& source);

} // namespace touchstone
