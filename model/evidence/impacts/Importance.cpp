// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/impacts/Registration.h"

namespace touchstone {

/// What drives the outcome, derived from answers and stated.
ImpactInfo importanceImpact()
{
    return {.impact = Impact::Importance,
        .key = QStringLiteral("importance"),
        .weight = .5,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Importance"),
        .longName = QT_TRANSLATE_NOOP("Report", "Importance")};
}

} // namespace touchstone
