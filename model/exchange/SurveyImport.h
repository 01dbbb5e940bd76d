// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/evidence/Evidence.h"

#include <map>
#include <memory>

namespace touchstone {

class AnswersTable;
class Project;

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
    QString format; ///< "csv"
    QString encoding;
    QString separator;
    int headerRows = 1;
    qint64 rows = 0; ///< responses read
    qint64 scoredRespondents = 0;
    qint64 answers = 0; ///< scored cells
    qint64 missing = 0; ///< empty or missing code
    QStringList newTouchpoints; ///< names
    std::vector<ImportWarning> warnings;
    std::map<ImportWarning::Kind, qint64> warningCounts;
};

/// What a source looks like, and how its columns could be read.
struct SurveySuggestion
{
    ImportReport report; ///< encoding, separator, header rows, rows (whole file), warnings
    QStringList headers; ///< told apart
    std::vector<QStringList> firstRows; ///< up to 50, as read
    SurveyMapping mapping;
    std::map<QString, QString> reasons; ///< header -> why that role, in English (made with `reasonText` for the window)
};

/// Reads a source and suggests a mapping. Touchpoints of the journey are matched to headers by name.
Result<SurveySuggestion> suggestSurvey(const QString& source, const Journey& journey, Progress& progress);

/// Answers that were written to the project file but are not yet part of the project.
struct StagedSurvey
{
    Survey survey;
    std::vector<Touchpoint> newTouchpoints; ///< without stage and channel: publishSurvey() finds or makes them
    QStringList waves; ///< keys of the waves that its rows belong to; publishSurvey() makes those that are not there
    std::shared_ptr<AnswersTable> table; ///< keeps the answers from being swept away until they are published
    ImportReport report;
};

/// Streams a source into the project file at `projectPath` through a connection of its own, in slices, and counts its
/// tallies. Nothing is part of the project before publishSurvey(); on failure or cancel nothing is left behind.
Result<StagedSurvey> stageSurvey(const QString& projectPath, const Journey& journey, const QString& source,
    const SurveyMapping& mapping, Progress& progress);

/// Makes a staged survey part of the project, as one named edit that can be undone. Call in the project's thread.
Result<void> publishSurvey(Project& project, const StagedSurvey& staged, const QString& editName);

/// Removes a staged survey that will not be published.
Result<void> discardSurvey(const QString& projectPath, const StagedSurvey& staged);

/// The tally of a filter that was not counted at import (a segment within a wave), from the stored answers.
Result<SurveyTally> countSurvey(const QString& projectPath, const Survey& survey, const TallyFilter& filter);

} // namespace touchstone
