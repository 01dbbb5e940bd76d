// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/PortfolioSolver.h"
#include "model/scoring/ScoreDraws.h"

#include <memory>

namespace touchstone {

/// A decision that scores decide, and what its best choice is worth under estimates of them that differ from draw to
/// draw: what is known now, changed place by place to what answers would tell. Places are numbered from 0; one that is
/// not ranked can be no part of a choice until an estimate of it is taken.
class EvidenceDecision
{
public:
    virtual ~EvidenceDecision() = default;
    virtual std::unique_ptr<EvidenceDecision> clone() const = 0;

    /// Mean over the draws of what the best choice is worth by the estimates taken so far.
    virtual double worth() const = 0;
    /// The same if one place's estimates were these, one number a draw.
    virtual double worthWith(size_t place, std::span<const float> estimates) const = 0;
    /// From now on these are the place's estimates.
    virtual void take(size_t place, std::span<const float> estimates) = 0;

    /// How one place's estimates would change the choice that is best before.
    struct Change
    {
        double share = 0; ///< of the draws in which another choice is best
        int about = -1; ///< the place or the option that is taken in or left out for it most often; -1: none
    };
    virtual Change change(size_t place, std::span<const float> estimates) const = 0;

    /// What the present choice loses on average against the best one, if these are the true scores: one row a place,
    /// empty for one that is never ranked.
    virtual double expectedLoss(const ScoreRows& truth) const = 0;
};

/// Which places are the first `top`: worth the sum of their scores. `scores`: of the places, none where not ranked.
std::unique_ptr<EvidenceDecision> topDecision(std::vector<std::optional<double>> scores, size_t top, int draws);

/// Which of some portfolios to choose.
struct PortfolioActions
{
    struct Action
    {
        std::vector<int> options; ///< ascending
        std::vector<std::pair<size_t, double>> removes; ///< per place where it takes effect the share of the score
    };
    std::vector<Action> actions;
    size_t present = 0; ///< the one that is best now
    int options = 0; ///< how many there are
};
/// Worth the sum of score x what the action removes.
std::unique_ptr<EvidenceDecision> portfolioDecision(
    PortfolioActions actions, std::vector<std::optional<double>> scores, int draws);

/// Share of the draws in which the first `top` places by the estimates are the first by the true scores: one row a
/// place each, empty for one that is not ranked.
double rightShare(const ScoreRows& estimates, const ScoreRows& truth, size_t top);

} // namespace touchstone
