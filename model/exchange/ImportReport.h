// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QStringList>
#include <vector>

namespace touchstone {

/// Something about a source that the user should know; row and column are 1-based, 0 if they do not apply.
struct ImportWarning
{
    enum class Kind {
        UnclosedQuote, ///< read as text
        StrayQuote, ///< quotes inside the row's quoted cells that were read as text
        RaggedRow, ///< cells found, cells expected
        UndecodableBytes, ///< count
        UnknownLevel, ///< the cell's text
        BadWeight, ///< the cell's text
        DuplicateRespondent, ///< the id
        DuplicateHeader, ///< the name it got
        EmptyHeader, ///< the name it got
        MappingColumnUnused, ///< header that the file lacks
        SurveyImportedBefore, ///< name of that survey
        PersonalColumn, ///< header left out
        DigitsLost, ///< the cell's text
        TooManyValues, ///< header, values that a segment or wave column may have
        FormulaWithoutValue, ///< a cell whose formula was never calculated
        OtherSheets, ///< the sheet that was read, the others
    };
    Kind kind;
    qint64 row = 0;
    int column = 0;
    QStringList arguments;

    friend bool operator==(const ImportWarning&, const ImportWarning&) = default;
};

/// What an import did. `warnings` is capped at 100 a kind; `warningCounts` counts them all.
struct ImportReport
{
    QString format; ///< the survey program ("qualtrics") where it was recognised, else the kind of file ("csv", "xlsx")
    QString encoding;
    QString separator; ///< of text tables; empty for others
    QString sheet; ///< the one that was read; empty where the file has no sheets
    QStringList sheets; ///< all of the file
    int headerRows = 1;
    qint64 rows = 0; ///< responses read
    qint64 scoredRespondents = 0;
    qint64 answers = 0; ///< scored cells
    qint64 missing = 0; ///< empty or missing code
    QStringList newTouchpoints; ///< names
    std::vector<ImportWarning> warnings;
    std::map<ImportWarning::Kind, qint64> warningCounts;
};

} // namespace touchstone
