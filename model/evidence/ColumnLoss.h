// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// The loss of each level of a scale, 0 best .. 1 worst, in the order in which answers are counted: `given` where it is
/// as long as the scale; for waiting with edges the bins' losses; the signal's own where the length is the signal's
/// (NPS 0..10 so, not linear); else linear over any length, from worst to best (voice: from severity 0 up). `okMinutes`
/// and `badMinutes` default to the first and the last edge.
std::vector<double> levelLoss(Signal signal, int levels, std::span<const double> given, std::span<const double> edges,
    std::optional<double> okMinutes, std::optional<double> badMinutes);

/// levelLoss() of a survey's score column, in the order of its histogram: that of the signal's levels, worst first for
/// all but waiting and voice, whatever `reversed` says about the mapping's list. Empty where the column has no signal.
std::vector<double> columnLoss(const ColumnMapping& column);

/// The levels that a column's answers are counted on, in the order of its histogram; empty for bins of minutes.
QStringList columnLevels(const ColumnMapping& column);

/// What each level counts in a mean of answers: the number that it is, else its place from 1 on.
std::vector<double> levelValues(const QStringList& levels);

/// levelLoss() of an aggregate, in the order of its counts.
std::vector<double> aggregateLoss(const Aggregate& aggregate);

/// What a column's levels add to a touchpoint's satisfaction, which enters the driver matrix: 1 - loss, but for NPS
/// 0..10 level/10. Empty where the signal is no satisfaction (csat, nps, review and ces are).
std::vector<double> columnSatisfaction(const ColumnMapping& column);

} // namespace touchstone
