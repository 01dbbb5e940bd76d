// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/GroupDifferences.h"

#include "model/evidence/AnswerSums.h"
#include "model/evidence/ColumnLoss.h"
#include "model/statistics/SeveralTests.h"
#include "model/statistics/ShareTest.h"

#include <algorithm>

namespace touchstone {
namespace {

/// About the same signal of the same touchpoint.
bool isAlike(const AnsweredQuestion& one, const AnsweredQuestion& other)
{
    return one.touchpoint == other.touchpoint && one.signal == other.signal;
}

bool isSame(const AnsweredQuestion& one, const AnsweredQuestion& other)
{
    return isAlike(one, other) && one.header == other.header;
}

/// The same question of several surveys as one.
std::vector<AnsweredQuestion> askedOf(const Evidence& evidence, const SignalRules& rules, const TallyFilter& filter)
{
    std::vector<AnsweredQuestion> all;
    for (const Survey& survey : evidence.surveys) {
        const SurveyTally* tally = survey.tally(filter);
        if (!tally)
            continue;
        for (const ColumnHistogram& histogram : tally->histograms) {
            std::optional<AnsweredQuestion> asked = answeredQuestion(survey, histogram, rules);
            if (!asked)
                continue;
            const auto known = std::find_if(all.begin(), all.end(), [&](const AnsweredQuestion& each) {
                return isSame(each, *asked) && each.levels == asked->levels && each.losses == asked->losses;
            });
            if (known == all.end()) {
                all.push_back(std::move(*asked));
                continue;
            }
            for (size_t level = 0; level < asked->counts.size(); ++level)
                known->counts[level] += asked->counts[level];
            known->people += asked->people;
        }
    }
    return all;
}

std::optional<TestedDifference> differenceIn(
    QuestionFigure figure, const AnsweredQuestion& one, const AnsweredQuestion& other)
{
    const AnswerSums first(one, figure), second(other, figure);
    if (first.n <= 0 || second.n <= 0)
        return std::nullopt;
    switch (figure) {
    case QuestionFigure::Nps:
        return npsTest(first.nps, second.nps, DifferenceLevel);
    case QuestionFigure::Share:
        return shareTest(first.events, first.n, second.events, second.n, DifferenceLevel);
    case QuestionFigure::Mean:
    case QuestionFigure::Loss:
        if (const auto test = welchTest(first.moments, second.moments, DifferenceLevel))
            return test->difference;
        return std::nullopt;
    }
    return std::nullopt;
}

/// Whether more of the figure is more pain, by what the project's rules make of the levels.
bool isHigherWorse(const AnsweredQuestion& asked, QuestionFigure figure)
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
std::optional<QuestionDifference> differenceOf(const AnsweredQuestion& before, const AnsweredQuestion& after)
{
    const QuestionFigure figure = figureOf(after);
    const auto test = differenceIn(figure, after, before);
    if (!test)
        return std::nullopt;
    QuestionDifference difference{.survey = after.survey,
        .column = after.column,
        .header = after.header,
        .touchpoint = after.touchpoint,
        .signal = after.signal,
        .figure = figure,
        .level = {},
        .before = groupFigure(before, figure),
        .after = groupFigure(after, figure)};
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
std::vector<std::optional<size_t>> matched(
    const std::vector<AnsweredQuestion>& before, const std::vector<AnsweredQuestion>& after)
{
    std::vector<std::optional<size_t>> found(after.size());
    std::vector<bool> isTaken(before.size());
    const auto take = [&](size_t question, size_t same) {
        found[question] = same;
        isTaken[same] = true;
    };
    for (size_t question = 0; question < after.size(); ++question) {
        for (size_t other = 0; other < before.size() && !found[question]; ++other) {
            if (!isTaken[other] && isSame(before[other], after[question]))
                take(question, other);
        }
    }
    for (size_t question = 0; question < after.size(); ++question) {
        std::vector<size_t> candidates;
        for (size_t other = 0; other < before.size(); ++other) {
            if (!isTaken[other] && isAlike(before[other], after[question]))
                candidates.push_back(other);
        }
        size_t rivals = 0;
        for (size_t other = 0; other < after.size(); ++other)
            rivals += !found[other] && isAlike(after[other], after[question]);
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
    const std::vector<AnsweredQuestion> then = askedOf(evidence, rules, before), now = askedOf(evidence, rules, after);
    const auto matches = matched(then, now);
    std::vector<bool> isMatched(then.size());
    using Why = UncomparedQuestion::Why;
    for (size_t question = 0; question < now.size(); ++question) {
        const AnsweredQuestion& asked = now[question];
        const auto leave = [&](Why why) { result.uncompared.push_back({asked.header, asked.touchpoint, why}); };
        if (!matches[question]) {
            leave(Why::NotAskedBefore);
            continue;
        }
        const AnsweredQuestion& same = then[*matches[question]];
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
