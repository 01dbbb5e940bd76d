// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/ContrastSums.h"
#include "model/scoring/MeanInterval.h"

#include <optional>

namespace touchstone {

/// A regression coefficient with its 90 % range (normal approximation).
struct ContrastEffect
{
    double value = 0; ///< levels of the outcome
    Interval range = {0, 0};

    friend bool operator==(const ContrastEffect&, const ContrastEffect&) = default;
};

/// How low and high answers about one attribute go with the outcome, against answers in between.
struct PenaltyRewardEffect
{
    double n = 0; ///< (effective) answers behind it
    std::optional<ContrastEffect> penalty = {}; ///< of a low answer; none: nobody gave one
    std::optional<ContrastEffect> reward = {}; ///< of a high answer; none: nobody gave one

    /// Range of impact on the outcome, reward - penalty; none where one of the two is missing.
    std::optional<double> rangeOfImpact() const;
    /// (|reward| - |penalty|)/(|reward| + |penalty|), -1 (only penalises) .. 1 (only rewards): impact asymmetry
    /// (Mikulic & Prebezac 2008, Managing Service Quality 18(6):559-576); none where the range is.
    std::optional<double> asymmetry() const;

    friend bool operator==(const PenaltyRewardEffect&, const PenaltyRewardEffect&) = default;
};

/// Penalty-reward contrast analysis (Brandt 1987, in Surprenant (ed.), Add Value to Your Service, 61-65): the outcome
/// regressed on a dummy for low and one for high answers of each attribute.
struct PenaltyRewardFit
{
    bool isJoint = false; ///< all attributes in one regression; else each by itself
    double intercept = 0; ///< of the joint regression
    std::vector<PenaltyRewardEffect> effects = {}; ///< one an attribute
};

/// One regression over those who answered all attributes, or nothing where they are fewer than the coefficients (plus
/// one) or where some attributes cannot be told apart.
std::optional<PenaltyRewardFit> fitJointly(const ContrastSums& sums);

/// Each attribute by itself, over everybody who answered it. An attribute without answers in between has no effects.
PenaltyRewardFit fitEach(const ContrastSums& sums);

} // namespace touchstone
