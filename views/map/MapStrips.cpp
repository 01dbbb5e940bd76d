// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapStrips.h"

#include "views/common/Icons.h"
#include "views/map/MapItems.h"
#include "views/map/MapView.h"
#include "views/map/ProblemsPanel.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int Margin = 40; ///< kept free round a place that is shown, pixels

} // namespace

MapStrips::MapStrips(Workspace& workspace, MapView& view, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_foot(new QHBoxLayout)
    , m_problems(new ProblemsPanel(workspace))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(&view);
    m_splitter->addWidget(m_problems);
    m_splitter->setStretchFactor(0, 1);
    m_foot->setContentsMargins(0, 0, 8, 0);
    m_foot->setSpacing(4);
    m_foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addLayout(m_foot);

    m_showProblems = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), {});
    addSwitch(m_showProblems, m_problems);
    m_nextProblem = add(QKeySequence(Qt::Key_F8), [this] { m_problems->step(1); });
    m_previousProblem = add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_problems->step(-1); });
    connect(m_problems, &ProblemsPanel::placeWanted, this, &MapStrips::showPlace);
    connect(m_problems, &ProblemsPanel::closeWanted, this, [this] { m_showProblems->setChecked(false); });
    connect(&m_problems->model(), &ProblemsModel::counted, this, &MapStrips::showCount);
    connect(&workspace, &Workspace::languageChanged, this, &MapStrips::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &MapStrips::retheme);
    retranslate();
    retheme();
}

MapStrips::~MapStrips() = default;

void MapStrips::addToFoot(QWidget* widget)
{
    m_foot->insertWidget(0, widget, 1);
    m_foot->setStretch(1, 0);
}

QAction* MapStrips::add(const QKeySequence& shortcut, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (run)
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    return action;
}

QToolButton* MapStrips::addSwitch(QAction* action, QWidget* strip)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    m_foot->addWidget(button);
    strip->hide();
    action->setCheckable(true);
    connect(action, &QAction::toggled, strip, [this, strip](bool isShown) {
        const bool hadFocus = strip->isAncestorOf(window()->focusWidget());
        strip->setVisible(isShown);
        if (isShown && isVisible())
            strip->setFocus();
        else if (hadFocus)
            m_view.setFocus();
    });
    return button;
}

void MapStrips::showPlace(const std::vector<TouchpointId>& touchpoints, TransitionId transition)
{
    QRectF place;
    for (const TouchpointId id : touchpoints) {
        const QRectF both = place | m_view.map().layout().cards.value(id);
        const QSizeF shown = m_view.transform().mapRect(both).size();
        // Of many that do not fit, the first ones.
        if (shown.width() < m_view.viewport()->width() && shown.height() < m_view.viewport()->height())
            place = both;
    }
    for (const TransitionId selected : m_view.map().selectedTransitions())
        m_view.map().item(selected)->setSelected(false);
    if (TransitionItem* item = m_view.map().item(transition))
        item->setSelected(true);
    if (!place.isEmpty())
        m_view.ensureVisible(place, Margin, Margin);
}

QByteArray MapStrips::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_showProblems->isChecked() << m_splitter->saveState();
    return state;
}

void MapStrips::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    bool showsProblems = false;
    QByteArray sizes;
    stream >> showsProblems >> sizes;
    if (stream.status() != QDataStream::Ok)
        return;
    m_showProblems->setChecked(showsProblems);
    m_splitter->restoreState(sizes);
}

void MapStrips::retranslate()
{
    m_nextProblem->setText(tr("Next problem"));
    m_previousProblem->setText(tr("Previous problem"));
    showCount();
}

void MapStrips::showCount()
{
    const int count = m_problems->model().size();
    m_showProblems->setText(tr("Problems"));
    m_showProblems->setIconText(count > 0 ? tr("%n problem(s)", nullptr, count) : tr("No problem"));
    m_showProblems->setToolTip(tr("What is odd about the map (%1); F8 goes to the next problem")
                                   .arg(m_showProblems->shortcut().toString(QKeySequence::NativeText)));
    m_nextProblem->setEnabled(count > 0);
    m_previousProblem->setEnabled(count > 0);
    retheme();
}

void MapStrips::retheme()
{
    const Theme& theme = m_workspace.theme();
    m_showProblems->setIcon(m_problems->model().size() > 0 ? themedIcon(QStringLiteral("warning"), theme.warning)
                                                           : themedIcon(QStringLiteral("check"), theme.mutedText));
}

void MapStrips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
