// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/WhatIfPanel.h"

#include "model/evidence/Tallies.h"
#include "model/scoring/DrawCost.h"
#include "views/common/EmptyState.h"
#include "views/common/Workspace.h"
#include "views/decide/DecideParts.h"
#include "views/decide/ScenarioEditor.h"
#include "views/decide/ScenarioList.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

/// What a task brings, and what the next one can begin with.
struct Worked
{
    std::shared_ptr<const WhatIf> whatIf;
    WhatIfResult today;
    std::vector<WorkedScenario> scenarios;
};

} // namespace

WhatIfPanel::WhatIfPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_first(m_empty->addButton({}, true))
    , m_content(new QWidget(this))
    , m_list(new ScenarioList(workspace, m_content))
    , m_editor(new ScenarioEditor(workspace, m_content))
    , m_note(makeText(m_content, true))
    , m_table(new ScenarioTable(workspace, m_content))
{
    m_first->setObjectName(QStringLiteral("firstScenario"));
    auto* top = new QSplitter(Qt::Horizontal, m_content);
    top->setObjectName(QStringLiteral("whatIfColumns"));
    top->addWidget(m_list);
    top->addWidget(m_editor);
    top->setStretchFactor(0, 2);
    top->setStretchFactor(1, 3);
    top->setSizes({210, 390});
    auto* rows = new QSplitter(Qt::Vertical, m_content);
    rows->setObjectName(QStringLiteral("whatIfRows"));
    rows->addWidget(top);
    rows->addWidget(m_table);
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 3);
    for (QSplitter* splitter : {top, rows}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(10);
        splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    }
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(rows, 1);
    content->addWidget(m_note);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_first, &QPushButton::clicked, m_list, &ScenarioList::add);
    connect(m_list, &ScenarioList::scenarioChosen, this, &WhatIfPanel::editChosen);
    connect(m_list, &ScenarioList::comparisonChanged, this, &WhatIfPanel::work);
    connect(m_table, &TouchpointRows::touchpointChosen, this, [this](TouchpointId id) {
        if (id)
            m_workspace.select(id);
    });
    connect(&m_workspace, &Workspace::projectChanged, this, &WhatIfPanel::outdate);
    connect(&m_workspace, &Workspace::rankingChanged, this, &WhatIfPanel::outdate);
    connect(&m_workspace, &Workspace::themeChanged, this, &WhatIfPanel::refresh);
    connect(&m_workspace, &Workspace::selectionChanged, this,
        [this] { m_table->setCurrentTouchpoint(m_workspace.current()); });
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.solutions.isEmpty() || !changes.touchpoints.isEmpty()) {
            outdate();
        } else if (!changes.scenarios.isEmpty()) {
            m_isOutdated = true;
            refresh();
            work();
        }
    });
    retranslate();
}

WhatIfPanel::~WhatIfPanel() = default;

void WhatIfPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhatIfPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        work();
}

void WhatIfPanel::retranslate()
{
    m_first->setText(tr("New scenario"));
    refresh();
}

void WhatIfPanel::offerNew()
{
    if (m_pages->currentWidget() == m_empty)
        m_first->setFocus();
    else
        m_list->offerNew();
}

void WhatIfPanel::outdate()
{
    m_isOutdated = true;
    m_task.cancel();
    m_whatIf.reset();
    m_today.reset();
    m_worked.clear();
    refresh();
    work();
}

void WhatIfPanel::work()
{
    const Project* project = m_workspace.project();
    m_task.cancel();
    if (!isVisible() || !project || m_workspace.isRanking() || m_workspace.ranking()->basis != Basis::Evidence
        || project->data().plan.scenarios.isEmpty()) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    const auto running = m_task.run(
        [journey = project->journey(), plan = project->data().plan, evidence = m_workspace.rankedEvidence(),
            ranking = m_workspace.ranking(), whatIf = m_whatIf,
            scenarios = m_list->compared()](Progress& progress) -> Result<Worked> {
            Worked worked{whatIf, {}, {}};
            if (!worked.whatIf) {
                const Tallies tallies = assembleTallies(journey, *evidence, ranking->filter, ranking->settings.rules);
                progress.setTotal(certaintyCost(journey, tallies, ranking->settings));
                worked.whatIf = std::make_shared<const WhatIf>(*ranking, journey, tallies, plan, progress);
            }
            if (progress.isCancelled() || !worked.whatIf->isValid())
                return failure({.code = ErrorCode::Cancelled});
            const Result<WhatIfResult> today = worked.whatIf->effectOf({});
            if (!today)
                return failure(today.error());
            worked.today = *today;
            for (const Scenario& each : scenarios) {
                if (progress.isCancelled())
                    return failure({.code = ErrorCode::Cancelled});
                worked.scenarios.push_back({each, worked.whatIf->effectOf(each)});
            }
            return worked;
        },
        [this](Result<Worked> worked) {
            if (worked) {
                m_whatIf = std::move(worked->whatIf);
                m_today = std::move(worked->today);
                m_worked = std::move(worked->scenarios);
            } else {
                m_isOutdated = true;
                m_workspace.sayError(worked.error());
            }
            refresh();
        });
    if (!m_whatIf)
        m_workspace.watch(tr("Working out scenarios"), running);
    refresh();
}

void WhatIfPanel::refresh()
{
    const Project* project = m_workspace.project();
    const bool hasEvidence = project && m_workspace.ranking()->basis == Basis::Evidence;
    const bool hasScenarios = project && !project->data().plan.scenarios.isEmpty();
    m_pages->setCurrentWidget(hasEvidence && hasScenarios ? m_content : static_cast<QWidget*>(m_empty));
    m_first->setVisible(hasEvidence);
    m_first->setEnabled(project && !project->isReadOnly());
    if (!hasEvidence) {
        m_empty->setTexts(tr("Nothing to try yet"),
            tr("What a change would bring can be told once customers have answered something: import a survey."));
    } else {
        m_empty->setTexts(tr("No scenarios yet"),
            tr("Try out what would happen if something hurt less, fewer left, a solution were delivered or a "
               "touchpoint "
               "were gone: success, satisfaction, money and ranks, with their ranges."));
    }
    m_list->refresh();
    editChosen();
    m_note->setText(
        m_today ? tr(
            "Under a figure stands its 90 % range, of the change where there is one. All rests on the same draws: the "
            "ranges of the change hold what the scenario does, not chance.")
            : m_task.isRunning() ? tr("Working out scenarios…")
                                 : tr("Not worked out"));
    if (hasEvidence && m_today)
        m_table->setScenarios(*m_today, m_worked);
    else
        m_table->setTouchpoints({});
}

void WhatIfPanel::editChosen() { m_editor->setScenario(m_list->current()); }

} // namespace touchstone
