// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapLines.h"

#include "model/journey/MapOrder.h"

#include <algorithm>
#include <cmath>
#include <QHash>

namespace touchstone {
namespace {

constexpr size_t MostThorough = 500; ///< cards; larger maps get less effort
constexpr double MostEffort = 12e6, LeastEffort = 2.4e6; ///< of ordering dense maps: a tenth of a second, a fiftieth
constexpr int MostPasses = 40000; ///< longest lines beyond that many are routed without a place in the order

size_t at(int index) { return static_cast<size_t>(index); }

/// A map is laid out after every edit: little effort for maps of a workshop's size, more the more lines there are; less
/// again from a thousand cards on.
qint64 effortFor(const MapPlan& plan)
{
    const auto nodes = static_cast<double>(plan.graph.nodes.size()), cards = static_cast<double>(plan.boxes.size());
    const double share = plan.boxes.size() <= MostThorough ? 2.9 : 2;
    // Lines are led round more cards, which takes its time, too.
    const double little = std::clamp(400'000 - 1000 * cards, 280'000., 350'000.);
    const double wanted = std::max(std::min(3000 * nodes, little), share * nodes * nodes);
    return static_cast<qint64>(std::min(wanted, std::clamp(MostEffort * 1000 / cards, LeastEffort, MostEffort)));
}

class Planner
{
public:
    Planner(MapPlan& plan, const Journey& journey, const std::vector<int>& boxOf, const std::vector<int>& listed)
        : m_plan(plan)
        , m_journey(journey)
        , m_boxOf(boxOf)
        , m_listed(listed)
    { }

    void run()
    {
        readLines();
        makeNodes();
        makePasses();
        m_plan.order = reduceCrossings(m_plan.graph, firstOrder(), effortFor(m_plan));
    }

private:
    int boxOf(TouchpointId id) const
    {
        const int index = m_journey.touchpoints.indexOf(id);
        return index < 0 ? -1 : m_boxOf[at(index)];
    }

    void readLines()
    {
        QHash<std::pair<int, int>, int> merged;
        for (const Transition& transition : m_journey.transitions) {
            const int from = boxOf(transition.from), to = boxOf(transition.to);
            if (from < 0 || to < 0) {
                readStub(transition, from, to);
                continue;
            }
            const bool isMerged = !m_plan.boxes[at(from)].touchpoint || !m_plan.boxes[at(to)].touchpoint;
            if (isMerged && from == to)
                continue;
            if (isMerged && merged.contains({from, to})) {
                MapLine& line = m_plan.lines[at(merged[{from, to}])];
                if (transition.count)
                    line.count = line.count.value_or(0) + *transition.count;
                continue;
            }
            if (isMerged)
                merged.insert({from, to}, static_cast<int>(m_plan.lines.size()));
            MapLine line;
            line.from = from, line.to = to;
            line.first = &transition;
            line.count = transition.count;
            m_plan.lines.push_back(line);
        }
        for (const MapLine& line : m_plan.lines)
            m_plan.layout.largestFlow = std::max(m_plan.layout.largestFlow, line.count.value_or(0));
        for (MapLine& line : m_plan.lines)
            line.width = mapLineWidth(line.count, m_plan.layout.largestFlow);
    }

    void readStub(const Transition& transition, int from, int to)
    {
        if (to >= 0)
            m_plan.boxes[at(to)].hasEntry = true;
        else if (from >= 0 && transition.to == LostNode)
            m_plan.boxes[at(from)].hasExit = true;
        else if (from >= 0)
            m_plan.boxes[at(from)].hasGoal = true;
    }

    void makeNodes()
    {
        m_plan.graph.layers = static_cast<int>(m_plan.layerLeft.size());
        m_plan.graph.nodes.resize(m_plan.boxes.size());
        for (size_t i = 0; i < m_plan.boxes.size(); ++i) {
            const MapBox& box = m_plan.boxes[i];
            m_plan.graph.nodes[i] = {box.layer, box.placed ? LayeredGraph::Anywhere : box.lane, 0};
            m_height.push_back(box.rect.center().y());
        }
        for (size_t i = 0; i < m_boxOf.size(); ++i)
            m_plan.graph.nodes[at(m_boxOf[i])].listed = m_listed[i];
    }

    void makePasses()
    {
        std::vector<MapLine*> shortFirst;
        for (MapLine& line : m_plan.lines)
            shortFirst.push_back(&line);
        const auto span = [this](const MapLine* line) {
            return std::abs(m_plan.boxes[at(line->from)].layer - m_plan.boxes[at(line->to)].layer);
        };
        std::stable_sort(shortFirst.begin(), shortFirst.end(),
            [&](const MapLine* a, const MapLine* b) { return span(a) < span(b); });
        int left = MostPasses;
        LayeredGraph& graph = m_plan.graph;
        for (MapLine* line : shortFirst) {
            const bool isForward = m_plan.boxes[at(line->from)].layer <= m_plan.boxes[at(line->to)].layer;
            const int first = isForward ? line->from : line->to, last = isForward ? line->to : line->from;
            if (span(line) == 0) {
                const MapBox &from = m_plan.boxes[at(line->from)], &to = m_plan.boxes[at(line->to)];
                if (line->from != line->to && from.lane == to.lane && !from.placed && !to.placed)
                    graph.stacked.emplace_back(line->from, line->to);
                continue;
            }
            left -= span(line) - 1;
            if (left < 0)
                break;
            const int firstLayer = m_plan.boxes[at(first)].layer, lastLayer = m_plan.boxes[at(last)].layer;
            int before = first;
            for (int layer = firstLayer + 1; layer < lastLayer; ++layer) {
                const int pass = static_cast<int>(graph.nodes.size());
                graph.nodes.push_back({layer, LayeredGraph::Anywhere, 0});
                const double share = static_cast<double>(layer - firstLayer) / (lastLayer - firstLayer);
                m_height.push_back(m_height[at(first)] + (m_height[at(last)] - m_height[at(first)]) * share);
                line->passes.push_back(pass);
                graph.edges.emplace_back(before, pass);
                before = pass;
            }
            graph.edges.emplace_back(before, last);
        }
    }

    LayerOrder firstOrder() const
    {
        LayerOrder order(at(m_plan.graph.layers));
        for (size_t i = 0; i < m_plan.graph.nodes.size(); ++i)
            order[at(m_plan.graph.nodes[i].layer)].push_back(static_cast<int>(i));
        for (std::vector<int>& layer : order)
            std::stable_sort(
                layer.begin(), layer.end(), [this](int a, int b) { return m_height[at(a)] < m_height[at(b)]; });
        return order;
    }

    MapPlan& m_plan;
    const Journey& m_journey;
    const std::vector<int>& m_boxOf;
    const std::vector<int>& m_listed;
    std::vector<double> m_height; ///< of each node, where cards stand in their listing
};

} // namespace

void planLines(MapPlan& plan, const Journey& journey, const std::vector<int>& boxOf, const std::vector<int>& listed)
{
    Planner(plan, journey, boxOf, listed).run();
}

void orderPasses(MapPlan& plan)
{
    LayeredGraph graph = plan.graph;
    graph.stacked.clear();
    LayerOrder order = plan.order;
    for (std::vector<int>& layer : order) {
        std::vector<int> cards;
        const auto isCard = [&](int node) { return node < static_cast<int>(plan.boxes.size()); };
        std::copy_if(layer.begin(), layer.end(), std::back_inserter(cards), isCard);
        std::stable_sort(cards.begin(), cards.end(),
            [&](int a, int b) { return plan.boxes[at(a)].rect.center().y() < plan.boxes[at(b)].rect.center().y(); });
        int band = 0;
        for (const int card : cards)
            graph.nodes[at(card)].band = band++;
        auto next = cards.begin();
        for (int& node : layer) {
            if (isCard(node))
                node = *next++;
        }
    }
    plan.order = reduceCrossings(graph, order, effortFor(plan));
}

} // namespace touchstone
