// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Ease, 1..7 with 7 = easy (CES 2.0).
SignalInfo cesSignal()
{
    return {.signal = Signal::Ces,
        .key = QStringLiteral("ces"),
        .family = Family::Effort,
        .levels = numbered(1, 7),
        .loss = linearLoss(7),
        .isSatisfaction = true,
        .figure = SignalFigure::Mean,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "CES"),
        .longName = QT_TRANSLATE_NOOP("Report", "Ease (CES)"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 found it hard")};
}

} // namespace touchstone
