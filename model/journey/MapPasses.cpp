// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapPasses.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

size_t at(int index) { return static_cast<size_t>(index); }

class Passes
{
public:
    explicit Passes(MapPlan& plan)
        : m_plan(plan)
        , m_unit(plan.layout.metrics.corner / 12)
        , m_lines(plan.graph.nodes.size(), -1)
        , m_y(plan.graph.nodes.size(), 0)
        , m_left(plan.graph.nodes.size(), 0)
        , m_right(plan.graph.nodes.size(), 0)
    { }

    void run()
    {
        for (size_t i = 0; i < m_plan.boxes.size(); ++i)
            m_y[i] = m_plan.boxes[i].rect.center().y();
        for (size_t i = 0; i < m_plan.lines.size(); ++i)
            readLine(static_cast<int>(i));
        findGaps();
        enum Aim { Left, Right, Both };
        for (const Aim aim : {Left, Right, Both, Left}) {
            const size_t count = m_gaps.size();
            for (size_t i = 0; i < count; ++i)
                place(m_gaps[aim == Right ? count - 1 - i : i], aim != Right, aim != Left);
        }
        for (MapLine& line : m_plan.lines) {
            for (const int pass : line.passes)
                line.passY.push_back(m_y[at(pass)]);
        }
    }

private:
    /// The lines that pass a layer between the same two cards, from top to bottom.
    struct Gap
    {
        std::vector<int> passes;
        double low = 0, high = 0;
    };

    void readLine(int index)
    {
        const MapLine& line = m_plan.lines[at(index)];
        const bool isForward = m_plan.boxes[at(line.from)].layer <= m_plan.boxes[at(line.to)].layer;
        int before = isForward ? line.from : line.to;
        for (const int pass : line.passes) {
            m_lines[at(pass)] = index;
            m_left[at(pass)] = before;
            if (m_lines[at(before)] >= 0)
                m_right[at(before)] = pass;
            m_y[at(pass)] = m_y[at(before)];
            before = pass;
        }
        if (!line.passes.empty())
            m_right[at(before)] = isForward ? line.to : line.from;
    }

    /// How far lines keep under a card: below what stands under it.
    double roomUnder(const MapBox& box) const
    {
        const bool hasStub = box.hasEntry || box.hasGoal || box.hasExit;
        return (hasStub ? m_plan.layout.metrics.labelHeight : 0) + 8 * m_unit;
    }

    void findGaps()
    {
        if (m_plan.layout.lanes.empty())
            return;
        const double top = m_plan.layout.lanes.front().rect.top() + 6 * m_unit;
        const double bottom = m_plan.layout.lanes.back().rect.bottom() - 6 * m_unit;
        for (const std::vector<int>& layer : m_plan.order) {
            Gap gap;
            gap.low = top;
            for (const int node : layer) {
                if (m_lines[at(node)] >= 0) {
                    gap.passes.push_back(node);
                    continue;
                }
                const MapBox& box = m_plan.boxes[at(node)];
                gap.high = box.rect.top() - 9 * m_unit;
                close(gap);
                gap.low = box.rect.bottom() + roomUnder(box);
            }
            gap.high = bottom;
            close(gap);
        }
    }

    void close(Gap& gap)
    {
        if (!gap.passes.empty()) {
            if (gap.high < gap.low)
                gap.low = gap.high = (gap.low + gap.high) / 2;
            m_gaps.push_back(gap);
        }
        gap.passes.clear();
    }

    void place(const Gap& gap, bool fromLeft, bool fromRight)
    {
        std::vector<double> wanted, gaps;
        double above = 0;
        for (const int pass : gap.passes) {
            const double left = m_y[at(m_left[at(pass)])], right = m_y[at(m_right[at(pass)])];
            wanted.push_back(fromLeft && fromRight ? (left + right) / 2 : fromLeft ? left : right);
            const double width = m_plan.lines[at(m_lines[at(pass)])].width;
            gaps.push_back((above + width) / 2 + 4 * m_unit);
            above = width;
        }
        spreadHeights(wanted, gaps, gap.low, gap.high);
        for (size_t i = 0; i < wanted.size(); ++i)
            m_y[at(gap.passes[i])] = wanted[i];
    }

    MapPlan& m_plan;
    double m_unit;
    std::vector<int> m_lines; ///< of each node of the graph; -1: a card
    std::vector<double> m_y;
    std::vector<int> m_left, m_right; ///< the nodes before and after a pass
    std::vector<Gap> m_gaps; ///< from the left
};

} // namespace

void spreadHeights(std::vector<double>& wanted, std::vector<double> gaps, double low, double high)
{
    if (wanted.empty())
        return;
    gaps.front() = 0;
    for (size_t i = 1; i < gaps.size(); ++i)
        gaps[i] += gaps[i - 1];
    const double room = std::max(0., high - low);
    if (gaps.back() > room) {
        const double squeeze = room / gaps.back();
        for (double& gap : gaps)
            gap *= squeeze;
    }
    struct Pool
    {
        double sum;
        size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Pool> pools;
    for (size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - gaps[i], 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    size_t i = 0;
    for (const Pool& pool : pools) {
        const double base = std::clamp(pool.mean(), low, std::max(low, high - gaps.back()));
        for (size_t k = 0; k < pool.count; ++k, ++i)
            wanted[i] = base + gaps[i];
    }
}

void placePasses(MapPlan& plan) { Passes(plan).run(); }

} // namespace touchstone
