// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/signals/Registration.h"

namespace touchstone {

/// Willingness to recommend, 0..10: detractors lose 1, passives a half. The drivers read the levels themselves.
SignalInfo npsSignal()
{
    return {.signal = Signal::Nps,
        .key = QStringLiteral("nps"),
        .family = Family::Dissatisfied,
        .levels = numbered(0, 10),
        .loss = {1, 1, 1, 1, 1, 1, 1, .5, .5, 0, 0},
        .isSatisfaction = true,
        .satisfaction = {0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1},
        .figure = SignalFigure::Nps,
        .name = QT_TRANSLATE_NOOP("touchstone::Terms", "NPS"),
        .longName = QT_TRANSLATE_NOOP("Report", "Recommendation (NPS)"),
        .finding = QT_TRANSLATE_NOOP("Report", "%1 of %2 would not recommend it")};
}

} // namespace touchstone
