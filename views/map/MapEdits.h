// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace touchstone {

/// A stage and a channel.
struct MapCell
{
    StageId stage;
    ChannelId channel;

    friend bool operator==(const MapCell&, const MapCell&) = default;
};

/// Where a touchpoint is moved to; without offsets the layout finds it a place.
struct MapMove
{
    TouchpointId touchpoint;
    MapCell cell;
    std::optional<double> mapX, mapY;
};

/// Every change of the journey that the map makes, each one named step that can be undone. What is refused says so in
/// the message bar; ids are none and bools false then.
class MapEdits
{
    Q_DECLARE_TR_FUNCTIONS(MapEdits)

public:
    explicit MapEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    /// A new touchpoint, listed behind `after` (none: last); `link` also draws the transition from `after` to it. In a
    /// journey without stages or channels the default ones are made with it.
    TouchpointId addTouchpoint(const QString& name, const MapCell& cell, TouchpointId after, bool link);
    /// Where a first touchpoint goes: the cell of the last one listed, else the first cell.
    MapCell defaultCell() const;
    bool renameTouchpoint(TouchpointId id, const QString& name);
    bool remove(const QSet<TouchpointId>& touchpoints, const QSet<TransitionId>& transitions);
    /// Copies behind their originals, with new ids; returns them.
    QSet<TouchpointId> duplicate(const QSet<TouchpointId>& ids);
    bool move(const std::vector<MapMove>& moves);
    /// Moves to the stage or lane so many further on; those at the border stay.
    bool shift(const QSet<TouchpointId>& ids, int stages, int channels);
    /// Lets the layout place them again, but for those that are pinned.
    bool tidy(const QSet<TouchpointId>& ids);
    /// Pins them where they stand, so that tidying leaves them there, or lets go of them.
    bool setPinned(const QSet<TouchpointId>& ids, bool on);
    bool setMomentOfTruth(const QSet<TouchpointId>& ids, bool on);

    /// Whether the journey's rules allow the transition.
    Result<void> canConnect(TouchpointId from, TouchpointId to) const;
    bool connect(TouchpointId from, TouchpointId to);
    bool setCount(TransitionId id, std::optional<double> count);

    /// A new one behind `after` (none: last).
    StageId addStage(const QString& name, StageId after);
    ChannelId addChannel(const QString& name, ChannelId after);
    bool rename(StageId id, const QString& name);
    bool rename(ChannelId id, const QString& name);
    bool remove(StageId id);
    bool remove(ChannelId id);
    /// Exchanges it with the one `by` places further on.
    bool reorder(StageId id, int by);
    bool reorder(ChannelId id, int by);

private:
    /// The one that is shown; nullptr while no project is open. An edit may take in another window's before it begins:
    /// look it up again inside.
    const Journey* journey() const { return m_workspace.project() ? &m_workspace.journey() : nullptr; }
    QString nameOf(TouchpointId id) const;
    QString nameOf(const QSet<TouchpointId>& ids) const;
    std::vector<TouchpointId> inOrder(const QSet<TouchpointId>& ids) const;
    bool changeEach(const QString& name, const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& change);

    Workspace& m_workspace;
};

} // namespace touchstone
