// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/TallyLayout.h"
#include "model/exchange/StoredAnswers.h"

namespace touchstone {

/// Codes rows of stored answers as tallies count them.
class RowCoder
{
public:
    /// Rows of a block that stays in the processor's cache while all pairs of columns are counted.
    static constexpr size_t BlockRows = 4096;

    /// The layout outlives this object.
    RowCoder(const Survey& survey, const TallyLayout& layout);

    AnswerBlock emptyBlock() const; ///< with the columns that add() appends to
    void add(const StoredAnswers& answers, AnswerBlock& block);
    /// What the codes of the layout's groups stand for, so far.
    const std::vector<ValueCoder>& groups() const { return m_groups; }

private:
    const TallyLayout& m_layout;
    std::vector<LevelCoder> m_scores;
    std::optional<LevelCoder> m_outcome;
    std::vector<ValueCoder> m_groups;
};

} // namespace touchstone
