// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/ChainElimination.h"

namespace touchstone {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// (I - Q)^-1 of a few states, by the same way one by one: `leaving` says how often each leaves them. The diagonal of
/// `shares` is not read.
MatrixXd visitsWithin(MatrixXd shares, VectorXd leaving)
{
    const Index size = shares.rows();
    VectorXd moving(size); ///< share of visits that go on to a later state, or leave
    for (Index pivot = 0; pivot < size; ++pivot) {
        const Index rest = size - pivot - 1;
        moving[pivot] = leaving[pivot] + shares.row(pivot).tail(rest).sum();
        const VectorXd into = shares.col(pivot).tail(rest) / moving[pivot];
        shares.bottomRightCorner(rest, rest) += into * shares.row(pivot).tail(rest);
        leaving.tail(rest) += into * leaving[pivot];
    }
    MatrixXd visits = MatrixXd::Zero(size, size);
    for (Index pivot = size; pivot-- > 0;) {
        const Index rest = size - pivot - 1;
        const auto known = visits.bottomRightCorner(rest, rest);
        const Eigen::RowVectorXd out = shares.row(pivot).tail(rest) / moving[pivot];
        const VectorXd column = known * (shares.col(pivot).tail(rest) / moving[pivot]);
        const Eigen::RowVectorXd row = out * known;
        visits(pivot, pivot) = 1 / moving[pivot] + out.dot(column);
        visits.row(pivot).tail(rest) = row;
        visits.col(pivot).tail(rest) = column;
    }
    return visits;
}

/// The part of a vector in the order of elimination that a border stands for.
VectorXd taken(const VectorXd& from, const std::vector<int>& border) { return from(border); }

} // namespace

ChainElimination::ChainElimination(const EliminationPlan& plan, std::span<const double> shares,
    const VectorXd& leavingByState, const Progress& progress)
    : m_plan(plan)
    , m_nodes(plan.nodes().size())
{
    VectorXd leaving = inOrder(leavingByState);
    std::vector<MatrixXd> passed(m_nodes.size()); // what a node leaves for its parent: ways through it
    for (size_t index = 0; index < m_nodes.size() && !progress.isCancelled(); ++index) {
        const EliminationPlan::Node& node = plan.nodes()[index];
        const Index pivots = node.pivots(), rest = node.size() - pivots;
        MatrixXd ways = MatrixXd::Zero(node.size(), node.size());
        for (const EliminationPlan::Entry& entry : node.entries)
            ways(entry.row, entry.column) += shares[entry.link];
        for (const int child : node.children) {
            MatrixXd& added = passed[static_cast<size_t>(child)];
            const std::vector<int>& at = plan.nodes()[static_cast<size_t>(child)].inParent;
            for (Index column = 0; column < added.cols(); ++column) {
                for (Index row = 0; row < added.rows(); ++row)
                    ways(at[static_cast<size_t>(row)], at[static_cast<size_t>(column)]) += added(row, column);
            }
            added.resize(0, 0);
        }
        Node& eliminated = m_nodes[index];
        const auto own = leaving.segment(node.begin, pivots);
        const auto toBorder = ways.topRightCorner(pivots, rest), fromBorder = ways.bottomLeftCorner(rest, pivots);
        eliminated.within = visitsWithin(ways.topLeftCorner(pivots, pivots), own + toBorder.rowwise().sum());
        eliminated.out = eliminated.within * toBorder;
        eliminated.back = fromBorder * eliminated.within;
        if (rest == 0)
            continue;
        leaving(node.border) += eliminated.back * own;
        passed[index] = ways.bottomRightCorner(rest, rest);
        passed[index].noalias() += fromBorder * eliminated.out;
    }
}

VectorXd ChainElimination::inOrder(const VectorXd& states) const { return states(m_plan.order()); }

VectorXd ChainElimination::byState(const VectorXd& ordered) const
{
    VectorXd result(ordered.size());
    result(m_plan.order()) = ordered;
    return result;
}

VectorXd ChainElimination::visits(const VectorXd& begin) const
{
    VectorXd visits = inOrder(begin);
    for (size_t index = 0; index < m_nodes.size(); ++index) {
        const EliminationPlan::Node& node = m_plan.nodes()[index];
        if (!node.border.empty())
            visits(node.border) += m_nodes[index].out.transpose() * visits.segment(node.begin, node.pivots());
    }
    for (size_t index = m_nodes.size(); index-- > 0;) {
        const EliminationPlan::Node& node = m_plan.nodes()[index];
        auto own = visits.segment(node.begin, node.pivots());
        own = (m_nodes[index].within.transpose() * own).eval();
        if (!node.border.empty())
            own += m_nodes[index].back.transpose() * taken(visits, node.border);
    }
    return byState(visits);
}

VectorXd ChainElimination::gathered(const VectorXd& perVisit) const
{
    VectorXd gathered = inOrder(perVisit);
    for (size_t index = 0; index < m_nodes.size(); ++index) {
        const EliminationPlan::Node& node = m_plan.nodes()[index];
        if (!node.border.empty())
            gathered(node.border) += m_nodes[index].back * gathered.segment(node.begin, node.pivots());
    }
    for (size_t index = m_nodes.size(); index-- > 0;) {
        const EliminationPlan::Node& node = m_plan.nodes()[index];
        auto own = gathered.segment(node.begin, node.pivots());
        own = (m_nodes[index].within * own).eval();
        if (!node.border.empty())
            own += m_nodes[index].out * taken(gathered, node.border);
    }
    return byState(gathered);
}

VectorXd ChainElimination::visitsOnceHere(const Progress& progress) const
{
    VectorXd diagonal = VectorXd::Zero(m_plan.states());
    std::vector<MatrixXd> border(m_nodes.size()); // N among the border of each node whose parent is done
    for (size_t index = m_nodes.size(); index-- > 0 && !progress.isCancelled();) {
        const EliminationPlan::Node& node = m_plan.nodes()[index];
        const Node& eliminated = m_nodes[index];
        const Index pivots = node.pivots(), rest = node.size() - pivots;
        const MatrixXd fromBorder = border[index] * eliminated.back;
        const MatrixXd own = eliminated.within + eliminated.out * fromBorder;
        diagonal.segment(node.begin, pivots) = own.diagonal();
        if (node.children.empty()) {
            border[index].resize(0, 0);
            continue;
        }
        MatrixXd visits(node.size(), node.size());
        visits.topLeftCorner(pivots, pivots) = own;
        visits.bottomLeftCorner(rest, pivots) = fromBorder;
        visits.topRightCorner(pivots, rest).noalias() = eliminated.out * border[index];
        visits.bottomRightCorner(rest, rest) = border[index];
        border[index].resize(0, 0);
        for (const int child : node.children) {
            const std::vector<int>& at = m_plan.nodes()[static_cast<size_t>(child)].inParent;
            border[static_cast<size_t>(child)] = visits(at, at);
        }
    }
    return byState(diagonal);
}

} // namespace touchstone
