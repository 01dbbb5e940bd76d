// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TermsChart.h"

#include <QLocale>

namespace touchstone {
namespace {

constexpr double AverageIndex = 100;

} // namespace

TermsChart::TermsChart(QWidget* parent)
    : RowChart(parent)
{
    setSelectable(true);
    setReference(AverageIndex);
}

void TermsChart::setData(const QString& title, const std::vector<ChartKey>& terms, std::vector<Row> rows)
{
    m_title = title;
    m_terms = terms;
    m_rows = std::move(rows);
    retranslate();
}

void TermsChart::retranslate()
{
    const QLocale locale;
    std::vector<ChartRow> rows;
    for (const Row& term : m_rows) {
        ChartRow row;
        row.label = term.name;
        row.figure = locale.toString(term.index, 'f', 0);
        QStringList lines{tr("%1: index %2").arg(term.name, row.figure)};
        for (size_t i = 0; i < term.terms.size() && i < m_terms.size(); ++i) {
            row.segments.push_back({term.terms[i], m_terms[i].color});
            lines << tr("%1: %2", "term: index points").arg(m_terms[i].name, locale.toString(term.terms[i], 'f', 1));
        }
        row.toolTip = lines.join(u'\n');
        rows.push_back(std::move(row));
    }
    setKey(m_rows.empty() ? std::vector<ChartKey>{} : m_terms);
    setAxisLabel(tr("index (average touchpoint = 100)"));
    setAccessibleName(m_title);
    setAccessibleDescription(table().toTsv());
    setRows(std::move(rows));
}

ChartTable TermsChart::table() const
{
    ChartTable table{{tr("Touchpoint")}, {}};
    for (const ChartKey& term : m_terms)
        table.header << term.name;
    table.header << tr("Index");
    for (const Row& row : m_rows) {
        QStringList cells{row.name};
        for (const double term : row.terms)
            cells << QString::number(term, 'f', 2);
        table.rows.push_back(cells << QString::number(row.index, 'f', 2));
    }
    return table;
}

} // namespace touchstone
