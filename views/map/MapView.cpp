// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapView.h"

#include "views/common/Terms.h"
#include "views/map/EndsBar.h"
#include "views/map/MapBubble.h"
#include "views/map/MapHits.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace touchstone {
MapView::MapView(Workspace& workspace, QWidget* parent)
    : QGraphicsView(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_scene(new MapScene(workspace, this))
    , m_tools(*m_scene, m_edits)
    , m_ends(new EndsBar(workspace, this))
    , m_bubble(new MapBubble(workspace, this))
    , m_edgeScroll(*this, [this](const QPoint& at) { dragOn(at); })
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setDragMode(RubberBandDrag);
    setRubberBandSelectionMode(Qt::ContainsItemShape);
    setViewportUpdateMode(NoViewportUpdate); // it paints itself, see paintEvent()
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // one pans; the bars would speak of the empty space around
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    announce();
    m_tiles.setPicture(m_scene->picture());
    connect(m_scene, &MapScene::layoutChanged, this, &MapView::placeEditor);
    connect(m_scene, &MapScene::layoutChanged, this, &MapView::placeEnds);
    connect(m_scene, &MapScene::layoutChanged, this, [this] {
        if (m_header && m_header.rect(m_scene->layout()).isEmpty())
            setHeader({});
    });
    connect(m_scene, &MapScene::pictureChanged, this,
        [this](const QList<QRectF>& areas) { m_tiles.setPicture(m_scene->picture(), areas); });
    const auto updateArea
        = [this](const QRectF& area) { viewport()->update(mapFromScene(area).boundingRect().adjusted(-1, -1, 1, 1)); };
    connect(&m_tiles, &MapTiles::ready, this, [this, updateArea](const QRectF& area) {
        if (m_isTiled)
            updateArea(area);
    });
    connect(m_scene, &QGraphicsScene::changed, this, [updateArea](const QList<QRectF>& areas) {
        for (const QRectF& area : areas)
            updateArea(area);
    });
    connect(this, &QGraphicsView::rubberBandChanged, this, &MapView::selectInBand);
    const auto begin = [this] {
        if (editor())
            editor()->cancel(); // it belongs to the journey that was shown
        endConnection();
        m_tools.cancel();
        m_transitionHome = {};
        setHeader({});
        m_mayMove = false;
        zoomToFit();
        m_isFitted = true; // also where it has no size or nothing to show yet
    };
    connect(&workspace, &Workspace::projectChanged, this, begin);
    connect(&workspace, &Workspace::journeyShown, this, begin);
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &MapView::announce);
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        if (m_header && !m_workspace.selection().isEmpty())
            setHeader({});
        announce();
    });
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        const QRectF card = m_scene->layout().cards.value(m_workspace.current());
        const bool isOne = m_workspace.selection().size() == 1; // of many some are elsewhere anyway
        if (!card.isEmpty() && isOne && !m_mayMove && rubberBandRect().isEmpty())
            ensureVisible(card, 60, 60);
    });
    connect(&workspace, &Workspace::themeChanged, viewport(), [this] { viewport()->update(); });
    connect(m_ends, &EndsBar::chosen, this, &MapView::beginEnd);
    connect(m_ends, &EndsBar::sizeWanted, this, &MapView::settle);
    connect(m_ends, &EndsBar::dragBegun, this, [this](TouchpointId end) {
        m_isDrawing = true;
        m_tools.beginConnect(end, mapToScene(m_ends->anchorOf(end)));
    });
    connect(m_ends, &EndsBar::draggedTo, this, [this](const QPoint& at) { dragConnection(mapFromGlobal(at)); });
    connect(m_ends, &EndsBar::dragEnded, this, [this](const QPoint& at) { dropConnection(mapFromGlobal(at)); });
    placeEnds();
}

MapView::~MapView()
{
    // It would otherwise hand in its text on losing the keyboard, to a view that is half gone.
    if (editor())
        editor()->cancel();
}

void MapView::announce()
{
    setAccessibleName(tr("Journey map"));
    const QString text = description();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString MapView::description() const
{
    const Journey& journey = m_scene->journey();
    if (m_header.stage)
        return tr("Stage “%1”, %2 of %3")
            .arg(m_scene->stageName(m_header.stage))
            .arg(journey.stages.indexOf(m_header.stage) + 1)
            .arg(journey.stages.size());
    if (m_header.channel)
        return tr("Channel “%1”, %2 of %3")
            .arg(m_scene->channelName(m_header.channel))
            .arg(journey.channels.indexOf(m_header.channel) + 1)
            .arg(journey.channels.size());
    if (const Transition* transition = journey.transitions.find(m_scene->selectedTransition())) {
        const QString ends = tr("%1 → %2").arg(m_edits.nameOf(transition->from), m_edits.nameOf(transition->to));
        return transition->count ? tr("Transition %1, count %2").arg(ends, mapCountText(*transition->count))
                                 : tr("Transition %1").arg(ends);
    }
    const Touchpoint* current = journey.touchpoints.find(m_workspace.current());
    return current ? current->name.in(m_workspace.language()) : QString();
}

bool MapView::event(QEvent* event)
{
    // Tab captures while a touchpoint is selected; without one it leaves the map as everywhere else.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (isTab && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            && m_scene->shows(m_workspace.current())) {
            keyPressEvent(key);
            return true;
        }
    }
    if (event->type() == QEvent::LanguageChange)
        announce();
    return QGraphicsView::event(event);
}

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QString text;
        if (const TouchpointId card = cardAt(help->pos())) {
            const Touchpoint* touchpoint = m_scene->journey().touchpoints.find(card);
            const TouchpointFigure figure = m_scene->figures().of(card);
            if (touchpoint)
                text = touchpoint->name.in(m_workspace.language());
            if (const RankedPlace* place = m_scene->figures().place(card); place && figure.isRanked)
                text += u'\n'
                    + tr("Index %1 (average 100), rank %2, %3, %4")
                          .arg(figure.figure, QString::number(place->rank.value_or(0)), sampleText(place->answers()),
                              termOf(figure.grade));
            else if (!figure.isRanked)
                text += u'\n' + tr("No evidence yet");
        } else if (const Transition* transition = m_scene->journey().transitions.find(routeAt(help->pos()))) {
            text = tr("%1 → %2").arg(m_edits.nameOf(transition->from), m_edits.nameOf(transition->to));
        }
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({}, {});
    return pinch(event) || QGraphicsView::viewportEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    settle();
}

void MapView::hideEvent(QHideEvent* event)
{
    if (editor())
        editor()->accept(); // another mode, or the window closes: nothing typed is lost
    QGraphicsView::hideEvent(event);
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    viewport()->update(); // the names at the edges stay where they are
    placeEditor();
}

void MapView::settle()
{
    placeEnds();
    if (m_isFitted)
        zoomToFit();
}

void MapView::placeEnds()
{
    constexpr int margin = 10;
    m_ends->adjustSize();
    // In the middle: the sign that adds a channel is at the left, a small map may be at the right.
    m_ends->move((width() - m_ends->width()) / 2, height() - m_ends->height() - margin);
    m_ends->setVisible(!m_scene->journey().touchpoints.isEmpty());
}

void MapView::paintHandles(QPainter& painter) const
{
    const QRectF card = m_scene->layout().cards.value(m_hovered);
    if (card.isEmpty() || m_tools.gesture() != MapTools::Gesture::None || transform().m11() < .35)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_workspace.theme().surface, 2));
    painter.setBrush(m_workspace.theme().accent);
    for (const QPointF& at : {QPointF(card.left(), card.center().y()), QPointF(card.right(), card.center().y()),
             QPointF(card.center().x(), card.top()), QPointF(card.center().x(), card.bottom())})
        painter.drawEllipse(at, 5, 5);
    painter.restore();
}

void MapView::paintHeaderFocus(QPainter& painter) const
{
    const QRectF header = m_header.rect(m_scene->layout());
    if (header.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_workspace.theme().accent, 2.4));
    painter.drawRoundedRect(header.adjusted(1, 1, -1, -1), 6, 6);
    painter.restore();
}

} // namespace touchstone
