// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/impacts/Registration.h"

namespace touchstone {

/// Share of the lost journeys that end here.
ImpactInfo dropOffImpact()
{
    return {.impact = Impact::DropOff,
        .key = QStringLiteral("dropoff"),
        .weight = .25,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Drop-off"),
        .longName = QT_TRANSLATE_NOOP("Report", "Drop-off")};
}

} // namespace touchstone
