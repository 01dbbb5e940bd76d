// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/WidgetActions.h"

#include "views/common/Icons.h"

#include <QWidget>

namespace touchstone {

WidgetActions::WidgetActions(Workspace& workspace, QObject* owner)
    : QObject(owner)
    , m_workspace(workspace)
    , m_widget(qobject_cast<QWidget*>(owner))
{
    connect(&workspace, &Workspace::themeChanged, this, &WidgetActions::retheme);
}

QAction* WidgetActions::add(const QString& icon, const QKeySequence& shortcut, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (run)
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    if (m_widget)
        m_widget->addAction(action);
    m_all.append(action);
    if (!icon.isEmpty()) {
        m_icons.push_back({action, icon});
        show(m_icons.back());
    }
    return action;
}

void WidgetActions::retheme()
{
    for (const Icon& icon : m_icons)
        show(icon);
}

void WidgetActions::show(const Icon& icon) const
{
    icon.action->setIcon(themedIcon(icon.name, m_workspace.theme().text));
}

} // namespace touchstone
