// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace touchstone {

/// For each node the other ends of its edges to one side.
struct MapLinks
{
    std::vector<int> first; ///< of each node's in `nodes`, one more at the end
    std::vector<int> nodes;

    /// From the second of each pair to the first if `toFirst`, else from the first to the second.
    MapLinks(size_t count, const std::vector<std::pair<int, int>>& edges, bool toFirst)
        : first(count + 1, 0)
        , nodes(edges.size())
    {
        for (const auto& [a, b] : edges)
            ++first[static_cast<size_t>(toFirst ? b : a) + 1];
        for (size_t i = 1; i < first.size(); ++i)
            first[i] += first[i - 1];
        std::vector<int> next(first);
        for (const auto& [a, b] : edges)
            nodes[static_cast<size_t>(next[static_cast<size_t>(toFirst ? b : a)]++)] = toFirst ? a : b;
    }

    std::span<const int> of(int node) const
    {
        const auto begin = static_cast<size_t>(first[static_cast<size_t>(node)]);
        return std::span(nodes).subspan(begin, static_cast<size_t>(first[static_cast<size_t>(node) + 1]) - begin);
    }
};

} // namespace touchstone
