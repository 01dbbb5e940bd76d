// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// A complaint, per visit.
SignalInfo complaintSignal()
{
    return {.signal = Signal::Complaint,
        .key = QStringLiteral("complaint"),
        .family = Family::Dissatisfied,
        .levels = {QStringLiteral("happened"), QStringLiteral("did not")},
        .loss = {1, 0},
        .anchors = {0, .05},
        .figure = SignalFigure::Share,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Complaints"),
        .longName = QT_TRANSLATE_NOOP("Report", "Complaints"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 complained"),
        .share = QT_TRANSLATE_NOOP3("touchstone::Scale", "%1 complained", "41 % or 6 of 8"),
        .cardShare = QT_TRANSLATE_NOOP("CardWords", "%1 complained")};
}

} // namespace touchstone
