// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QLineEdit>

namespace touchstone {

/// A line to type in over the thing that it names. Enter, Tab, or losing the keyboard takes the text; Escape drops it.
class InlineEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// What ended it, so that the caller can go on: Enter with its modifiers, Tab, or none for a loss of focus.
    struct End
    {
        int key = 0;
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    };
    using Done = std::function<void(const QString& text, End end)>;

    /// `done` is called once, unless Escape ends it; the editor then deletes itself.
    InlineEditor(const QString& text, Done done, QWidget* parent);

    /// Called in place of pasting where several lines or cells are pasted into the empty line, which then is dropped.
    void setLinesTaken(std::function<void()> take) { m_takeLines = std::move(take); }

    /// End it from outside, with or without taking the text.
    void accept() { finish(true, {}); }
    void cancel() { finish(false, {}); }
    /// It waits to be deleted and takes no more keys.
    bool isFinished() const { return m_isFinished; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(bool accept, End end);

    Done m_done;
    std::function<void()> m_takeLines;
    bool m_isFinished = false;
};

} // namespace touchstone
