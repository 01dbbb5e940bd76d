// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TallyCounter.h"
#include "model/exchange/StoredAnswers.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Connection.h"

namespace touchstone {
namespace {

constexpr size_t BlockRows = 4096;

SurveyTally count(
    SQLite::Database& connection, const Survey& survey, RowFilter filter, const std::vector<qint64>& leftOut)
{
    TallyLayout layout = tallyLayout(survey.mapping);
    layout.groups.clear();
    const auto& columns = survey.mapping.columns;
    std::vector<LevelCoder> scores;
    for (const TallyLayout::Score& score : layout.scores)
        scores.emplace_back(columns[static_cast<size_t>(score.column)], survey.mapping.missing);
    std::optional<LevelCoder> outcome;
    if (layout.outcomeColumn >= 0)
        outcome.emplace(columns[static_cast<size_t>(layout.outcomeColumn)], survey.mapping.missing);
    TallyCounter counter(layout, layout.weightColumn >= 0);
    AnswerBlock block;
    block.scores.resize(scores.size());
    StoredAnswers answers(connection, survey, leftOut);
    while (answers.next()) {
        if (!filter.admits(answers))
            continue;
        for (size_t score = 0; score < scores.size(); ++score)
            block.scores[score].push_back(scores[score].code(answers.cell(layout.scores[score].column)));
        if (outcome)
            block.outcome.push_back(outcome->code(answers.cell(layout.outcomeColumn)));
        if (layout.weightColumn >= 0)
            block.weights.push_back(parseWeight(answers.cell(layout.weightColumn)).value_or(0));
        if (++block.rows >= BlockRows) {
            counter.add(block);
            block.clear();
        }
    }
    counter.add(block);
    return counter.tallies({}).front();
}

} // namespace

Result<SurveyTally> countSurvey(
    const QString& projectPath, const Survey& survey, const TallyFilter& filter, const std::vector<qint64>& leftOut)
{
    const Result<RowFilter> rows = RowFilter::of(survey, filter);
    if (!rows)
        return failure(rows.error());
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    return guarded(projectPath, [&] {
        SurveyTally tally = count(**connection, survey, *rows, leftOut);
        tally.filter = filter;
        return tally;
    });
}

} // namespace touchstone
