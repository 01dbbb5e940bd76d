// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"

#include <QJsonObject>

namespace touchstone {

/// All that a ranking on this basis depends on, by text id: equal for two files that differ in nothing but random ids,
/// names, or in evidence that gives the same tallies. Object keys in order, lists in a fixed order.
QJsonObject canonicalInput(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Basis basis);

/// SHA-256 of the compact JSON of canonicalInput(), hex.
QString fingerprintOf(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Basis basis);

} // namespace touchstone
