// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/ContrastSums.h"

namespace touchstone {
namespace {

constexpr double LowFrom = .75;

void addTo(ContrastSums::Group& group, double outcome, double weight)
{
    group.weight += weight;
    group.weightSquares += weight * weight;
    group.sumY += weight * outcome;
    group.sumYY += weight * outcome * outcome;
}

} // namespace

Contrast contrastOf(double loss)
{
    return loss <= 0 ? Contrast::High : loss >= LowFrom ? Contrast::Low : Contrast::Middle;
}

ContrastSums::ContrastSums(size_t attributes)
    : m_groups(attributes)
{
    const auto variables = static_cast<Eigen::Index>(1 + 2 * attributes);
    m_products = Eigen::MatrixXd::Zero(variables, variables);
    m_withOutcome = Eigen::VectorXd::Zero(variables);
}

void ContrastSums::add(std::span<const Contrast> answers, double outcome, double weight)
{
    bool isComplete = true;
    m_active.assign(1, 0);
    for (size_t attribute = 0; attribute < m_groups.size(); ++attribute) {
        const Contrast contrast = answers[attribute];
        if (contrast == Contrast::None) {
            isComplete = false;
            continue;
        }
        addTo(m_groups[attribute][static_cast<size_t>(contrast)], outcome, weight);
        if (contrast != Contrast::Middle)
            m_active.push_back(static_cast<Eigen::Index>(1 + 2 * attribute + (contrast == Contrast::High ? 1 : 0)));
    }
    if (!isComplete)
        return;
    addTo(m_complete, outcome, weight);
    for (const Eigen::Index row : m_active) {
        m_withOutcome(row) += weight * outcome;
        for (const Eigen::Index column : m_active)
            m_products(row, column) += weight;
    }
}

} // namespace touchstone
