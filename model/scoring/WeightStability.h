// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ScoreOfWeights.h"

namespace touchstone {

/// Within which weights something stays as it is; ends included, 0..1.
struct WeightInterval
{
    double low = 0, high = 1;

    friend bool operator==(const WeightInterval&, const WeightInterval&) = default;
};

/// How far one weight can go, the others of its set in proportion.
struct WeightStability
{
    std::optional<Family> family; ///< either this
    std::optional<Impact> impact; ///< or this
    double weight = 0; ///< as it counts: rescaled over what is known
    WeightInterval first; ///< the first place stays first
    WeightInterval order; ///< the whole order stays

    friend bool operator==(const WeightStability&, const WeightStability&) = default;
};

/// How far each weight that is known (0 or more) can go: families, then impacts. In closed form: with the other weights
/// of its set in proportion a score is a ratio of linear functions of one weight, so two scores cross where a quadratic
/// is 0. `scores` in rank order under these weights; nothing where there are none.
std::vector<WeightStability> weightStability(const std::vector<ScoreOfWeights>& scores, const AllWeights& known);

} // namespace touchstone
