// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <Eigen/Dense>
#include <span>
#include <vector>

namespace touchstone {

/// What an answer says of one attribute, as penalty-reward contrasts read it.
enum class Contrast { Low, Middle, High, None };

/// A loss as a contrast: low from .75 up (1 and 2 of five levels, 1 and 2 of seven, NPS detractors), high at 0 (the
/// best level, NPS promoters).
Contrast contrastOf(double loss);

/// What penalty-reward contrasts need of the answers: sums, so that memory does not depend on how many there are.
/// Attribute i has two dummies, low (variable 1 + 2i) and high (2 + 2i); variable 0 is the constant.
class ContrastSums
{
public:
    /// The outcome among the answers of one contrast of one attribute.
    struct Group
    {
        double weight = 0, weightSquares = 0, sumY = 0, sumYY = 0;

        double effectiveN() const { return weightSquares > 0 ? weight * weight / weightSquares : 0; }
    };

    explicit ContrastSums(size_t attributes);

    /// Adds a respondent who gave the outcome; attributes not answered are None. The weight is above 0.
    void add(std::span<const Contrast> answers, double outcome, double weight = 1);

    size_t attributes() const { return m_groups.size(); }
    /// Those who answered all attributes.
    const Group& complete() const { return m_complete; }
    /// Sums of products of the variables among them, (1 + 2 attributes)^2.
    const Eigen::MatrixXd& products() const { return m_products; }
    /// Sums of variable x outcome among them.
    const Eigen::VectorXd& withOutcome() const { return m_withOutcome; }
    /// Everybody who answered an attribute, by contrast: Low, Middle, High.
    const std::array<Group, 3>& groups(size_t attribute) const { return m_groups[attribute]; }

private:
    std::vector<std::array<Group, 3>> m_groups;
    Group m_complete;
    Eigen::MatrixXd m_products;
    Eigen::VectorXd m_withOutcome;
    std::vector<Eigen::Index> m_active; ///< variables of the respondent at hand that are 1
};

} // namespace touchstone
