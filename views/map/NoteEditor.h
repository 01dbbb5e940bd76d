// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QPlainTextEdit>

namespace touchstone {

/// A box to type a note's words in over the note. Losing the keyboard, Escape and Ctrl+Enter take them: undo drops
/// them.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Done = std::function<void(const QString& text)>;

    NoteEditor(const QString& text, Done done, QWidget* parent);

    void accept() { finish(true); }
    void cancel() { finish(false); } ///< drops what was typed
    bool isFinished() const { return m_isFinished; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(bool accept);

    Done m_done;
    bool m_isFinished = false;
};

} // namespace touchstone
