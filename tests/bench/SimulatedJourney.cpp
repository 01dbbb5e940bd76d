// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SimulatedJourney.h"

#include "model/evidence/PooledDrivers.h"
#include "tests/support/JourneyBuilder.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <Eigen/Dense>
#include <numeric>

namespace touchstone::bench {
namespace {

constexpr double ExperienceShare = .6; ///< of an answer's variance that is the experience
constexpr int PopulationSize = 60'000; ///< people that the true correlations are taken from
constexpr double Endless = 1e8; ///< answers that leave nothing to shrinkage

constexpr std::array<double, 4> satisfactionSteps = {-1.6, -.9, -.1, .9};
constexpr std::array<double, 6> effortSteps = {-1.8, -1.2, -.7, -.1, .5, 1.2};

enum Asked : size_t { Satisfaction, Effort, Completion };
constexpr std::array<Signal, 3> askedSignals = {Signal::Csat, Signal::Ces, Signal::Completion};

template <size_t Steps>
int levelOf(double felt, const std::array<double, Steps>& steps)
{
    return static_cast<int>(std::upper_bound(steps.begin(), steps.end(), felt) - steps.begin());
}

template <size_t Steps>
std::vector<double> sharesOf(double shift, const std::array<double, Steps>& steps)
{
    const boost::math::normal normal;
    std::vector<double> shares;
    double below = 0;
    for (const double step : steps) {
        const double upTo = cdf(normal, step - shift);
        shares.push_back(upTo - below);
        below = upTo;
    }
    shares.push_back(1 - below);
    return shares;
}

double meanLoss(const std::vector<double>& shares)
{
    const std::vector<double> loss = linearLoss(static_cast<int>(shares.size()));
    return std::inner_product(shares.begin(), shares.end(), loss.begin(), 0.);
}

/// Pairwise correlations of columns that hold no value for who was not asked.
std::vector<std::vector<double>> correlationsOf(const std::vector<std::vector<double>>& columns)
{
    const size_t size = columns.size();
    std::vector<std::vector<double>> result(size, std::vector<double>(size, 1));
    for (size_t a = 0; a < size; ++a) {
        for (size_t b = 0; b < a; ++b) {
            PairMoments moments;
            for (size_t row = 0; row < columns[a].size(); ++row) {
                const double x = columns[a][row], y = columns[b][row];
                if (x < 0 || y < 0)
                    continue;
                ++moments.n;
                ++moments.weightSquares;
                moments.sumX += x;
                moments.sumY += y;
                moments.sumXX += x * x;
                moments.sumYY += y * y;
                moments.sumXY += x * y;
            }
            result[a][b] = result[b][a] = correlationOf(moments).value_or(0);
        }
    }
    return result;
}

} // namespace

SimulatedJourney::SimulatedJourney(int touchpoints, double moodShare, std::mt19937_64& random)
    : m_moodShare(moodShare)
{
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    double variance = 0;
    for (int i = 0; i < touchpoints; ++i) {
        const double general = .45 * normal(random);
        const double weight = std::exp(.5 * normal(random));
        At at{};
        at.satisfaction = general + .25 * normal(random);
        at.effort = general + .25 * normal(random);
        at.failing = std::clamp(.12 * std::exp(-.8 * general + .4 * normal(random)), .01, .6);
        at.weight = weight;
        at.exit = std::clamp(.02 * std::exp(-.6 * general + .6 * normal(random)), .002, .2);
        at.skip = .35 * uniform(random) * (i % 3 == 0);
        // What people say they care about is crowded at the top and only partly what moves them.
        at.stated = std::clamp(5.4 + .5 * std::log(weight) + .5 * normal(random), 1., 7.);
        variance += weight * weight;
        m_at.push_back(at);
    }
    m_noise = .6 * std::sqrt(variance);

    std::vector<std::vector<double>> people(m_at.size() + 1, std::vector<double>(PopulationSize));
    for (size_t person = 0; person < PopulationSize; ++person) {
        const double mood = normal(random);
        double loyalty = m_noise * normal(random);
        for (size_t i = 0; i < m_at.size(); ++i) {
            const Answers answers = ask(m_at[i], mood, random);
            people[i + 1][person] = (answers.satisfaction / 4. + answers.effort / 6.) / 2;
            loyalty += m_at[i].weight * answers.satisfaction;
        }
        people[0][person] = loyalty + 1e3; // above 0: below is who was not asked
    }
    m_correlation = correlationsOf(people);
}

SimulatedJourney::Answers SimulatedJourney::ask(const At& at, double mood, std::mt19937_64& random) const
{
    std::normal_distribution<double> normal;
    const double experience = std::sqrt(m_moodShare) * mood + std::sqrt(1 - m_moodShare) * normal(random);
    const auto felt
        = [&] { return std::sqrt(ExperienceShare) * experience + std::sqrt(1 - ExperienceShare) * normal(random); };
    const double satisfaction = at.satisfaction + felt(), effort = at.effort + felt();
    const bool completed = felt() > quantile(boost::math::normal(), at.failing);
    return {levelOf(satisfaction, satisfactionSteps), levelOf(effort, effortSteps), completed};
}

Journey SimulatedJourney::journeyWith(const std::vector<std::array<double, 3>>& counts) const
{
    test::JourneyBuilder builder;
    const auto keyOf = [&](size_t i) { return i < m_at.size() ? QString::number(i) : QStringLiteral("success"); };
    const auto put = [&](const QString& from, const QString& to, double count) {
        if (count > 0)
            builder.transition(from, to, count);
    };
    for (size_t i = 0; i < m_at.size(); ++i) {
        Touchpoint touchpoint = builder.touchpoint(keyOf(i));
        touchpoint.importance = m_at[i].stated;
        builder.journey().touchpoints.put(touchpoint);
    }
    put(QStringLiteral("start"), keyOf(0), counts[0][0] + counts[0][1] + counts[0][2]);
    for (size_t i = 0; i < m_at.size(); ++i) {
        const auto& [on, over, out] = counts[i];
        const bool isLast = i + 1 == m_at.size();
        put(keyOf(i), keyOf(i + 1), on + (isLast ? over : 0));
        if (!isLast)
            put(keyOf(i), keyOf(i + 2), over);
        put(keyOf(i), QStringLiteral("lost"), out);
    }
    return builder.journey();
}

Tallies SimulatedJourney::talliesOf(
    const std::vector<std::array<std::vector<double>, 3>>& counts, Drivers drivers) const
{
    Tallies tallies;
    for (size_t asked = 0; asked < askedSignals.size(); ++asked) {
        for (size_t i = 0; i < counts.size(); ++i) {
            const SignalInfo& info = infoOf(askedSignals[asked]);
            tallies.signalTallies.push_back({.place = {TouchpointId{static_cast<qint64>(i) + 1}},
                .signal = askedSignals[asked],
                .counts = counts[i][asked],
                .loss = info.loss});
        }
    }
    std::stable_sort(tallies.signalTallies.begin(), tallies.signalTallies.end(),
        [](const SignalTally& a, const SignalTally& b) { return a.signal < b.signal; });
    for (size_t i = 0; i < m_at.size(); ++i)
        drivers.touchpoints.push_back(TouchpointId{static_cast<qint64>(i) + 1});
    tallies.drivers = std::move(drivers);
    return tallies;
}

Observed SimulatedJourney::sample(const SampleDesign& design, std::mt19937_64& random) const
{
    std::vector<int> wanted;
    for (size_t i = 0; i < m_at.size(); ++i)
        wanted.push_back(design.answers[random() % design.answers.size()]);
    const auto people = static_cast<size_t>(*std::max_element(design.answers.begin(), design.answers.end()));

    std::normal_distribution<double> normal;
    std::vector<std::vector<double>> columns(m_at.size() + 1, std::vector<double>(people, -1));
    std::vector<std::array<std::vector<double>, 3>> counts(m_at.size());
    std::vector<std::vector<bool>> isAsked;
    for (const int n : wanted) {
        std::vector<bool>& asked = isAsked.emplace_back(people, false);
        std::fill_n(asked.begin(), n, true);
        std::shuffle(asked.begin(), asked.end(), random);
    }
    for (auto& at : counts) {
        for (size_t signal = 0; signal < askedSignals.size(); ++signal)
            at[signal].assign(infoOf(askedSignals[signal]).loss.size(), 0);
    }
    for (size_t person = 0; person < people; ++person) {
        const double mood = normal(random);
        double loyalty = m_noise * normal(random);
        for (size_t i = 0; i < m_at.size(); ++i) {
            const Answers answers = ask(m_at[i], mood, random);
            loyalty += m_at[i].weight * answers.satisfaction;
            if (!isAsked[i][person])
                continue;
            columns[i + 1][person] = (answers.satisfaction / 4. + answers.effort / 6.) / 2;
            ++counts[i][Satisfaction][static_cast<size_t>(answers.satisfaction)];
            ++counts[i][Effort][static_cast<size_t>(answers.effort)];
            ++counts[i][Completion][answers.completed ? 1 : 0];
        }
        columns[0][person] = loyalty + 1e3;
    }

    std::vector<std::array<double, 3>> flow(m_at.size(), {0, 0, 0});
    std::uniform_real_distribution<double> uniform;
    for (int journey = 0; journey < design.journeys; ++journey) {
        for (size_t i = 0; i < m_at.size();) {
            const bool leaves = uniform(random) < m_at[i].exit, skips = uniform(random) < m_at[i].skip;
            ++flow[i][leaves ? 2 : skips ? 1 : 0];
            i = leaves ? m_at.size() : skips ? i + 2 : i + 1;
        }
    }
    Drivers drivers{.touchpoints = {},
        .correlation = correlationsOf(columns),
        .n = static_cast<double>(*std::min_element(wanted.begin(), wanted.end()))};
    return {journeyWith(flow), talliesOf(counts, std::move(drivers))};
}

std::vector<double> SimulatedJourney::reach() const
{
    std::vector<double> reach(m_at.size() + 2, 0);
    reach[0] = 1;
    for (size_t i = 0; i < m_at.size(); ++i) {
        const double stays = reach[i] * (1 - m_at[i].exit);
        reach[i + 1] += stays * (1 - m_at[i].skip);
        reach[i + 2] += stays * m_at[i].skip;
    }
    reach.resize(m_at.size());
    return reach;
}

Observed SimulatedJourney::truthFor(const Observed& sample) const
{
    std::vector<std::array<std::vector<double>, 3>> counts;
    std::vector<std::array<double, 3>> flow;
    const std::vector<double> visits = reach();
    for (size_t i = 0; i < m_at.size(); ++i) {
        auto& at = counts.emplace_back(std::array{sharesOf(m_at[i].satisfaction, satisfactionSteps),
            sharesOf(m_at[i].effort, effortSteps), std::vector{m_at[i].failing, 1 - m_at[i].failing}});
        for (std::vector<double>& shares : at) {
            for (double& share : shares)
                share *= Endless;
        }
        const double stays = visits[i] * (1 - m_at[i].exit);
        flow.push_back(
            {Endless * stays * (1 - m_at[i].skip), Endless * stays * m_at[i].skip, Endless * visits[i] * m_at[i].exit});
    }
    return {journeyWith(flow),
        talliesOf(counts, {.touchpoints = {}, .correlation = m_correlation, .n = sample.tallies.drivers.n})};
}

std::vector<double> SimulatedJourney::loyaltyGains() const
{
    std::vector<double> gains = reach();
    for (size_t i = 0; i < m_at.size(); ++i)
        gains[i] *= m_at[i].weight * meanLoss(sharesOf(m_at[i].satisfaction, satisfactionSteps));
    return gains;
}

} // namespace touchstone::bench
