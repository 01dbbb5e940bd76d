// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace touchstone {

/// The losses of one signal's answers at one place.
struct LossMoments
{
    double n = 0; ///< answers
    double mean = 0; ///< 0..1
    double meanSquare = 0; ///< mean of the squared losses
};

/// Draws the mean losses of one signal towards the journey's average. How strongly is not known, so it is averaged over
/// a grid of strengths, each weighted by how well it explains the spread between touchpoints (scoring.md section 2).
class Shrinkage
{
public:
    /// Learns from the touchpoints; those without answers teach nothing.
    explicit Shrinkage(std::span<const LossMoments> touchpoints);

    /// Posterior mean loss of a place; without answers the journey's average.
    double meanLoss(const LossMoments& place) const;
    /// Weight of a place's own answers in its meanLoss(), 0..1.
    double ownWeight(double n) const;

    struct Strength
    {
        double alpha; ///< answers that the average is worth
        double weight; ///< probability of this strength; all sum to 1
        double average; ///< mean loss of the journey under it
    };
    std::span<const Strength> strengths() const { return m_strengths; }

private:
    std::vector<Strength> m_strengths;
};

} // namespace touchstone
