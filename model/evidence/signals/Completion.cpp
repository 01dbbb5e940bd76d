// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Whether the task was completed.
SignalInfo completionSignal()
{
    return {.signal = Signal::Completion,
        .key = QStringLiteral("completion"),
        .family = Family::Failed,
        .levels = {QStringLiteral("not completed"), QStringLiteral("completed")},
        .loss = {1, 0},
        .anchors = {.02, .50},
        .figure = SignalFigure::Share,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "Task completion"),
        .longName = QT_TRANSLATE_NOOP("Report", "Task completion"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 did not complete"),
        .share = QT_TRANSLATE_NOOP3("touchstone::Scale", "%1 not completed", "41 % or 6 of 8"),
        .cardShare = QT_TRANSLATE_NOOP("CardWords", "%1 completed"),
        .isCardShareOfRest = true};
}

} // namespace touchstone
