// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/CountEdit.h"

#include <algorithm>
#include <numeric>

namespace touchstone {
namespace {

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

double sumOf(const std::vector<size_t>& edges, const std::vector<double>& counts)
{
    return std::accumulate(edges.begin(), edges.end(), 0., [&](double sum, size_t edge) { return sum + counts[edge]; });
}

} // namespace

CountEdit::CountEdit(const Journey& journey)
    : m_own(static_cast<size_t>(journey.transitions.size()))
{
    for (const Transition& transition : journey.transitions)
        m_edges.push_back({transition.from, transition.to});
}

std::vector<double> CountEdit::apply(std::span<const double> counts) const
{
    std::vector<double> result(counts.begin(), counts.end());
    result.resize(m_edges.size(), 0);
    const auto spread = [&](const Spread& step) {
        const double others = sumOf(step.others, result);
        if (others <= 0)
            return;
        const double grown = 1 + step.share * result[step.from] / others;
        result[step.from] *= 1 - step.share;
        for (const size_t edge : step.others)
            result[edge] *= grown;
    };
    const auto move = [&](const Move& step) {
        result[step.to] += step.share * result[step.from];
        result[step.from] *= step.kept;
    };
    const auto bypass = [&](const Bypass& step) {
        const double out = sumOf(step.out, result);
        for (size_t in = 0; in < step.in.size(); ++in) {
            const double came = result[step.in[in]];
            for (size_t each = 0; each < step.targets[in].size(); ++each) {
                const double share = step.out.empty() ? 1 : out > 0 ? result[step.out[each]] / out : 0;
                result[step.targets[in][each]] += came * share;
            }
        }
        for (const size_t edge : step.gone)
            result[edge] = 0;
    };
    for (const auto& step : m_steps)
        std::visit(Overloaded{spread, move, bypass}, step);
    return result;
}

size_t CountEdit::edge(TouchpointId from, TouchpointId to)
{
    const auto found = std::find_if(
        m_edges.begin(), m_edges.end(), [&](const Edge& each) { return each.from == from && each.to == to; });
    if (found != m_edges.end())
        return static_cast<size_t>(found - m_edges.begin());
    m_edges.push_back({from, to});
    return m_edges.size() - 1;
}

void CountEdit::cutDropOff(TouchpointId at, double share)
{
    Spread step{.from = edge(at, LostNode), .others = {}, .share = share};
    for (size_t index = 0; index < m_edges.size(); ++index) {
        if (m_edges[index].from == at && m_edges[index].to != LostNode)
            step.others.push_back(index);
    }
    m_steps.emplace_back(std::move(step));
}

void CountEdit::reroute(TouchpointId from, TouchpointId to, TouchpointId instead, double share)
{
    if (instead == to)
        return; // Where they go already.
    m_steps.emplace_back(Move{.from = edge(from, to), .to = edge(from, instead), .share = share, .kept = 1 - share});
}

void CountEdit::insert(TouchpointId added, TouchpointId from, TouchpointId to, double share, double lost)
{
    reroute(from, to, added, share);
    const size_t came = edge(from, added);
    m_steps.emplace_back(Move{.from = came, .to = edge(added, to), .share = 1 - lost, .kept = 1});
    m_steps.emplace_back(Move{.from = came, .to = edge(added, LostNode), .share = lost, .kept = 1});
}

void CountEdit::remove(TouchpointId at)
{
    Bypass step;
    for (size_t index = 0; index < m_edges.size(); ++index) {
        const Edge each = m_edges[index];
        if (each.from == at || each.to == at)
            step.gone.push_back(index);
        if (each.to == at && each.from != at)
            step.in.push_back(index);
        if (each.from == at && each.to != at && each.to != LostNode)
            step.out.push_back(index);
    }
    for (const size_t in : step.in) {
        const TouchpointId from = m_edges[in].from;
        std::vector<size_t>& targets = step.targets.emplace_back();
        for (const size_t out : step.out)
            targets.push_back(edge(from, m_edges[out].to));
        if (step.out.empty())
            targets.push_back(edge(from, LostNode));
    }
    m_steps.emplace_back(std::move(step));
}

} // namespace touchstone
