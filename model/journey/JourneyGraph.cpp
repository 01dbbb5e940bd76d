// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyGraph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/range/iterator_range.hpp>

namespace touchstone {
namespace {

// Out-edges in a set: looking an edge up is logarithmic, and parallel edges cannot arise.
using AdjacencyList = boost::adjacency_list<boost::setS, boost::vecS, boost::bidirectionalS>;

} // namespace

/// Vertices 0 .. n-1 are the touchpoints in the journey's order, then the start, success and lost.
struct JourneyGraph::Graph
{
    std::vector<TouchpointId> ids;
    QHash<TouchpointId, int> vertexOf;
    AdjacencyList edges;

    int size() const { return static_cast<int>(ids.size()); }
    int start() const { return size(); }
    int success() const { return size() + 1; }
    int lost() const { return size() + 2; }
    /// -1 for an id that is none of them.
    int vertex(TouchpointId id) const { return vertexOf.value(id, -1); }

    /// Touchpoints grouped by component; groups and their members in the journey's order.
    std::vector<std::vector<int>> groups(const std::vector<int>& components) const
    {
        std::vector<std::vector<int>> result;
        QHash<int, size_t> groupOf;
        for (int vertex = 0; vertex < size(); ++vertex) {
            const int component = components[static_cast<size_t>(vertex)];
            if (!groupOf.contains(component)) {
                groupOf.insert(component, result.size());
                result.emplace_back();
            }
            result[groupOf.value(component)].push_back(vertex);
        }
        return result;
    }

    std::vector<TouchpointId> idsOf(const std::vector<int>& vertices) const
    {
        std::vector<TouchpointId> result;
        for (const int vertex : vertices)
            result.push_back(ids[static_cast<size_t>(vertex)]);
        return result;
    }
};

JourneyGraph::JourneyGraph(const Journey& journey, Edges edges)
    : m_graph(std::make_unique<Graph>())
{
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        m_graph->vertexOf.insert(touchpoint.id, m_graph->size());
        m_graph->ids.push_back(touchpoint.id);
    }
    m_graph->vertexOf.insert(StartNode, m_graph->start());
    m_graph->vertexOf.insert(SuccessNode, m_graph->success());
    m_graph->vertexOf.insert(LostNode, m_graph->lost());
    m_graph->edges = AdjacencyList(static_cast<size_t>(m_graph->size() + 3));
    for (const Transition& transition : journey.transitions) {
        const int from = m_graph->vertex(transition.from);
        const int to = m_graph->vertex(transition.to);
        const bool wanted = edges == Edges::All || transition.count.value_or(0) > 0;
        if (from >= 0 && to >= 0 && wanted)
            boost::add_edge(static_cast<size_t>(from), static_cast<size_t>(to), m_graph->edges);
    }
}

JourneyGraph::~JourneyGraph() = default;
JourneyGraph::JourneyGraph(JourneyGraph&&) noexcept = default;
JourneyGraph& JourneyGraph::operator=(JourneyGraph&&) noexcept = default;

Result<void> JourneyGraph::canConnect(TouchpointId from, TouchpointId to) const
{
    const int source = m_graph->vertex(from);
    const int target = m_graph->vertex(to);
    if (source < 0 || target < 0)
        return failure({.code = ErrorCode::TransitionUnknownEnd});
    if (target == m_graph->start())
        return failure({.code = ErrorCode::TransitionIntoStart});
    if (source == m_graph->success() || source == m_graph->lost())
        return failure({.code = ErrorCode::TransitionOutOfEnd});
    if (boost::edge(static_cast<size_t>(source), static_cast<size_t>(target), m_graph->edges).second)
        return failure({.code = ErrorCode::TransitionDuplicate});
    return {};
}

std::vector<TouchpointId> JourneyGraph::unreachable() const
{
    std::vector<boost::default_color_type> colours(boost::num_vertices(m_graph->edges));
    const auto colourMap
        = boost::make_iterator_property_map(colours.begin(), boost::get(boost::vertex_index, m_graph->edges));
    boost::breadth_first_search(m_graph->edges, static_cast<size_t>(m_graph->start()), boost::color_map(colourMap));
    std::vector<TouchpointId> result;
    for (int vertex = 0; vertex < m_graph->size(); ++vertex) {
        if (colours[static_cast<size_t>(vertex)] == boost::white_color)
            result.push_back(m_graph->ids[static_cast<size_t>(vertex)]);
    }
    return result;
}

std::vector<std::vector<TouchpointId>> JourneyGraph::loops() const
{
    std::vector<std::vector<TouchpointId>> result;
    for (const std::vector<int>& group : m_graph->groups(components())) {
        const auto first = static_cast<size_t>(group.front());
        if (group.size() > 1 || boost::edge(first, first, m_graph->edges).second)
            result.push_back(m_graph->idsOf(group));
    }
    return result;
}

std::vector<std::vector<TouchpointId>> JourneyGraph::closedParts() const
{
    const std::vector<int> component = components();
    const std::vector<bool> isConnected = connected();
    std::vector<std::vector<TouchpointId>> result;
    for (const std::vector<int>& group : m_graph->groups(component)) {
        const bool isClosed = std::all_of(group.begin(), group.end(), [&](int vertex) {
            const auto [begin, end] = boost::out_edges(static_cast<size_t>(vertex), m_graph->edges);
            return std::all_of(begin, end, [&](const auto& edge) {
                const auto target = boost::target(edge, m_graph->edges);
                return target < component.size() && component[target] == component[static_cast<size_t>(vertex)];
            });
        });
        if (isClosed && isConnected[static_cast<size_t>(group.front())])
            result.push_back(m_graph->idsOf(group));
    }
    return result;
}

std::vector<TouchpointId> JourneyGraph::unavoidable() const
{
    // Edges from where no journey comes are left out: the algorithm takes them for ways.
    const std::vector<TouchpointId> never = unreachable();
    AdjacencyList reachable(boost::num_vertices(m_graph->edges));
    const auto [begin, end] = boost::edges(m_graph->edges);
    for (const auto& edge : boost::make_iterator_range(begin, end)) {
        const size_t source = boost::source(edge, m_graph->edges);
        const bool isReached = source >= m_graph->ids.size()
            || std::find(never.begin(), never.end(), m_graph->ids[source]) == never.end();
        if (isReached)
            boost::add_edge(source, boost::target(edge, m_graph->edges), reachable);
    }
    const size_t none = boost::graph_traits<AdjacencyList>::null_vertex();
    std::vector<size_t> dominators(boost::num_vertices(m_graph->edges), none);
    const auto start = static_cast<size_t>(m_graph->start());
    boost::lengauer_tarjan_dominator_tree(reachable, start,
        boost::make_iterator_property_map(dominators.begin(), boost::get(boost::vertex_index, reachable)));
    std::vector<TouchpointId> result;
    for (size_t vertex = dominators[static_cast<size_t>(m_graph->success())]; vertex != none && vertex != start;
         vertex = dominators[vertex])
        result.push_back(m_graph->ids[vertex]);
    std::reverse(result.begin(), result.end());
    return result;
}

std::vector<int> JourneyGraph::components() const
{
    std::vector<int> component(boost::num_vertices(m_graph->edges));
    boost::strong_components(m_graph->edges,
        boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, m_graph->edges)));
    component.resize(m_graph->ids.size());
    return component;
}

std::vector<bool> JourneyGraph::connected() const
{
    std::vector<bool> result;
    for (size_t vertex = 0; vertex < m_graph->ids.size(); ++vertex) {
        result.push_back(boost::in_degree(vertex, m_graph->edges) > 0 || boost::out_degree(vertex, m_graph->edges) > 0);
    }
    return result;
}

} // namespace touchstone
