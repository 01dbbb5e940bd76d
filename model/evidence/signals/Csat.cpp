// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Satisfaction, 1..5.
SignalInfo csatSignal()
{
    return {.signal = Signal::Csat,
        .key = QStringLiteral("csat"),
        .family = Family::Dissatisfied,
        .levels = numbered(1, 5),
        .loss = linearLoss(5),
        .isSatisfaction = true,
        .figure = SignalFigure::Mean,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "CSAT"),
        .longName = QT_TRANSLATE_NOOP("Report", "Satisfaction (CSAT)"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 were dissatisfied")};
}

} // namespace touchstone
