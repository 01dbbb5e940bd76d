// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// A refund, per visit.
SignalInfo refundSignal()
{
    return {.signal = Signal::Refund,
        .key = QStringLiteral("refund"),
        .family = Family::Failed,
        .levels = {QStringLiteral("happened"), QStringLiteral("did not")},
        .loss = {1, 0},
        .anchors = {0, .10},
        .figure = SignalFigure::Share,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Refunds"),
        .longName = QT_TRANSLATE_NOOP("Report", "Refunds"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 were refunded"),
        .share = QT_TRANSLATE_NOOP3("touchstone::Scale", "%1 were refunded", "41 % or 6 of 8"),
        .cardShare = QT_TRANSLATE_NOOP("CardWords", "%1 got a refund")};
}

} // namespace touchstone
