// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ChartTable.h"

#include <functional>
#include <QColor>

namespace touchstone {

/// One shaded number of a GridChart.
struct GridCell
{
    /// As evidence grades are drawn everywhere.
    enum class Look { Empty, Solid, Tinted, Hollow };

    QString text = {};
    Look look = Look::Empty;
    QColor color = {}; ///< not valid: that of selection
    QColor ink = {}; ///< of the text on it; not valid: that of selected text
    double strength = 1; ///< how much of the colour shows, 0..1
    bool isMarked = false; ///< outlined, together with its marked neighbours in the row
    QString toolTip = {}; ///< what a screen reader says, too
};

/// What a GridChart shows.
struct GridData
{
    struct Column
    {
        QString name;
        QString group = {}; ///< of neighbours that have a name in common; empty: none
        QString toolTip = {};
    };
    struct Row
    {
        QString figure = {}; ///< before the name
        QString name;
        bool isApart = false; ///< a line divides it from the row above
    };

    QString title; ///< what a screen reader says
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::function<GridCell(int row, int column)> cell; ///< asked for what is in sight
    std::function<ChartTable()> table; ///< the figures of all
    int narrowest = 40; ///< that a column may be, in pixels

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const { return static_cast<int>(columns.size()); }
};

} // namespace touchstone
