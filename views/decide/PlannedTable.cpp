// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/PlannedTable.h"

#include "model/report/CertaintyWords.h"
#include "views/common/DescribeChoice.h"

#include <algorithm>
#include <QLocale>

namespace touchstone {
namespace {

enum Column { InPlan, SolutionColumn, TouchpointColumn, Core, AdviceColumn, Value, Cost, ColumnCount };
constexpr int RowHeight = 42; ///< two lines

} // namespace

PlannedTable::PlannedTable(QWidget* parent)
    : TouchpointRows(ColumnCount, RowHeight, parent)
{
    setObjectName(QStringLiteral("plannedTable"));
    setWordWrap(true);
}

SolutionId PlannedTable::currentSolution() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_solutions.size()) ? m_solutions[static_cast<size_t>(row)]
                                                                  : SolutionId();
}

void PlannedTable::setChoice(const Choice& choice, const Journey& journey, const Plan& plan, const QString& language)
{
    setAccessibleName(tr("Solutions"));
    setHorizontalHeaderLabels(
        {tr("Plan"), tr("Solution"), tr("Touchpoint"), tr("Core"), tr("Advice"), tr("Takes away"), tr("Cost")});
    horizontalHeaderItem(Core)->setToolTip(tr("In how many of the draws it is part of the best plan"));
    horizontalHeaderItem(Value)->setToolTip(tr("Points of the score, by itself: score × removes × delivery"));
    std::vector<const ChoiceOption*> options;
    for (const ChoiceOption& option : choice.options)
        options.push_back(&option);
    std::stable_sort(options.begin(), options.end(), [](const ChoiceOption* a, const ChoiceOption* b) {
        return std::pair(a->isChosen, a->coreIndex) > std::pair(b->isChosen, b->coreIndex);
    });
    std::vector<TouchpointId> touchpoints;
    m_solutions.clear();
    for (const ChoiceOption* option : options) {
        m_solutions.push_back(option->solution);
        touchpoints.push_back(plan.solutions.find(option->solution)->touchpoint);
    }
    setTouchpoints(touchpoints);
    const Words words(language);
    const QLocale locale(language);
    for (int row = 0; row < rowCount(); ++row) {
        const ChoiceOption& option = *options[static_cast<size_t>(row)];
        const QStringList cells{option.isChosen ? QStringLiteral("✓") : QString(),
            plan.solutions.find(option.solution)->name.in(language),
            journey.nameOf({.touchpoint = touchpoints[static_cast<size_t>(row)]}, language),
            probabilityText(option.coreIndex, words), termOf(option.advice), locale.toString(option.value, 'f', 1),
            amountText(option.cost, choice, journey)};
        for (int column = 0; column < ColumnCount; ++column) {
            const bool isNumber = column == Core || column == Value || column == Cost;
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == InPlan  ? Qt::AlignHCenter
                                           : isNumber ? Qt::AlignRight
                                                      : Qt::AlignLeft)
                | Qt::AlignVCenter);
            item->setToolTip(column == SolutionColumn || column == TouchpointColumn ? cells[column] : QString());
            if (column == InPlan)
                item->setData(Qt::AccessibleTextRole, option.isChosen ? tr("part of the plan") : tr("not part of it"));
            setItem(row, column, item);
        }
    }
    QHeaderView& header = *horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(SolutionColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(TouchpointColumn, QHeaderView::Stretch);
}

} // namespace touchstone
