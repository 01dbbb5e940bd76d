// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/RowChart.h"

namespace touchstone {

/// Bars that the caller has worded: what methods other than the score put into rows. Rows can be chosen.
class FigureChart : public RowChart
{
    Q_OBJECT

public:
    struct Data
    {
        QString title; ///< what a screen reader says
        QString axis; ///< with the unit
        std::vector<ChartKey> key;
        std::optional<double> reference = {}; ///< a dashed line
        std::optional<Interval> range = {}; ///< of the axis; none: from 0 to what the bars need
        std::vector<ChartRow> rows;
        ChartTable table; ///< a row each
    };

    explicit FigureChart(QWidget* parent = nullptr);
    void setData(Data data);
    ChartTable table() const override { return m_table; }

private:
    ChartTable m_table;
};

} // namespace touchstone
