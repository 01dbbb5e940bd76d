// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/EliminationPlan.h"

#include <algorithm>
#include <Eigen/OrderingMethods>
#include <Eigen/SparseCore>
#include <iterator>

namespace touchstone {
namespace {

/// Most states of one node: few enough that a cancel is seen between two nodes, many enough for the work to be matrix
/// products.
constexpr int MostPivots = 32;

using Positions = std::vector<int>;

std::vector<int> leastDegreeOrder(int states, std::span<const EliminationPlan::Link> links)
{
    std::vector<Eigen::Triplet<double>> triplets;
    for (const EliminationPlan::Link& link : links)
        triplets.emplace_back(link.from, link.to, 1.);
    for (int state = 0; state < states; ++state)
        triplets.emplace_back(state, state, 1.);
    Eigen::SparseMatrix<double> pattern(states, states);
    pattern.setFromTriplets(triplets.begin(), triplets.end());
    Eigen::PermutationMatrix<Eigen::Dynamic, Eigen::Dynamic, int> permutation;
    Eigen::AMDOrdering<int>()(pattern, permutation);
    const auto& order = permutation.indices();
    return {order.data(), order.data() + order.size()};
}

std::vector<int> positionsOf(const std::vector<int>& order)
{
    std::vector<int> positions(order.size());
    for (size_t position = 0; position < order.size(); ++position)
        positions[static_cast<size_t>(order[position])] = static_cast<int>(position);
    return positions;
}

/// Per position the later positions that a link joins it to, either way, rising.
std::vector<Positions> laterNeighbours(const std::vector<int>& order, std::span<const EliminationPlan::Link> links)
{
    const std::vector<int> positions = positionsOf(order);
    std::vector<Positions> neighbours(order.size());
    for (const EliminationPlan::Link& link : links) {
        const auto [first, second]
            = std::minmax(positions[static_cast<size_t>(link.from)], positions[static_cast<size_t>(link.to)]);
        if (first != second)
            neighbours[static_cast<size_t>(first)].push_back(second);
    }
    for (Positions& each : neighbours) {
        std::sort(each.begin(), each.end());
        each.erase(std::unique(each.begin(), each.end()), each.end());
    }
    return neighbours;
}

/// Taking a state out joins all that it is joined to: the border of each position. Its first is the parent.
std::vector<Positions> bordersOf(std::vector<Positions> neighbours)
{
    std::vector<Positions> children(neighbours.size());
    for (size_t position = 0; position < neighbours.size(); ++position) {
        Positions& border = neighbours[position];
        for (const int child : children[position]) {
            const Positions& passed = neighbours[static_cast<size_t>(child)];
            Positions both;
            std::set_union(border.begin(), border.end(), passed.begin() + 1, passed.end(), std::back_inserter(both));
            border = std::move(both);
        }
        if (!border.empty())
            children[static_cast<size_t>(border.front())].push_back(static_cast<int>(position));
    }
    return neighbours;
}

/// The order in which each state comes right after its subtree: what shares a border comes in a row.
std::vector<int> postorder(const std::vector<Positions>& borders)
{
    std::vector<Positions> children(borders.size());
    std::vector<int> open;
    for (size_t position = borders.size(); position-- > 0;) {
        if (borders[position].empty())
            open.push_back(static_cast<int>(position));
        else
            children[static_cast<size_t>(borders[position].front())].push_back(static_cast<int>(position));
    }
    // Parents before children, then turned round.
    std::vector<int> order;
    while (!open.empty()) {
        const int position = open.back();
        open.pop_back();
        order.push_back(position);
        const Positions& below = children[static_cast<size_t>(position)];
        open.insert(open.end(), below.begin(), below.end());
    }
    std::reverse(order.begin(), order.end());
    return order;
}

} // namespace

EliminationPlan::EliminationPlan(int states, std::span<const Link> links)
    : m_order(leastDegreeOrder(states, links))
{
    const std::vector<int> rearranged = postorder(bordersOf(laterNeighbours(m_order, links)));
    std::vector<int> order;
    for (const int position : rearranged)
        order.push_back(m_order[static_cast<size_t>(position)]);
    m_order = std::move(order);
    const std::vector<Positions> borders = bordersOf(laterNeighbours(m_order, links));

    std::vector<int> nodeOf(m_order.size());
    for (int position = 0; position < states; ++position) {
        const Positions& border = borders[static_cast<size_t>(position)];
        const bool isSame = !m_nodes.empty() && m_nodes.back().pivots() < MostPivots
            && borders[static_cast<size_t>(position) - 1].size() == border.size() + 1
            && borders[static_cast<size_t>(position) - 1].front() == position;
        if (!isSame)
            m_nodes.emplace_back().begin = position;
        m_nodes.back().end = position + 1;
        m_nodes.back().border = border;
        nodeOf[static_cast<size_t>(position)] = static_cast<int>(m_nodes.size()) - 1;
    }
    const auto placeIn = [](const Node& node, int position) {
        if (position < node.end)
            return position - node.begin;
        const auto found = std::lower_bound(node.border.begin(), node.border.end(), position);
        return node.pivots() + static_cast<int>(found - node.border.begin());
    };
    for (size_t index = 0; index < m_nodes.size(); ++index) {
        Node& node = m_nodes[index];
        if (node.border.empty())
            continue;
        Node& parent = m_nodes[static_cast<size_t>(nodeOf[static_cast<size_t>(node.border.front())])];
        parent.children.push_back(static_cast<int>(index));
        for (const int position : node.border)
            node.inParent.push_back(placeIn(parent, position));
    }
    const std::vector<int> positions = positionsOf(m_order);
    for (size_t link = 0; link < links.size(); ++link) {
        const int from = positions[static_cast<size_t>(links[link].from)];
        const int to = positions[static_cast<size_t>(links[link].to)];
        if (from == to)
            continue;
        Node& node = m_nodes[static_cast<size_t>(nodeOf[static_cast<size_t>(std::min(from, to))])];
        node.entries.push_back({placeIn(node, from), placeIn(node, to), link});
    }
}

} // namespace touchstone
