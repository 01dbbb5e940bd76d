// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// Below this many people a percentage would pretend a precision that is not there: "6 of 8" (interface.md).
inline constexpr qint64 FewestForPercent = 15;

/// Answers on a scale as they are shown: the levels' names, counts and losses, worst first.
struct Scale
{
    QStringList levels;
    std::vector<double> counts;
    std::vector<double> loss; ///< 0 best .. 1 worst

    double total() const;
    friend bool operator==(const Scale&, const Scale&) = default;
};

/// The answers in one figure: "3.2 / 5", "NPS -41", "41 % not completed", under 15 people "6 of 8 not completed"; empty
/// where there is none (no answers, waiting times).
QString summaryOf(Signal signal, const Scale& scale, qint64 people);

/// The answers about an outcome in one figure: of two levels the share that gave the better, "43 % satisfied", else the
/// mean; empty without answers.
QString outcomeSummaryOf(const Scale& scale, qint64 people);

/// Names of waiting-time bins that begin at `edges`, minutes.
QStringList waitingLevels(const std::vector<double>& edges);

} // namespace touchstone
