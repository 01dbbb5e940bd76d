// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/DrawRange.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// What the texts of several commands say alike, in the interface's language.

/// A number with so many digits behind the point.
QString decimals(double number, int digits);
/// "92 %" of a share from 0 to 1.
QString shareText(double share);
/// "12.3 (90 % range 10.1 to 15.0)", each times `scale` and with so many digits behind the point.
QString withRange(double value, const DrawRange& range, int digits, double scale = 1);
/// By which model and on which tallies and settings a result rests.
QString modelLine(const Ranking& ranking);

} // namespace touchstone
