// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/PlanPanel.h"

#include "model/evidence/Tallies.h"
#include "model/scoring/DrawCost.h"
#include "model/scoring/ScoreDraws.h"
#include "views/common/DescribeChoice.h"
#include "views/common/DescribeError.h"
#include "views/common/EmptyState.h"
#include "views/common/OptionalDate.h"
#include "views/common/Workspace.h"
#include "views/decide/DecideParts.h"
#include "views/decide/PlannedTable.h"
#include "views/decide/PlanPictures.h"
#include "views/decide/SolutionDialog.h"

#include <cmath>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>

namespace touchstone {
namespace {

constexpr int SlidingPause = 60; ///< milliseconds
constexpr int SliderSteps = 200;

/// What a task brings: the choice, and what the next one can begin with.
struct Worked
{
    std::shared_ptr<const ScoreDraws> draws;
    Choice choice;
};

} // namespace

PlanPanel::PlanPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_budgetLabel(new QLabel(this))
    , m_budget(new QDoubleSpinBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_unlimited(new QCheckBox(this))
    , m_keep(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_firstSolution(m_empty->addButton({}, true))
    , m_content(new QWidget(this))
    , m_sentences(makeText(m_content))
    , m_table(new PlannedTable(m_content))
    , m_add(new QPushButton(m_content))
    , m_change(new QPushButton(m_content))
    , m_remove(new QPushButton(m_content))
    , m_notes(makeText(m_content, true))
    , m_startsLabel(new QLabel(m_content))
    , m_starts(new OptionalDate(QString(), m_content))
    , m_pictures(new PlanPictures(workspace, m_content))
{
    m_budget->setObjectName(QStringLiteral("planBudget"));
    m_budget->setDecimals(0);
    m_budget->setRange(0, 0);
    m_budget->setGroupSeparatorShown(true);
    m_budgetLabel->setBuddy(m_budget);
    m_slider->setObjectName(QStringLiteral("planSlider"));
    m_slider->setRange(0, SliderSteps);
    m_slider->setPageStep(SliderSteps / 10);
    m_unlimited->setObjectName(QStringLiteral("planUnlimited"));
    m_keep->setObjectName(QStringLiteral("planKeep"));
    m_sentences->setObjectName(QStringLiteral("planSentences"));
    m_notes->setObjectName(QStringLiteral("planNotes"));
    m_starts->setObjectName(QStringLiteral("planStarts"));
    m_startsLabel->setBuddy(m_starts);
    m_later.setSingleShot(true);
    m_later.setInterval(SlidingPause);

    auto* head = new QHBoxLayout;
    head->addWidget(m_budgetLabel);
    head->addWidget(m_budget);
    head->addWidget(m_slider, 1);
    head->addWidget(m_unlimited);
    head->addWidget(m_keep);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_startsLabel);
    buttons->addWidget(m_starts);
    auto* below = new QWidget(m_content);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addLayout(buttons);
    belowLayout->addWidget(m_pictures, 1);
    auto* rows = new QSplitter(Qt::Vertical, m_content);
    rows->setObjectName(QStringLiteral("planRows"));
    rows->addWidget(m_table);
    rows->addWidget(below);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    rows->setChildrenCollapsible(false);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_sentences);
    content->addWidget(m_notes);
    content->addWidget(rows, 1);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(m_budget, &QDoubleSpinBox::valueChanged, this, [this](double value) { setBudget(value); });
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int value) { setBudget(std::round(m_budget->maximum() * value / SliderSteps)); });
    connect(m_unlimited, &QCheckBox::toggled, this,
        [this](bool isUnlimited) { setBudget(isUnlimited ? std::nullopt : std::optional(m_budget->value())); });
    connect(m_keep, &QPushButton::clicked, this, &PlanPanel::keepBudget);
    connect(&m_later, &QTimer::timeout, this, &PlanPanel::work);
    connect(m_firstSolution, &QPushButton::clicked, this, &PlanPanel::addSolution);
    connect(m_add, &QPushButton::clicked, this, &PlanPanel::addSolution);
    connect(m_change, &QPushButton::clicked, this, &PlanPanel::changeSolution);
    connect(m_remove, &QPushButton::clicked, this, &PlanPanel::removeSolution);
    connect(m_starts, &OptionalDate::dateChanged, this, [this](QDate date) {
        m_workspace.edit(tr("Begin of the plan"), [date](Edit& edit) { edit.setPlanStart(date); });
    });
    connect(m_table, &QTableWidget::itemActivated, this, &PlanPanel::changeSolution);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlanPanel::tellButtons);
    connect(m_table, &PlannedTable::touchpointChosen, this, [this](TouchpointId id) { m_workspace.select(id); });
    connect(m_pictures, &PlanPictures::touchpointChosen, this, [this](TouchpointId id) { m_workspace.select(id); });
    connect(&m_workspace, &Workspace::themeChanged, this, &PlanPanel::refresh);
    connect(&m_workspace, &Workspace::projectChanged, this, [this] {
        takeBudget();
        outdate();
    });
    connect(&m_workspace, &Workspace::rankingChanged, this, &PlanPanel::outdate);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || changes.planProperties)
            takeBudget();
        if (changes.everything || changes.planProperties || !changes.solutions.isEmpty()
            || !changes.touchpoints.isEmpty() || changes.journeyProperties) {
            m_isOutdated = true;
            if (changes.everything || !changes.solutions.isEmpty())
                m_choice.reset(); // it may name what is no more
            refresh();
            if (isVisible())
                m_later.start();
        }
    });
    connect(&m_workspace, &Workspace::selectionChanged, this, [this] {
        m_table->setCurrentTouchpoint(m_workspace.current());
        m_pictures->setCurrentTouchpoint(m_workspace.current());
        tellButtons();
    });
    takeBudget();
    retranslate();
}

PlanPanel::~PlanPanel() = default;

std::optional<double> PlanPanel::budget() const
{
    return m_unlimited->isChecked() ? std::nullopt : std::optional(m_budget->value());
}

void PlanPanel::setBudget(std::optional<double> budget)
{
    {
        const QSignalBlocker box(m_budget), slider(m_slider), unlimited(m_unlimited);
        m_unlimited->setChecked(!budget);
        m_budget->setEnabled(budget.has_value());
        m_slider->setEnabled(budget.has_value());
        if (budget) {
            m_budget->setMaximum(std::max(m_budget->maximum(), *budget));
            m_budget->setValue(*budget);
            if (m_budget->maximum() > 0)
                m_slider->setValue(static_cast<int>(std::round(SliderSteps * *budget / m_budget->maximum())));
        }
    }
    refresh();
    m_later.start();
}

void PlanPanel::keepBudget()
{
    const Project* project = m_workspace.project();
    if (!project || budget() == project->data().plan.budget)
        return;
    m_workspace.edit(tr("Budget"), [kept = budget(), capacity = project->data().plan.capacity](Edit& edit) {
        edit.setPlanProperties(kept, capacity);
    });
}

void PlanPanel::takeBudget()
{
    const Project* project = m_workspace.project();
    setBudget(project ? project->data().plan.budget : std::nullopt);
    m_starts->setDate(project ? project->data().plan.starts : QDate());
    m_starts->setEnabled(project && !project->isReadOnly());
}

ChartTable PlanPanel::table() const { return m_table->table(); }

QWidget* PlanPanel::view() const { return m_table; }

void PlanPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        work();
}

void PlanPanel::retranslate()
{
    m_budgetLabel->setText(tr("&Budget"));
    m_budget->setAccessibleName(tr("Budget"));
    m_slider->setAccessibleName(tr("Budget"));
    m_unlimited->setText(tr("No li&mit"));
    m_keep->setText(tr("&Keep this budget"));
    m_keep->setToolTip(tr("Makes it the project's, for the report and the command line, too"));
    m_firstSolution->setText(tr("Add a solution…"));
    m_add->setText(tr("&Add a solution…"));
    m_change->setText(tr("C&hange…"));
    m_remove->setText(tr("Remo&ve"));
    m_startsLabel->setText(tr("Be&gins"));
    m_starts->setName(tr("Begin of the plan"));
    m_starts->setFormat(tr("yyyy-MM", "format of a month"));
    refresh();
}

void PlanPanel::outdate()
{
    m_isOutdated = true;
    m_task.cancel();
    m_draws.reset();
    m_choice.reset();
    m_reason.clear();
    refresh();
    if (isVisible())
        work();
}

void PlanPanel::work()
{
    m_later.stop();
    m_task.cancel();
    const Project* project = m_workspace.project();
    if (!isVisible() || !project || m_workspace.isRanking() || m_workspace.ranking()->basis != Basis::Evidence
        || project->data().plan.solutions.isEmpty()) {
        m_isOutdated = true;
        return refresh();
    }
    m_isOutdated = false;
    Plan plan = project->data().plan;
    plan.budget = budget();
    const auto running = m_task.run(
        [journey = project->journey(), plan = std::move(plan), evidence = m_workspace.rankedEvidence(),
            ranking = m_workspace.ranking(), draws = m_draws](Progress& progress) -> Result<Worked> {
            Worked worked{draws, {}};
            if (!worked.draws) {
                const Tallies tallies = assembleTallies(journey, *evidence, ranking->filter, ranking->settings.rules);
                progress.setTotal(certaintyCost(journey, tallies, ranking->settings));
                worked.draws = std::make_shared<const ScoreDraws>(journey, tallies, ranking->settings, progress);
            }
            Result<Choice> choice = choose(*ranking, *worked.draws, journey, plan, progress);
            if (progress.isCancelled())
                return failure({.code = ErrorCode::Cancelled});
            if (!choice)
                return failure(choice.error());
            worked.choice = std::move(*choice);
            return worked;
        },
        [this](Result<Worked> worked) {
            m_reason.clear();
            if (worked) {
                m_draws = std::move(worked->draws);
                m_choice = std::make_unique<const Choice>(std::move(worked->choice));
                setRange();
            } else {
                m_choice.reset();
                if (worked.error().code != ErrorCode::Cancelled)
                    m_reason = describeError(worked.error());
            }
            refresh();
            emit chosen();
        });
    if (!m_draws)
        m_workspace.watch(tr("Working out the plan"), running);
    refresh();
}

void PlanPanel::setRange()
{
    double all = 0;
    for (const ChoiceOption& option : m_choice->options)
        all += option.cost;
    const QSignalBlocker box(m_budget), slider(m_slider);
    m_budget->setMaximum(std::max(all, budget().value_or(0)));
    m_budget->setSingleStep(std::max(1., std::round(m_budget->maximum() / 50)));
    if (m_unlimited->isChecked())
        m_budget->setValue(all);
    if (m_budget->maximum() > 0)
        m_slider->setValue(static_cast<int>(std::round(SliderSteps * m_budget->value() / m_budget->maximum())));
}

void PlanPanel::refresh()
{
    const Project* project = m_workspace.project();
    const bool hasEvidence = project && m_workspace.ranking()->basis == Basis::Evidence;
    const bool hasSolutions = project && !project->data().plan.solutions.isEmpty();
    const bool hasChoice = hasEvidence && hasSolutions && m_choice;
    m_keep->setEnabled(project && !project->isReadOnly() && budget() != project->data().plan.budget);
    m_unlimited->setEnabled(hasEvidence && hasSolutions);
    m_pages->setCurrentWidget(hasChoice ? m_content : static_cast<QWidget*>(m_empty));
    m_firstSolution->setVisible(hasEvidence && !hasSolutions);
    tellButtons();
    if (hasChoice)
        return fill(*m_choice);
    m_table->setTouchpoints({});
    if (!hasEvidence) {
        m_empty->setTexts(tr("Nothing to plan yet"),
            tr("What a solution is worth can be told once customers have answered something: import a survey."));
    } else if (!hasSolutions) {
        m_empty->setTexts(tr("No solutions yet"),
            tr("Write down what could be done at the touchpoints: what it costs, and which share of the pain it takes "
               "away. The best choice for each budget follows."));
    } else if (!m_reason.isEmpty()) {
        m_empty->setTexts(tr("No plan can be made"), m_reason);
    } else {
        m_empty->setTexts(m_task.isRunning() ? tr("Working out the plan…") : tr("Not worked out"), {});
    }
}

void PlanPanel::fill(const Choice& choice)
{
    const Project& project = *m_workspace.project();
    const Plan& plan = project.data().plan;
    const QString& language = m_workspace.language();
    m_budget->setSuffix(choice.countsSizes         ? tr(" points")
            : project.journey().currency.isEmpty() ? QString()
                                                   : QLatin1Char(' ') + project.journey().currency);
    QStringList sentences = describeChosen(choice, project.journey());
    if (const auto business = choice.businessCase()) {
        sentences << tr("%1: net present value %2, %3 journeys saved a year.")
                         .arg(describeAssumptions(choice, project.journey()), casesText(business->netPresentValue),
                             casesText(business->journeysSaved));
    }
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_notes->setText(describeChoice(choice, project.journey(), plan, language).join(QLatin1Char('\n')));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_table->setChoice(choice, project.journey(), plan, language);
    m_table->setCurrentTouchpoint(m_workspace.current());
    tellButtons();
    m_pictures->setChoice(choice);
}

void PlanPanel::tellButtons()
{
    const Project* project = m_workspace.project();
    const bool isWritable = project && !project->isReadOnly();
    const bool isChosen = isWritable && m_table->currentSolution();
    m_firstSolution->setEnabled(isWritable && !project->journey().touchpoints.isEmpty());
    m_add->setEnabled(m_firstSolution->isEnabled());
    m_change->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void PlanPanel::addSolution()
{
    Solution solution;
    solution.touchpoint = m_workspace.current();
    openDialog(solution);
}

void PlanPanel::changeSolution()
{
    const Project* project = m_workspace.project();
    const Solution* solution = project ? project->data().plan.solutions.find(m_table->currentSolution()) : nullptr;
    if (solution && !project->isReadOnly())
        openDialog(*solution);
}

void PlanPanel::removeSolution()
{
    const Project* project = m_workspace.project();
    const Solution* solution = project ? project->data().plan.solutions.find(m_table->currentSolution()) : nullptr;
    if (solution)
        m_workspace.edit(tr("Remove “%1”").arg(solution->name.in(m_workspace.language())),
            [id = solution->id](Edit& edit) { edit.remove(id); });
}

void PlanPanel::openDialog(const Solution& solution)
{
    const Project& project = *m_workspace.project();
    auto* dialog = new SolutionDialog(solution, project.journey(), project.data().plan, m_workspace.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Project* now = m_workspace.project();
        Solution changed = dialog->solution();
        if (!now || !now->journey().touchpoints.find(changed.touchpoint))
            return;
        const QString name = changed.name.in(m_workspace.language());
        const bool isNew = !changed.id;
        if (isNew) {
            changed.id = newId<SolutionId>();
            changed.position = now->data().plan.solutions.nextPosition();
        }
        m_workspace.edit(
            isNew ? tr("Add “%1”").arg(name) : tr("Change “%1”").arg(name), [&](Edit& edit) { edit.put(changed); });
    });
    dialog->open();
}

} // namespace touchstone
