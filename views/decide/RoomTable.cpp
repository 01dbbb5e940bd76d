// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RoomTable.h"

#include "views/common/Scale.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

enum Column { RoomRank, TouchpointColumn, Voters, Dots, PainPoints, Emotion, CustomerRank, Difference, ColumnCount };
constexpr int RowHeight = 34;

} // namespace

RoomTable::RoomTable(Workspace& workspace, QWidget* parent)
    : TouchpointRows(ColumnCount, RowHeight, parent)
    , m_workspace(workspace)
{ }

void RoomTable::refresh()
{
    const Project* project = m_workspace.project();
    const Ranking& ranking = *m_workspace.ranking();
    const QLocale locale(m_workspace.language());
    setAccessibleName(tr("The room's order"));
    setHorizontalHeaderLabels({tr("Room"), tr("Touchpoint"), tr("Voters"), tr("Dots"), tr("Pain points"), tr("Emotion"),
        tr("Customers"), tr("Difference")});
    horizontalHeaderItem(PainPoints)->setToolTip(tr("Sum of severity × frequency"));
    horizontalHeaderItem(Emotion)->setToolTip(tr("Mean of the ratings from −2 to 2"));
    std::vector<TouchpointId> touchpoints;
    if (project) {
        for (const RoomPlace& place : ranking.room)
            touchpoints.push_back(place.touchpoint);
    }
    setTouchpoints(std::move(touchpoints));
    const bool isCompared = ranking.basis == Basis::Evidence;
    for (int row = 0; row < rowCount(); ++row) {
        const RoomPlace& place = ranking.room[static_cast<size_t>(row)];
        const long long voters = std::llround(place.voterShare * ranking.voters);
        const RankedPlace* ranked = isCompared ? ranking.find(Place{place.touchpoint}) : nullptr;
        const bool isRanked = ranked && ranked->rank;
        QString difference;
        if (isRanked) {
            const int steps = place.rank - *ranked->rank;
            difference = steps == 0 ? tr("agree")
                : steps > 0         ? tr("customers %n place(s) higher", nullptr, steps)
                                    : tr("room %n place(s) higher", nullptr, -steps);
        }
        const QStringList cells{locale.toString(place.rank),
            project->journey().nameOf(Place{place.touchpoint}, m_workspace.language()),
            ranking.voters < FewestForPercent ? tr("%1 of %2").arg(voters).arg(ranking.voters)
                                              : tr("%1 %").arg(locale.toString(100 * place.voterShare, 'f', 0)),
            locale.toString(place.dots), locale.toString(place.painPoints, 'f', 1),
            place.worstEmotion ? locale.toString(*place.worstEmotion, 'f', 1) : QStringLiteral("–"),
            isRanked     ? locale.toString(*ranked->rank)
                : ranked ? tr("not ranked")
                         : QString(),
            difference};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            const bool isText = column == TouchpointColumn || column == Difference;
            item->setTextAlignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            // Assumed: muted until customers have spoken.
            if (column <= Emotion && column != TouchpointColumn)
                item->setForeground(m_workspace.theme().assumed);
            setItem(row, column, item);
        }
    }
    setColumnHidden(CustomerRank, !isCompared);
    setColumnHidden(Difference, !isCompared);
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(TouchpointColumn, QHeaderView::Stretch);
}

} // namespace touchstone
