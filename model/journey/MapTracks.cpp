// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapTracks.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr double TrackGap = 5; ///< between the lines of two tracks
constexpr double MostExtra = 260; ///< that a gap grows for tracks
constexpr size_t MostCompared = 500; ///< turns in one gap that are compared with each other

/// The turns of one gap and the tracks that they take.
class Gap
{
public:
    explicit Gap(std::vector<MapTurn*> turns)
        : m_turns(std::move(turns))
    {
        std::stable_sort(m_turns.begin(), m_turns.end(), [](const MapTurn* a, const MapTurn* b) {
            const int kindA = kind(*a), kindB = kind(*b);
            return kindA != kindB ? kindA < kindB : rank(*a) < rank(*b);
        });
        for (size_t i = 0; i < m_turns.size(); ++i) {
            size_t track = 0;
            for (size_t k = i > MostCompared ? i - MostCompared : 0; k < i; ++k) {
                if (m_track[k] >= track && overlap(*m_turns[k], *m_turns[i]))
                    track = m_track[k] + 1;
            }
            m_track.push_back(track);
            if (m_width.size() <= track)
                m_width.resize(track + 1, 0);
            m_width[track] = std::max(m_width[track], m_turns[i]->width);
        }
    }

    /// Room that the tracks take with the wanted gaps between them.
    double wanted(double unit) const
    {
        double sum = 0;
        for (const double width : m_width)
            sum += width + TrackGap * unit;
        return sum;
    }

    void place(double left, double right, double unit) const
    {
        const double wide = wanted(unit), squeeze = std::min(1., (right - left) / std::max(1., wide));
        double x = (left + right - wide * squeeze) / 2;
        std::vector<double> centre;
        for (const double width : m_width) {
            const double share = (width + TrackGap * unit) * squeeze;
            centre.push_back(x + share / 2);
            x += share;
        }
        for (size_t i = 0; i < m_turns.size(); ++i)
            *m_turns[i]->x = centre[m_track[i]];
    }

private:
    static int kind(const MapTurn& turn) { return turn.isBracket ? 0 : turn.rightY > turn.leftY ? 1 : 2; }

    /// From left to right: short brackets inside long ones; of the turns downward the lowest start first, of those
    /// upward the highest, so that none crosses another twice.
    static double rank(const MapTurn& turn)
    {
        switch (kind(turn)) {
        case 0:
            return std::abs(turn.rightY - turn.leftY);
        case 1:
            return -turn.leftY;
        default:
            return turn.leftY;
        }
    }

    static bool overlap(const MapTurn& a, const MapTurn& b)
    {
        constexpr double margin = 6;
        return std::min(a.leftY, a.rightY) < std::max(b.leftY, b.rightY) + margin
            && std::min(b.leftY, b.rightY) < std::max(a.leftY, a.rightY) + margin;
    }

    std::vector<MapTurn*> m_turns;
    std::vector<size_t> m_track; ///< of each turn
    std::vector<double> m_width; ///< of each track's widest line
};

} // namespace

void assignTracks(MapPlan& plan, std::vector<MapTurn>& turns)
{
    const double unit = plan.layout.metrics.corner / 12;
    const double before = 7 * unit, behind = 13 * unit; // room for corners and arrow heads
    const auto layers = static_cast<int>(plan.layerLeft.size());
    std::vector<std::vector<MapTurn*>> byLayer(static_cast<size_t>(layers));
    for (MapTurn& turn : turns)
        byLayer[static_cast<size_t>(turn.layer)].push_back(&turn);
    const auto leftOf = [&](int layer) { return plan.layerRight(layer) + before; };
    const auto rightOf = [&](int layer) {
        return (layer + 1 < layers ? plan.layerLeft[static_cast<size_t>(layer) + 1]
                                   : plan.layout.columns.back().rect.right() + before)
            - behind;
    };
    // A column that holds cards placed by hand keeps its grid, which they are measured on.
    std::vector<char> keepsGrid(plan.layout.columns.size(), 0);
    for (const MapBox& box : plan.boxes) {
        if (box.placed)
            keepsGrid[static_cast<size_t>(box.column)] = 1;
    }
    std::vector<Gap> gaps;
    for (int layer = 0; layer < layers; ++layer) {
        gaps.emplace_back(std::move(byLayer[static_cast<size_t>(layer)]));
        const int column = plan.layerColumn[static_cast<size_t>(layer)];
        const bool isLastOfColumn = layer + 1 == layers || plan.layerColumn[static_cast<size_t>(layer) + 1] != column;
        const double missing = gaps.back().wanted(unit) - (rightOf(layer) - leftOf(layer));
        if (missing > 0 && (isLastOfColumn || !keepsGrid[static_cast<size_t>(column)]))
            plan.widen(layer, std::min(std::ceil(missing), MostExtra * unit));
    }
    for (int layer = 0; layer < layers; ++layer)
        gaps[static_cast<size_t>(layer)].place(leftOf(layer), rightOf(layer), unit);
}

} // namespace touchstone
