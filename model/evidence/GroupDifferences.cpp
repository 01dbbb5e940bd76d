// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/GroupDifferences.h"

#include "model/evidence/ColumnLoss.h"
#include "model/statistics/MeanTest.h"
#include "model/statistics/NpsTest.h"
#include "model/statistics/SeveralTests.h"
#include "model/statistics/ShareTest.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr int NpsLevels = 11;

/// A question as one group answered it, in however many surveys.
struct Asked
{
    SurveyId survey;
    int column = 0;
    QString header, touchpoint;
    std::optional<Signal> signal;
    QStringList levels;
    LevelLosses losses; ///< an outcome's levels go from worst to best
    std::vector<double> counts;
    qint64 people = 0;

    bool isAlike(const Asked& other) const { return touchpoint == other.touchpoint && signal == other.signal; }
    bool isSame(const Asked& other) const { return isAlike(other) && header == other.header; }
};

bool isZeroToTen(const QStringList& levels)
{
    if (levels.size() != NpsLevels)
        return false;
    for (int level = 0; level < NpsLevels; ++level) {
        bool isNumber = false;
        if (levels[level].toDouble(&isNumber) != level || !isNumber)
            return false;
    }
    return true;
}

/// An outcome from 0 to 10 is read as the recommendation that it is.
LevelLosses lossesOf(
    const Survey& survey, const ColumnMapping& column, const QStringList& levels, const SignalRules& rules)
{
    if (column.signal)
        return rules.lossesOf(scaleOf(survey, column));
    const std::vector<double> loss
        = isZeroToTen(levels) ? infoOf(Signal::Nps).loss : linearLoss(static_cast<int>(levels.size()));
    return {.plain = loss, .loss = loss};
}

std::vector<Asked> askedOf(const Evidence& evidence, const SignalRules& rules, const TallyFilter& filter)
{
    std::vector<Asked> all;
    for (const Survey& survey : evidence.surveys) {
        const SurveyTally* tally = survey.tally(filter);
        if (!tally)
            continue;
        for (const ColumnHistogram& histogram : tally->histograms) {
            const ColumnMapping& column = survey.mapping.columns[static_cast<size_t>(histogram.column)];
            Asked asked{.survey = survey.id,
                .column = histogram.column,
                .header = column.header,
                .touchpoint = column.touchpoint,
                .signal = column.signal,
                .levels = columnLevels(column),
                .losses = {},
                .counts = histogram.counts,
                .people = histogram.answered};
            asked.losses = lossesOf(survey, column, asked.levels, rules);
            if (asked.losses.plain.size() != asked.counts.size())
                continue;
            const auto known = std::find_if(all.begin(), all.end(), [&](const Asked& each) {
                return each.isSame(asked) && each.levels == asked.levels && each.losses == asked.losses;
            });
            if (known == all.end()) {
                all.push_back(std::move(asked));
                continue;
            }
            for (size_t level = 0; level < asked.counts.size(); ++level)
                known->counts[level] += asked.counts[level];
            known->people += asked.people;
        }
    }
    return all;
}

QuestionFigure figureOf(const Asked& asked)
{
    if (!asked.signal) {
        return isZeroToTen(asked.levels) ? QuestionFigure::Nps
            : asked.levels.size() == 2   ? QuestionFigure::Share
                                         : QuestionFigure::Mean;
    }
    const bool isYesOrNo = std::ranges::all_of(asked.losses.plain, [](double loss) { return loss == 0 || loss == 1; });
    switch (infoOf(*asked.signal).figure) {
    case SignalFigure::Mean:
    case SignalFigure::Severity:
        return QuestionFigure::Mean;
    case SignalFigure::Nps:
        return QuestionFigure::Nps;
    case SignalFigure::Share:
        return isYesOrNo ? QuestionFigure::Share : QuestionFigure::Loss;
    case SignalFigure::Minutes:
        return QuestionFigure::Loss;
    }
    return QuestionFigure::Mean;
}

/// A question's answers, ready for the test of its figure.
class Answers
{
public:
    Answers(const Asked& asked, QuestionFigure figure)
        : m_asked(asked)
        , m_figure(figure)
    {
        // Detractors lose everything, promoters nothing (as the report and the window read it).
        for (size_t level = 0; level < asked.counts.size(); ++level) {
            const double count = asked.counts[level], loss = asked.losses.plain[level];
            (loss > .75 ? m_nps.detractors : loss < .25 ? m_nps.promoters : m_nps.passives) += count;
            m_n += count;
            m_events += count * (asked.signal ? loss : 1 - loss);
        }
        m_moments = sampleMoments(
            figure == QuestionFigure::Mean ? levelValues(asked.levels) : asked.losses.plain, asked.counts);
    }

    GroupFigure figure() const
    {
        GroupFigure figure{.people = m_asked.people, .n = m_n};
        switch (m_figure) {
        case QuestionFigure::Nps:
            figure.value = m_nps.nps();
            figure.range = npsRange(m_nps, DifferenceLevel);
            break;
        case QuestionFigure::Share:
            figure.value = m_events / m_n;
            figure.range = wilson(m_events, m_n, DifferenceLevel);
            break;
        case QuestionFigure::Mean:
        case QuestionFigure::Loss:
            figure.value = m_moments.mean;
            figure.range = meanRange(m_moments, DifferenceLevel);
            break;
        }
        return figure;
    }

    std::optional<TestedDifference> minus(const Answers& other) const
    {
        switch (m_figure) {
        case QuestionFigure::Nps:
            return npsTest(m_nps, other.m_nps, DifferenceLevel);
        case QuestionFigure::Share:
            return shareTest(m_events, m_n, other.m_events, other.m_n, DifferenceLevel);
        case QuestionFigure::Mean:
        case QuestionFigure::Loss:
            if (const auto test = welchTest(m_moments, other.m_moments, DifferenceLevel))
                return test->difference;
            return std::nullopt;
        }
        return std::nullopt;
    }

    double n() const { return m_n; }

private:
    const Asked& m_asked;
    QuestionFigure m_figure;
    double m_n = 0;
    double m_events = 0; ///< with trouble; of an outcome, with the better level
    NpsCounts m_nps;
    SampleMoments m_moments;
};

/// Whether more of the figure is more pain, by what the project's rules make of the levels.
bool isHigherWorse(const Asked& asked, QuestionFigure figure)
{
    const std::vector<double>& plain = asked.losses.plain;
    const bool fallsWithLoss = figure == QuestionFigure::Nps || (figure == QuestionFigure::Share && !asked.signal);
    const std::vector<double> values = figure == QuestionFigure::Mean ? levelValues(asked.levels) : plain;
    const auto [lowest, highest] = std::ranges::minmax_element(values);
    const double atLowest = asked.losses.loss[static_cast<size_t>(lowest - values.begin())];
    const double atHighest = asked.losses.loss[static_cast<size_t>(highest - values.begin())];
    return fallsWithLoss ? atHighest < atLowest : atHighest > atLowest;
}

/// None where the answers do not allow a test.
std::optional<QuestionDifference> differenceOf(const Asked& before, const Asked& after)
{
    const QuestionFigure figure = figureOf(after);
    const Answers then(before, figure), now(after, figure);
    if (then.n() <= 0 || now.n() <= 0)
        return std::nullopt;
    const auto test = now.minus(then);
    if (!test)
        return std::nullopt;
    QuestionDifference difference{.survey = after.survey,
        .column = after.column,
        .header = after.header,
        .touchpoint = after.touchpoint,
        .signal = after.signal,
        .figure = figure,
        .level = {},
        .before = then.figure(),
        .after = now.figure()};
    difference.difference = difference.after.value - difference.before.value;
    difference.range = test->range;
    difference.p = test->p;
    difference.isWorse = difference.difference != 0 && (difference.difference > 0) == isHigherWorse(after, figure);
    if (figure == QuestionFigure::Share && !after.signal)
        difference.level = after.levels.back();
    if (figure == QuestionFigure::Mean) {
        const std::vector<double> values = levelValues(after.levels);
        difference.highest = *std::max_element(values.begin(), values.end());
    }
    return difference;
}

/// For each question of `after` the same one of `before`; none where there is none.
std::vector<std::optional<size_t>> matched(const std::vector<Asked>& before, const std::vector<Asked>& after)
{
    std::vector<std::optional<size_t>> found(after.size());
    std::vector<bool> isTaken(before.size());
    const auto take = [&](size_t question, size_t same) {
        found[question] = same;
        isTaken[same] = true;
    };
    for (size_t question = 0; question < after.size(); ++question) {
        for (size_t other = 0; other < before.size() && !found[question]; ++other) {
            if (!isTaken[other] && before[other].isSame(after[question]))
                take(question, other);
        }
    }
    for (size_t question = 0; question < after.size(); ++question) {
        std::vector<size_t> candidates;
        for (size_t other = 0; other < before.size(); ++other) {
            if (!isTaken[other] && before[other].isAlike(after[question]))
                candidates.push_back(other);
        }
        size_t rivals = 0;
        for (size_t other = 0; other < after.size(); ++other)
            rivals += !found[other] && after[other].isAlike(after[question]);
        if (!found[question] && candidates.size() == 1 && rivals == 1)
            take(question, candidates.front());
    }
    return found;
}

void adjust(std::vector<QuestionDifference>& questions)
{
    std::vector<double> p;
    for (const QuestionDifference& question : questions)
        p.push_back(question.p);
    const std::vector<double> surely = holm(p), likely = benjaminiHochberg(p);
    for (size_t at = 0; at < questions.size(); ++at) {
        questions[at].holm = surely[at];
        questions[at].discovery = likely[at];
    }
}

} // namespace

QString keyOf(QuestionFigure figure)
{
    switch (figure) {
    case QuestionFigure::Mean:
        return QStringLiteral("mean");
    case QuestionFigure::Nps:
        return QStringLiteral("nps");
    case QuestionFigure::Share:
        return QStringLiteral("share");
    case QuestionFigure::Loss:
        return QStringLiteral("loss");
    }
    return {};
}

bool areApart(const TallyFilter& one, const TallyFilter& other)
{
    if (!one.wave.isEmpty() && !other.wave.isEmpty() && one.wave != other.wave)
        return true;
    const auto columnOf = [](const TallyFilter& filter) { return filter.segment.section(QLatin1Char('='), 0, 0); };
    return !one.segment.isEmpty() && columnOf(one) == columnOf(other) && one.segment != other.segment;
}

GroupDifferences groupDifferences(
    const Evidence& evidence, const SignalRules& rules, const TallyFilter& before, const TallyFilter& after)
{
    GroupDifferences result{.before = before, .after = after, .questions = {}, .uncompared = {}};
    const std::vector<Asked> then = askedOf(evidence, rules, before), now = askedOf(evidence, rules, after);
    const auto matches = matched(then, now);
    std::vector<bool> isMatched(then.size());
    using Why = UncomparedQuestion::Why;
    for (size_t question = 0; question < now.size(); ++question) {
        const Asked& asked = now[question];
        const auto leave = [&](Why why) { result.uncompared.push_back({asked.header, asked.touchpoint, why}); };
        if (!matches[question]) {
            leave(Why::NotAskedBefore);
            continue;
        }
        const Asked& same = then[*matches[question]];
        isMatched[*matches[question]] = true;
        if (same.levels != asked.levels || same.losses.plain != asked.losses.plain)
            leave(Why::OtherScale);
        else if (auto difference = differenceOf(same, asked))
            result.questions.push_back(std::move(*difference));
        else
            leave(Why::TooFew);
    }
    for (size_t question = 0; question < then.size(); ++question) {
        if (!isMatched[question])
            result.uncompared.push_back({then[question].header, then[question].touchpoint, Why::NotAskedAfter});
    }
    adjust(result.questions);
    return result;
}

} // namespace touchstone
