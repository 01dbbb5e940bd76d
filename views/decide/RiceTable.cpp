// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RiceTable.h"

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
    : TouchpointRows(ColumnCount, RowHeight, parent)
{ }

void RiceTable::setRice(const Rice& rice, const Journey& journey, const Plan& plan, const QString& language)
{
    const QLocale locale(language);
    setAccessibleName(tr("Solutions by RICE"));
    setHorizontalHeaderLabels({tr("Solution"), tr("Touchpoint"), tr("Reach (journeys)"), tr("Impact (0 to 1)"),
        tr("Confidence"), tr("Effort (person-months)"), tr("RICE")});
    horizontalHeaderItem(ReachColumn)->setToolTip(tr("Journeys a period that pass the touchpoint"));
    horizontalHeaderItem(ImpactColumn)->setToolTip(tr("Pain taken away, 0 to 1: severity × removes"));
    horizontalHeaderItem(ConfidenceColumn)->setToolTip(tr("Probability that it is delivered"));
    std::vector<TouchpointId> touchpoints;
    for (const RiceRow& at : rice.rows)
        touchpoints.push_back(at.touchpoint);
    setTouchpoints(std::move(touchpoints));
    for (int row = 0; row < rowCount(); ++row) {
        const RiceRow& at = rice.rows[static_cast<size_t>(row)];
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
}

} // namespace touchstone
