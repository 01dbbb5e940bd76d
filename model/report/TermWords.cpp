// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/TermWords.h"

#include <algorithm>
#include <array>

namespace touchstone {

QString familyText(Family family, const Words& words)
{
    switch (family) {
    case Family::Dissatisfied:
        return words.translate("Report", "Dissatisfied");
    case Family::Effort:
        return words.translate("Report", "Effort");
    case Family::Failed:
        return words.translate("Report", "Failed");
    case Family::Voiced:
        return words.translate("Report", "Voiced");
    }
    return {};
}

QString impactText(Impact impact, const Words& words) { return words.translate("Report", infoOf(impact).longName); }

QString gradeText(Grade grade, const Words& words)
{
    switch (grade) {
    case Grade::Measured:
        return words.translate("Report", "measured");
    case Grade::Heard:
        return words.translate("Report", "heard");
    case Grade::Assumed:
        return words.translate("Report", "assumed");
    }
    return {};
}

QString digitalLevelText(int level, const Words& words)
{
    const std::array<QString, 5> names = {words.translate("Report", "manual"), words.translate("Report", "recorded"),
        words.translate("Report", "online"), words.translate("Report", "connected"),
        words.translate("Report", "intelligent")};
    return QStringLiteral("%1 %2").arg(level).arg(names[static_cast<size_t>(std::clamp(level, 0, 4))]);
}

} // namespace touchstone
