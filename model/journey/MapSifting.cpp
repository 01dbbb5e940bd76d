// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapSifting.h"

#include <algorithm>
#include <utility>

namespace touchstone {
namespace {

constexpr int LongestMove = 80; ///< places that a node is moved at once: keeps large layers affordable

size_t at(int index) { return static_cast<size_t>(index); }

/// Pairs of one place of `upper` and one of `lower` (both sorted) that cross as they stand, and if they changed places.
inline std::pair<qint64, qint64> crossingsOf(std::span<const int> upper, std::span<const int> lower)
{
    if (upper.size() == 1 && lower.size() == 1) // most are lines on their way
        return {lower[0]<upper[0], lower[0]> upper[0]};
    qint64 now = 0, swapped = 0;
    size_t below = 0, notAbove = 0; // places of `lower` that are less than, and at most, the one of `upper`
    for (const int place : upper) {
        while (below < lower.size() && lower[below] < place)
            ++below;
        while (notAbove < lower.size() && lower[notAbove] <= place)
            ++notAbove;
        now += static_cast<qint64>(below);
        swapped += static_cast<qint64>(lower.size() - notAbove);
    }
    return {now, swapped};
}

/// The median of sorted places; between two middle ones nearer to the side where the others lie closer.
double medianOf(std::span<const int> places)
{
    const size_t middle = places.size() / 2;
    if (places.size() % 2 == 1)
        return places[middle];
    if (places.size() == 2)
        return (places[0] + places[1]) / 2.;
    const double left = places[middle - 1] - places.front(), right = places.back() - places[middle];
    return left + right > 0 ? (places[middle - 1] * right + places[middle] * left) / (left + right)
                            : (places[middle - 1] + places[middle]) / 2.;
}

} // namespace

Sifting::Sifting(const LayeredGraph& graph, LayerOrder order)
    : m_graph(graph)
    , m_left(graph.nodes.size(), graph.edges, true)
    , m_right(graph.nodes.size(), graph.edges, false)
    , m_stackedBelow(graph.nodes.size(), graph.stacked, false)
    , m_place(graph.nodes.size(), 0)
    , m_leftPlaces(m_left.nodes.size(), 0)
    , m_rightPlaces(m_right.nodes.size(), 0)
{
    setOrder(order);
}

void Sifting::setOrder(const LayerOrder& order)
{
    m_order = order;
    for (int layer = 0; layer < m_graph.layers; ++layer)
        readPlaces(layer);
    m_isChanged.assign(m_order.size(), 1);
    m_cost = fullCost();
}

void Sifting::readPlaces(int layer)
{
    const std::vector<int>& nodes = m_order[at(layer)];
    for (size_t i = 0; i < nodes.size(); ++i)
        m_place[at(nodes[i])] = static_cast<int>(i);
}

qint64 Sifting::fullCost()
{
    m_effort += 2 * static_cast<qint64>(m_graph.edges.size() + m_graph.nodes.size());
    qint64 cost = disorderOf(m_graph, m_order) * CrossingCost;
    for (const std::vector<int>& layer : m_order) {
        // Cards of one band against their listing: small numbers, counted by insertion.
        std::vector<std::pair<int, int>> seen;
        for (const int node : layer) {
            const LayeredGraph::Node& card = m_graph.nodes[at(node)];
            if (card.band == LayeredGraph::Anywhere)
                continue;
            const std::pair key(card.band, card.listed);
            const auto place = std::upper_bound(seen.begin(), seen.end(), key);
            cost += seen.end() - place;
            seen.insert(place, key);
        }
    }
    return cost;
}

void Sifting::prepare(int layer)
{
    m_effort += 2 * static_cast<qint64>(m_order[at(layer)].size());
    const auto read = [this](int node, const MapLinks& side, std::vector<int>& places) {
        const int first = side.first[at(node)], end = side.first[at(node) + 1];
        for (int i = first; i < end; ++i)
            places[at(i)] = m_place[at(side.nodes[at(i)])];
        if (end - first > 1)
            std::sort(places.begin() + first, places.begin() + end);
    };
    for (const int node : m_order[at(layer)]) {
        read(node, m_left, m_leftPlaces);
        read(node, m_right, m_rightPlaces);
    }
}

qint64 Sifting::swapCost(int upper, int lower)
{
    const std::span<const int> upperLeft = neighbours(upper, true), lowerLeft = neighbours(lower, true);
    const std::span<const int> upperRight = neighbours(upper, false), lowerRight = neighbours(lower, false);
    m_effort
        += static_cast<qint64>(upperLeft.size() + lowerLeft.size() + upperRight.size() + lowerRight.size()) / 4 + 1;
    const auto [leftNow, leftSwapped] = crossingsOf(upperLeft, lowerLeft);
    const auto [rightNow, rightSwapped] = crossingsOf(upperRight, lowerRight);
    m_lastCrossings = leftNow + rightNow;
    qint64 cost = (leftSwapped + rightSwapped - leftNow - rightNow) * CrossingCost;
    const LayeredGraph::Node &a = m_graph.nodes[at(upper)], &b = m_graph.nodes[at(lower)];
    if (a.band == LayeredGraph::Anywhere || a.band != b.band)
        return cost;
    const auto stacked = [this](int from, int to) {
        const std::span<const int> below = m_stackedBelow.of(from);
        return std::count(below.begin(), below.end(), to);
    };
    cost += (stacked(upper, lower) - stacked(lower, upper)) * UpwardCost * CrossingCost;
    cost += a.listed < b.listed ? 1 : -1;
    return cost;
}

bool Sifting::siftLayer(int layer)
{
    std::vector<int>& nodes = m_order[at(layer)];
    if (nodes.size() < 2)
        return false;
    prepare(layer);
    bool isBetter = false;
    const std::vector<int> queue = nodes;
    for (const int node : queue) {
        const int from = m_place[at(node)];
        qint64 change = 0, best = 0;
        int bestPlace = from;
        const int last = std::min(static_cast<int>(nodes.size()) - 1, from + LongestMove);
        for (int place = from + 1; place <= last && mayPass(node, nodes[at(place)]); ++place) {
            change += swapCost(node, nodes[at(place)]);
            if (change < best)
                best = change, bestPlace = place;
        }
        change = 0;
        const int first = std::max(0, from - LongestMove);
        for (int place = from - 1; place >= first && mayPass(nodes[at(place)], node); --place) {
            change += swapCost(nodes[at(place)], node);
            if (change < best)
                best = change, bestPlace = place;
        }
        if (best < 0) {
            moveTo(node, bestPlace);
            m_cost += best;
            isBetter = true;
        }
    }
    return isBetter;
}

void Sifting::moveTo(int node, int place)
{
    const int layer = m_graph.nodes[at(node)].layer;
    std::vector<int>& nodes = m_order[at(layer)];
    const int from = m_place[at(node)];
    const auto begin = nodes.begin();
    if (from < place)
        std::rotate(begin + from, begin + from + 1, begin + place + 1);
    else
        std::rotate(begin + place, begin + from, begin + from + 1);
    for (int i = std::min(from, place); i <= std::max(from, place); ++i)
        m_place[at(nodes[at(i)])] = i;
    for (int near = std::max(0, layer - 1); near <= std::min(m_graph.layers - 1, layer + 1); ++near)
        m_isChanged[at(near)] = 1;
}

void Sifting::settle(qint64 effortLimit)
{
    for (bool isBetter = true, rightwards = true; isBetter && m_effort < effortLimit; rightwards = !rightwards) {
        isBetter = false;
        for (int i = 0; i < m_graph.layers && m_effort < effortLimit; ++i) {
            const int layer = rightwards ? i : m_graph.layers - 1 - i;
            if (std::exchange(m_isChanged[at(layer)], 0))
                isBetter = siftLayer(layer) || isBetter;
        }
    }
}

void Sifting::sweep(bool rightwards, bool turned)
{
    struct Member
    {
        double aim;
        int node;
    };
    std::vector<Member> members;
    for (int step = 1; step < m_graph.layers; ++step) {
        const int layer = rightwards ? step : m_graph.layers - 1 - step;
        std::vector<int>& nodes = m_order[at(layer)];
        prepare(layer);
        members.clear();
        for (const int node : nodes) {
            if (const std::span<const int> places = neighbours(node, rightwards); !places.empty())
                members.push_back({medianOf(places), node});
        }
        if (turned)
            std::reverse(members.begin(), members.end());
        std::stable_sort(
            members.begin(), members.end(), [](const Member& a, const Member& b) { return a.aim < b.aim; });
        auto next = members.begin();
        for (int& node : nodes) { // those that nothing pulls stay
            if (!neighbours(node, rightwards).empty())
                node = (next++)->node;
        }
        keepBands(nodes);
        readPlaces(layer);
    }
    m_isChanged.assign(m_order.size(), 1);
    m_cost = fullCost();
}

void Sifting::transpose(bool turned, qint64 effortLimit)
{
    std::vector<char> isOpen(m_order.size(), 1);
    for (bool isBetter = true; isBetter && m_effort < effortLimit;) {
        isBetter = false;
        for (int layer = 0; layer < m_graph.layers && m_effort < effortLimit; ++layer) {
            std::vector<int>& nodes = m_order[at(layer)];
            if (nodes.size() < 2 || !std::exchange(isOpen[at(layer)], 0))
                continue;
            prepare(layer);
            bool isMoved = false;
            for (size_t i = 0; i + 1 < nodes.size(); ++i) {
                const int upper = nodes[i], lower = nodes[i + 1];
                if (!mayPass(upper, lower))
                    continue;
                const qint64 cost = swapCost(upper, lower);
                const bool isTie = cost > -CrossingCost && cost < CrossingCost;
                if (isTie ? !turned || m_lastCrossings == 0 : cost > 0)
                    continue;
                std::swap(nodes[i], nodes[i + 1]);
                std::swap(m_place[at(upper)], m_place[at(lower)]);
                m_cost += cost;
                isMoved = true;
                isBetter = isBetter || !isTie;
            }
            if (isMoved) {
                for (int near = std::max(0, layer - 1); near <= std::min(m_graph.layers - 1, layer + 1); ++near)
                    isOpen[at(near)] = 1;
            }
        }
    }
    m_isChanged.assign(m_order.size(), 1);
}

void Sifting::keepBands(std::vector<int>& layer) const
{
    std::vector<int> cards;
    for (const int node : layer) {
        if (m_graph.nodes[at(node)].band != LayeredGraph::Anywhere)
            cards.push_back(node);
    }
    std::stable_sort(cards.begin(), cards.end(),
        [this](int a, int b) { return m_graph.nodes[at(a)].band < m_graph.nodes[at(b)].band; });
    auto next = cards.begin();
    for (int& node : layer) {
        if (m_graph.nodes[at(node)].band != LayeredGraph::Anywhere)
            node = *next++;
    }
}

} // namespace touchstone
