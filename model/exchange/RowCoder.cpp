// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/RowCoder.h"

namespace touchstone {

RowCoder::RowCoder(const Survey& survey, const TallyLayout& layout)
    : m_layout(layout)
{
    const auto& columns = survey.mapping.columns;
    for (const TallyLayout::Score& score : layout.scores)
        m_scores.emplace_back(columns[static_cast<size_t>(score.column)], survey.mapping.missing);
    if (layout.outcomeColumn >= 0)
        m_outcome.emplace(columns[static_cast<size_t>(layout.outcomeColumn)], survey.mapping.missing);
    for (const TallyLayout::Group& group : layout.groups)
        m_groups.emplace_back(columns[static_cast<size_t>(group.column)], survey.mapping.missing,
            group.header.isEmpty() ? survey.mapping.wave : QString());
}

AnswerBlock RowCoder::emptyBlock() const
{
    AnswerBlock block;
    block.scores.resize(m_scores.size());
    block.groups.resize(m_groups.size());
    return block;
}

void RowCoder::add(const StoredAnswers& answers, AnswerBlock& block)
{
    for (size_t score = 0; score < m_scores.size(); ++score)
        block.scores[score].push_back(m_scores[score].code(answers.cell(m_layout.scores[score].column)));
    if (m_outcome)
        block.outcome.push_back(m_outcome->code(answers.cell(m_layout.outcomeColumn)));
    for (size_t group = 0; group < m_groups.size(); ++group)
        block.groups[group].push_back(m_groups[group].code(answers.cell(m_layout.groups[group].column)));
    if (m_layout.weightColumn >= 0)
        block.weights.push_back(parseWeight(answers.cell(m_layout.weightColumn)).value_or(0));
    ++block.rows;
}

} // namespace touchstone
