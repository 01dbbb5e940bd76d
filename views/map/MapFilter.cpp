// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapFilter.h"

#include "model/base/TextFold.h"

#include <algorithm>

namespace touchstone {

QString ownerKey(const Touchpoint& touchpoint) { return foldText(touchpoint.card.owner.english()); }

bool nameHolds(const Touchpoint& touchpoint, const QString& folded)
{
    if (touchpoint.name.isPlain())
        return foldForSearch(touchpoint.name.plain()).contains(folded);
    const QMap<QString, QString>& names = touchpoint.name.byLanguage();
    return std::any_of(
        names.begin(), names.end(), [&](const QString& name) { return foldForSearch(name).contains(folded); });
}

bool MapFilter::matches(const Touchpoint& touchpoint, const MapFigures& figures) const
{
    if (isMomentOfTruth && !touchpoint.momentOfTruth)
        return false;
    if (!stages.isEmpty() && !stages.contains(touchpoint.stage))
        return false;
    if (!channels.isEmpty() && !channels.contains(touchpoint.channel))
        return false;
    if (!tags.isEmpty() && std::none_of(touchpoint.tags.begin(), touchpoint.tags.end(), [&](const QString& tag) {
            return tags.contains(foldText(tag));
        }))
        return false;
    if (!owners.isEmpty() && !owners.contains(ownerKey(touchpoint)))
        return false;
    if (!grades.isEmpty()) {
        const TouchpointFigure figure = figures.of(touchpoint.id);
        if (!grades.contains(figure.isRanked ? figure.grade : Grade::Assumed))
            return false;
    }
    if (bestRanks > 0) {
        const std::optional<int> rank = figures.rank(touchpoint.id);
        if (!rank || *rank > bestRanks)
            return false;
    }
    const QString wanted = foldForSearch(text);
    return wanted.isEmpty() || nameHolds(touchpoint, wanted);
}

} // namespace touchstone
