// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ProblemsPanel.h"

#include "views/common/DescribeProblem.h"
#include "views/common/Icons.h"
#include "views/common/MenuText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int LongestButton = 420; ///< pixels of a fix's words

} // namespace

ProblemsPanel::ProblemsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ProblemsModel(workspace, this))
    , m_title(new QLabel)
    , m_close(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_fixes(new QWidget)
    , m_fixRow(new QHBoxLayout(m_fixes))
    , m_sound(new QLabel)
{
    setMinimumHeight(86);
    m_title->setProperty("role", QStringLiteral("title"));
    m_close->setAutoRaise(true);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    m_sound->setProperty("role", QStringLiteral("muted"));
    m_sound->setAlignment(Qt::AlignCenter);
    m_sound->setWordWrap(true);
    m_fixRow->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_sound);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_fixes);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_list);

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showFixes);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPanel::showFixes);
    connect(m_model, &ProblemsModel::counted, this, &ProblemsPanel::showState);
    connect(m_close, &QToolButton::clicked, this, &ProblemsPanel::closeWanted);
    connect(&workspace, &Workspace::themeChanged, this, &ProblemsPanel::retheme);
    connect(&workspace, &Workspace::languageChanged, this, &ProblemsPanel::retranslate);
    retranslate();
    retheme();
}

int ProblemsPanel::current() const { return m_list->currentIndex().row(); }

void ProblemsPanel::step(int by)
{
    m_model->refresh();
    const int count = m_model->size();
    if (count == 0) {
        m_workspace.say(tr("No problem: the map is sound."));
        return;
    }
    goTo(current() < 0 ? (by > 0 ? 0 : count - 1) : (current() + by + count) % count);
}

void ProblemsPanel::goTo(int row)
{
    const JourneyProblem* problem = m_model->problem(row);
    if (!problem)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (!problem->touchpoints.empty()) {
        const std::vector<TouchpointId>& places = problem->touchpoints;
        m_workspace.setSelection(QSet<TouchpointId>(places.begin(), places.end()), places.front());
    }
    emit placeWanted(problem->touchpoints, problem->transition);
}

void ProblemsPanel::mend(const ProblemFix& fix)
{
    if (!m_workspace.project())
        return;
    const Journey& journey = m_workspace.journey();
    Transition transition = fix.transition;
    if (!transition.id) {
        transition.id = newId<TransitionId>();
        transition.position = journey.transitions.nextPosition();
        transition.journey = journey.id;
    }
    const int row = current();
    if (!m_workspace.edit(describeFix(fix, journey, m_workspace.language()), [&](Edit& edit) { edit.put(transition); }))
        return;
    m_model->refresh();
    if (m_model->size() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->size() - 1)));
    m_list->setFocus();
}

void ProblemsPanel::showFixes()
{
    const JourneyProblem* problem = m_model->problem(current());
    const std::vector<ProblemFix> fixes = problem ? problem->fixes : std::vector<ProblemFix>();
    while (QLayoutItem* item = m_fixRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const ProblemFix& fix : fixes) {
        const QString words = describeFix(fix, m_workspace.journey(), m_workspace.language());
        auto* button = new QPushButton;
        button->setText(menuText(button->fontMetrics().elidedText(words, Qt::ElideMiddle, LongestButton)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setMinimumWidth(40);
        connect(button, &QPushButton::clicked, this, [this, fix] { mend(fix); });
        m_fixRow->addWidget(button);
    }
}

void ProblemsPanel::showState()
{
    m_stack->setCurrentWidget(m_model->size() > 0 ? static_cast<QWidget*>(m_list) : m_sound);
    m_title->setText(m_model->size() > 0 ? tr("Problems: %1").arg(m_model->size()) : tr("Problems"));
    const bool hasAny = m_workspace.project() && !m_workspace.journey().touchpoints.isEmpty();
    m_sound->setText(hasAny ? tr("The map is sound: everything can be reached and left, and the counts agree.")
                            : tr("As soon as there is something on the map, what is odd about it stands here."));
    showFixes();
}

void ProblemsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Problems of the map"));
    m_close->setToolTip(tr("Close (Escape)"));
    m_close->setAccessibleName(tr("Close the problems"));
    showState();
}

void ProblemsPanel::retheme()
{
    m_close->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().mutedText));
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace touchstone
