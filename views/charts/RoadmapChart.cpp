// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/RoadmapChart.h"

namespace touchstone {

RoadmapChart::RoadmapChart(QWidget* parent)
    : RowChart(parent)
{
    setSelectable(true);
    setWholeTicks(true);
}

void RoadmapChart::setData(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    retranslate();
}

void RoadmapChart::retranslate()
{
    std::vector<ChartRow> rows;
    for (const Row& item : m_rows) {
        ChartRow row;
        row.label = item.name;
        row.start = item.start;
        row.segments.push_back({static_cast<double>(item.months), palette().color(QPalette::Highlight), false});
        row.figure = item.when;
        row.toolTip = tr("%1: %2", "solution, months").arg(item.name, row.figure);
        rows.push_back(std::move(row));
    }
    setAxisLabel(tr("months from the beginning"));
    setAccessibleName(tr("Roadmap"));
    setAccessibleDescription(table().toTsv());
    setRows(std::move(rows));
}

ChartTable RoadmapChart::table() const
{
    ChartTable table{{tr("Solution"), tr("From month"), tr("To month"), tr("When")}, {}};
    for (const Row& row : m_rows) {
        table.rows.push_back({row.name, QString::number(row.start + 1),
            row.months > 0 ? QString::number(row.start + row.months) : QString(), row.when});
    }
    return table;
}

} // namespace touchstone
