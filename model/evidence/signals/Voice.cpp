// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Worst severity 0..3 that a customer named where the interview covered it.
SignalInfo voiceSignal()
{
    return {.signal = Signal::Voice,
        .key = QStringLiteral("voice"),
        .family = Family::Voiced,
        .levels = numbered(0, 3),
        .loss = {0, 1. / 3, 2. / 3, 1},
        .figure = SignalFigure::Severity,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Interviews"),
        .longName = QT_TRANSLATE_NOOP("Report", "Interviews"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 customers had trouble")};
}

} // namespace touchstone
