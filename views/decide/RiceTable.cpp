// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RiceTable.h"

#include <algorithm>
#include <QLocale>

namespace touchstone {
namespace {

enum Column {
    SolutionColumn,
    TouchpointColumn,
    ReachColumn,
    ImpactColumn,
    ConfidenceColumn,
    EffortColumn,
    ScoreColumn,
    ColumnCount
};
constexpr int RowHeight = 34;

} // namespace

RiceTable::RiceTable(QWidget* parent)
    : RowTable(ColumnCount, RowHeight, parent)
{
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0 && row < static_cast<int>(m_touchpoints.size()))
            emit touchpointChosen(m_touchpoints[static_cast<size_t>(row)]);
    });
}

void RiceTable::setRice(const Rice& rice, const Journey& journey, const Plan& plan, const QString& language)
{
    const QLocale locale(language);
    m_isFilling = true;
    setAccessibleName(tr("Solutions by RICE"));
    setHorizontalHeaderLabels({tr("Solution"), tr("Touchpoint"), tr("Reach (journeys)"), tr("Impact (0 to 1)"),
        tr("Confidence"), tr("Effort (person-months)"), tr("RICE")});
    horizontalHeaderItem(ReachColumn)->setToolTip(tr("Journeys a period that pass the touchpoint"));
    horizontalHeaderItem(ImpactColumn)->setToolTip(tr("Pain taken away, 0 to 1: severity × removes"));
    horizontalHeaderItem(ConfidenceColumn)->setToolTip(tr("Probability that it is delivered"));
    m_touchpoints.clear();
    clearContents();
    setRowCount(static_cast<int>(rice.rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const RiceRow& at = rice.rows[static_cast<size_t>(row)];
        m_touchpoints.push_back(at.touchpoint);
        const Solution* solution = plan.solutions.find(at.solution);
        const QStringList cells{solution ? solution->name.in(language) : QString(),
            journey.nameOf({.touchpoint = at.touchpoint}, language), locale.toString(at.reach, 'f', 0),
            locale.toString(at.impact, 'f', 2), tr("%1 %").arg(locale.toString(100 * at.confidence, 'f', 0)),
            locale.toString(at.effort, 'f', 1), locale.toString(at.score, 'f', 0)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column <= TouchpointColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(SolutionColumn, QHeaderView::Stretch);
    m_isFilling = false;
}

void RiceTable::setCurrentTouchpoint(TouchpointId touchpoint)
{
    const int now = currentRow();
    if (now >= 0 && now < static_cast<int>(m_touchpoints.size())
        && m_touchpoints[static_cast<size_t>(now)] == touchpoint)
        return;
    const auto found = std::find(m_touchpoints.begin(), m_touchpoints.end(), touchpoint);
    m_isFilling = true;
    if (found == m_touchpoints.end())
        setCurrentCell(-1, -1);
    else
        setCurrentCell(static_cast<int>(found - m_touchpoints.begin()), 0);
    m_isFilling = false;
}

ChartTable RiceTable::table() const
{
    ChartTable table;
    for (int column = 0; column < columnCount(); ++column)
        table.header << horizontalHeaderItem(column)->text();
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << item(row, column)->text();
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace touchstone
