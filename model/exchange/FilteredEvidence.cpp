// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/FilteredEvidence.h"

#include "model/exchange/CodedAnswers.h"
#include "model/exchange/SurveyImport.h"

#include <algorithm>

namespace touchstone {
namespace {

bool hasColumn(const Survey& survey, ColumnRole role, const QString& segment = {})
{
    return std::any_of(survey.mapping.columns.begin(), survey.mapping.columns.end(), [&](const ColumnMapping& column) {
        return column.role == role && (segment.isEmpty() || segment.startsWith(column.header + QLatin1Char('=')));
    });
}

/// The tally of `filter`, or none where the survey lacks what the filter asks for.
Result<std::optional<SurveyTally>> tallyFor(
    const QString& projectPath, const Survey& survey, const TallyFilter& filter, CodedAnswersCache* cache)
{
    if (!filter.segment.isEmpty() && !hasColumn(survey, ColumnRole::Segment, filter.segment))
        return std::nullopt;
    if (!filter.wave.isEmpty() && !hasColumn(survey, ColumnRole::Wave)) {
        if (survey.mapping.wave != filter.wave)
            return std::nullopt;
        // All of the survey is of that wave, so the wave does not narrow it.
        if (const SurveyTally* known = survey.tally({.segment = filter.segment, .wave = {}})) {
            SurveyTally tally = *known;
            tally.filter = filter;
            return tally;
        }
    }
    return cache ? cache->count(projectPath, survey, filter) : countSurvey(projectPath, survey, filter);
}

} // namespace

Result<Evidence> evidenceFor(
    const QString& projectPath, const Evidence& evidence, const TallyFilter& filter, CodedAnswersCache* cache)
{
    Evidence result = evidence;
    for (const Survey& survey : evidence.surveys) {
        if (survey.tally(filter))
            continue;
        const Result<std::optional<SurveyTally>> tally = tallyFor(projectPath, survey, filter, cache);
        if (!tally)
            return failure(tally.error());
        if (!*tally)
            continue;
        Survey counted = survey;
        counted.tallies.push_back(**tally);
        result.surveys.put(std::move(counted));
    }
    return result;
}

} // namespace touchstone
