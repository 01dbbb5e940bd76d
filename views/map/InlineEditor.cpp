// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/InlineEditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace touchstone {

InlineEditor::InlineEditor(const QString& text, Done done, QWidget* parent)
    : QLineEdit(text, parent)
    , m_done(std::move(done))
{ }

bool InlineEditor::event(QEvent* event)
{
    // While somebody types, no key is a shortcut of the map; and Tab is a key, not a way out.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            finish(true, {key->key(), key->modifiers()});
            return true;
        }
    }
    return QLineEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    if (m_takeLines && event->matches(QKeySequence::Paste) && text().isEmpty()) {
        const QString pasted = QGuiApplication::clipboard()->text().trimmed();
        if (pasted.contains(u'\n') || pasted.contains(u'\t')) {
            const auto take = m_takeLines;
            finish(false, {});
            take();
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(true, {Qt::Key_Return, event->modifiers() & ~Qt::KeypadModifier});
        return;
    case Qt::Key_Escape:
        finish(false, {});
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu of its own, or another window, does not end it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true, {});
}

void InlineEditor::finish(bool accept, End end)
{
    if (std::exchange(m_isFinished, true))
        return;
    QWidget* view = parentWidget();
    hide();
    deleteLater();
    if (view && (end.key != 0 || !accept))
        view->setFocus();
    if (accept)
        m_done(text(), end);
}

} // namespace touchstone
