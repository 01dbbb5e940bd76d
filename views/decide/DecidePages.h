// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// The pages of the Decide mode, in the order of their buttons.
enum class DecidePage { Pain, DigitiseFirst, Room, HeatMap, RankMap, Plan, WhatIf, AskNext, OtherMethods, Changes };
inline constexpr int DecidePageCount = static_cast<int>(DecidePage::Changes) + 1;

// Their words; where there are no answers but the room's, some differ.
QString nameOf(DecidePage page, bool isRoomOnly); ///< on its button
QString titleOf(DecidePage page, bool isRoomOnly); ///< above it
QString toolTipOf(DecidePage page);

} // namespace touchstone
