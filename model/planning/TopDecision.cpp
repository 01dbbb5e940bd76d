// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/EvidenceDecision.h"

#include <algorithm>
#include <limits>

namespace touchstone {
namespace {

constexpr int Nobody = -1;

/// A place and its score in one draw.
struct Standing
{
    float score = -std::numeric_limits<float>::infinity();
    int place = Nobody;
};

/// The best `count` of a draw, best first; equal ones in the order of the places.
void findBest(const ScoreRows& rows, size_t draw, std::span<Standing> best)
{
    std::fill(best.begin(), best.end(), Standing());
    for (size_t place = 0; place < rows.size(); ++place) {
        if (rows[place].empty() || rows[place][draw] <= best.back().score)
            continue;
        size_t at = best.size() - 1;
        for (; at > 0 && rows[place][draw] > best[at - 1].score; --at)
            best[at] = best[at - 1];
        best[at] = {rows[place][draw], static_cast<int>(place)};
    }
}

class TopDecision : public EvidenceDecision
{
public:
    TopDecision(const std::vector<std::optional<double>>& scores, size_t top, int draws)
        : m_top(top)
        , m_rows(scores.size())
        , m_best(static_cast<size_t>(draws) * (top + 1))
    {
        for (size_t place = 0; place < scores.size(); ++place) {
            if (scores[place])
                m_rows[place].assign(static_cast<size_t>(draws), static_cast<float>(*scores[place]));
        }
        order();
        m_present.assign(m_best.begin(), m_best.begin() + static_cast<std::ptrdiff_t>(m_top + 1));
    }

    std::unique_ptr<EvidenceDecision> clone() const override { return std::make_unique<TopDecision>(*this); }

    double worth() const override
    {
        double sum = 0;
        for (size_t draw = 0; draw < draws(); ++draw) {
            for (const Standing& standing : bestOf(draw).first(m_top))
                sum += static_cast<double>(standing.place == Nobody ? 0 : standing.score);
        }
        return sum / static_cast<double>(draws());
    }

    double worthWith(size_t place, std::span<const float> estimates) const override
    {
        double sum = 0;
        for (size_t draw = 0; draw < draws(); ++draw) {
            // With the best others but the last, and the better of the last and this place.
            double others = 0;
            float last = 0;
            size_t count = 0;
            for (const Standing& standing : bestOf(draw)) {
                if (standing.place == static_cast<int>(place) || standing.place == Nobody || count == m_top)
                    continue;
                last = standing.score;
                others += static_cast<double>(last);
                ++count;
            }
            const float gain = count < m_top ? estimates[draw] : std::max(0.F, estimates[draw] - last);
            sum += others + static_cast<double>(gain);
        }
        return sum / static_cast<double>(draws());
    }

    void take(size_t place, std::span<const float> estimates) override
    {
        m_rows[place].assign(estimates.begin(), estimates.end());
        order();
    }

    Change change(size_t place, std::span<const float> estimates) const override
    {
        const auto isPlace = [&](const Standing& standing) { return standing.place == static_cast<int>(place); };
        const auto first = m_present.begin(), end = first + static_cast<std::ptrdiff_t>(m_top);
        const bool isIn = std::any_of(first, end, isPlace);
        // Against the best of those outside, or the last of those inside.
        const Standing& rival = m_present[isIn ? m_top : m_top - 1];
        if (rival.place == Nobody)
            return {};
        const auto changed = std::count_if(estimates.begin(), estimates.end(),
            [&](float estimate) { return isIn ? estimate < rival.score : estimate > rival.score; });
        return {static_cast<double>(changed) / static_cast<double>(estimates.size()), rival.place};
    }

    double expectedLoss(const ScoreRows& truth) const override
    {
        std::vector<Standing> best(m_top);
        double loss = 0;
        for (size_t draw = 0; draw < draws(); ++draw) {
            findBest(truth, draw, best);
            for (size_t at = 0; at < m_top; ++at) {
                if (best[at].place != Nobody)
                    loss += static_cast<double>(best[at].score);
                if (m_present[at].place != Nobody)
                    loss -= static_cast<double>(truth[static_cast<size_t>(m_present[at].place)][draw]);
            }
        }
        return loss / static_cast<double>(draws());
    }

private:
    size_t draws() const { return m_best.size() / (m_top + 1); }
    std::span<const Standing> bestOf(size_t draw) const { return {m_best.data() + draw * (m_top + 1), m_top + 1}; }

    void order()
    {
        for (size_t draw = 0; draw < draws(); ++draw)
            findBest(m_rows, draw, {m_best.data() + draw * (m_top + 1), m_top + 1});
    }

    size_t m_top;
    ScoreRows m_rows;
    std::vector<Standing> m_best; ///< per draw one more than are chosen
    std::vector<Standing> m_present; ///< before any estimate was taken
};

} // namespace

std::unique_ptr<EvidenceDecision> topDecision(std::vector<std::optional<double>> scores, size_t top, int draws)
{
    return std::make_unique<TopDecision>(scores, top, draws);
}

double rightShare(const ScoreRows& estimates, const ScoreRows& truth, size_t top)
{
    size_t draws = 0, right = 0;
    for (const std::vector<float>& row : truth)
        draws = std::max(draws, row.size());
    const auto placesOf = [&](const ScoreRows& rows, size_t draw) {
        std::vector<Standing> best(top);
        findBest(rows, draw, best);
        std::vector<int> places;
        for (const Standing& standing : best)
            places.push_back(standing.place);
        std::sort(places.begin(), places.end());
        return places;
    };
    for (size_t draw = 0; draw < draws; ++draw)
        right += placesOf(estimates, draw) == placesOf(truth, draw);
    return draws > 0 ? static_cast<double>(right) / static_cast<double>(draws) : 0;
}

} // namespace touchstone
