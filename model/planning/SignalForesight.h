// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/PainEvidence.h"

#include <array>
#include <span>
#include <vector>

namespace touchstone {

/// A rising or falling curve over normal scores, by its values on a grid.
class ScoreCurve
{
public:
    /// The score that the grid's number `index` stands for.
    static double scoreAt(int index);
    static constexpr int Size = 181;

    std::array<float, Size> values = {};

    /// Linear between the grid's numbers; beyond its ends, at 4.5 standard deviations, the last one.
    float operator()(float score) const;
    /// What is expected where the score is not known but normal with this variance around the curve's argument.
    ScoreCurve smoothed(double variance) const;
};

/// What further answers to one signal at one place are expected to tell, made from the draws of its mean loss alone.
///
/// The mean loss is written as a curve over a standard normal score, the same score that ties the signals of one place
/// together in the draws. The mean of n new answers tells the share n/(n + n0) of the mean loss's variance, where n0 is
/// the variance of an answer over that variance: exact for the Dirichlet that the draws come from. It is taken as one
/// observation of the score with normal noise that tells just as much of the mean loss (the Gaussian approximation of
/// Jalal & Alarid-Escudero 2018, Medical Decision Making 38:174-188, with the moment matching of Heath, Manolopoulou &
/// Baio 2018, 38:163-173): so any number of answers is foreseen from the same draws, and nothing is simulated anew.
class SignalForesight
{
public:
    /// `losses`: a draw each, before any error floor. `normalScores`: as many normal scores, ascending. An answer's
    /// loss varies by `answerVariance` around the place's mean loss; `errorFloor` is what no number of answers tells.
    SignalForesight(std::span<const float> losses, std::span<const float> normalScores, const Anchors& anchors,
        double answerVariance, double errorFloor);

    /// Share of the score's variance, 0..1, that so many further answers tell.
    double toldShare(double answers) const;
    /// The normal score of each draw.
    const std::vector<float>& scores() const { return m_scores; }
    /// The pain, 0..1, at each score.
    const ScoreCurve& pain() const { return m_pain; }

private:
    static constexpr int Terms = 12;

    std::vector<float> m_scores;
    ScoreCurve m_pain;
    std::array<double, Terms> m_termVariance = {}; ///< of the mean loss, by the degree of Hermite's polynomials
    double m_answersWorth = 0; ///< n0: the answers that what is known already is worth
};

/// Normal scores of `draws` values in ascending order: the quantiles at (rank - 1/2)/draws.
std::vector<float> normalScores(int draws);

/// Expected variance of one person's loss around the place's own mean loss, whose draws have this mean and variance.
double answerVariance(
    const SignalEvidence& evidence, const SignalTally* tally, double meanLoss, double varianceOfMeanLoss);

} // namespace touchstone
