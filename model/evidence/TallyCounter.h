// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/AnswerBlock.h"
#include "model/evidence/TallyLayout.h"

namespace touchstone {

/// Counts blocks of answers into a survey's tallies: for everyone and for every value of each segment and wave column.
/// Memory does not depend on the number of respondents. Without weights, pairs of columns are counted as tables of
/// their levels, from which the moments follow exactly; with weights, and where several columns speak of one
/// touchpoint, the moments are added up directly.
class TallyCounter
{
public:
    TallyCounter(TallyLayout layout, bool weighted);

    void add(const AnswerBlock& block);

    /// The tally of everyone, then one for each value of each group (`values[group]`, in the order of the codes).
    std::vector<SurveyTally> tallies(const std::vector<QStringList>& values) const;

    qint64 respondents() const { return m_respondents; }
    qint64 answers() const { return m_answers; } ///< scored cells that hold a level
    qint64 missing() const { return m_missing; } ///< scored cells that are empty or a missing code

private:
    /// A variable of the driver matrix: the outcome, or a touchpoint with one column or several.
    struct Variable
    {
        std::vector<int> scores; ///< indices of score columns; empty: the outcome
        std::vector<double> values; ///< per level, where one column or the outcome speaks alone
        int bits = 0; ///< that hold the levels and one more, "none"; 0: not counted as a table
    };
    /// What one column of one group's value holds.
    struct LevelCounts
    {
        std::vector<qint64> codes = std::vector<qint64>(256);
        std::vector<double> weights; ///< per level, weighted only
        double weightSquares = 0;
    };
    struct Pair
    {
        size_t first = 0, second = 0;
        bool isTable = false;
    };
    /// Everything counted for one grouping: index = value + 1, 0 for those without a value.
    struct Grouping
    {
        std::vector<std::vector<LevelCounts>> levels; ///< [value][question]
        std::vector<qint64> respondents; ///< [value]
        std::vector<std::vector<quint32>> tables; ///< [pair][value, first, second]
        std::vector<std::vector<PairMoments>> moments; ///< [value][pair]
    };

    /// Questions with a histogram: the score columns, then the outcome where there is one.
    size_t questionCount() const;
    size_t levelsOf(size_t question) const;
    void growTo(Grouping& grouping, size_t values) const;
    void prepare(const AnswerBlock& block);
    void countLevels(Grouping& grouping, const AnswerBlock& block, const std::vector<std::uint8_t>* codes);
    void countPairs(Grouping& grouping, const AnswerBlock& block, const std::vector<std::uint8_t>* codes);
    SurveyTally tallyOf(const Grouping& grouping, const std::vector<size_t>& values, const TallyFilter& filter) const;
    PairMoments momentsOf(const Grouping& grouping, size_t pair, size_t value) const;

    TallyLayout m_layout;
    bool m_weighted = false;
    std::vector<Variable> m_variables; ///< the outcome first; empty where there is none
    std::vector<Pair> m_pairs;
    std::vector<Grouping> m_groupings; ///< one for each group, or a single one for everyone
    qint64 m_respondents = 0;
    qint64 m_answers = 0;
    qint64 m_missing = 0;

    // Of the block at hand.
    std::vector<std::vector<std::uint8_t>> m_dense; ///< per table variable: the level, or "none" behind the last one
    std::vector<std::vector<double>> m_direct; ///< per variable, where pairs are added up directly; NaN: none
    std::vector<std::uint8_t> m_scored; ///< whether a row has any scored answer
    std::vector<quint32> m_index;
};

} // namespace touchstone
