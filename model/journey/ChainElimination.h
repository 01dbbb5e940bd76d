// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/journey/EliminationPlan.h"

#include <Eigen/Dense>

namespace touchstone {

/// N = (I - Q)^-1 of a chain whose states all lead to each other, as far as it is asked for: its products with vectors,
/// and its diagonal. States are taken out by the plan; what remains is a chain again that skips them, so that nothing
/// is ever subtracted and a rare way out loses no digits (Grassmann, Taksar & Heyman 1985, Operations Research
/// 33:1107-1116). The diagonal comes back down the plan's tree without the rest of N (Takahashi, Fagan & Chen 1973;
/// Erisman & Tinney 1975, Comm. ACM 18:177-179).
class ChainElimination
{
public:
    /// `shares` holds the probability of each link of the plan, `leaving` that of leaving the chain from each state,
    /// above 0 for one at least; what leads from a state to itself is what is missing to 1. The plan must outlive it.
    /// Useless where `progress` is cancelled meanwhile.
    ChainElimination(const EliminationPlan& plan, std::span<const double> shares, const Eigen::VectorXd& leaving,
        const Progress& progress);

    /// x N: expected visits where x says how many begin at each state.
    Eigen::VectorXd visits(const Eigen::VectorXd& begin) const;
    /// N x: what is gathered from each state on where a visit gives x.
    Eigen::VectorXd gathered(const Eigen::VectorXd& perVisit) const;
    /// N[i,i]. Useless where it was cancelled.
    Eigen::VectorXd visitsOnceHere(const Progress& progress) const;

private:
    struct Node
    {
        Eigen::MatrixXd within; ///< visits to pivots from pivots, until the pivots are left
        Eigen::MatrixXd out; ///< where on the border the journeys of each pivot come first
        Eigen::MatrixXd back; ///< visits to pivots from the border, until the border is seen again
    };

    Eigen::VectorXd inOrder(const Eigen::VectorXd& states) const;
    Eigen::VectorXd byState(const Eigen::VectorXd& ordered) const;

    const EliminationPlan& m_plan;
    std::vector<Node> m_nodes;
};

} // namespace touchstone
