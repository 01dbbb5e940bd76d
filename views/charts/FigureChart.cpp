// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/FigureChart.h"

namespace touchstone {

FigureChart::FigureChart(QWidget* parent)
    : RowChart(parent)
{
    setSelectable(true);
}

void FigureChart::setData(Data data)
{
    m_table = std::move(data.table);
    setKey(data.rows.empty() ? std::vector<ChartKey>{} : data.key);
    setReference(data.reference);
    setAxisRange(data.range);
    setAxisLabel(data.axis);
    setAccessibleName(data.title);
    setAccessibleDescription(m_table.toTsv());
    setRows(std::move(data.rows));
}

} // namespace touchstone
