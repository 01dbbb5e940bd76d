// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "views/common/Workspace.h"
#include "views/map/MapFigures.h"
#include "views/map/MapGlide.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

namespace touchstone {

class AddItem;
class LabelsItem;
class LaneItem;
class StageItem;
class TouchpointItem;
class TransitionItem;

/// The map of the open project as items found by id. After a change it lays out anew where something moved and touches
/// only the items whose place differs. The selection is the workspace's.
class MapScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit MapScene(Workspace& workspace, QObject* parent = nullptr);
    ~MapScene() override;

    Workspace& workspace() const { return m_workspace; }
    /// The one that is shown; an empty one while no project is open.
    const Journey& journey() const;
    const MapLayout& layout() const { return m_layout; }
    const MapFigures& figures() const { return m_figures; }
    /// The text-form id of a persona whose touchpoints stand out; the others fade. Empty: all stand out.
    void setPersona(const QString& key);
    bool isFaded(const Touchpoint& touchpoint) const;
    QString stageName(StageId id) const;
    QString channelName(ChannelId id) const;

    TouchpointItem* item(TouchpointId id) const { return m_touchpoints.value(id); }
    TransitionItem* item(TransitionId id) const { return m_transitions.value(id); }
    StageItem* item(StageId id) const { return m_stages.value(id); }
    LaneItem* item(ChannelId id) const { return m_lanes.value(id); }
    QSet<TransitionId> selectedTransitions() const;

    /// Lets the map glide to the layout of the edit that follows at once.
    void glideNext() { m_glide.expect(); }
    MapGlide& glide() { return m_glide; }

    /// Shows touchpoints and their own edges moved by `offset` until the preview ends; changes nothing else.
    void previewMove(const QSet<TouchpointId>& ids, const QPointF& offset);
    void endPreview();
    bool isPreviewed(TransitionId id) const { return m_previewed.contains(id); }

signals:
    /// Cards may lie elsewhere or be other ones.
    void layoutChanged();

private:
    void apply(const Changes& changes);
    void relayout();
    void show(const MapLayout& layout);
    void syncTouchpoints();
    void syncTransitions();
    void takeSelection();
    void giveSelection();

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
    MapLayout m_layout;
    MapFigures m_figures;
    QString m_persona;
    QHash<TouchpointId, TouchpointItem*> m_touchpoints;
    QHash<TransitionId, TransitionItem*> m_transitions;
    QHash<StageId, StageItem*> m_stages;
    QHash<ChannelId, LaneItem*> m_lanes;
    QHash<TouchpointId, PlaceInput> m_inputs;
    QHash<TouchpointId, QList<TransitionId>> m_edges;
    QSet<TouchpointId> m_moving;
    QSet<TransitionId> m_previewed;
    AddItem* m_addStage;
    AddItem* m_addChannel;
    LabelsItem* m_labels;
    bool m_isSelecting = false;
    MapGlide m_glide;
};

} // namespace touchstone
