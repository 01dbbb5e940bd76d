// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/EvidenceDecision.h"

#include <algorithm>

namespace touchstone {
namespace {

class PortfolioDecision : public EvidenceDecision
{
public:
    PortfolioDecision(PortfolioActions actions, const std::vector<std::optional<double>>& scores, int draws)
        : m_actions(std::move(actions))
        , m_draws(static_cast<size_t>(draws))
        , m_removes(scores.size(), std::vector<float>(m_actions.actions.size(), 0))
        , m_missing(m_actions.actions.size(), 0)
        , m_rows(scores.size())
        , m_isRanked(scores.size(), false)
    {
        std::vector<float> worth(m_actions.actions.size(), 0);
        for (size_t action = 0; action < m_actions.actions.size(); ++action) {
            for (const auto& [place, removes] : m_actions.actions[action].removes) {
                m_removes[place][action] = static_cast<float>(removes);
                m_missing[action] += !scores[place] && removes > 0;
                if (scores[place])
                    worth[action] += static_cast<float>(removes * *scores[place]);
            }
        }
        for (size_t draw = 0; draw < m_draws; ++draw)
            m_worth.insert(m_worth.end(), worth.begin(), worth.end());
        for (size_t place = 0; place < scores.size(); ++place) {
            m_isRanked[place] = scores[place].has_value();
            m_rows[place].assign(m_draws, static_cast<float>(scores[place].value_or(0)));
        }
    }

    std::unique_ptr<EvidenceDecision> clone() const override { return std::make_unique<PortfolioDecision>(*this); }

    double worth() const override
    {
        double sum = 0;
        for (size_t draw = 0; draw < m_draws; ++draw) {
            const float* worth = worthOf(draw);
            float best = 0;
            for (size_t action = 0; action < m_missing.size(); ++action)
                best = m_missing[action] == 0 ? std::max(best, worth[action]) : best;
            sum += static_cast<double>(best);
        }
        return sum / static_cast<double>(m_draws);
    }

    double worthWith(size_t place, std::span<const float> estimates) const override
    {
        const std::vector<float> allowed = allowedWith(place);
        const float* removes = m_removes[place].data();
        double sum = 0;
        for (size_t draw = 0; draw < m_draws; ++draw) {
            const float* worth = worthOf(draw);
            const float more = estimates[draw] - m_rows[place][draw];
            float best = 0;
            for (size_t action = 0; action < allowed.size(); ++action)
                best = std::max(best, allowed[action] * (worth[action] + removes[action] * more));
            sum += static_cast<double>(best);
        }
        return sum / static_cast<double>(m_draws);
    }

    void take(size_t place, std::span<const float> estimates) override
    {
        if (!m_isRanked[place]) {
            for (size_t action = 0; action < m_missing.size(); ++action)
                m_missing[action] -= m_removes[place][action] > 0;
            m_isRanked[place] = true;
        }
        for (size_t draw = 0; draw < m_draws; ++draw) {
            const float more = estimates[draw] - m_rows[place][draw];
            float* worth = m_worth.data() + draw * m_missing.size();
            for (size_t action = 0; action < m_missing.size(); ++action)
                worth[action] += m_removes[place][action] * more;
        }
        m_rows[place].assign(estimates.begin(), estimates.end());
    }

    Change change(size_t place, std::span<const float> estimates) const override
    {
        const std::vector<float> allowed = allowedWith(place);
        const float* removes = m_removes[place].data();
        std::vector<int> flips(static_cast<size_t>(m_actions.options), 0);
        size_t changed = 0;
        for (size_t draw = 0; draw < m_draws; ++draw) {
            const float* worth = worthOf(draw);
            const float more = estimates[draw] - m_rows[place][draw];
            size_t best = m_actions.present;
            for (size_t action = 0; action < allowed.size(); ++action) {
                const auto of = [&](size_t one) { return allowed[one] * (worth[one] + removes[one] * more); };
                best = of(action) > of(best) ? action : best;
            }
            if (best == m_actions.present)
                continue;
            ++changed;
            for (const int option : differing(best))
                ++flips[static_cast<size_t>(option)];
        }
        const auto most = std::max_element(flips.begin(), flips.end());
        const bool isAny = changed > 0 && most != flips.end() && *most > 0;
        return {static_cast<double>(changed) / static_cast<double>(m_draws),
            isAny ? static_cast<int>(most - flips.begin()) : -1};
    }

    double expectedLoss(const ScoreRows& truth) const override
    {
        double loss = 0;
        for (size_t draw = 0; draw < m_draws; ++draw) {
            double best = 0, present = 0;
            for (size_t action = 0; action < m_actions.actions.size(); ++action) {
                double worth = 0;
                bool isRanked = true;
                for (const auto& [place, removes] : m_actions.actions[action].removes) {
                    isRanked &= !truth[place].empty();
                    worth += isRanked ? removes * static_cast<double>(truth[place][draw]) : 0;
                }
                best = isRanked ? std::max(best, worth) : best;
                present = action == m_actions.present ? worth : present;
            }
            loss += best - present;
        }
        return loss / static_cast<double>(m_draws);
    }

private:
    const float* worthOf(size_t draw) const { return m_worth.data() + draw * m_missing.size(); }

    /// 1 for the actions that could be taken once this place is ranked, 0 for the others.
    std::vector<float> allowedWith(size_t place) const
    {
        std::vector<float> allowed;
        for (size_t action = 0; action < m_missing.size(); ++action) {
            const bool isHere = !m_isRanked[place] && m_removes[place][action] > 0;
            allowed.push_back(m_missing[action] == static_cast<int>(isHere) ? 1.F : 0.F);
        }
        return allowed;
    }

    /// Options that are part of the present choice or of another, but not of both.
    std::vector<int> differing(size_t action) const
    {
        const std::vector<int>& one = m_actions.actions[m_actions.present].options;
        const std::vector<int>& other = m_actions.actions[action].options;
        std::vector<int> result;
        std::set_symmetric_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(result));
        return result;
    }

    PortfolioActions m_actions;
    size_t m_draws;
    std::vector<std::vector<float>> m_removes; ///< per place and action
    std::vector<int> m_missing; ///< per action the places that are not ranked
    std::vector<float> m_worth; ///< per draw and action
    ScoreRows m_rows; ///< per place; 0 where it is not ranked
    std::vector<bool> m_isRanked;
};

} // namespace

std::unique_ptr<EvidenceDecision> portfolioDecision(
    PortfolioActions actions, std::vector<std::optional<double>> scores, int draws)
{
    return std::make_unique<PortfolioDecision>(std::move(actions), scores, draws);
}

} // namespace touchstone
