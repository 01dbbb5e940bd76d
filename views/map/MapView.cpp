// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapView.h"

#include "views/common/Terms.h"
#include "views/map/MapItems.h"

#include <cmath>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace touchstone {
namespace {

constexpr double SmallestZoom = .03, LargestZoom = 4, FittedZoom = 1.25;

} // namespace

MapView::MapView(Workspace& workspace, QWidget* parent)
    : QGraphicsView(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_scene(new MapScene(workspace, this))
    , m_tools(*m_scene, m_edits)
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setDragMode(RubberBandDrag);
    setRubberBandSelectionMode(Qt::ContainsItemShape);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(AnchorUnderMouse);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    announce();
    connect(m_scene, &MapScene::layoutChanged, this, &MapView::placeEditor);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        if (m_editor)
            m_editor->deleteLater();
        m_tools.cancel();
        m_hasBeenFitted = false;
        zoomToFit();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &MapView::announce);
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        if (TouchpointItem* card = m_scene->item(m_workspace.current()); card && !m_mayMove)
            ensureVisible(card->card(), 60, 60);
    });
    connect(&workspace, &Workspace::themeChanged, viewport(), [this] { viewport()->update(); });
}

MapView::~MapView()
{
    // The editor would otherwise hand in its text on losing the keyboard, to a view that is half gone.
    delete m_editor.data();
}

void MapView::announce()
{
    setAccessibleName(tr("Journey map"));
    const Touchpoint* current = m_scene->journey().touchpoints.find(m_workspace.current());
    setAccessibleDescription(current ? current->name.in(m_workspace.language()) : QString());
}

void MapView::zoomBy(double factor)
{
    const double now = transform().m11();
    const double target = std::clamp(now * factor, SmallestZoom, LargestZoom);
    scale(target / now, target / now);
    m_hasBeenFitted = true;
    placeEditor();
}

void MapView::zoomToFit()
{
    const QRectF bounds = m_scene->layout().bounds.adjusted(-16, -16, 16, 16);
    if (bounds.isEmpty() || viewport()->width() < 40)
        return;
    const double fitting = std::min(viewport()->width() / bounds.width(), viewport()->height() / bounds.height());
    const double zoom = std::clamp(fitting, SmallestZoom, FittedZoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    // A map that is smaller than the window begins at its top left, as text does.
    const QPointF visible(viewport()->width() / zoom, viewport()->height() / zoom);
    centerOn(bounds.left() + std::max(visible.x(), bounds.width()) / 2,
        bounds.top() + std::max(visible.y(), bounds.height()) / 2);
    placeEditor();
}

void MapView::beginConnect()
{
    if (!m_scene->item(m_workspace.current()))
        return;
    m_tools.beginConnect(m_workspace.current());
    m_mayStillBeText = false;
    m_workspace.say(tr("Choose where it leads with the arrows or the mouse; Enter connects, Escape leaves it."));
}

void MapView::deleteSelected() { m_edits.remove(m_workspace.selection(), m_scene->selectedTransitions()); }

void MapView::duplicateSelected()
{
    const QSet<TouchpointId> copies = m_edits.duplicate(m_workspace.selection());
    if (!copies.isEmpty())
        m_workspace.setSelection(copies, *copies.begin());
}

void MapView::selectAll()
{
    QSet<TouchpointId> all;
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints)
        all.insert(touchpoint.id);
    if (!all.isEmpty())
        m_workspace.setSelection(all, all.contains(m_workspace.current()) ? m_workspace.current() : *all.begin());
}

TouchpointId MapView::nearest(TouchpointId from, int key) const
{
    const QHash<TouchpointId, QRectF>& cards = m_scene->layout().cards;
    const QPointF origin = cards.value(from).center();
    const bool isLevel = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    TouchpointId best;
    double bestCount = -1;
    if (isLevel) { // along a transition that leads that way, the busiest first
        for (const Transition& transition : m_scene->journey().transitions) {
            const TouchpointId here = sign > 0 ? transition.from : transition.to;
            const TouchpointId there = sign > 0 ? transition.to : transition.from;
            if (here != from || !cards.contains(there) || (cards.value(there).center().x() - origin.x()) * sign <= 0)
                continue;
            if (transition.count.value_or(0) > bestCount) {
                bestCount = transition.count.value_or(0);
                best = there;
            }
        }
        if (best)
            return best;
    }
    double bestDistance = std::numeric_limits<double>::max();
    for (auto card = cards.begin(); card != cards.end(); ++card) {
        const QPointF way = card->center() - origin;
        const double along = (isLevel ? way.x() : way.y()) * sign, across = std::abs(isLevel ? way.y() : way.x());
        const double distance = along + 3 * across;
        if (along > 4 && (distance < bestDistance || (distance == bestDistance && card.key() < best))) {
            bestDistance = distance;
            best = card.key();
        }
    }
    return best;
}

void MapView::walk(int key, bool extend)
{
    const Journey& journey = m_scene->journey();
    if (journey.touchpoints.isEmpty())
        return;
    if (!m_scene->item(m_workspace.current())) {
        m_workspace.select(journey.touchpoints[0].id);
        return;
    }
    const TouchpointId next = nearest(m_workspace.current(), key);
    if (!next)
        return;
    if (extend)
        m_workspace.setSelection(QSet<TouchpointId>(m_workspace.selection()) << next, next);
    else
        m_workspace.select(next);
}

bool MapView::event(QEvent* event)
{
    // Tab captures while a touchpoint is selected; without one it leaves the map as everywhere else.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (isTab && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            && m_scene->item(m_workspace.current())) {
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
        if (const TouchpointItem* card = cardAt(help->pos())) {
            const Touchpoint* touchpoint = m_scene->journey().touchpoints.find(card->id());
            const TouchpointFigure figure = m_scene->figures().of(card->id());
            if (touchpoint)
                text = touchpoint->name.in(m_workspace.language());
            if (const RankedPlace* place = m_scene->figures().place(card->id()); place && figure.isRanked)
                text += u'\n'
                    + tr("Index %1 (average 100), rank %2, %3, %4")
                          .arg(figure.figure, QString::number(place->rank.value_or(0)),
                              sampleText(peopleBehind(*place)), termOf(figure.grade));
            else if (!figure.isRanked)
                text += u'\n' + tr("No evidence yet");
        } else if (const auto* edge = itemAtAs<TransitionItem>(help->pos())) {
            if (const Transition* transition = m_scene->journey().transitions.find(edge->id()))
                text = m_scene->journey().nameOf({transition->from, transition->to}, m_workspace.language());
        }
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

bool MapView::connectKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        m_mayStillBeText = false;
        const TouchpointId from = m_tools.connectTarget() ? m_tools.connectTarget() : m_tools.connectSource();
        if (const TouchpointId next = nearest(from, event->key())) {
            m_tools.setConnectTarget(next);
            ensureVisible(m_scene->layout().cards.value(next), 60, 60);
        }
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_tools.finish();
        return true;
    case Qt::Key_Escape:
        m_tools.cancel();
        return true;
    default:
        break;
    }
    const QString text = event->text();
    if (text.isEmpty() || !text[0].isPrint() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    // The C before it was the beginning of a name.
    m_tools.cancel();
    beginAdd(Next::InLane, m_mayStillBeText ? u'c' + text : text);
    return true;
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (m_tools.gesture() == MapTools::Gesture::Move && event->key() == Qt::Key_Escape) {
        m_tools.cancel();
        return;
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect && connectKey(event))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        beginAdd(modifiers == Qt::ShiftModifier    ? Next::Branch
                : modifiers == Qt::ControlModifier ? Next::NextStage
                                                   : Next::InLane);
        return;
    case Qt::Key_Tab:
        beginAdd(Next::NextLane);
        return;
    case Qt::Key_Backtab:
        beginAdd(Next::PreviousLane);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (modifiers == Qt::AltModifier)
            m_edits.shift(m_workspace.selection(),
                event->key() == Qt::Key_Left        ? -1
                    : event->key() == Qt::Key_Right ? 1
                                                    : 0,
                event->key() == Qt::Key_Up         ? -1
                    : event->key() == Qt::Key_Down ? 1
                                                   : 0);
        else
            walk(event->key(), modifiers == Qt::ShiftModifier);
        return;
    case Qt::Key_Escape:
        m_scene->clearSelection();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_C:
        if (modifiers == Qt::NoModifier && m_scene->item(m_workspace.current())) {
            beginConnect();
            m_mayStillBeText = true;
            return;
        }
        break;
    default:
        break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text[0].isPrint()
        && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        beginAdd(Next::InLane, text);
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

void MapView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = false;
        if (!m_isPanning)
            viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

void MapView::inputMethodEvent(QInputMethodEvent* event)
{
    // An input method (pinyin, say) begins a name too: the new line goes on with it.
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty()) {
        m_tools.cancel();
        beginAdd(Next::InLane);
        if (editor()) {
            QCoreApplication::sendEvent(m_editor, event);
            return;
        }
    }
    QGraphicsView::inputMethodEvent(event);
}

QVariant MapView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    return QGraphicsView::inputMethodQuery(query);
}

TouchpointItem* MapView::cardAt(const QPoint& at) const { return itemAtAs<TouchpointItem>(at); }

void MapView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_isPanning = true;
        m_pannedAt = at;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect && event->button() == Qt::LeftButton) {
        m_tools.moveTo(mapToScene(at));
        if (m_tools.connectTarget())
            m_tools.finish();
        else
            m_tools.cancel();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = at;
    TouchpointItem* card = cardAt(at);
    if (!card) {
        if (auto* add = itemAtAs<AddItem>(at)) {
            if (add->what() == AddItem::What::Stage)
                beginAddStage({});
            else
                beginAddChannel({});
            return;
        }
        QGraphicsView::mousePressEvent(event);
        return;
    }
    const TouchpointId id = card->id();
    if (card->isOnHandle(mapToScene(at)) && event->modifiers() == Qt::NoModifier) {
        m_workspace.select(id);
        m_tools.beginConnect(id);
        m_mayStillBeText = false;
        return;
    }
    m_mayMove = true;
    QSet<TouchpointId> ids = m_workspace.selection();
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!ids.remove(id))
            ids.insert(id);
        m_workspace.setSelection(ids, ids.contains(id) ? id : ids.isEmpty() ? TouchpointId{} : *ids.begin());
        m_mayMove = ids.contains(id);
    } else {
        for (QGraphicsItem* selected : m_scene->selectedItems()) {
            if (selected->type() == TransitionItemType)
                selected->setSelected(false);
        }
        if (ids.contains(id))
            m_workspace.setSelection(ids, id);
        else
            m_workspace.select(id);
    }
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_isPanning) {
        const QPoint by = at - m_pannedAt;
        m_pannedAt = at;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    if (m_mayMove && m_tools.gesture() == MapTools::Gesture::None
        && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_tools.beginMove(mapToScene(m_pressedAt));
    if (m_tools.gesture() != MapTools::Gesture::None) {
        m_tools.moveTo(mapToScene(at));
        return;
    }
    if (!m_isSpaceHeld && event->buttons() == Qt::NoButton) {
        const TouchpointItem* card = cardAt(at);
        if (card && card->isOnHandle(mapToScene(at)))
            viewport()->setCursor(Qt::CrossCursor);
        else
            viewport()->unsetCursor();
    }
    QGraphicsView::mouseMoveEvent(event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->setCursor(m_isSpaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const bool wasOnCard = std::exchange(m_mayMove, false);
    if (m_tools.gesture() == MapTools::Gesture::Move) {
        m_tools.finish();
        return;
    }
    if (m_tools.gesture() == MapTools::Gesture::Connect) {
        const bool wasDragged
            = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (m_tools.connectTarget() && wasDragged)
            m_tools.finish();
        else if (wasDragged)
            m_tools.cancel();
        return; // a click on the edge leaves the line at the pointer: the next click ends it
    }
    if (wasOnCard) {
        const TouchpointItem* card = cardAt(event->position().toPoint());
        if (card && event->modifiers() == Qt::NoModifier && m_workspace.selection().size() > 1)
            m_workspace.select(card->id()); // a plain click on one of many chooses it
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    m_tools.cancel();
    m_mayMove = false;
    if (TouchpointItem* card = cardAt(at)) {
        m_workspace.select(card->id());
        beginRename();
    } else if (auto* edge = itemAtAs<TransitionItem>(at)) {
        beginEditCount(edge->id());
    } else if (auto* stage = itemAtAs<StageItem>(at)) {
        beginRename(stage->id());
    } else if (auto* lane = itemAtAs<LaneItem>(at)) {
        const QPointF point = mapToScene(at);
        const int column = m_scene->layout().columnAt(point.x());
        if (lane->header().contains(point))
            beginRename(lane->id());
        else if (column >= 0)
            beginAddIn({m_scene->layout().columns[static_cast<size_t>(column)].id, lane->id()});
    }
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
        event->accept();
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_hasBeenFitted)
        zoomToFit();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeEditor();
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    m_isSpaceHeld = false;
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void MapView::drawForeground(QPainter* painter, const QRectF&) { m_tools.paint(*painter); }

void MapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_workspace.theme().window);
}

} // namespace touchstone
