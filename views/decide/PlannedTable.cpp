// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/PlannedTable.h"

#include "model/report/CertaintyWords.h"
#include "model/report/InitiativeWords.h"
#include "views/common/DescribeChoice.h"

#include <algorithm>
#include <QLocale>

namespace touchstone {
namespace {

enum Column {
    InPlan,
    SolutionColumn,
    TouchpointColumn,
    Core,
    AdviceColumn,
    Value,
    Cost,
    StateColumn,
    OwnerColumn,
    ColumnCount
};
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
    setHorizontalHeaderLabels({tr("Plan"), tr("Solution"), tr("Touchpoint"), tr("Core"), tr("Advice"), tr("Takes away"),
        tr("Cost"), tr("State"), tr("Owner")});
    horizontalHeaderItem(Core)->setToolTip(tr("In how many of the draws it is part of the best plan"));
    horizontalHeaderItem(Value)->setToolTip(tr("Points of the score, by itself: score × removes × delivery"));
    std::vector<const ChoiceOption*> options;
    for (const ChoiceOption& option : choice.options)
        options.push_back(&option);
    std::stable_sort(options.begin(), options.end(), [](const ChoiceOption* a, const ChoiceOption* b) {
        return std::pair(a->isChosen, a->coreIndex) > std::pair(b->isChosen, b->coreIndex);
    });
    m_solutions.clear();
    for (const ChoiceOption* option : options)
        m_solutions.push_back(option->solution);
    for (const PlanRules::Aside& aside : choice.leftOut)
        m_solutions.push_back(aside.solution);
    std::vector<TouchpointId> touchpoints;
    for (const SolutionId id : m_solutions)
        touchpoints.push_back(plan.solutions.find(id)->touchpoint);
    setTouchpoints(touchpoints);
    const Words words(language);
    const QLocale locale(language);
    bool hasState = false, hasOwner = false;
    for (int row = 0; row < rowCount(); ++row) {
        const auto index = static_cast<size_t>(row);
        const Solution& solution = *plan.solutions.find(m_solutions[index]);
        const Initiative& initiative = solution.initiative;
        hasState |= initiative.state != InitiativeState::Idea;
        hasOwner |= !initiative.owner.isEmpty();
        QStringList cells{{}, solution.name.in(language), journey.nameOf({.touchpoint = touchpoints[index]}, language),
            {}, {}, {}, {}, stateText(initiative.state, words), initiative.owner.in(language)};
        const bool isOption = index < options.size(), isChosen = isOption && options[index]->isChosen;
        if (isOption) {
            const ChoiceOption& option = *options[index];
            cells[InPlan] = isChosen ? QStringLiteral("✓") : QString();
            cells[Core] = probabilityText(option.coreIndex, words);
            cells[AdviceColumn] = termOf(option.advice);
            cells[Value] = locale.toString(option.value, 'f', 1);
            cells[Cost] = amountText(option.cost, choice, journey);
        } else {
            cells[AdviceColumn] = tr("left out: %1").arg(describeReason(choice.leftOut[index - options.size()].reason));
        }
        const QString more = initiativeTexts(initiative, language, words).join(QLatin1Char('\n'));
        for (int column = 0; column < ColumnCount; ++column) {
            const bool isNumber = column == Core || column == Value || column == Cost;
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == InPlan  ? Qt::AlignHCenter
                                           : isNumber ? Qt::AlignRight
                                                      : Qt::AlignLeft)
                | Qt::AlignVCenter);
            if (column == SolutionColumn || column == StateColumn || column == OwnerColumn)
                item->setToolTip(more.isEmpty() ? cells[column] : cells[SolutionColumn] + QLatin1Char('\n') + more);
            else if (column == TouchpointColumn || column == AdviceColumn)
                item->setToolTip(cells[column]);
            if (column == InPlan)
                item->setData(Qt::AccessibleTextRole, isChosen ? tr("part of the plan") : tr("not part of it"));
            setItem(row, column, item);
        }
    }
    setColumnHidden(StateColumn, !hasState);
    setColumnHidden(OwnerColumn, !hasOwner);
    QHeaderView& header = *horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(SolutionColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(TouchpointColumn, QHeaderView::Stretch);
}

} // namespace touchstone
