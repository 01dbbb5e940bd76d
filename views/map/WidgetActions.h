// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <functional>
#include <QAction>

namespace touchstone {

/// Actions that act while a widget, or what lies in it, has the keyboard. Their icons follow the theme.
class WidgetActions : public QObject
{
    Q_OBJECT

public:
    /// The actions become those of `owner` where that is a widget; else whoever takes them from all() decides.
    WidgetActions(Workspace& workspace, QObject* owner);

    /// No icon: an empty name; no `run`: the caller listens to the action.
    QAction* add(const QString& icon, const QKeySequence& shortcut, std::function<void()> run = {});
    const QList<QAction*>& all() const { return m_all; }

private:
    struct Icon
    {
        QAction* action;
        QString name;
    };
    void retheme();
    void show(const Icon& icon) const;

    Workspace& m_workspace;
    QWidget* m_widget;
    QList<QAction*> m_all;
    std::vector<Icon> m_icons;
};

} // namespace touchstone
