// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Evidence.h"

#include "model/base/CodePoints.h"

#include <algorithm>
#include <array>

namespace touchstone {
namespace {

const std::array<const char*, 12> roleKeys = {"score", "outcome", "segment", "weight", "respondent", "text", "wave",
    "date", "importance", "kano_functional", "kano_dysfunctional", "ignore"};

} // namespace

QString Interview::quote(const Excerpt& excerpt) const
{
    const CodePoints points(text);
    const int from = points.unitOf(excerpt.start);
    return text.mid(from, points.unitOf(excerpt.end) - from);
}

QString keyOf(ColumnRole role) { return QString::fromLatin1(roleKeys[static_cast<size_t>(role)]); }

std::optional<ColumnRole> columnRoleFromKey(const QString& key)
{
    for (size_t role = 0; role < roleKeys.size(); ++role) {
        if (key == QLatin1String(roleKeys[role]))
            return static_cast<ColumnRole>(role);
    }
    return std::nullopt;
}

const SurveyTally* Survey::tally(const TallyFilter& filter) const
{
    const auto exact = [&](const TallyFilter& wanted) {
        const auto found = std::find_if(
            tallies.begin(), tallies.end(), [&](const SurveyTally& tally) { return tally.filter == wanted; });
        return found == tallies.end() ? nullptr : &*found;
    };
    if (const SurveyTally* found = exact(filter))
        return found;
    const bool isWhollyOfIt = !filter.wave.isEmpty() && filter.wave == mapping.wave;
    return isWhollyOfIt ? exact({.segment = filter.segment, .wave = {}}) : nullptr;
}

} // namespace touchstone
