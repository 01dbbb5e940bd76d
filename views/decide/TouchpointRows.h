// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "views/charts/ChartTable.h"
#include "views/common/RowTable.h"

namespace touchstone {

/// A table whose rows stand for touchpoints, one of them in as many rows as may be.
class TouchpointRows : public RowTable
{
    Q_OBJECT

public:
    TouchpointRows(int columns, int rowHeight, QWidget* parent);

    /// Empties the table and gives it a row for each, to be filled.
    void setTouchpoints(std::vector<TouchpointId> touchpoints);
    /// Marks the first row of a touchpoint, unless one of it is marked already; none where it has no row.
    void setCurrentTouchpoint(TouchpointId touchpoint);
    /// The columns that are shown, as texts; nothing at all while there is no row.
    ChartTable table() const;

signals:
    /// The user chose a row.
    void touchpointChosen(touchstone::TouchpointId touchpoint);

private:
    std::vector<TouchpointId> m_touchpoints;
};

} // namespace touchstone
