// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TallyCounter.h"

#include <bit>
#include <cmath>
#include <limits>

namespace touchstone {
namespace {

/// Tables of more levels than this would leave the processor's cache.
constexpr int MostTableLevels = 31;
/// More pairs than this are added up directly: their tables, once a segment's value, would fill the memory.
constexpr size_t MostTables = 500;
constexpr double None = std::numeric_limits<double>::quiet_NaN();

void add(PairMoments& sum, const PairMoments& other)
{
    sum.n += other.n;
    sum.weightSquares += other.weightSquares;
    sum.sumX += other.sumX;
    sum.sumY += other.sumY;
    sum.sumXX += other.sumXX;
    sum.sumYY += other.sumYY;
    sum.sumXY += other.sumXY;
}

} // namespace

TallyCounter::TallyCounter(TallyLayout layout, bool weighted)
    : m_layout(std::move(layout))
    , m_weighted(weighted)
{
    if (m_layout.outcomeColumn >= 0) {
        m_variables.resize(1 + static_cast<size_t>(m_layout.drivers.size()));
        for (qsizetype level = 0; level < m_layout.outcomeLevels.size(); ++level)
            m_variables[0].values.push_back(static_cast<double>(level));
        for (size_t score = 0; score < m_layout.scores.size(); ++score) {
            if (m_layout.scores[score].driver >= 0) {
                Variable& variable = m_variables[1 + static_cast<size_t>(m_layout.scores[score].driver)];
                variable.scores.push_back(static_cast<int>(score));
                variable.values = m_layout.scores[score].satisfaction;
            }
        }
        for (Variable& variable : m_variables) {
            const size_t levels = variable.values.size();
            if (variable.scores.size() <= 1 && levels <= MostTableLevels && !m_weighted)
                variable.bits = std::bit_width(levels);
        }
        const size_t pairCount = m_variables.size() * (m_variables.size() - 1) / 2;
        for (size_t first = 0; first < m_variables.size(); ++first) {
            for (size_t second = first + 1; second < m_variables.size(); ++second)
                m_pairs.push_back({first, second,
                    pairCount <= MostTables && m_variables[first].bits > 0 && m_variables[second].bits > 0});
        }
    }
    m_dense.resize(m_variables.size());
    m_direct.resize(m_variables.size());
    m_groupings.resize(std::max<size_t>(1, m_layout.groups.size()));
    for (Grouping& grouping : m_groupings) {
        grouping.tables.resize(m_pairs.size());
        growTo(grouping, 1);
    }
}

void TallyCounter::growTo(Grouping& grouping, size_t values) const
{
    if (grouping.levels.size() >= values)
        return;
    grouping.levels.resize(values, std::vector<LevelCounts>(questionCount()));
    grouping.respondents.resize(values);
    grouping.moments.resize(values, std::vector<PairMoments>(m_pairs.size()));
    for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
        if (m_pairs[pair].isTable) {
            const int bits = m_variables[m_pairs[pair].first].bits + m_variables[m_pairs[pair].second].bits;
            grouping.tables[pair].resize(values << bits);
        }
    }
}

size_t TallyCounter::questionCount() const { return m_layout.scores.size() + (m_layout.outcomeColumn >= 0 ? 1 : 0); }

size_t TallyCounter::levelsOf(size_t question) const
{
    return question < m_layout.scores.size() ? static_cast<size_t>(m_layout.scores[question].levels)
                                             : static_cast<size_t>(m_layout.outcomeLevels.size());
}

/// Brings the block's columns into the shapes that are counted from.
void TallyCounter::prepare(const AnswerBlock& block)
{
    m_scored.assign(block.rows, 0);
    for (const std::vector<std::uint8_t>& column : block.scores) {
        for (size_t row = 0; row < block.rows; ++row)
            m_scored[row] |= column[row] < answer::Unknown;
    }
    std::vector<bool> needsDirect(m_variables.size());
    for (const Pair& pair : m_pairs) {
        if (!pair.isTable)
            needsDirect[pair.first] = needsDirect[pair.second] = true;
    }
    const auto columnOf
        = [&](int score) -> const std::vector<std::uint8_t>& { return block.scores[static_cast<size_t>(score)]; };
    for (size_t index = 0; index < m_variables.size(); ++index) {
        const Variable& variable = m_variables[index];
        const auto& only = variable.scores.empty() ? block.outcome : columnOf(variable.scores[0]);
        if (variable.bits > 0) {
            const auto none = static_cast<std::uint8_t>(variable.values.size());
            m_dense[index].resize(block.rows);
            for (size_t row = 0; row < block.rows; ++row)
                m_dense[index][row] = std::min(only[row], none);
        }
        if (!needsDirect[index])
            continue;
        std::vector<double>& direct = m_direct[index];
        direct.assign(block.rows, None);
        if (variable.scores.size() <= 1) {
            for (size_t row = 0; row < block.rows; ++row) {
                if (only[row] < answer::Unknown)
                    direct[row] = variable.values[only[row]];
            }
            continue;
        }
        for (size_t row = 0; row < block.rows; ++row) {
            double sum = 0;
            int answered = 0;
            for (const int score : variable.scores) {
                const std::uint8_t code = columnOf(score)[row];
                if (code < answer::Unknown) {
                    sum += m_layout.scores[static_cast<size_t>(score)].satisfaction[code];
                    ++answered;
                }
            }
            if (answered > 0)
                direct[row] = sum / answered;
        }
    }
}

void TallyCounter::add(const AnswerBlock& block)
{
    prepare(block);
    for (size_t index = 0; index < m_groupings.size(); ++index) {
        const auto* codes = m_layout.groups.empty() ? nullptr : &block.groups[index];
        size_t values = 1;
        if (codes) {
            for (const std::uint8_t code : *codes)
                values = std::max<size_t>(values, code == answer::Empty ? 1 : code + 2u);
        }
        growTo(m_groupings[index], values);
        countLevels(m_groupings[index], block, codes);
        countPairs(m_groupings[index], block, codes);
    }
    for (size_t row = 0; row < block.rows; ++row)
        m_respondents += m_scored[row];
    for (const std::vector<std::uint8_t>& column : block.scores) {
        for (size_t row = 0; row < block.rows; ++row) {
            m_answers += column[row] < answer::Unknown;
            m_missing += column[row] >= answer::Missing;
        }
    }
}

void TallyCounter::countLevels(Grouping& grouping, const AnswerBlock& block, const std::vector<std::uint8_t>* codes)
{
    const auto valueOf
        = [codes](size_t row) -> size_t { return codes ? static_cast<std::uint8_t>((*codes)[row] + 1) : 0; };
    for (size_t row = 0; row < block.rows; ++row)
        grouping.respondents[valueOf(row)] += m_scored[row];
    for (size_t question = 0; question < questionCount(); ++question) {
        const auto& column = question < block.scores.size() ? block.scores[question] : block.outcome;
        for (size_t row = 0; row < block.rows; ++row)
            ++grouping.levels[valueOf(row)][question].codes[column[row]];
        if (!m_weighted)
            continue;
        for (size_t row = 0; row < block.rows; ++row) {
            if (column[row] >= answer::Unknown)
                continue;
            LevelCounts& counts = grouping.levels[valueOf(row)][question];
            const double weight = block.weights[row];
            counts.weights.resize(levelsOf(question));
            counts.weights[column[row]] += weight;
            counts.weightSquares += weight * weight;
        }
    }
}

void TallyCounter::countPairs(Grouping& grouping, const AnswerBlock& block, const std::vector<std::uint8_t>* codes)
{
    const auto valueOf
        = [codes](size_t row) -> quint32 { return codes ? static_cast<std::uint8_t>((*codes)[row] + 1) : 0; };
    m_index.resize(block.rows);
    size_t indexed = m_variables.size(); // the first variable that m_index stands for
    for (size_t number = 0; number < m_pairs.size(); ++number) {
        const Pair& pair = m_pairs[number];
        if (pair.isTable) {
            if (indexed != pair.first) {
                const std::uint8_t* first = m_dense[pair.first].data();
                const int bits = m_variables[pair.first].bits;
                for (size_t row = 0; row < block.rows; ++row)
                    m_index[row] = valueOf(row) << bits | first[row];
                indexed = pair.first;
            }
            quint32* table = grouping.tables[number].data();
            const std::uint8_t* second = m_dense[pair.second].data();
            const int bits = m_variables[pair.second].bits;
            for (size_t row = 0; row < block.rows; ++row)
                ++table[m_index[row] << bits | second[row]];
            continue;
        }
        const double* first = m_direct[pair.first].data();
        const double* second = m_direct[pair.second].data();
        for (size_t row = 0; row < block.rows; ++row) {
            const double x = first[row], y = second[row];
            if (std::isnan(x) || std::isnan(y))
                continue;
            const double weight = m_weighted ? block.weights[row] : 1.;
            ::touchstone::add(grouping.moments[valueOf(row)][number],
                {weight, weight * weight, weight * x, weight * y, weight * x * x, weight * y * y, weight * x * y});
        }
    }
}

PairMoments TallyCounter::momentsOf(const Grouping& grouping, size_t number, size_t value) const
{
    const Pair& pair = m_pairs[number];
    if (!pair.isTable)
        return grouping.moments[value][number];
    const Variable &first = m_variables[pair.first], &second = m_variables[pair.second];
    PairMoments moments;
    for (size_t a = 0; a < first.values.size(); ++a) {
        for (size_t b = 0; b < second.values.size(); ++b) {
            const double count = grouping.tables[number][((value << first.bits | a) << second.bits) | b];
            const double x = first.values[a], y = second.values[b];
            ::touchstone::add(
                moments, {count, count, count * x, count * y, count * x * x, count * y * y, count * x * y});
        }
    }
    return moments;
}

SurveyTally TallyCounter::tallyOf(
    const Grouping& grouping, const std::vector<size_t>& values, const TallyFilter& filter) const
{
    SurveyTally tally;
    tally.filter = filter;
    for (const size_t value : values)
        tally.respondents += grouping.respondents[value];
    for (size_t question = 0; question < questionCount(); ++question) {
        const size_t levels = levelsOf(question);
        ColumnHistogram histogram;
        histogram.column
            = question < m_layout.scores.size() ? m_layout.scores[question].column : m_layout.outcomeColumn;
        histogram.counts.assign(levels, 0.);
        double weightSquares = 0;
        for (const size_t value : values) {
            const LevelCounts& counts = grouping.levels[value][question];
            for (size_t level = 0; level < levels; ++level) {
                histogram.answered += counts.codes[level];
                if (!m_weighted)
                    histogram.counts[level] += static_cast<double>(counts.codes[level]);
                else if (!counts.weights.empty())
                    histogram.counts[level] += counts.weights[level];
            }
            weightSquares += counts.weightSquares;
            histogram.missing += counts.codes[answer::Empty] + counts.codes[answer::Missing];
            histogram.unknown += counts.codes[answer::Unknown];
        }
        if (m_weighted && weightSquares > 0) {
            // Kish: (sum w)^2 / sum w^2 answers are what the weighted ones are worth.
            double sum = 0;
            for (const double count : histogram.counts)
                sum += count;
            for (double& count : histogram.counts)
                count *= sum / weightSquares;
        }
        tally.histograms.push_back(std::move(histogram));
    }
    if (!m_pairs.empty()) {
        tally.drivers.touchpoints = m_layout.drivers;
        tally.drivers.outcome = m_layout.outcome;
        tally.drivers.outcomeLevels = m_layout.outcomeLevels;
        tally.drivers.pairs.resize(m_pairs.size());
        for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
            for (const size_t value : values)
                ::touchstone::add(tally.drivers.pairs[pair], momentsOf(grouping, pair, value));
        }
    }
    return tally;
}

std::vector<SurveyTally> TallyCounter::tallies(const std::vector<QStringList>& values) const
{
    std::vector<size_t> all(m_groupings[0].levels.size());
    for (size_t value = 0; value < all.size(); ++value)
        all[value] = value;
    std::vector<SurveyTally> result = {tallyOf(m_groupings[0], all, {})};
    for (size_t index = 0; index < m_layout.groups.size(); ++index) {
        const Grouping& grouping = m_groupings[index];
        for (qsizetype value = 0; value < values[index].size(); ++value) {
            const auto at = static_cast<size_t>(value) + 1;
            if (at < grouping.levels.size())
                result.push_back(
                    tallyOf(grouping, {at}, m_layout.filterOf(m_layout.groups[index], values[index][value])));
        }
    }
    return result;
}

} // namespace touchstone
