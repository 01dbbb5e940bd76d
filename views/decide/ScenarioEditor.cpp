// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ScenarioEditor.h"

#include "views/common/Workspace.h"
#include "views/decide/DecideParts.h"
#include "views/decide/ScenarioStepRow.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int GestureMilliseconds = 300; ///< what comes closer together is one step

} // namespace

ScenarioEditor::ScenarioEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_none(makeText(this, true))
    , m_add(new QPushButton(this))
    , m_kinds(new QMenu(m_add))
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(GestureMilliseconds);
    m_add->setObjectName(QStringLiteral("addStep"));
    m_add->setMenu(m_kinds);
    auto* rows = new QWidget(this);
    m_rowsLayout = new QVBoxLayout(rows);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    m_rowsLayout->addWidget(m_none);
    m_rowsLayout->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(rows, this), 1);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_later, &QTimer::timeout, this, &ScenarioEditor::commit);
    // Who goes elsewhere, to close the project for one, leaves nothing behind.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)))
            commit();
    });
    connect(m_kinds, &QMenu::aboutToShow, this, &ScenarioEditor::fillMenu);
    connect(&m_workspace, &Workspace::themeChanged, this, &ScenarioEditor::rebuild);
    retranslate();
}

void ScenarioEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScenarioEditor::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

void ScenarioEditor::retranslate()
{
    m_add->setText(tr("Add a chan&ge"));
    m_none->setText(tr("This scenario changes nothing yet."));
    rebuild();
}

void ScenarioEditor::setScenario(const std::optional<Scenario>& scenario)
{
    if (m_isChanged && scenario && scenario->id == m_scenario->id)
        return; // what is shown is newer
    commit();
    if (scenario == m_scenario)
        return; // nothing is taken from under somebody's hands
    m_later->stop();
    m_isChanged = false;
    m_scenario = scenario;
    rebuild();
}

void ScenarioEditor::rebuild()
{
    for (ScenarioStepRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const Project* project = m_workspace.project();
    m_add->setEnabled(m_scenario && project && !project->isReadOnly());
    m_none->setVisible(m_scenario && m_scenario->isEmpty());
    if (!m_scenario || !project)
        return;
    for (const ScenarioStep& step : stepsOf(*m_scenario)) {
        auto* row = new ScenarioStepRow(m_workspace, step, this);
        row->setEnabled(!project->isReadOnly());
        m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, row);
        row->show();
        m_rows.push_back(row);
        connect(row, &ScenarioStepRow::stepChanged, this, &ScenarioEditor::take);
        connect(row, &ScenarioStepRow::removeRequested, this, [this, row] { removeStep(row); });
    }
}

void ScenarioEditor::take()
{
    std::vector<ScenarioStep> steps;
    for (const ScenarioStepRow* row : m_rows)
        steps.push_back(row->step());
    setSteps(*m_scenario, steps);
    m_isChanged = true;
    m_later->start();
}

void ScenarioEditor::removeStep(ScenarioStepRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    take();
    commit();
    m_none->setVisible(m_rows.empty());
    m_add->setFocus();
}

void ScenarioEditor::commit()
{
    m_later->stop();
    if (!std::exchange(m_isChanged, false) || !m_workspace.project()
        || !m_workspace.project()->data().plan.scenarios.contains(m_scenario->id))
        return;
    // A copy: the edit tells everybody, this one included.
    const Scenario changed = *m_scenario;
    m_workspace.edit(
        tr("Change “%1”").arg(changed.name.in(m_workspace.language())), [&changed](Edit& edit) { edit.put(changed); });
}

QStringList ScenarioEditor::addedKeys() const
{
    QStringList keys;
    for (const AddedTouchpoint& added : m_scenario->added)
        keys << added.key;
    return keys;
}

void ScenarioEditor::fillMenu()
{
    m_kinds->clear();
    const Project* project = m_workspace.project();
    if (!m_scenario || !project)
        return;
    for (size_t kind = 0; kind < std::variant_size_v<ScenarioStep>; ++kind) {
        QAction* action = m_kinds->addAction(kindOfStep(kind), this, [this, kind] { addStep(kind); });
        action->setEnabled(
            firstStep(kind, project->journey(), project->data().plan.solutions, m_workspace.current(), addedKeys())
                .has_value());
    }
}

void ScenarioEditor::addStep(size_t kind)
{
    const Project* project = m_workspace.project();
    if (!m_scenario || !project || project->isReadOnly())
        return;
    const auto step
        = firstStep(kind, project->journey(), project->data().plan.solutions, m_workspace.current(), addedKeys());
    if (!step)
        return;
    commit();
    std::vector<ScenarioStep> steps = stepsOf(*m_scenario);
    steps.push_back(*step);
    setSteps(*m_scenario, steps);
    m_isChanged = true;
    commit();
    rebuild();
}

} // namespace touchstone
