// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapEdits.h"

#include <functional>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace touchstone {

/// What can be changed on all selected touchpoints at once, as submenus and check marks. A check mark says that all of
/// them have it. The submenus fill themselves when they are about to be shown.
class BulkMenus : public QObject
{
    Q_OBJECT

public:
    /// `askTag` asks for a tag that none has yet.
    BulkMenus(Workspace& workspace, MapEdits& edits, std::function<void()> askTag, QWidget* parent);

    QList<QAction*> actions() const;
    void retranslate();
    void update(); ///< enables and checks as the selection is

private:
    using Setter = bool (MapEdits::*)(const QSet<TouchpointId>&, bool);
    QAction* addSwitch(const QKeySequence& shortcut, Setter set);
    /// Does to all that are selected what a switch stands for.
    void change(Setter set, bool on);
    QMenu* addMenu(QWidget* parent, void (BulkMenus::*fill)(QMenu&));
    /// Adds a choice; checked where `is` holds for all that are selected.
    void offer(QMenu& menu, const QString& text, const std::function<bool(const Touchpoint&)>& is,
        const std::function<void()>& choose);
    bool all(const std::function<bool(const Touchpoint&)>& is) const;
    void fillStages(QMenu& menu);
    void fillChannels(QMenu& menu);
    void fillLevels(QMenu& menu);
    void fillReach(QMenu& menu);
    void fillTags(QMenu& menu);

    Workspace& m_workspace;
    MapEdits& m_edits;
    std::function<void()> m_askTag;
    QMenu *m_stage, *m_channel, *m_tags, *m_level, *m_reach;
    QAction *m_momentOfTruth, *m_keepHuman, *m_pinned;
};

} // namespace touchstone
