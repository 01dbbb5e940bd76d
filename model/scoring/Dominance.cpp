// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Dominance.h"

#include "model/scoring/DriverWeights.h"

#include <bit>
#include <numeric>

namespace touchstone {
namespace {

/// Increases of R^2 that differ by rounding only are equal.
constexpr double Rounding = 1e-12;

bool isComplete(const std::vector<double>& explained, unsigned driver, unsigned other)
{
    const unsigned first = 1u << driver, second = 1u << other;
    bool isMore = false;
    for (unsigned subset = 0; subset < explained.size(); ++subset) {
        if (subset & (first | second))
            continue;
        const double difference = explained[subset | first] - explained[subset | second];
        if (difference < -Rounding)
            return false;
        isMore = isMore || difference > Rounding;
    }
    return isMore;
}

} // namespace

std::vector<double> Dominance::general() const
{
    std::vector<double> result;
    for (const std::vector<double>& sizes : conditional)
        result.push_back(std::accumulate(sizes.begin(), sizes.end(), 0.) / static_cast<double>(sizes.size()));
    return result;
}

bool Dominance::isConditional(size_t driver, size_t other) const
{
    bool isMore = false;
    for (size_t size = 0; size < conditional[driver].size(); ++size) {
        const double difference = conditional[driver][size] - conditional[other][size];
        if (difference < -Rounding)
            return false;
        isMore = isMore || difference > Rounding;
    }
    return isMore;
}

Dominance dominanceOf(const Eigen::MatrixXd& correlation)
{
    const std::vector<double> explained = explainedBySubsets(correlation);
    if (explained.empty())
        return {};
    const auto drivers = static_cast<size_t>(correlation.rows() - 1);
    Dominance result;
    result.conditional.assign(drivers, std::vector<double>(drivers, 0.));
    std::vector<double> models(drivers, 0.); // of each size that lack a driver
    for (unsigned subset = 0; subset < explained.size(); ++subset) {
        const auto size = static_cast<size_t>(std::popcount(subset));
        for (size_t driver = 0; driver < drivers; ++driver) {
            if (subset >> driver & 1)
                continue;
            result.conditional[driver][size] += explained[subset | 1u << driver] - explained[subset];
            models[size] += driver == 0;
        }
    }
    for (std::vector<double>& sizes : result.conditional) {
        for (size_t size = 0; size < drivers; ++size)
            sizes[size] /= models[size];
    }
    result.complete.assign(drivers, std::vector<bool>(drivers, false));
    for (unsigned driver = 0; driver < drivers; ++driver) {
        for (unsigned other = 0; other < drivers; ++other)
            result.complete[driver][other] = driver != other && isComplete(explained, driver, other);
    }
    return result;
}

} // namespace touchstone
