// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/ProjectData.h"

namespace touchstone {

const Journey* ProjectData::journeyWith(TouchpointId id) const
{
    if (journey.touchpoints.contains(id))
        return &journey;
    const auto found = std::find_if(
        sideJourneys.begin(), sideJourneys.end(), [&](const Journey& side) { return side.touchpoints.contains(id); });
    return found == sideJourneys.end() ? nullptr : &*found;
}

} // namespace touchstone
