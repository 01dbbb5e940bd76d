// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <vector>

namespace touchstone {

/// Ways to `lost` that nobody was counted on: that among 60 visitors none was seen leaving does not prove that none
/// ever does. They count for draws of the journey alone, never for the journey as it was counted.
///
/// A touchpoint that counted journeys go on from gets one where others lose journeys; dead ends and closed loops stay
/// what they are. How many journeys they may stand for together is the number of touchpoints where exactly one journey
/// was lost (Good 1953, Biometrika 40:237-264: what was seen once estimates what was not seen). Where every loss was
/// seen many times there are none.
struct UnseenExits
{
    explicit UnseenExits(const Journey& counted);

    Journey journey; ///< with the smallest count above 0 on each of them, behind the transitions that were there
    std::vector<size_t> transitions; ///< their indices there, rising
    double journeysEach = 0; ///< at most; above 0 where there are any
};

} // namespace touchstone
