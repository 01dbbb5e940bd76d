// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/InlineEditor.h"
#include "views/map/JourneyEdits.h"
#include "views/map/WidgetActions.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace touchstone {

/// The line above the map: which journey is shown, as-is or to-be, and the way down to a sub-journey, each step of it a
/// button. What it can do is in actions(), with shortcuts, for menus and the command palette.
class JourneyBar : public QWidget
{
    Q_OBJECT

public:
    /// `home` gets the keyboard back after a name was typed.
    JourneyBar(Workspace& workspace, QWidget* home, QWidget* parent = nullptr);

    JourneyEdits& edits() { return m_edits; }
    /// Opens a line for the name of a journey on the way to the shown one.
    void beginRename(JourneyId id);
    InlineEditor* editor() const { return m_editor && !m_editor->isFinished() ? m_editor.data() : nullptr; }
    /// Puts a widget at the right end.
    void addAtEnd(QWidget* widget);

    QAction* openAction() const { return m_open; }
    QAction* compareAction() const { return m_compare; } ///< checkable; on: as-is and to-be are compared
    /// The variant to compare with the main journey: the shown one, else the first; none if there is none.
    JourneyId comparedVariant() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const Changes& changes);
    void rebuild();
    void fillVariants();
    void showNextVariant();
    void retranslate();
    void retheme();
    void updateActions();
    QToolButton* addCrumb(JourneyId id, bool isShown);

    Workspace& m_workspace;
    JourneyEdits m_edits;
    WidgetActions* m_actions;
    QHBoxLayout* m_row;
    QHBoxLayout* m_crumbs;
    QToolButton* m_variants;
    QToolButton* m_compareButton;
    QAction *m_open, *m_up, *m_newVariant, *m_nextVariant, *m_compare, *m_rename, *m_remove;
    QHash<JourneyId, QToolButton*> m_buttons;
    QPointer<InlineEditor> m_editor;
};

} // namespace touchstone
