// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TallyCounter.h"
#include "model/exchange/RowCoder.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Connection.h"

namespace touchstone {
namespace {

SurveyTally count(
    SQLite::Database& connection, const Survey& survey, RowFilter filter, const std::vector<qint64>& leftOut)
{
    TallyLayout layout = tallyLayout(survey.mapping);
    layout.groups.clear();
    TallyCounter counter(layout, layout.weightColumn >= 0);
    RowCoder coder(survey, layout);
    AnswerBlock block = coder.emptyBlock();
    StoredAnswers answers(connection, survey, leftOut);
    while (answers.next()) {
        if (!filter.admits(answers))
            continue;
        coder.add(answers, block);
        if (block.rows >= RowCoder::BlockRows) {
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
