// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/FlowText.h"

#include <cmath>
#include <QLocale>

namespace touchstone {

FlowText readFlow(const QString& typed, const Journey& journey, TouchpointId from, TransitionId self)
{
    FlowText result;
    // Wide digits and signs, as a Chinese input method may leave them, are the same.
    QString digits = typed.normalized(QString::NormalizationForm_KC).simplified().remove(u',').remove(u' ');
    if (digits.isEmpty())
        return result;
    const bool isShare = digits.endsWith(u'%');
    if (isShare)
        digits.chop(1);
    bool isNumber = false;
    const double number = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0) {
        result.problem = FlowText::Problem::NotANumber;
        return result;
    }
    if (!isShare) {
        result.count = number;
        return result;
    }
    const double share = number / 100;
    double comes = 0, leaves = 0;
    for (const Transition& transition : journey.transitions) {
        if (transition.to == from)
            comes += transition.count.value_or(0);
        if (transition.from == from && transition.id != self)
            leaves += transition.count.value_or(0);
    }
    if (share > 1) {
        result.problem = FlowText::Problem::ShareOutOfRange;
    } else if (comes <= 0 && (leaves <= 0 || share >= 1)) {
        result.problem = FlowText::Problem::NothingToShare;
    } else {
        result.share = share;
        result.whole = comes > 0 ? comes : leaves / (1 - share);
        result.count = std::round(share * result.whole);
    }
    return result;
}

} // namespace touchstone
