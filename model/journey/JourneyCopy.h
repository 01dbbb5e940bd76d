// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// What is on a journey's map once more, as the journey of another id: all values get new ids and belong to it; keys,
/// positions, texts and places stay the same, and references inside lead to the copies. Personas, votes, currency and
/// period, which stand in the main journey for all, are left out, as is the touchpoint where the original opens.
/// O(touchpoints + transitions).
Journey copyJourney(const Journey& from, JourneyId id);

/// The same pain points as ones of their own.
std::vector<PainPoint> withNewIds(std::vector<PainPoint> painPoints);

} // namespace touchstone
