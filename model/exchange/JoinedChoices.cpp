// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JoinedChoices.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qsizetype MostChoices = 30;

bool areJoinedBy(const ColumnProfile& profile, const QString& separator)
{
    QSet<QString> parts;
    qsizetype joined = 0;
    for (const auto& [text, count] : profile.values) {
        const QStringList found = text.split(separator, Qt::SkipEmptyParts);
        joined += found.size() > 1;
        for (const QString& part : found)
            parts.insert(part.trimmed());
    }
    // Fewer choices than ways to choose among them.
    return joined >= 3 && parts.size() <= MostChoices && parts.size() < static_cast<qsizetype>(profile.values.size());
}

} // namespace

bool holdsSeveralChoices(const ColumnProfile& profile)
{
    if (profile.joined > 0 && profile.joined * 5 >= profile.looked)
        return true;
    static const QStringList separators = {u";"_s, u", "_s, u"，"_s, u"、"_s, u"|"_s};
    return std::any_of(separators.begin(), separators.end(),
        [&](const QString& separator) { return areJoinedBy(profile, separator); });
}

} // namespace touchstone
