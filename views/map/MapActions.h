// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/BulkMenus.h"
#include "views/map/MapView.h"

#include <QAction>

namespace touchstone {

/// What the map can do to the journey, as actions with shortcuts: for the menu Edit, the command palette, the shortcut
/// sheet, and the map's own context menus. They act while the map has the keyboard.
class MapActions : public QObject
{
    Q_OBJECT

public:
    /// The actions become `panel`'s.
    MapActions(Workspace& workspace, MapView& view, QWidget* panel);

    void retranslate();
    void update(); ///< enables what can be done now

signals:
    /// The user wants to try what would change if something were otherwise at the selected touchpoint.
    void whatIfRequested();

private:
    /// What an action needs.
    enum class Needs { Project, Touchpoints, Current, Selection, Transition, Something };
    /// Whether Qt's shortcuts or the map's own key handling reacts; the latter are only shown.
    enum class Keys { Live, Shown };

    QAction* add(const char* text, const QString& icon, const QList<QKeySequence>& shortcuts, Keys keys, Needs needs,
        std::function<void()> run);
    void addCapture();
    void addEditing();
    void addTransitions();
    void addPlaces();
    QAction* separate();
    void updateIcons();
    bool has(Needs needs) const;

    struct Entry
    {
        QAction* action;
        const char* text;
        QString icon;
        Needs needs;
    };
    Workspace& m_workspace;
    MapView& m_view;
    QWidget* m_panel;
    BulkMenus m_bulk;
    QList<QAction*> m_touchpointMenu, m_transitionMenu, m_groundMenu;
    std::vector<Entry> m_entries;
};

} // namespace touchstone
