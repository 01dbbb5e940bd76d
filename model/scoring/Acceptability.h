// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/scoring/ScoreOfWeights.h"

namespace touchstone {

/// Sensitivity::acceptability: per score the share of weightings that give it rank 1, 2 ..., drawn uniformly from the
/// simplices of families and of impacts, of those parts that `known` holds (below 0: not known).
std::vector<std::vector<double>> acceptabilityOf(const std::vector<ScoreOfWeights>& scores, const AllWeights& known,
    const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
