// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/PooledDrivers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace touchstone {
namespace {

/// The moments of all surveys that share one list of outcome levels.
struct Pool
{
    QStringList levels;
    QString outcome;
    std::vector<TouchpointId> touchpoints = {}; ///< variable 1 + i
    std::map<std::pair<size_t, size_t>, PairMoments> pairs = {}; ///< a < b

    size_t variableOf(TouchpointId id)
    {
        const auto found = std::find(touchpoints.begin(), touchpoints.end(), id);
        if (found == touchpoints.end()) {
            touchpoints.push_back(id);
            return touchpoints.size();
        }
        return static_cast<size_t>(found - touchpoints.begin()) + 1;
    }
    PairMoments pair(size_t a, size_t b) const
    {
        const auto found = pairs.find(std::minmax(a, b));
        return found == pairs.end() ? PairMoments{} : found->second;
    }
    double people() const
    {
        double most = 0;
        for (size_t i = 0; i < touchpoints.size(); ++i)
            most = std::max(most, pair(0, i + 1).effectiveN());
        return most;
    }
};

void add(PairMoments& sum, const PairMoments& more, bool swapped)
{
    sum.n += more.n;
    sum.weightSquares += more.weightSquares;
    sum.sumX += swapped ? more.sumY : more.sumX;
    sum.sumY += swapped ? more.sumX : more.sumY;
    sum.sumXX += swapped ? more.sumYY : more.sumXX;
    sum.sumYY += swapped ? more.sumXX : more.sumYY;
    sum.sumXY += more.sumXY;
}

void add(Pool& pool, const Journey& journey, const DriverMoments& moments)
{
    const auto count = static_cast<size_t>(moments.touchpoints.size()) + 1;
    std::vector<std::optional<size_t>> variables = {0};
    for (const QString& key : moments.touchpoints) {
        const auto found = std::find_if(journey.touchpoints.begin(), journey.touchpoints.end(),
            [&](const Touchpoint& touchpoint) { return touchpoint.key == key; });
        variables.push_back(
            found == journey.touchpoints.end() ? std::nullopt : std::optional(pool.variableOf(found->id)));
    }
    for (size_t a = 0; a < count; ++a) {
        for (size_t b = a + 1; b < count; ++b) {
            const size_t index = DriverMoments::pairIndex(a, b, count);
            if (variables[a] && variables[b] && index < moments.pairs.size()) {
                add(pool.pairs[std::minmax(*variables[a], *variables[b])], moments.pairs[index],
                    *variables[a] > *variables[b]);
            }
        }
    }
}

} // namespace

std::optional<double> correlationOf(const PairMoments& moments)
{
    if (moments.effectiveN() < 3)
        return std::nullopt;
    const double varianceX = moments.n * moments.sumXX - moments.sumX * moments.sumX;
    const double varianceY = moments.n * moments.sumYY - moments.sumY * moments.sumY;
    // Rounding leaves about 1e-16 of the sums where all answers are alike.
    const double noise = 1e-12;
    if (varianceX <= noise * moments.n * moments.sumXX || varianceY <= noise * moments.n * moments.sumYY)
        return std::nullopt;
    const double covariance = moments.n * moments.sumXY - moments.sumX * moments.sumY;
    return std::clamp(covariance / std::sqrt(varianceX) / std::sqrt(varianceY), -1., 1.);
}

PooledDrivers poolDrivers(const Journey& journey, const std::vector<const DriverMoments*>& surveys)
{
    std::vector<Pool> pools;
    for (const DriverMoments* moments : surveys) {
        if (moments->isEmpty())
            continue;
        auto pool = std::find_if(
            pools.begin(), pools.end(), [&](const Pool& other) { return other.levels == moments->outcomeLevels; });
        if (pool == pools.end())
            pool = pools.insert(pools.end(), Pool{.levels = moments->outcomeLevels, .outcome = moments->outcome});
        add(*pool, journey, *moments);
    }
    PooledDrivers result;
    std::erase_if(pools, [](const Pool& pool) { return pool.people() <= 0; });
    if (pools.empty())
        return result;
    const auto largest = std::max_element(
        pools.begin(), pools.end(), [](const Pool& a, const Pool& b) { return a.people() < b.people(); });
    if (pools.size() > 1) {
        QStringList outcomes = {largest->outcome};
        for (auto pool = pools.begin(); pool != pools.end(); ++pool) {
            if (pool != largest)
                outcomes << pool->outcome;
        }
        result.warnings.push_back({TallyWarning::Kind::MixedOutcomes, outcomes});
    }

    std::vector<size_t> variables = {0};
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        const auto found = std::find(largest->touchpoints.begin(), largest->touchpoints.end(), touchpoint.id);
        const auto variable = static_cast<size_t>(found - largest->touchpoints.begin()) + 1;
        if (found == largest->touchpoints.end() || largest->pair(0, variable).n <= 0)
            continue;
        variables.push_back(variable);
        result.drivers.touchpoints.push_back(touchpoint.id);
    }
    result.drivers.n = std::numeric_limits<double>::infinity();
    result.drivers.correlation.assign(variables.size(), std::vector<double>(variables.size(), 0.));
    for (size_t a = 0; a < variables.size(); ++a) {
        result.drivers.correlation[a][a] = 1;
        for (size_t b = a + 1; b < variables.size(); ++b) {
            const PairMoments moments = largest->pair(variables[a], variables[b]);
            if (a == 0)
                result.drivers.n = std::min(result.drivers.n, moments.effectiveN());
            const std::optional<double> correlation = correlationOf(moments);
            result.drivers.correlation[a][b] = result.drivers.correlation[b][a] = correlation.value_or(0);
            if (!correlation) {
                const QString first
                    = a == 0 ? QStringLiteral("outcome") : journey.keyOf(result.drivers.touchpoints[a - 1]);
                result.warnings.push_back(
                    {TallyWarning::Kind::ThinDriverPair, {first, journey.keyOf(result.drivers.touchpoints[b - 1])}});
            }
        }
    }
    return result;
}

} // namespace touchstone
