// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JourneyFragment.h"
#include "views/common/TouchpointEdits.h"

#include <QPointF>

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

/// Where a new touchpoint goes, and what comes with it in the same step.
struct NewTouchpoint
{
    MapCell cell;
    TouchpointId after = {}; ///< listed behind it; none: last
    TouchpointId linkFrom = {}; ///< also a transition from there
    TransitionId into = {}; ///< also put into this transition: its source, the new one, its target
    std::optional<QPointF> offset = {}; ///< in its cell, where the user wants it to stand
};

/// What paste() made.
struct Pasted
{
    QSet<TouchpointId> touchpoints;
    std::vector<NoteId> notes;

    bool isEmpty() const { return touchpoints.isEmpty() && notes.empty(); }
};

/// Every change of the journey that the map makes, each one named step that can be undone; what is said about
/// touchpoints is changed as everywhere. What is refused says so in the message bar; ids are none and bools false then.
class MapEdits : public TouchpointEdits
{
    Q_DECLARE_TR_FUNCTIONS(MapEdits)

public:
    using TouchpointEdits::TouchpointEdits;

    /// A new touchpoint. In a journey without stages or channels the default ones are made with it.
    TouchpointId addTouchpoint(const QString& name, const NewTouchpoint& wanted);
    /// Where a first touchpoint goes: the cell of the last one listed, else the first cell.
    MapCell defaultCell() const;
    bool renameTouchpoint(TouchpointId id, const QString& name);
    bool remove(const QSet<TouchpointId>& touchpoints, const QSet<TransitionId>& transitions);
    /// The same under another name: they were copied first.
    bool cut(const QSet<TouchpointId>& touchpoints);
    /// Touchpoints and notes that came from elsewhere, with their transitions and attachments, and with stages and
    /// channels that are missing here; `asChain` also links them in order. Returns the new ones.
    Pasted paste(const FragmentReading& from, const NewTouchpoint& wanted, bool asChain);
    /// Copies behind their originals, with new ids, their attachments and the transitions among them; returns them.
    QSet<TouchpointId> duplicate(const QSet<TouchpointId>& ids);
    bool move(const std::vector<MapMove>& moves);
    /// Moves to the stage or lane so many further on; those at the border stay.
    bool shift(const QSet<TouchpointId>& ids, int stages, int channels);
    /// Lets the layout place them again, but for those that are pinned.
    bool tidy(const QSet<TouchpointId>& ids);

    /// Whether the journey's rules allow the transition.
    Result<void> canConnect(TouchpointId from, TouchpointId to) const;
    bool connect(TouchpointId from, TouchpointId to, std::optional<double> count = {});
    bool setCount(TransitionId id, std::optional<double> count);
    bool reverse(TransitionId id);
    /// Puts a touchpoint into a transition, which keeps its count on both sides; with `move` it also goes there.
    bool insertInto(TransitionId id, TouchpointId touchpoint, const std::optional<MapMove>& move = {});
    /// Whether insertInto() would be allowed.
    bool canInsertInto(TransitionId id, TouchpointId touchpoint) const;

    /// A new one behind `after` (none: last).
    StageId addStage(const QString& name, StageId after);
    ChannelId addChannel(const QString& name, ChannelId after);
    bool rename(StageId id, const QString& name);
    bool rename(ChannelId id, const QString& name);
    /// With its touchpoints; the message that says so offers to undo it.
    bool remove(StageId id);
    bool remove(ChannelId id);
    /// Moves it so many places on; the others close up.
    bool reorder(StageId id, int by);
    bool reorder(ChannelId id, int by);
    bool setKind(ChannelId id, ChannelKind kind);
    /// "#rrggbb", or empty for the theme's.
    bool setColour(StageId id, const QString& colour);
    bool setColour(ChannelId id, const QString& colour);
    bool setCollapsed(StageId id, bool on);
    bool setCollapsed(ChannelId id, bool on);

    /// The touchpoint's name, or the word for the start or an end, in the shown language.
    QString nameOf(TouchpointId id) const;

private:
    /// The one that is shown; nullptr while no project is open. An edit may take in another window's before it begins:
    /// look it up again inside.
    const Journey* journey() const { return m_workspace.project() ? &m_workspace.journey() : nullptr; }
    QString nameOf(const LocalizedText& text) const { return text.in(m_workspace.language()); }
    /// What new touchpoints need besides themselves, put in the same step.
    struct Groundwork
    {
        std::vector<Stage> stages; ///< where there were none
        std::vector<Channel> channels;
        std::vector<Touchpoint> moved; ///< in the listing, to make room

        void putInto(Edit& edit) const;
    };
    /// The default stages and channels, as far as they are wanted; `cell` is then in the first of them.
    static Groundwork groundworkFor(const Journey& journey, bool wantsStages, bool wantsChannels, MapCell& cell);
    /// Positions for `count` new values behind the one at `index` (at the end for -1). Those that follow at once make
    /// room and are added to `moved`.
    static int makeRoom(const Collection<Touchpoint>& values, int index, int count, std::vector<Touchpoint>& moved);
    bool removeAs(const QString& name, const QSet<TouchpointId>& touchpoints, const std::vector<TransitionId>& alone);
};

} // namespace touchstone
