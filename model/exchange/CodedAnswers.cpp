// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CodedAnswers.h"

#include "model/evidence/TallyCounter.h"
#include "model/exchange/RowCoder.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Connection.h"

#include <algorithm>
#include <numeric>

namespace touchstone {
namespace {

/// The answers of some rows, one column after the other.
template <typename Value>
void gather(const std::vector<Value>& from, const std::vector<quint32>& rows, std::vector<Value>& to)
{
    if (from.empty())
        return;
    to.resize(rows.size());
    for (size_t at = 0; at < rows.size(); ++at)
        to[at] = from[rows[at]];
}

/// Counting without groups: all of a block is of one filter.
TallyLayout withoutGroups(TallyLayout layout)
{
    layout.groups.clear();
    return layout;
}

} // namespace

Result<std::shared_ptr<const CodedAnswers>> CodedAnswers::read(const QString& projectPath, const Survey& survey)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    return guarded(projectPath, [&] {
        auto coded = std::make_shared<CodedAnswers>();
        coded->m_path = projectPath;
        coded->m_survey = survey;
        coded->m_survey.tallies.clear();
        coded->m_layout = tallyLayout(survey.mapping);
        RowCoder coder(survey, coded->m_layout);
        coded->m_answers = coder.emptyBlock();
        StoredAnswers answers(**connection, survey);
        while (answers.next())
            coder.add(answers, coded->m_answers);
        for (const ValueCoder& group : coder.groups())
            coded->m_values.push_back(group.values());
        return std::shared_ptr<const CodedAnswers>(std::move(coded));
    });
}

void CodedAnswers::addCondition(std::vector<Condition>& conditions, const TallyFilter& part) const
{
    Condition condition{.group = m_layout.groups.size()};
    for (size_t group = 0; group < m_layout.groups.size(); ++group) {
        for (qsizetype value = 0; value < m_values[group].size(); ++value) {
            if (m_layout.filterOf(m_layout.groups[group], m_values[group][value]) == part)
                condition = {group, static_cast<int>(value)};
        }
    }
    conditions.push_back(condition);
}

Result<SurveyTally> CodedAnswers::count(const TallyFilter& filter) const
{
    if (const Result<RowFilter> known = RowFilter::of(m_survey, filter); !known)
        return failure(known.error());
    std::vector<Condition> conditions;
    if (!filter.segment.isEmpty())
        addCondition(conditions, {.segment = filter.segment, .wave = {}});
    const bool hasWaveColumn
        = std::ranges::any_of(m_layout.groups, [](const TallyLayout::Group& group) { return group.header.isEmpty(); });
    if (!filter.wave.isEmpty() && hasWaveColumn)
        addCondition(conditions, {.segment = {}, .wave = filter.wave});

    TallyCounter counter(withoutGroups(m_layout), m_layout.weightColumn >= 0);
    const bool isNobody = std::ranges::any_of(conditions, [](const Condition& each) { return each.value < 0; });
    AnswerBlock block;
    block.scores.resize(m_answers.scores.size());
    std::vector<quint32> rows;
    const auto countRows = [&] {
        for (size_t score = 0; score < m_answers.scores.size(); ++score)
            gather(m_answers.scores[score], rows, block.scores[score]);
        gather(m_answers.outcome, rows, block.outcome);
        gather(m_answers.weights, rows, block.weights);
        block.rows = rows.size();
        counter.add(block);
        rows.clear();
    };
    for (size_t row = 0; row < m_answers.rows && !isNobody; ++row) {
        const bool isMeant = std::ranges::all_of(conditions, [&](const Condition& each) {
            return m_answers.groups[each.group][row] == static_cast<std::uint8_t>(each.value);
        });
        if (!isMeant)
            continue;
        rows.push_back(static_cast<quint32>(row));
        if (rows.size() == RowCoder::BlockRows)
            countRows();
    }
    countRows();
    SurveyTally tally = counter.tallies({}).front();
    tally.filter = filter;
    return tally;
}

bool CodedAnswers::isOf(const QString& projectPath, const Survey& survey) const
{
    return projectPath == m_path && survey.id == m_survey.id && survey.answersTable == m_survey.answersTable
        && survey.mapping == m_survey.mapping;
}

size_t CodedAnswers::bytes() const
{
    return m_answers.rows * (m_answers.scores.size() + m_answers.groups.size() + !m_answers.outcome.empty())
        + m_answers.weights.size() * sizeof(double);
}

Result<SurveyTally> CodedAnswersCache::count(
    const QString& projectPath, const Survey& survey, const TallyFilter& filter)
{
    const std::lock_guard lock(m_mutex);
    auto found = std::ranges::find_if(
        m_known, [&](const std::shared_ptr<const CodedAnswers>& each) { return each->isOf(projectPath, survey); });
    if (found == m_known.end()) {
        auto read = CodedAnswers::read(projectPath, survey);
        if (!read)
            return failure(read.error());
        found = m_known.insert(m_known.begin(), std::move(*read));
    }
    m_known.splice(m_known.begin(), m_known, found);
    const auto used = m_known.front();
    const auto all = [this] {
        return std::accumulate(m_known.begin(), m_known.end(), size_t(0),
            [](size_t sum, const std::shared_ptr<const CodedAnswers>& each) { return sum + each->bytes(); });
    };
    while (!m_known.empty() && all() > MostBytes)
        m_known.pop_back();
    return used->count(filter);
}

} // namespace touchstone
