// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapView.h"

#include "views/common/Terms.h"
#include "views/map/MapItems.h"

#include <cmath>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QToolTip>

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // one pans; the bars would speak of the empty space around
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    announce();
    connect(m_scene, &MapScene::layoutChanged, this, &MapView::placeEditor);
    const auto begin = [this] {
        if (editor())
            editor()->cancel(); // it belongs to the journey that was shown
        m_tools.cancel();
        m_mayMove = false;
        m_hasBeenFitted = false;
        zoomToFit();
    };
    connect(&workspace, &Workspace::projectChanged, this, begin);
    connect(&workspace, &Workspace::journeyShown, this, begin);
    connect(&workspace, &Workspace::selectionChanged, this, &MapView::announce);
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        if (TouchpointItem* card = m_scene->item(m_workspace.current()); card && !m_mayMove)
            ensureVisible(card->card(), 60, 60);
    });
    connect(&workspace, &Workspace::themeChanged, viewport(), [this] { viewport()->update(); });
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

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_hasBeenFitted)
        zoomToFit();
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
