// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapPanel.h"

#include "views/common/EmptyState.h"
#include "views/map/ComparePanel.h"
#include "views/map/JourneyBar.h"
#include "views/map/MapActions.h"
#include "views/map/MapLegend.h"
#include "views/map/MapReading.h"
#include "views/map/MapStrips.h"
#include "views/map/NoteTools.h"
#include "views/map/OpeningSign.h"
#include "views/map/PersonaMenu.h"
#include "views/map/PersonasPanel.h"
#include "views/map/WidgetActions.h"

#include <QAction>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {

MapPanel::MapPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(new MapView(workspace))
    , m_bar(new JourneyBar(workspace, m_view))
    , m_personas(new PersonasPanel(workspace))
    , m_compare(new ComparePanel(workspace))
    , m_reading(new MapReading(workspace, *m_view))
    , m_strips(new MapStrips(workspace, *m_view))
    , m_legend(new MapLegend(workspace, m_view->map()))
    , m_empty(new EmptyState(workspace, QStringLiteral("map"), m_view))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_personas);
    column->addWidget(m_reading);
    column->addWidget(m_strips, 1);
    column->addWidget(m_compare, 1);
    m_strips->addToFoot(m_legend);
    setFocusProxy(m_view);
    m_notes = new NoteTools(workspace, *m_view, this);

    m_actions = new MapActions(workspace, *m_view, this);
    connect(m_actions, &MapActions::whatIfRequested, this, &MapPanel::whatIfRequested);
    m_emptyButton = m_empty->addButton({}, true);
    connect(m_emptyButton, &QPushButton::clicked, m_view, [this] { m_view->beginAdd(MapView::Next::InLane); });

    auto* actions = new WidgetActions(workspace, this);
    m_tidy = actions->add(QStringLiteral("map"), {}, [this] {
        QSet<TouchpointId> loose;
        for (const Touchpoint& touchpoint : m_view->map().journey().touchpoints) {
            if ((touchpoint.mapX || touchpoint.mapY) && !touchpoint.pinned)
                loose.insert(touchpoint.id);
        }
        m_view->map().glideNext();
        if (loose.isEmpty())
            m_workspace.say(tr("The map is tidy already."));
        else
            m_view->edits().tidy(loose);
    });
    m_zoomIn = actions->add(QStringLiteral("zoomin"), QKeySequence(Qt::CTRL | Qt::Key_Plus),
        [this] { m_view->zoomBy(1.25, QGraphicsView::AnchorViewCenter); });
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = actions->add(QStringLiteral("zoomout"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [this] { m_view->zoomBy(.8, QGraphicsView::AnchorViewCenter); });
    m_fit = actions->add(QStringLiteral("fit"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->zoomToFit(); });
    m_showLegend
        = actions->add(QStringLiteral("info"), {}, [this] { m_legend->setVisible(m_showLegend->isChecked()); });
    m_showLegend->setCheckable(true);
    m_showLegend->setChecked(true);
    addActions(m_bar->actions());
    m_view->addToTouchpointMenu(m_bar->openAction());
    addActions(m_notes->actions());
    addPersonas();
    addComparison();
    addActions(m_reading->actions());
    addActions(m_strips->actions());

    connect(&m_view->map(), &MapScene::layoutChanged, this, [this] {
        updateEmptyState();
        updateActions();
    });
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    retranslate();
    updateEmptyState();
    updateActions();
}

MapPanel::~MapPanel()
{
    // A window that closes was hidden before, which keeps what is typed. Here it is too late for an edit.
    if (InlineEditor* editor = m_view->editor())
        editor->cancel();
    disconnect(&m_view->map(), nullptr, this, nullptr);
}

void MapPanel::addPersonas()
{
    auto* menu = new PersonaMenu(m_workspace, m_bar); // not a window of its own for a moment
    m_bar->addAtEnd(menu);
    m_personas->hide();
    QAction* shown = menu->panelAction();
    addAction(shown);
    connect(shown, &QAction::toggled, m_personas, [this](bool isShown) {
        m_personas->setVisible(isShown);
        if (isShown)
            m_personas->setFocus();
        else
            m_view->setFocus();
    });
    m_view->addToTouchpointMenu(menu->passesAction());
    connect(menu, &PersonaMenu::chosenChanged, &m_view->map(), &MapScene::setPersona);
    connect(m_personas, &PersonasPanel::closeWanted, shown, [shown] { shown->setChecked(false); });
}

TouchpointId MapPanel::openingAt(const QPoint& at) const
{
    const QPointF point = m_view->mapToScene(at);
    for (const Journey& side : m_workspace.project()->data().sideJourneys) {
        const QRectF card = m_view->map().layout().cards.value(side.opensAt);
        if (!card.isNull() && openingSign(card).contains(point))
            return side.opensAt;
    }
    return {};
}

void MapPanel::addComparison()
{
    m_compare->hide();
    addAction(m_compare->exportAction());
    QAction* compared = m_bar->compareAction();
    connect(compared, &QAction::toggled, m_compare, [this](bool isOn) {
        if (isOn)
            m_compare->compareWith(m_bar->comparedVariant());
        m_strips->setVisible(!isOn);
        m_compare->setVisible(isOn);
        if (isOn)
            m_compare->side(Comparison::Side::After).setFocus();
        else
            m_view->setFocus();
    });
    connect(m_compare, &ComparePanel::closeWanted, compared, [compared] { compared->setChecked(false); });
}

void MapPanel::retranslate()
{
    m_actions->retranslate();
    m_tidy->setText(tr("Tidy the map"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_fit->setText(tr("Show the whole map"));
    m_showLegend->setText(tr("Legend"));
    m_empty->setTexts(tr("Type the name of the first touchpoint"),
        tr("Then Enter, and the next one. Tab goes to the next lane, Ctrl+Enter to the next stage, Shift+Enter "
           "branches, "
           "C connects, arrows walk. Everything can be undone."));
    m_emptyButton->setText(tr("Add the first touchpoint"));
    updateEmptyState();
}

void MapPanel::updateEmptyState()
{
    const bool isEmpty = m_workspace.project() && m_view->map().journey().touchpoints.isEmpty();
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    const QSize size = m_empty->sizeHint().boundedTo(m_view->size());
    m_empty->setGeometry(
        (m_view->width() - size.width()) / 2, (m_view->height() - size.height()) / 2, size.width(), size.height());
}

void MapPanel::updateActions()
{
    const bool hasAny = !m_view->map().journey().touchpoints.isEmpty();
    for (QAction* action : {m_tidy, m_fit})
        action->setEnabled(hasAny);
}

bool MapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        updateEmptyState();
    if (event->type() == QEvent::MouseButtonDblClick && watched == m_view->viewport()) {
        const TouchpointId opened = openingAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        if (opened)
            return m_bar->edits().open(opened);
    }
    return QWidget::eventFilter(watched, event);
}

void MapPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
