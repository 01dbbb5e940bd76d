// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Changes.h"

namespace touchstone {

bool Changes::isEmpty() const
{
    return personas.isEmpty() && stages.isEmpty() && channels.isEmpty() && touchpoints.isEmpty()
        && transitions.isEmpty() && votes.isEmpty() && waves.isEmpty() && surveys.isEmpty() && aggregates.isEmpty()
        && codes.isEmpty() && interviews.isEmpty() && solutions.isEmpty() && scenarios.isEmpty()
        && keptResults.isEmpty() && sideJourneys.isEmpty() && notes.isEmpty() && attachments.isEmpty()
        && !journeyProperties && !drivers && !planProperties && !settings && !everything;
}

bool Changes::affectsRanking() const
{
    return !touchpoints.isEmpty() || !transitions.isEmpty() || !votes.isEmpty() || !surveys.isEmpty()
        || !aggregates.isEmpty() || !interviews.isEmpty() || !waves.isEmpty() || drivers || settings || everything;
}

} // namespace touchstone
