// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard and input methods do on the map.
#include "views/map/MapView.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace touchstone {
namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

/// What a key types, empty for one that commands.
QString typedText(const QKeyEvent& event)
{
    const QString text = event.text();
    const bool commands = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !text.isEmpty() && text[0].isPrint() && !commands ? text : QString();
}

} // namespace

bool MapView::gestureKey(QKeyEvent* event)
{
    if (m_tools.gesture() == MapTools::Gesture::None)
        return false;
    if (m_tools.gesture() == MapTools::Gesture::Connect && !m_isDrawing)
        return connectKey(event);
    if (event->key() == Qt::Key_Escape) {
        endConnection();
        m_tools.cancel();
        m_mayMove = false;
        m_pressedHandle = {};
        m_pressedHeader = {};
        showHint({});
    }
    return true; // the mouse is at it
}

bool MapView::connectKey(QKeyEvent* event)
{
    ConnectGesture& connecting = m_tools.connecting();
    if (isArrow(event->key())) {
        m_mayStillBeText = false;
        const TouchpointId from = connecting.target() ? connecting.target() : connecting.source();
        if (const TouchpointId next = nearest(from, event->key())) {
            connecting.aim(next);
            ensureVisible(m_scene->layout().cards.value(next), 60, 60);
            showHint(mapFromScene(m_scene->layout().cards.value(next).bottomLeft()));
            setAccessibleDescription(m_tools.hint());
        }
        return true;
    }
    if (isEnter(event->key())) {
        const TouchpointId from = connecting.source(), to = connecting.target();
        endConnection();
        if (to)
            m_edits.connect(from, to);
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        endConnection();
        return true;
    }
    const QString text = typedText(*event);
    if (text.isEmpty())
        return false;
    // The C before it was the beginning of a name.
    const bool wasText = m_mayStillBeText;
    endConnection();
    beginAdd(Next::InLane, wasText ? u'c' + text : text);
    return true;
}

bool MapView::headerKey(QKeyEvent* event)
{
    if (!m_header)
        return false;
    const int key = event->key();
    const bool isStage = static_cast<bool>(m_header.stage);
    if (isArrow(key)) {
        const int by = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
        const bool isAlong = (key == Qt::Key_Left || key == Qt::Key_Right) == isStage;
        if (event->modifiers() & Qt::ControlModifier) {
            if (isAlong && isStage)
                m_edits.reorder(m_header.stage, by);
            else if (isAlong)
                m_edits.reorder(m_header.channel, by);
            ensureVisible(m_header.rect(m_scene->layout()), 40, 40);
            announce();
            return true;
        }
        const Journey& journey = m_scene->journey();
        const int index = isStage ? journey.stages.indexOf(m_header.stage) : journey.channels.indexOf(m_header.channel);
        const int next = index + by;
        if (!isAlong && by > 0) {
            if (const TouchpointId first = firstIn(m_header))
                m_workspace.select(first);
        } else if (isAlong && isStage && next >= 0 && next < journey.stages.size()) {
            setHeader({.stage = journey.stages[next].id});
        } else if (isAlong && !isStage && next >= 0 && next < journey.channels.size()) {
            setHeader({.channel = journey.channels[next].id});
        } else if (isAlong && next < 0) { // round the corner
            if (isStage && !journey.channels.isEmpty())
                setHeader({.channel = journey.channels[0].id});
            else if (!isStage && !journey.stages.isEmpty())
                setHeader({.stage = journey.stages[0].id});
        }
        return true;
    }
    if (isEnter(key)) {
        rename();
        return true;
    }
    if (key == Qt::Key_Escape) {
        const TouchpointId first = firstIn(m_header);
        setHeader({});
        if (first)
            m_workspace.select(first);
        return true;
    }
    if (key == Qt::Key_Space) {
        toggleCollapsed(m_header);
        return true;
    }
    if (const QString text = typedText(*event); !text.isEmpty()) {
        const MapCell usual = m_edits.defaultCell();
        beginAddIn(isStage ? MapCell{m_header.stage, usual.channel} : MapCell{usual.stage, m_header.channel}, text);
        return true;
    }
    return false;
}

bool MapView::transitionKey(QKeyEvent* event)
{
    const Transition* transition = m_scene->journey().transitions.find(m_scene->selectedTransition());
    if (!transition)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        nextTransition(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const TouchpointId end = event->key() == Qt::Key_Left ? transition->from : transition->to;
        const TouchpointId other = event->key() == Qt::Key_Left ? transition->to : transition->from;
        m_workspace.select(m_scene->shows(end) ? end : other);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        beginEditCount(transition->id);
        return true;
    case Qt::Key_Escape:
        m_workspace.select(m_scene->shows(m_transitionHome) ? m_transitionHome : transition->from);
        return true;
    default:
        break;
    }
    const QString text = typedText(*event);
    if (text.isEmpty() || !text[0].isDigit())
        return false;
    beginEditCount(transition->id, text);
    return true;
}

/// The arrows of somebody who is at a touchpoint, or at nothing.
bool MapView::moveKey(QKeyEvent* event)
{
    const int key = event->key();
    if (!isArrow(key))
        return false;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier)
        m_edits.shift(m_workspace.selection(),
            key == Qt::Key_Left        ? -1
                : key == Qt::Key_Right ? 1
                                       : 0,
            key == Qt::Key_Up         ? -1
                : key == Qt::Key_Down ? 1
                                      : 0);
    else if (modifiers == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        nextTransition(key == Qt::Key_Down ? 1 : -1);
    else
        walk(key, modifiers == Qt::ShiftModifier);
    return true;
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (m_isComposing && editor()) { // what the input method leaves to the line
        m_isComposing = false;
        m_editor->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_editor, event);
        return;
    }
    if (gestureKey(event) || headerKey(event) || transitionKey(event) || moveKey(event))
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
    case Qt::Key_Escape:
        m_scene->selectNothing();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_C:
        if (modifiers == Qt::NoModifier && m_scene->shows(m_workspace.current())) {
            beginConnect();
            m_mayStillBeText = true;
            return;
        }
        break;
    default:
        break;
    }
    if (const QString text = typedText(*event); !text.isEmpty()) {
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

void MapView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    // The graphics view switches input methods off where no item takes text; here a name may begin with one.
    setAttribute(Qt::WA_InputMethodEnabled);
    QGuiApplication::inputMethod()->update(Qt::ImEnabled);
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    m_isSpaceHeld = false;
    const bool stays = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (m_isComposing && editor() && !stays) {
        m_isComposing = false;
        m_editor->accept();
    }
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void MapView::inputMethodEvent(QInputMethodEvent* event)
{
    // An input method (pinyin, say) begins a name too. While it composes, the keyboard must stay with the view, for an
    // input method drops what it composes when the keyboard goes elsewhere: the view hands on what it says.
    const bool composes = !event->preeditString().isEmpty();
    if (!m_isComposing && (composes || !event->commitString().isEmpty())) {
        endConnection();
        m_isComposing = composes;
        if (!editor())
            beginAdd(Next::InLane);
    }
    if (!editor()) {
        m_isComposing = false;
        QGraphicsView::inputMethodEvent(event);
        return;
    }
    QCoreApplication::sendEvent(m_editor, event);
    m_isComposing = composes;
    if (!composes)
        m_editor->setFocus(Qt::OtherFocusReason);
}

QVariant MapView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle) { // where the input method shows its choices
        if (m_isComposing && editor())
            return m_editor->inputMethodQuery(query).toRect().translated(m_editor->pos());
        return mapFromScene(m_scene->layout().cards.value(m_workspace.current())).boundingRect();
    }
    if (m_isComposing && editor())
        return m_editor->inputMethodQuery(query);
    return QGraphicsView::inputMethodQuery(query);
}

} // namespace touchstone
