// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyFigures.h"

namespace touchstone {

JourneyFigures figuresOf(const Journey& journey)
{
    JourneyFigures figures;
    int levels = 0;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        ++figures.touchpoints;
        figures.painPoints += static_cast<int>(touchpoint.painPoints.size());
        if (touchpoint.digitalLevel) {
            ++figures.judged;
            levels += *touchpoint.digitalLevel;
        }
    }
    if (figures.judged > 0)
        figures.digitalLevel = static_cast<double>(levels) / figures.judged;
    for (const Transition& transition : journey.transitions) {
        figures.painPoints += static_cast<int>(transition.painPoints.size());
        const Touchpoint* from = journey.touchpoints.find(transition.from);
        const Touchpoint* to = journey.touchpoints.find(transition.to);
        if (!from || !to)
            continue;
        ++figures.transitions;
        figures.handovers += from->channel != to->channel;
    }
    return figures;
}

} // namespace touchstone
