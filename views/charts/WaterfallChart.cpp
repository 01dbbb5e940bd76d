// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/WaterfallChart.h"

#include <QLocale>

namespace touchstone {
namespace {

QString figure(double value) { return QLocale().toString(value, 'f', 1); }

QString signedFigure(double value)
{
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + figure(std::abs(value));
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent)
    : RowChart(parent)
{ }

void WaterfallChart::setData(const Data& data)
{
    m_data = data;
    retranslate();
}

void WaterfallChart::retranslate()
{
    const Data& d = m_data;
    const auto step = [&](const QString& label, double start, double length) {
        return ChartRow{label, start, {{length, length < 0 ? d.lessColor : d.moreColor}}, signedFigure(length), {}};
    };
    std::vector<ChartRow> rows;
    rows.push_back({tr("average touchpoint"), 0, {{d.average, d.averageColor}}, figure(d.average), {}});
    rows.push_back(step(d.pain < 0 ? tr("hurts less") : tr("hurts more"), d.average, d.pain));
    rows.push_back(step(d.impact < 0 ? tr("less impact") : tr("more impact"), d.average + d.pain, d.impact));
    rows.push_back({d.touchpoint, 0, {{d.score(), d.scoreColor}}, figure(d.score()), {}});
    for (ChartRow& row : rows)
        row.toolTip = tr("%1: %2", "step: points of score").arg(row.label, row.figure);
    setAxisLabel(tr("score (pain × impact, 0 to 100)"));
    setAccessibleName(tr("From the average touchpoint to “%1”").arg(d.touchpoint));
    setAccessibleDescription(table().toTsv());
    setRows(std::move(rows));
}

ChartTable WaterfallChart::table() const
{
    ChartTable table{{tr("Step"), tr("Points of score")}, {}};
    table.rows.push_back({tr("average touchpoint"), QString::number(m_data.average, 'f', 2)});
    table.rows.push_back({tr("pain"), QString::number(m_data.pain, 'f', 2)});
    table.rows.push_back({tr("impact"), QString::number(m_data.impact, 'f', 2)});
    table.rows.push_back({m_data.touchpoint, QString::number(m_data.score(), 'f', 2)});
    return table;
}

} // namespace touchstone
