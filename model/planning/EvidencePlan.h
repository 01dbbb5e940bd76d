// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Signal.h"
#include "model/journey/Journey.h"

#include <optional>
#include <vector>

namespace touchstone {

/// What may be asked.
struct AskSettings
{
    int questions = 5; ///< at most
    double people = 40; ///< customers of the journey that are asked; each answers what they passed
    std::optional<double> answers = {}; ///< that each question is to get instead, however many people that takes

    friend bool operator==(const AskSettings&, const AskSettings&) = default;
};

/// One question of the plan.
struct AskedQuestion
{
    Place place;
    Signal signal = Signal::Csat;
    double reach = 1; ///< share of customers who can answer
    double answersNow = 0;
    double answersNew = 0; ///< expected
    double worthAlone = 0; ///< what the decision gains if this alone is asked, in points of the score
    double gain = 0; ///< what it adds to the questions before it
    double changes = 0; ///< share of cases in which its answers alone change the decision
    Place rival; ///< that it may change places with, where the first places are decided
    SolutionId solution; ///< that it most often takes in or leaves out, where a plan is decided

    friend bool operator==(const AskedQuestion&, const AskedQuestion&) = default;
};

/// Which further answers would firm up the decision most.
struct EvidencePlan
{
    /// What is decided: the best plan under its budget where there are solutions with costs and answers may change it,
    /// else the first places.
    enum class Decides { FirstPlaces, Solutions };

    Decides decides = Decides::FirstPlaces;
    bool isPlanFirm = false; ///< there is a plan under a budget, and no answers would change it
    int top = 0; ///< how many places come first: 3, or 1 where no more than 3 are ranked; 0: nothing is to be decided
    std::vector<AskedQuestion> questions; ///< most useful first
    double people = 0; ///< to be asked
    bool isReachKnown = true; ///< else all are taken to pass everywhere
    double worth = 0; ///< of the present decision, in points of the score
    double expectedLoss = 0; ///< what knowing everything would add: the present decision's expected opportunity loss
    double gain = 0; ///< what these answers add, on average
    double rightNow = 0; ///< probability that the places which come first are the right ones
    double rightThen = 0; ///< the same, expected once the answers are in
    int considered = 0; ///< questions that there are to choose from

    friend bool operator==(const EvidencePlan&, const EvidencePlan&) = default;
};

/// Whether customers can be asked: reviews come by themselves, what interviews say is coded from them.
bool canBeAsked(Signal signal);

} // namespace touchstone
