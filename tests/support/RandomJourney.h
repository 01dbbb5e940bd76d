// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone::test {

/// A journey as people draw them, the same for the same numbers: touchpoints spread over stages and channels, each
/// leading on to one to three later ones, mostly in its own or the next stage, a few back; counted, with entries, exits
/// and goals. Names are of different lengths, in English and Chinese.
Journey randomJourney(int touchpoints, int stages, int channels, quint32 seed);

} // namespace touchstone::test
