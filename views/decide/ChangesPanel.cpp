// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ChangesPanel.h"

#include "model/report/ChangeWords.h"
#include "model/scoring/Certainty.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"
#include "views/decide/ChangeDetail.h"
#include "views/decide/KeepResult.h"
#include "views/decide/MovesTable.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

/// Another project as it stands, everybody counted.
Result<ComparedState> stateOfFile(const QString& path, Progress& progress)
{
    const auto project = Project::open(path, Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    const ProjectData& data = (*project)->data();
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {}, data.settings.rules);
    const Ranking ranking = rank(data.journey, tallies, data.settings);
    if (ranking.basis == Basis::Nothing)
        return failure({.code = ErrorCode::NothingToRank, .file = path});
    const Certainty certainty = certaintyOf(ranking, data.journey, tallies, progress);
    return stateOf(ranking, certainty.uncertainty, data.journey, tallies);
}

} // namespace

ChangesPanel::ChangesPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_since(new QLabel(this))
    , m_choices(new QComboBox(this))
    , m_file(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_keepAction(new QAction(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
    , m_summary(new QLabel(m_content))
    , m_table(new MovesTable(workspace, m_content))
    , m_detail(new QLabel(m_content))
{
    m_choices->setObjectName(QStringLiteral("changesSince"));
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(12);
    m_since->setBuddy(m_choices);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_summary, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setObjectName(QStringLiteral("changeDetail"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_since);
    head->addWidget(m_choices, 1);
    head->addWidget(m_file);
    head->addWidget(m_remove);
    head->addWidget(m_keep);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_summary);
    content->addWidget(m_table, 1);
    content->addWidget(m_detail);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(m_choices, &QComboBox::activated, this, &ChangesPanel::compareLater);
    connect(m_file, &QPushButton::clicked, this, &ChangesPanel::askFile);
    connect(m_keep, &QPushButton::clicked, m_keepAction, &QAction::trigger);
    connect(m_keepAction, &QAction::triggered, this, [this] { askKeepResult(m_workspace, window()); });
    connect(m_remove, &QPushButton::clicked, this, &ChangesPanel::removeChosen);
    connect(m_table, &MovesTable::placeChosen, this, &ChangesPanel::placeChosen);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ChangesPanel::showDetail);
    connect(&m_workspace, &Workspace::projectChanged, this, [this] {
        m_path.clear();
        fillChoices();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (!changes.keptResults.isEmpty() || changes.everything)
            fillChoices();
    });
    connect(&m_workspace, &Workspace::rankingChanged, this, &ChangesPanel::compareLater);
    connect(&m_workspace, &Workspace::certaintyChanged, this, &ChangesPanel::compareLater);
    connect(&m_workspace, &Workspace::themeChanged, this, [this] {
        if (m_changes)
            present(*m_changes);
    });
    retranslate();
}

void ChangesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    compareLater();
}

void ChangesPanel::retranslate()
{
    m_since->setText(tr("&Since"));
    m_choices->setAccessibleName(tr("What to compare with"));
    m_file->setText(tr("Another file…"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Removes the kept result from the project"));
    m_keepAction->setText(tr("Keep this result…"));
    m_keep->setText(m_keepAction->text());
    m_keep->setToolTip(tr("Keeps ranks, scores and the counts behind them in the project, to compare with later"));
    fillChoices();
    if (m_changes)
        present(*m_changes);
}

void ChangesPanel::fillChoices()
{
    const QVariant before = m_choices->currentData();
    const Words words(m_workspace.language());
    m_isFilling = true;
    m_choices->clear();
    if (const Project* project = m_workspace.project()) {
        std::vector<KeptResult> results(project->data().keptResults.begin(), project->data().keptResults.end());
        std::stable_sort(results.begin(), results.end(),
            [](const KeptResult& one, const KeptResult& other) { return one.keptAt > other.keptAt; });
        for (const KeptResult& kept : results)
            m_choices->addItem(titleOf(kept, words), kept.id.value);
    }
    if (!m_path.isEmpty())
        m_choices->addItem(QFileInfo(m_path).fileName(), m_path);
    m_choices->setCurrentIndex(std::max(0, m_choices->findData(before)));
    m_isFilling = false;
    compareLater();
}

const KeptResult* ChangesPanel::chosen() const
{
    const Project* project = m_workspace.project();
    return project ? project->data().keptResults.find(ResultId{m_choices->currentData().toLongLong()}) : nullptr;
}

void ChangesPanel::updateEnabled()
{
    m_keepAction->setEnabled(canKeepResult(m_workspace));
    m_keep->setEnabled(m_keepAction->isEnabled());
    const Project* project = m_workspace.project();
    m_remove->setEnabled(chosen() && !project->isReadOnly());
    m_choices->setEnabled(m_choices->count() > 0);
    m_file->setEnabled(project != nullptr);
}

void ChangesPanel::askFile()
{
    const QFileInfo present(m_workspace.project()->path());
    auto* dialog
        = new QFileDialog(this, tr("Compare with another journey"), present.absolutePath(), tr("Journeys (*.journey)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ChangesPanel::setFile);
    dialog->open();
}

void ChangesPanel::setFile(const QString& path)
{
    m_path = path;
    fillChoices();
    m_choices->setCurrentIndex(m_choices->findData(path));
    compareLater();
}

void ChangesPanel::removeChosen()
{
    const KeptResult* kept = chosen();
    if (!kept)
        return;
    const QString name = kept->name.in(m_workspace.language());
    if (m_workspace.edit(tr("Remove result %1").arg(name), [id = kept->id](Edit& edit) { edit.remove(id); }))
        m_workspace.sayUndoable(tr("%1 is removed.").arg(name));
}

void ChangesPanel::compareLater()
{
    updateEnabled();
    const Project* project = m_workspace.project();
    const bool hasChoice = project && m_choices->currentIndex() >= 0;
    if (m_isFilling || !isVisible())
        return;
    const int job = ++m_job;
    if (m_progress)
        m_progress->cancel();
    const std::shared_ptr<const Ranking> ranking = m_workspace.ranking();
    if (!hasChoice || ranking->basis == Basis::Nothing || m_workspace.isRanking() || m_workspace.isDrawing()) {
        m_changes.reset();
        m_empty->setText(hasChoice
                ? tr("The ranking is being computed.")
                : tr("Nothing is kept yet. Keep this result before new evidence comes in, weights are changed or the "
                     "map is restructured: this page then shows which touchpoints moved, by which terms, and which of "
                     "them beyond noise. Another file can be compared with as well."));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const KeptResult* kept = chosen();
    m_progress = runTask(
        this,
        [ranking, kept = kept ? std::optional(*kept) : std::nullopt, path = m_choices->currentData().toString(),
            journey = project->journey(), evidence = m_workspace.rankedEvidence(),
            certainty = m_workspace.certainty()](Progress& progress) -> Result<RankingChanges> {
            const Result<ComparedState> before = kept ? stateOf(*kept) : stateOfFile(path, progress);
            if (!before)
                return failure(before.error());
            const Tallies tallies = assembleTallies(journey, *evidence, ranking->filter, ranking->settings.rules);
            return compareStates(*before, stateOf(*ranking, certainty->uncertainty, journey, tallies), progress);
        },
        [this, job](const Result<RankingChanges>& changes) {
            if (job == m_job)
                present(changes);
        });
    m_workspace.watch(tr("Comparing"), m_progress);
}

void ChangesPanel::present(const Result<RankingChanges>& changes)
{
    if (!changes) {
        m_changes.reset();
        m_empty->setText(changes.error().code == ErrorCode::Cancelled ? tr("The comparison was cancelled.")
                                                                      : tr("Nothing can be compared with this."));
        m_pages->setCurrentWidget(m_empty);
        if (changes.error().code != ErrorCode::Cancelled)
            m_workspace.sayError(changes.error());
        return;
    }
    const RankingChanges shown = *changes; // perhaps m_changes itself
    m_changes = shown;
    m_summary->setText(describeChanges(shown, Words(m_workspace.language())).join(QLatin1Char(' ')));
    m_table->setChanges(shown);
    m_table->setCurrentPlace(m_place);
    m_pages->setCurrentWidget(m_content);
    showDetail();
    emit compared();
}

void ChangesPanel::setCurrentPlace(const Place& place)
{
    m_place = place;
    m_table->setCurrentPlace(place);
    showDetail();
}

void ChangesPanel::showDetail()
{
    const PlaceChange* change = m_table->currentChange();
    m_detail->setText(change ? changeDetail(*change, m_workspace.language())
                             : tr("Choose a touchpoint to see which terms moved it."));
}

QWidget* ChangesPanel::table() const { return m_table; }

QString ChangesPanel::toTsv() const { return m_table->toTsv(); }

} // namespace touchstone
