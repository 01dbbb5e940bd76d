// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"

#include <algorithm>
#include <QRandomGenerator>

namespace touchstone::test {

/// Layers of cards in lanes, edges between neighbouring layers, long ones by places that they pass; the same for the
/// same numbers.
inline LayeredGraph randomLayers(quint32 seed, int layers, int cards, int lanes, int edges)
{
    const auto at = [](int index) { return static_cast<size_t>(index); };
    QRandomGenerator random(seed);
    LayeredGraph graph;
    graph.layers = layers;
    for (int i = 0; i < cards; ++i)
        graph.nodes.push_back({random.bounded(layers), random.bounded(lanes), i});
    for (int i = 0; i < edges; ++i) {
        int from = random.bounded(cards), to = random.bounded(cards);
        if (graph.nodes[at(from)].layer == graph.nodes[at(to)].layer) {
            if (from != to && graph.nodes[at(from)].band == graph.nodes[at(to)].band)
                graph.stacked.emplace_back(from, to);
            continue;
        }
        if (graph.nodes[at(from)].layer > graph.nodes[at(to)].layer)
            std::swap(from, to);
        for (int layer = graph.nodes[at(from)].layer + 1; layer < graph.nodes[at(to)].layer; ++layer) {
            graph.nodes.push_back({layer, LayeredGraph::Anywhere, 0});
            graph.edges.emplace_back(from, static_cast<int>(graph.nodes.size()) - 1);
            from = static_cast<int>(graph.nodes.size()) - 1;
        }
        graph.edges.emplace_back(from, to);
    }
    return graph;
}

/// Each layer in the order in which its nodes were made, cards by their bands.
inline LayerOrder listedOrder(const LayeredGraph& graph)
{
    LayerOrder order(static_cast<size_t>(graph.layers));
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        order[static_cast<size_t>(graph.nodes[i].layer)].push_back(static_cast<int>(i));
    for (std::vector<int>& layer : order)
        std::stable_sort(layer.begin(), layer.end(), [&](int a, int b) {
            return graph.nodes[static_cast<size_t>(a)].band < graph.nodes[static_cast<size_t>(b)].band;
        });
    return order;
}

inline bool keepsBands(const LayeredGraph& graph, const std::vector<int>& layer)
{
    int highest = LayeredGraph::Anywhere;
    for (const int node : layer) {
        const int band = graph.nodes[static_cast<size_t>(node)].band;
        if (band != LayeredGraph::Anywhere && band < highest)
            return false;
        highest = std::max(highest, band);
    }
    return true;
}

} // namespace touchstone::test
