// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace touchstone {

/// Actions of one origin, for the shortcut sheet and the command palette.
struct ActionGroup
{
    QString title;
    QList<QAction*> actions;
};

/// The shortcut sheet and the about box.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// `groups` tells, when asked, all actions there are.
    HelpActions(std::function<std::vector<ActionGroup>()> groups, QWidget* window);

    QMenu* menu() const { return m_menu; }
    QList<QAction*> actions() const { return {m_shortcuts, m_about}; }
    void showShortcuts();
    void showAbout();
    void retranslate();

private:
    std::function<std::vector<ActionGroup>()> m_groups;
    QWidget* m_window;
    QMenu* m_menu;
    QAction *m_shortcuts, *m_about;
};

} // namespace touchstone
