// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportStyle.h"

namespace touchstone::report {

QColor toneColor(const Theme& theme, ReportTone tone, double shade)
{
    switch (tone) {
    case ReportTone::Dissatisfied:
    case ReportTone::Effort:
    case ReportTone::Failed:
    case ReportTone::Voiced:
        return theme.familyColor(static_cast<int>(tone));
    case ReportTone::Importance:
    case ReportTone::Reach:
    case ReportTone::DropOff:
        return theme.impactColor(static_cast<int>(tone) - static_cast<int>(ReportTone::Importance));
    case ReportTone::Base:
        return theme.edge;
    case ReportTone::More:
        return theme.heat(.72);
    case ReportTone::Less:
        return theme.accent;
    case ReportTone::Loss:
        return theme.heat(shade);
    }
    return theme.edge;
}

} // namespace touchstone::report
