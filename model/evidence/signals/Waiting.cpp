// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Minutes waited, on bins.
SignalInfo waitingSignal()
{
    return {.signal = Signal::Waiting,
        .key = QStringLiteral("waiting"),
        .family = Family::Effort,
        .figure = SignalFigure::Minutes,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Waiting time"),
        .longName = QT_TRANSLATE_NOOP("Report", "Waiting time"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 waited longer than is acceptable")};
}

} // namespace touchstone
