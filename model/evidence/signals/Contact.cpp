// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Had to ask somebody, per visit.
SignalInfo contactSignal()
{
    return {.signal = Signal::Contact,
        .key = QStringLiteral("contact"),
        .family = Family::Effort,
        .levels = {QStringLiteral("happened"), QStringLiteral("did not")},
        .loss = {1, 0},
        .anchors = {0, .20},
        .figure = SignalFigure::Share,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Had to ask"),
        .longName = QT_TRANSLATE_NOOP("Report", "Had to ask"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 had to ask"),
        .share = QT_TRANSLATE_NOOP3("touchstone::Scale", "%1 had to ask", "41 % or 6 of 8"),
        .cardShare = QT_TRANSLATE_NOOP("CardWords", "%1 had to ask")};
}

} // namespace touchstone
