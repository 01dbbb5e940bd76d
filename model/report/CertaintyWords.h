// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/report/Words.h"
#include "model/scoring/Certainty.h"

#include <QStringList>

namespace touchstone {

/// "1-3", or "1" where the interval is one rank; with an en dash.
QString rankIntervalText(const PlaceUncertainty& place);
/// The ranks that hold for all places at once, in the same form.
QString simultaneousText(const PlaceUncertainty& place);
/// The 90 % range of the index, "172-229" with an en dash.
QString indexRangeText(const PlaceUncertainty& place);
/// Within which values a weight leaves something as it is, ".12-.63" with an en dash.
QString weightRangeText(const WeightInterval& interval);
/// A probability as it is said: "92 %", "over 99 %", "under 1 %".
QString probabilityText(double probability, const Words& words);

/// Whether the first place is firm against chance in the answers and against the weights, in sentences. None where
/// there are no draws or interviews are all there is (scoring.md 1.3 to 1.5).
QStringList describeFirmness(
    const Ranking& ranking, const Certainty& certainty, const Journey& journey, const Words& words);

} // namespace touchstone
