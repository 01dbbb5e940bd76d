// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace touchstone {

class Workspace;

/// Undo and redo with the names of their steps, search, and what the shown mode offers by its own actions.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(Workspace& workspace, QWidget* window);

    QMenu* menu() const { return m_menu; }
    QList<QAction*> actions() const { return {m_undo, m_redo, m_find, m_commands}; }
    /// The actions of the mode that is shown now: they follow in the menu.
    void setModeActions(const QList<QAction*>& actions);
    void retranslate();

signals:
    void findWanted();
    void commandsWanted();

private:
    void showHistory();

    Workspace& m_workspace;
    QMenu* m_menu;
    QAction *m_undo, *m_redo, *m_find, *m_commands, *m_saved;
    QList<QAction*> m_modeActions;
};

} // namespace touchstone
