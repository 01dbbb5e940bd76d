// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "views/common/Workspace.h"
#include "views/map/MapContent.h"
#include "views/map/MapFigures.h"
#include "views/map/MapFilter.h"
#include "views/map/MapGlide.h"
#include "views/map/MapLens.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

namespace touchstone {

/// The map of the open project: a picture of what is shown, and what of it is selected. After a change it lays out anew
/// where something moved, and touches only what then looks different. Touchpoints are selected in the workspace,
/// transitions and notes here. Only notes are items of the scene: ten thousand cards as items would cost more than all
/// else.
class MapScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit MapScene(Workspace& workspace, QObject* parent = nullptr);
    ~MapScene() override;

    Workspace& workspace() const { return m_workspace; }
    /// The one that is shown; an empty one while no project is open.
    const Journey& journey() const;
    const MapContent& picture() const { return m_picture; }
    const MapLayout& layout() const { return m_picture.layout; }
    const MapFigures& figures() const { return m_figures; }
    /// The text-form id of a persona whose touchpoints stand out; the others fade. Empty: all stand out.
    void setPersona(const QString& key);
    bool isFaded(const Touchpoint& touchpoint) const;
    /// What the cards speak of.
    MapLens lens() const { return m_lens; }
    void setLens(MapLens lens);
    LensLegend legend() const;
    /// What stands out; the rest fades.
    const MapFilter& filter() const { return m_filter; }
    void setFilter(const MapFilter& filter);
    /// Touchpoints that the filter leaves.
    int matchCount() const { return static_cast<int>(m_matching.size()); }

    QString stageName(StageId id) const;
    QString channelName(ChannelId id) const;

    /// Whether it has a card of its own: not in a collapsed stage or channel.
    bool shows(TouchpointId id) const { return layout().cards.contains(id); }

    const QSet<TransitionId>& selectedTransitions() const { return m_selectedTransitions; }
    /// The one transition that is selected, if nothing else is.
    TransitionId selectedTransition() const;
    bool hasSelection() const; ///< of touchpoints, transitions or notes
    /// Those that the map shows, in place of the transitions that were; leaves touchpoints and notes as they are.
    void selectTransitions(const QSet<TransitionId>& ids);
    /// One transition and nothing else.
    void selectOnly(TransitionId id);
    void selectNothing();
    /// What is kept beside what the rubber band holds.
    struct Kept
    {
        QSet<TouchpointId> touchpoints;
        QSet<TransitionId> transitions;
    };
    /// Touchpoints and transitions that lie wholly in an area, besides those that are kept; leaves notes as they are.
    void selectWithin(const QRectF& area, const Kept& kept);

    /// Lets the map glide to the layout of the edit that follows at once.
    void glideNext() { m_glide.expect(); }
    MapGlide& glide() { return m_glide; }

    /// What a touchpoint's card, or a transition, covers when it is marked; empty where it is not shown.
    QRectF markOf(TouchpointId id) const;
    QRectF markOf(TransitionId id) const;

    /// Notes that lie still, to be part of the picture; later ones above.
    void setNotes(std::vector<PlacedNote> notes);

    /// Shows touchpoints and their own edges moved by `offset` until the preview ends; they themselves stay, faded.
    void previewMove(const QSet<TouchpointId>& ids, const QPointF& offset);
    void endPreview();
    const QSet<TouchpointId>& moving() const { return m_moving; }
    QPointF moveOffset() const { return m_moveOffset; }
    /// Transitions to or from a touchpoint.
    QList<TransitionId> transitionsOf(TouchpointId id) const { return m_edges.value(id); }

signals:
    /// Cards may lie elsewhere or be other ones.
    void layoutChanged();
    /// The picture differs in these areas, in map units; none: everywhere.
    void pictureChanged(const QList<QRectF>& areas);
    void legendChanged();
    void filterChanged(); ///< or how many match it

private:
    void apply(const Changes& changes);
    void relayout();
    void show(const MapLayout& next);
    void syncTouchpoints(const MapLayout& before);
    void syncTransitions(const MapLayout& before);
    void lookAtHeaders();
    /// What a touchpoint's card shows now.
    CardLook currentLook(const Touchpoint& touchpoint) const;
    /// Looks anew at a touchpoint, also at whether the filter leaves it; at all of them.
    void look(TouchpointId id);
    void look(const Transition& transition);
    void lookAtAll();
    /// Makes the lens anew from what it shows.
    void grindLens();
    /// Follows the counts through the journey, off the GUI thread, where the lens speaks of them.
    void followFlow();
    /// Notes that an area looks different; tell() makes it known.
    void touch(const QRectF& area);
    void touchRoute(const MapRoute& route);
    void tell();
    void takeSelection();
    /// Lets the view draw again what differs between two selections.
    template <typename Id>
    void remark(const QSet<Id>& before, const QSet<Id>& now);
    static QRectF reachOf(const QRectF& card);

    /// What of a touchpoint its place depends on.
    struct PlaceInput
    {
        StageId stage;
        ChannelId channel;
        int position;
        std::optional<double> x, y;
        friend bool operator==(const PlaceInput&, const PlaceInput&) = default;
    };
    static PlaceInput placeInput(const Touchpoint& touchpoint);

    Workspace& m_workspace;
    MapContent m_picture;
    MapFigures m_figures;
    QString m_persona;
    QHash<TouchpointId, PlaceInput> m_inputs;
    QHash<TouchpointId, QList<TransitionId>> m_edges;
    QSet<TouchpointId> m_moving;
    MapLens m_lens = MapLens::Pain;
    std::unique_ptr<LensView> m_lensView;
    std::shared_ptr<const Flow> m_flow;
    bool m_isFollowing = false, m_isFlowOutdated = true;
    MapFilter m_filter;
    QSet<TouchpointId> m_matching; ///< what the filter leaves
    std::optional<qsizetype> m_toldMatches; ///< none: the filter is another one
    QPointF m_moveOffset;
    QSet<TouchpointId> m_marked; ///< selected touchpoints as last told
    QSet<TransitionId> m_selectedTransitions;
    bool m_isSelecting = false; ///< the selection changes from here, all parts together
    QList<QRectF> m_touched;
    bool m_isAllTouched = false;
    MapGlide m_glide;
};

} // namespace touchstone
