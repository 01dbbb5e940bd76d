// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/TouchpointRows.h"

#include <algorithm>
#include <QSignalBlocker>

namespace touchstone {

TouchpointRows::TouchpointRows(int columns, int rowHeight, QWidget* parent)
    : RowTable(columns, rowHeight, parent)
{
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_touchpoints.size()))
            emit touchpointChosen(m_touchpoints[static_cast<size_t>(row)]);
    });
}

void TouchpointRows::setTouchpoints(std::vector<TouchpointId> touchpoints)
{
    const QSignalBlocker quiet(this);
    m_touchpoints = std::move(touchpoints);
    clearContents();
    setRowCount(static_cast<int>(m_touchpoints.size()));
}

void TouchpointRows::setCurrentTouchpoint(TouchpointId touchpoint)
{
    const int now = currentRow();
    if (now >= 0 && now < static_cast<int>(m_touchpoints.size())
        && m_touchpoints[static_cast<size_t>(now)] == touchpoint)
        return;
    const QSignalBlocker quiet(this);
    const auto found = std::find(m_touchpoints.begin(), m_touchpoints.end(), touchpoint);
    if (found == m_touchpoints.end())
        setCurrentCell(-1, -1);
    else
        setCurrentCell(static_cast<int>(found - m_touchpoints.begin()), 0);
}

ChartTable TouchpointRows::table() const
{
    ChartTable table;
    if (m_touchpoints.empty())
        return table;
    for (int column = 0; column < columnCount(); ++column) {
        if (const QTableWidgetItem* head = horizontalHeaderItem(column); head && !isColumnHidden(column))
            table.header << head->text();
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells << item(row, column)->text();
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace touchstone
