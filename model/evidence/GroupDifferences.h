// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/AnsweredQuestion.h"

namespace touchstone {

/// Below which p a difference is more than noise.
inline constexpr double DifferenceAlpha = .05;

/// A question that both groups answered.
struct QuestionDifference
{
    SurveyId survey; ///< where `after` answered it
    int column = 0; ///< index in that survey's mapping
    QString header;
    QString touchpoint; ///< key; "a>b" of a handover; empty: the outcome
    std::optional<Signal> signal; ///< none: the outcome
    QuestionFigure figure = QuestionFigure::Mean;
    QString level; ///< Share of an outcome: which of the two
    double highest = 0; ///< Mean: of the scale
    GroupFigure before, after;
    double difference = 0; ///< after - before
    Interval range = {0, 0}; ///< of that, at DifferenceLevel
    double p = 1; ///< two-sided
    double holm = 1; ///< p among all questions compared, see holm()
    double discovery = 1; ///< likewise, see benjaminiHochberg()
    bool isWorse = false; ///< the difference is towards more pain

    /// More than noise even though so many questions were compared.
    bool isSure() const { return holm < DifferenceAlpha; }
    /// One of those of which at most one in twenty is expected to be noise.
    bool isLikely() const { return discovery < DifferenceAlpha; }
    friend bool operator==(const QuestionDifference&, const QuestionDifference&) = default;
};

/// A question that only could have been compared.
struct UncomparedQuestion
{
    enum class Why { NotAskedBefore, NotAskedAfter, OtherScale, TooFew };

    QString header;
    QString touchpoint; ///< key; empty: the outcome
    Why why = Why::TooFew;

    friend bool operator==(const UncomparedQuestion&, const UncomparedQuestion&) = default;
};

/// What two groups of people answered, question by question.
struct GroupDifferences
{
    TallyFilter before, after;
    std::vector<QuestionDifference> questions; ///< in the order of the surveys
    std::vector<UncomparedQuestion> uncompared;

    friend bool operator==(const GroupDifferences&, const GroupDifferences&) = default;
};

/// Whether no answer is in both groups: two waves, or two values of one column. The tests hold for such groups alone.
/// Who answers in two waves is counted as two people; where many do, the tests are on the careful side.
bool areApart(const TallyFilter& one, const TallyFilter& other);

/// Compares the surveys' score questions and outcomes, towards pain as the project's `rules` read their levels; one
/// that a rule leaves out of the score is compared all the same. The evidence has the tallies of both groups
/// (evidenceFor()); the groups areApart(). A question is the same where touchpoint, signal and text are; where a text
/// was reworded, the only question left of a touchpoint's signal.
GroupDifferences groupDifferences(
    const Evidence& evidence, const SignalRules& rules, const TallyFilter& before, const TallyFilter& after);

} // namespace touchstone
