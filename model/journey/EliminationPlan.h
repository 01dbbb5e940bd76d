// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace touchstone {

/// In which order the states of a chain are taken out, and which others that touches: a matter of who leads to whom,
/// the same for all counts. States that share what they touch are taken out together, as a node of a tree in which
/// children come before parents (the multifrontal method: Duff & Reid 1983, ACM TOMS 9:302-325; order: approximate
/// minimum degree, Amestoy, Davis & Duff 1996, SIAM J. Matrix Anal. Appl. 17:886-905).
class EliminationPlan
{
public:
    /// One state leads to another; both from 0.
    struct Link
    {
        int from = 0, to = 0;
    };

    /// Where a link's share stands in the matrix of a node: pivots first, then its border.
    struct Entry
    {
        int row = 0, column = 0;
        size_t link = 0;
    };

    struct Node
    {
        int begin = 0, end = 0; ///< its states in the order of elimination, its pivots
        std::vector<int> border; ///< states taken out later that lead to a pivot or that one leads to, rising
        std::vector<Entry> entries;
        std::vector<int> children;
        std::vector<int> inParent; ///< where each of the border stands in the parent's matrix

        int pivots() const { return end - begin; }
        int size() const { return pivots() + static_cast<int>(border.size()); }
    };

    /// Links of a state to itself are left out: they do not change where a journey goes next.
    EliminationPlan(int states, std::span<const Link> links);

    int states() const { return static_cast<int>(m_order.size()); }
    const std::vector<Node>& nodes() const { return m_nodes; }
    /// Position in the order of elimination -> state.
    const std::vector<int>& order() const { return m_order; }

private:
    std::vector<int> m_order;
    std::vector<Node> m_nodes;
};

} // namespace touchstone
