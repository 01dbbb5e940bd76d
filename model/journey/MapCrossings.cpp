// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapCrossings.h"

#include <algorithm>

namespace touchstone {
namespace {

std::vector<int> places(const LayeredGraph& graph, const LayerOrder& order)
{
    std::vector<int> place(graph.nodes.size(), 0);
    for (const std::vector<int>& layer : order) {
        for (size_t i = 0; i < layer.size(); ++i)
            place[static_cast<size_t>(layer[i])] = static_cast<int>(i);
    }
    return place;
}

/// Inversions of a sequence of numbers below `size`: each is added to a tree of sums over ranges, and asks on its way
/// up how many larger ones came before.
qint64 inversions(const std::vector<int>& sequence, int size)
{
    size_t leaves = 1;
    while (leaves < static_cast<size_t>(size))
        leaves *= 2;
    std::vector<int> tree(2 * leaves, 0);
    qint64 total = 0;
    for (const int value : sequence) {
        size_t at = leaves + static_cast<size_t>(value);
        ++tree[at];
        for (; at > 1; at /= 2) {
            if (at % 2 == 0)
                total += tree[at + 1];
            ++tree[at / 2];
        }
    }
    return total;
}

} // namespace

qint64 countCrossings(const LayeredGraph& graph, const LayerOrder& order)
{
    const std::vector<int> place = places(graph, order);
    std::vector<std::vector<std::pair<int, int>>> ends(static_cast<size_t>(graph.layers));
    for (const auto& [from, to] : graph.edges)
        ends[static_cast<size_t>(graph.nodes[static_cast<size_t>(from)].layer)].emplace_back(
            place[static_cast<size_t>(from)], place[static_cast<size_t>(to)]);
    qint64 total = 0;
    std::vector<int> sequence;
    for (size_t layer = 0; layer + 1 < ends.size(); ++layer) {
        std::sort(ends[layer].begin(), ends[layer].end());
        sequence.clear();
        for (const auto& [from, to] : ends[layer])
            sequence.push_back(to);
        total += inversions(sequence, static_cast<int>(order[layer + 1].size()));
    }
    return total;
}

qint64 countUpward(const LayeredGraph& graph, const LayerOrder& order)
{
    const std::vector<int> place = places(graph, order);
    return std::count_if(graph.stacked.begin(), graph.stacked.end(), [&](const auto& edge) {
        return place[static_cast<size_t>(edge.first)] > place[static_cast<size_t>(edge.second)];
    });
}

qint64 disorderOf(const LayeredGraph& graph, const LayerOrder& order)
{
    return countCrossings(graph, order) + UpwardCost * countUpward(graph, order);
}

} // namespace touchstone
