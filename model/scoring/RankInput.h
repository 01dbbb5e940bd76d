// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/journey/Journey.h"
#include "model/scoring/ScoreSettings.h"

#include <QJsonObject>

namespace touchstone {

/// All that a ranking by evidence is a function of.
struct RankInput
{
    Journey journey;
    Tallies tallies;
    ScoreSettings settings;
};

/// The input that canonicalInput() wrote for a ranking by evidence: touchpoints known by their keys alone, with fresh
/// ids, and tallies without their sources. It ranks as the one that was written did. None where the object holds
/// anything else, by accident or by hand.
std::optional<RankInput> readRankInput(const QJsonObject& canonical);

} // namespace touchstone
