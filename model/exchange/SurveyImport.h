// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/evidence/Evidence.h"
#include "model/exchange/ImportReport.h"

#include <map>
#include <memory>

namespace touchstone {

class AnswersTable;
class Project;

/// What may be said of a source beforehand.
struct SourceOptions
{
    QString sheet; ///< name or number (from 1) of a workbook's sheet; empty: the first that is shown and holds anything
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
Result<SurveySuggestion> suggestSurvey(
    const QString& source, const Journey& journey, Progress& progress, const SourceOptions& options = {});

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
    const SurveyMapping& mapping, Progress& progress, const SourceOptions& options = {});

/// Makes a staged survey part of the project, as one named edit that can be undone. Call in the project's thread.
Result<void> publishSurvey(Project& project, const StagedSurvey& staged, const QString& editName);

/// Removes a staged survey that will not be published.
Result<void> discardSurvey(const QString& projectPath, const StagedSurvey& staged);

/// The tally of a filter that was not counted at import (a segment within a wave), from the stored answers but for some
/// rows.
Result<SurveyTally> countSurvey(const QString& projectPath, const Survey& survey, const TallyFilter& filter,
    const std::vector<qint64>& leftOut = {});

} // namespace touchstone
