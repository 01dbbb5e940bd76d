// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/FindPlace.h"

namespace touchstone {

std::optional<Place> findPlace(const Journey& journey, const QString& text)
{
    if (const Touchpoint* touchpoint = journey.findTouchpoint(text))
        return Place{.touchpoint = touchpoint->id};
    const Touchpoint* from = journey.findTouchpoint(text.section(QLatin1Char('>'), 0, 0));
    const Touchpoint* to = journey.findTouchpoint(text.section(QLatin1Char('>'), 1));
    if (from && to)
        return Place{.touchpoint = from->id, .to = to->id};
    return std::nullopt;
}

} // namespace touchstone
