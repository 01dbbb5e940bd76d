// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"

namespace touchstone {

/// Whom the shown order rests on: "420 respondents · interviews of 8 customers · ...", or how many voted.
QString basisText(const Ranking& ranking, bool isRoomShown);

} // namespace touchstone
