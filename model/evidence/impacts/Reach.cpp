// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/impacts/Registration.h"

namespace touchstone {

/// Share of journeys that pass here. A moment of truth leaves it out.
ImpactInfo reachImpact()
{
    return {.impact = Impact::Reach,
        .key = QStringLiteral("reach"),
        .weight = .25,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Reach"),
        .longName = QT_TRANSLATE_NOOP("Report", "Reach")};
}

} // namespace touchstone
