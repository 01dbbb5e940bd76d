// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/WhatIfText.h"

namespace touchstone {

/// Scenarios for the terminal, one below the other: the journey's figures, then the touchpoints, before and after.
/// Names and words in `language`'s catalogue, as installed.
QString whatIfTable(
    const std::vector<TriedScenario>& tried, const Ranking& ranking, const Journey& journey, const QString& language);

} // namespace touchstone
