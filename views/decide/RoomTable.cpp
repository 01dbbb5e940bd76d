// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RoomTable.h"

#include "views/charts/ChartTable.h"
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
    : RowTable(ColumnCount, RowHeight, parent)
    , m_workspace(workspace)
{
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0 && row < static_cast<int>(m_touchpoints.size()))
            emit placeChosen(Place{m_touchpoints[static_cast<size_t>(row)]});
    });
}

void RoomTable::refresh()
{
    const Project* project = m_workspace.project();
    const Ranking& ranking = *m_workspace.ranking();
    const QLocale locale(m_workspace.language());
    m_isFilling = true;
    setAccessibleName(tr("The room's order"));
    setHorizontalHeaderLabels({tr("Room"), tr("Touchpoint"), tr("Voters"), tr("Dots"), tr("Pain points"), tr("Emotion"),
        tr("Customers"), tr("Difference")});
    horizontalHeaderItem(PainPoints)->setToolTip(tr("Sum of severity × frequency"));
    horizontalHeaderItem(Emotion)->setToolTip(tr("Mean of the ratings from −2 to 2"));
    m_touchpoints.clear();
    clearContents();
    setRowCount(project ? static_cast<int>(ranking.room.size()) : 0);
    const bool isCompared = ranking.basis == Basis::Evidence;
    for (int row = 0; row < rowCount(); ++row) {
        const RoomPlace& place = ranking.room[static_cast<size_t>(row)];
        m_touchpoints.push_back(place.touchpoint);
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
    m_isFilling = false;
}

void RoomTable::setCurrentPlace(const Place& place)
{
    const auto found = std::find(m_touchpoints.begin(), m_touchpoints.end(), place.touchpoint);
    m_isFilling = true;
    if (found != m_touchpoints.end() && !place.isHandover())
        setCurrentCell(static_cast<int>(found - m_touchpoints.begin()), 0);
    else
        setCurrentCell(-1, -1);
    m_isFilling = false;
}

QString RoomTable::toTsv() const
{
    ChartTable table;
    for (int column = 0; column < ColumnCount; ++column) {
        if (!isColumnHidden(column))
            table.header << horizontalHeaderItem(column)->text();
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            if (!isColumnHidden(column))
                cells << item(row, column)->text();
        }
        table.rows.push_back(cells);
    }
    return table.toTsv();
}

} // namespace touchstone
