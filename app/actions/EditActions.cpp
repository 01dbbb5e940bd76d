// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/EditActions.h"

#include "views/common/MenuText.h"
#include "views/common/Workspace.h"

#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace touchstone {

EditActions::EditActions(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_menu(new QMenu(window))
{
    const auto add = [&](const QString& name, const QList<QKeySequence>& shortcuts) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(shortcuts);
        window->addAction(action);
        return action;
    };
    m_undo = add(QStringLiteral("undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_redo = add(
        QStringLiteral("redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_find = add(QStringLiteral("find"), {QKeySequence(Qt::CTRL | Qt::Key_F)});
    m_commands = add(QStringLiteral("commands"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    // People press it by habit: it answers that there is nothing to save, so it is in no menu.
    m_saved = add(QStringLiteral("saved"), {QKeySequence(Qt::CTRL | Qt::Key_S)});
    connect(m_undo, &QAction::triggered, &workspace, &Workspace::undo);
    connect(m_redo, &QAction::triggered, &workspace, &Workspace::redo);
    connect(m_find, &QAction::triggered, this, &EditActions::findWanted);
    connect(m_commands, &QAction::triggered, this, &EditActions::commandsWanted);
    connect(m_saved, &QAction::triggered, this, [this] {
        if (const Project* project = m_workspace.project(); project && !project->isReadOnly()) {
            m_workspace.say(tr("Everything is saved already: each change goes to %1 at once.")
                                .arg(QFileInfo(project->path()).fileName()));
        }
    });
    connect(&workspace, &Workspace::projectChanged, this, &EditActions::showHistory);
    connect(&workspace, &Workspace::changed, this, &EditActions::showHistory);
    retranslate();
}

void EditActions::setModeActions(const QList<QAction*>& actions)
{
    m_modeActions = actions;
    m_menu->clear();
    m_menu->addActions({m_undo, m_redo});
    if (!actions.isEmpty()) {
        m_menu->addSeparator();
        m_menu->addActions(actions);
    }
    m_menu->addSeparator();
    m_menu->addActions({m_find, m_commands});
}

void EditActions::retranslate()
{
    m_menu->setTitle(tr("Edit"));
    m_find->setText(tr("Find a touchpoint…"));
    m_commands->setText(tr("Search or command…"));
    m_saved->setText(tr("Save"));
    setModeActions(m_modeActions);
    showHistory();
}

void EditActions::showHistory()
{
    const Project* project = m_workspace.project();
    const bool canUndo = project && project->canUndo();
    const bool canRedo = project && project->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("Undo: %1").arg(menuText(project->undoName())) : tr("Undo"));
    m_redo->setText(canRedo ? tr("Redo: %1").arg(menuText(project->redoName())) : tr("Redo"));
}

} // namespace touchstone
