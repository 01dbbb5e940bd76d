// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Stars of public reviews, 1..5.
SignalInfo reviewSignal()
{
    return {.signal = Signal::Review,
        .key = QStringLiteral("review"),
        .family = Family::Dissatisfied,
        .levels = numbered(1, 5),
        .loss = linearLoss(5),
        .isSatisfaction = true,
        .figure = SignalFigure::Mean,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Reviews"),
        .longName = QT_TRANSLATE_NOOP("Report", "Reviews"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 were dissatisfied")};
}

} // namespace touchstone
