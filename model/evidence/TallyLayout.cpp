// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TallyLayout.h"

#include "model/evidence/ColumnLoss.h"

namespace touchstone {

TallyFilter TallyLayout::filterOf(const Group& group, const QString& value) const
{
    if (group.header.isEmpty())
        return {{}, value};
    return {group.header + QLatin1Char('=') + value, {}};
}

TallyLayout tallyLayout(const SurveyMapping& mapping)
{
    TallyLayout layout;
    for (size_t index = 0; index < mapping.columns.size(); ++index) {
        const ColumnMapping& column = mapping.columns[index];
        const auto number = static_cast<int>(index);
        switch (column.role) {
        case ColumnRole::Score: {
            TallyLayout::Score score;
            score.column = number;
            score.levels = levelCount(column);
            // A handover is left out of the driver matrix.
            if (column.signal && infoOf(*column.signal).isSatisfaction
                && !column.touchpoint.contains(QLatin1Char('>'))) {
                score.satisfaction = columnSatisfaction(column);
                score.driver = static_cast<int>(layout.drivers.indexOf(column.touchpoint));
                if (score.driver < 0) {
                    score.driver = static_cast<int>(layout.drivers.size());
                    layout.drivers << column.touchpoint;
                }
            }
            layout.scores.push_back(std::move(score));
            break;
        }
        case ColumnRole::Outcome:
            layout.outcomeColumn = number;
            layout.outcome = column.header;
            layout.outcomeLevels = column.levels;
            break;
        case ColumnRole::Segment:
            layout.groups.push_back({number, column.header});
            break;
        case ColumnRole::Wave:
            layout.groups.push_back({number, QString()});
            break;
        case ColumnRole::Weight:
            layout.weightColumn = number;
            break;
        default:
            break;
        }
    }
    return layout;
}

int levelCount(const ColumnMapping& column)
{
    if (!column.levels.isEmpty())
        return static_cast<int>(column.levels.size());
    if (column.signal && infoOf(*column.signal).isBinned())
        return static_cast<int>(column.edges.size());
    return column.signal ? static_cast<int>(infoOf(*column.signal).levels.size()) : 0;
}

} // namespace touchstone
