// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NoteEditor.h"

#include <QKeyEvent>

namespace touchstone {

NoteEditor::NoteEditor(const QString& text, Done done, QWidget* parent)
    : QPlainTextEdit(text, parent)
    , m_done(std::move(done))
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool NoteEditor::event(QEvent* event)
{
    // While somebody types, no key is a shortcut of the map.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && event->modifiers() & Qt::ControlModifier)) {
        if (parentWidget())
            parentWidget()->setFocus();
        finish(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu of its own, or another window, does not end it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

void NoteEditor::finish(bool accept)
{
    if (std::exchange(m_isFinished, true))
        return;
    hide();
    deleteLater();
    if (accept)
        m_done(toPlainText());
}

} // namespace touchstone
