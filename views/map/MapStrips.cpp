// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapStrips.h"

#include "views/common/Icons.h"
#include "views/map/EmotionCurveStrip.h"
#include "views/map/MapView.h"
#include "views/map/ProblemsPanel.h"
#include "views/map/WidgetActions.h"

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
    , m_actions(new WidgetActions(workspace, this))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_foot(new QHBoxLayout)
    , m_curve(new EmotionCurveStrip(workspace, view))
    , m_problems(new ProblemsPanel(workspace))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(&view);
    m_splitter->addWidget(m_curve);
    m_splitter->addWidget(m_problems);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, m_curve->sizeHint().height(), m_problems->sizeHint().height()});
    m_curve->hide();
    m_problems->hide();
    m_foot->setContentsMargins(0, 0, 8, 0);
    m_foot->setSpacing(4);
    m_foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addLayout(m_foot);

    m_showCurve = m_actions->add({}, QKeySequence(Qt::CTRL | Qt::Key_E), {});
    addSwitch(m_showCurve);
    connect(m_showCurve, &QAction::toggled, this, &MapStrips::showCurve);
    connect(&view.map(), &MapScene::layoutChanged, this, &MapStrips::showCurve);
    connect(m_curve, &EmotionCurveStrip::closeWanted, this, [this] { m_showCurve->setChecked(false); });
    m_toCurve = m_actions->add({}, QKeySequence(Qt::Key_F6), [this] {
        QWidget* target = m_curve->hasFocus() ? static_cast<QWidget*>(&m_view) : m_curve;
        m_showCurve->setChecked(true);
        target->setFocus();
    });
    m_showProblems = m_actions->add({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), {});
    addSwitch(m_showProblems);
    connect(m_showProblems, &QAction::toggled, this, [this](bool on) { setShown(*m_problems, on); });
    m_nextProblem = m_actions->add({}, QKeySequence(Qt::Key_F8), [this] { m_problems->step(1); });
    m_previousProblem = m_actions->add({}, QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_problems->step(-1); });
    connect(m_problems, &ProblemsPanel::placeWanted, this, &MapStrips::showPlace);
    connect(m_problems, &ProblemsPanel::closeWanted, this, [this] { m_showProblems->setChecked(false); });
    connect(&m_problems->model(), &ProblemsModel::counted, this, &MapStrips::showCount);
    connect(&workspace, &Workspace::languageChanged, this, &MapStrips::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &MapStrips::retheme);
    m_showCurve->setChecked(true);
    retranslate();
    retheme();
}

MapStrips::~MapStrips() { disconnect(&m_view.map(), nullptr, this, nullptr); }

void MapStrips::addToFoot(QWidget* widget)
{
    m_foot->insertWidget(0, widget, 1);
    m_foot->setStretch(1, 0);
}

void MapStrips::addSwitch(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    m_foot->addWidget(button);
    action->setCheckable(true);
}

void MapStrips::setShown(QWidget& strip, bool isShown)
{
    const bool hadFocus = strip.isAncestorOf(window()->focusWidget()) || strip.hasFocus();
    strip.setVisible(isShown);
    if (isShown && isVisible())
        strip.setFocus();
    else if (hadFocus)
        m_view.setFocus();
}

void MapStrips::showCurve()
{
    // An empty map has no room to give away.
    const bool isShown = m_showCurve->isChecked() && !m_view.map().journey().touchpoints.isEmpty();
    if (sender() == m_showCurve)
        setShown(*m_curve, isShown);
    else
        m_curve->setVisible(isShown);
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
    m_view.map().selectTransitions({transition});
    if (!place.isEmpty())
        m_view.ensureVisible(place, Margin, Margin);
}

void MapStrips::showProblems(bool on) { m_showProblems->setChecked(on); }

QByteArray MapStrips::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_showCurve->isChecked() << m_showProblems->isChecked() << m_splitter->saveState();
    return state;
}

void MapStrips::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    bool showsCurve = true, showsProblems = false;
    QByteArray sizes;
    stream >> showsCurve >> showsProblems >> sizes;
    if (stream.status() != QDataStream::Ok)
        return;
    m_showCurve->setChecked(showsCurve);
    m_showProblems->setChecked(showsProblems);
    m_splitter->restoreState(sizes);
}

void MapStrips::retranslate()
{
    m_showCurve->setText(tr("Emotion curve"));
    m_showCurve->setToolTip(tr("Satisfaction and emotion along the journey (%1)")
                                .arg(m_showCurve->shortcut().toString(QKeySequence::NativeText)));
    m_toCurve->setText(tr("Between map and emotion curve"));
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
    m_showCurve->setIcon(themedIcon(QStringLiteral("wave"), theme.mutedText));
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
