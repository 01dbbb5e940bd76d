// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"

namespace touchstone {

/// What the room believes: touchpoints by share of voters, ties by the sum of severity x frequency of their pain
/// points, then by worst mean emotion (unrated: neutral), else a shared rank (scoring.md 1.3).
struct RoomOrder
{
    std::vector<RoomPlace> places; ///< in rank order, within a shared rank in the journey's order
    int voters = 0;
    bool isEmpty = true; ///< no votes, no pain points, no emotion ratings: nothing to go by
};

/// `wave`: leaves out votes that carry another wave; empty: all count.
RoomOrder roomOrder(const Journey& journey, const QString& wave);

} // namespace touchstone
