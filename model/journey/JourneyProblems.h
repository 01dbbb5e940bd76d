// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// One change of a transition that mends a problem.
struct ProblemFix
{
    enum class Kind {
        CountAsLost, ///< journeys that come and do not go on
        CountAsStarting, ///< journeys that go on and did not come
        SetCount, ///< of the one transition that has none
        RemoveCount, ///< of exits that exceed the visits
        LeadToGoal,
        LeadToLost, ///< with a count where it is known how many came
        StartHere
    };
    Kind kind;
    Transition transition; ///< as it is to be; without an id a new one
    double amount = 0; ///< journeys that are moved or set

    friend bool operator==(const ProblemFix&, const ProblemFix&) = default;
};

/// Something on the map that one would want to mend before trusting its numbers, or before showing it.
struct JourneyProblem
{
    enum class Kind {
        NoStart, ///< transitions are drawn, but none leaves the start
        NoGoal, ///< transitions are drawn, but none reaches success
        Unreachable, ///< a part that nothing outside it leads to, not the start either; all of the part's touchpoints
        Unconnected, ///< a touchpoint without any transition where others have some
        DeadEnd, ///< transitions lead to it, none leads on
        ClosedLoop, ///< touchpoints that lead to each other only (one: to itself)
        ExitsExceedVisits, ///< more are lost here than come: in, out = lost
        MoreComeThanGo, ///< counted in > counted out
        MoreGoThanCome, ///< counted in < counted out
        CountMissing, ///< a transition without a count beside counted ones from the same place
        NoStage, ///< though the journey has stages
        NoChannel, ///< though the journey has channels
        NoName,
        SameName, ///< several touchpoints, text = the name
        NotTranslated ///< no name in a language that most touchpoints have one in, text = the language
    };
    Kind kind;
    std::vector<TouchpointId> touchpoints; ///< where it is, in the journey's order; empty: the whole journey
    TransitionId transition = {}; ///< where it is about one
    double in = 0, out = 0; ///< counted journeys
    QString text = {};
    std::vector<ProblemFix> fixes = {};

    /// Whether it makes the journey's figures wrong, rather than its picture untidy.
    bool affectsFigures() const { return kind < Kind::NoStage; }
    friend bool operator==(const JourneyProblem&, const JourneyProblem&) = default;
};

/// Counts in and out may differ by this share of the larger one (journeys that are still under way when the period
/// ends) and by less than one journey before it is a problem.
inline constexpr double BalanceTolerance = .01;

/// What is odd about a journey: by kind, within a kind in the journey's order. A journey without any transition claims
/// nothing about its flow and has no problem there. Counts are compared only where all that come in, and all that go
/// out, are counted; a touchpoint that leads to itself does not matter to them. O((n + e) log e) for n touchpoints and
/// e transitions.
std::vector<JourneyProblem> journeyProblems(const Journey& journey);

/// A number for each name that is another one after foldText(). Kept from call to call it spares the folding, which
/// takes most of the time: names rarely change.
class NameNumbers
{
public:
    int of(const QString& name);
    int size() const { return static_cast<int>(m_folded.size()); }
    void clear();

private:
    QHash<QString, int> m_names, m_folded;
};

/// The same, with the names of earlier calls.
std::vector<JourneyProblem> journeyProblems(const Journey& journey, NameNumbers& names);

} // namespace touchstone
