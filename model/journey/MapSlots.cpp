// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapSlots.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <queue>

namespace touchstone {
namespace {

constexpr int TallestStack = 6; ///< branches one below the other before they move on
constexpr double CardShape = .95; ///< twice a card's height to its width, gaps included

size_t at(int index) { return static_cast<size_t>(index); }

class Slots
{
public:
    Slots(std::vector<MapNode>& nodes, int columns, int lanes, const std::vector<BlockedPlaces>& blocked)
        : m_nodes(nodes)
        , m_columns(columns)
        , m_lanes(lanes)
        , m_blocked(blocked)
        , m_cells(at(columns * lanes))
    {
        for (const MapNode& node : nodes)
            ++m_cells[at(cellOf(node))].size;
    }

    /// Each column's cards in an order in which causes come before effects, the order of listing where that leaves a
    /// choice.
    void run()
    {
        findBackEdges();
        std::vector<std::vector<int>> members(at(m_columns));
        for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i)
            members[at(m_nodes[at(i)].column)].push_back(i);
        std::vector<int> waitingFor(m_nodes.size(), 0);
        std::vector<char> isDone(m_nodes.size(), 0);
        int listed = 0;
        for (const std::vector<int>& column : members) {
            std::priority_queue<int, std::vector<int>, std::greater<>> ready;
            for (const int i : column) {
                for (const int before : m_nodes[at(i)].before)
                    waitingFor[at(i)] += isConstraint(before, i);
                if (waitingFor[at(i)] == 0)
                    ready.push(i);
            }
            while (!ready.empty()) {
                const int i = ready.top();
                ready.pop();
                isDone[at(i)] = 1;
                m_nodes[at(i)].listed = listed++;
                fill(i, isDone);
                for (const int after : m_nodes[at(i)].after) {
                    if (isConstraint(i, after) && --waitingFor[at(after)] == 0)
                        ready.push(after);
                }
            }
        }
    }

private:
    struct Cell
    {
        int size = 0;
        std::vector<int> height; ///< next free row per slot
    };

    int cellOf(const MapNode& node) const { return node.column * m_lanes + node.lane; }

    bool isConstraint(int from, int to) const
    {
        return m_nodes[at(from)].column == m_nodes[at(to)].column && !m_backEdges.contains({from, to});
    }

    /// Edges that close a loop inside a column, found depth first in the order of listing.
    void findBackEdges()
    {
        enum State : char { New, Open, Closed };
        std::vector<State> state(m_nodes.size(), New);
        std::vector<std::pair<int, size_t>> path; // node, next of its edges
        for (int root = 0; root < static_cast<int>(m_nodes.size()); ++root) {
            if (state[at(root)] != New)
                continue;
            path.assign(1, {root, 0});
            state[at(root)] = Open;
            while (!path.empty()) {
                const int i = path.back().first;
                if (path.back().second == m_nodes[at(i)].after.size()) {
                    state[at(i)] = Closed;
                    path.pop_back();
                    continue;
                }
                const int after = m_nodes[at(i)].after[path.back().second++];
                if (m_nodes[at(after)].column != m_nodes[at(i)].column)
                    continue;
                if (state[at(after)] == Open) {
                    m_backEdges.insert({i, after});
                } else if (state[at(after)] == New) {
                    state[at(after)] = Open;
                    path.emplace_back(after, 0);
                }
            }
        }
    }

    /// Cards side by side before a cell begins a new row. Few where there are many stages, so that a whole map still
    /// fits a screen and a page legibly; from there as many as make large maps about twice as wide as high.
    int widthOf(const Cell& cell) const
    {
        const int fewest = m_columns <= 2 ? 4 : m_columns <= 4 ? 2 : 1;
        return std::max(fewest, static_cast<int>(std::sqrt(CardShape * m_lanes * cell.size / m_columns)));
    }

    void fill(int i, const std::vector<char>& isDone)
    {
        MapNode& node = m_nodes[at(i)];
        const int key = cellOf(node);
        if (!node.placed) {
            Cell& cell = m_cells[at(key)];
            const int wide = widthOf(cell);
            const int tall = std::max(TallestStack, static_cast<int>(std::ceil(1.5 * std::sqrt(cell.size))));
            int lowest = 0, sibling = -1;
            for (const int before : node.before) {
                if (!isDone[at(before)])
                    continue;
                if (cellOf(m_nodes[at(before)]) == key)
                    lowest = std::max(lowest, m_nodes[at(before)].slot + 1);
                if (const auto found = m_branches.constFind({before, key}); found != m_branches.constEnd())
                    sibling = std::max(sibling, *found);
            }
            if (lowest >= wide)
                lowest = 0;
            if (sibling >= lowest && nextRow(key, sibling) < tall) {
                node.slot = sibling;
            } else {
                node.slot = lowest;
                for (int slot = lowest + 1; slot < wide; ++slot) {
                    if (nextRow(key, slot) < nextRow(key, node.slot))
                        node.slot = slot;
                }
            }
            node.row = nextRow(key, node.slot);
            ++cell.height[at(node.slot)];
        }
        for (const int before : node.before) {
            if (isDone[at(before)] && !m_branches.contains({before, key}))
                m_branches.insert({before, key}, node.slot);
        }
    }

    int nextRow(int key, int slot)
    {
        std::vector<int>& height = m_cells[at(key)].height;
        if (height.size() <= at(slot))
            height.resize(at(slot) + 1, 0);
        return height[at(slot)] = freeRow(m_blocked[at(key)], slot, height[at(slot)]);
    }

    std::vector<MapNode>& m_nodes;
    int m_columns, m_lanes;
    const std::vector<BlockedPlaces>& m_blocked;
    std::vector<Cell> m_cells;
    QSet<std::pair<int, int>> m_backEdges;
    QHash<std::pair<int, int>, int> m_branches; ///< slot of the first card in a cell that a card leads to
};

} // namespace

void assignSlots(std::vector<MapNode>& nodes, int columns, int lanes, const std::vector<BlockedPlaces>& blocked)
{
    Slots(nodes, columns, lanes, blocked).run();
}

int freeRow(const BlockedPlaces& blocked, int slot, int row)
{
    while (blocked.contains({slot, row}))
        ++row;
    return row;
}

} // namespace touchstone
