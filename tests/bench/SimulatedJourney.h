// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/journey/Journey.h"

#include <random>

namespace touchstone::bench {

/// How many answers each touchpoint gets in a simulated survey.
struct SampleDesign
{
    const char* name;
    std::vector<int>
        answers; ///< one number for all touchpoints, or several of which each touchpoint gets one by chance
    int journeys = 0; ///< counted journeys
};

/// Evidence and the journey with its counts: what a ranking reads.
struct Observed
{
    Journey journey;
    Tallies tallies;
};

/// A journey whose truth is known, to be surveyed as often as wanted. People differ in mood, which ties what one person
/// says at all touchpoints together; an experience at a touchpoint ties what the person says there in three signals
/// (satisfaction, effort, completion); loyalty is a weighted sum of the experiences and chance.
class SimulatedJourney
{
public:
    /// `moodShare`: share of the variance of an experience that is the person's mood, the same at all touchpoints.
    SimulatedJourney(int touchpoints, double moodShare, std::mt19937_64& random);

    /// A sample of people and of journeys.
    Observed sample(const SampleDesign& design, std::mt19937_64& random) const;
    /// What endless answers and journeys would show, with the drivers trusted as far as those of `sample` are: the
    /// score made from it is the truth that the ranges of that sample are about.
    Observed truthFor(const Observed& sample) const;
    /// Loyalty that a journey gains where a touchpoint becomes perfect: reach x weight x mean loss. Knows nothing of
    /// the score.
    std::vector<double> loyaltyGains() const;

private:
    struct At
    {
        double satisfaction, effort; ///< shifts of what is felt, in standard deviations
        double failing; ///< share of people who do not complete
        double weight; ///< in loyalty
        double exit, skip; ///< share of visitors who leave; of those who stay, share who pass over the next
        double stated; ///< importance as people say it, 1..7
    };
    /// Answers of one person at one touchpoint.
    struct Answers
    {
        int satisfaction, effort;
        bool completed;
    };

    Answers ask(const At& at, double mood, std::mt19937_64& random) const;
    Journey journeyWith(const std::vector<std::array<double, 3>>& counts) const;
    /// Tallies of counts, with a driver matrix.
    Tallies talliesOf(const std::vector<std::array<std::vector<double>, 3>>& counts, Drivers drivers) const;
    std::vector<double> reach() const;

    std::vector<At> m_at;
    double m_moodShare;
    double m_noise = 0; ///< of loyalty
    std::vector<std::vector<double>> m_correlation; ///< of endless answers, outcome first
};

} // namespace touchstone::bench
