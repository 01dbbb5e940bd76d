// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapScene.h"

#include "model/journey/MapNotes.h"
#include "model/journey/MapRouting.h"
#include "views/map/MapItems.h"
#include "views/map/MapPainter.h"

namespace touchstone {

MapScene::MapScene(Workspace& workspace, QObject* parent)
    : QGraphicsScene(parent)
    , m_workspace(workspace)
    , m_figures(workspace.ranking())
    , m_addStage(new AddItem(*this, AddItem::What::Stage))
    , m_addChannel(new AddItem(*this, AddItem::What::Channel))
    , m_labels(new LabelsItem(*this))
    , m_glide([this](const MapLayout& layout) { show(layout); }, this)
{
    addItem(m_addStage);
    addItem(m_addChannel);
    addItem(m_labels);
    connect(&workspace, &Workspace::projectChanged, this, &MapScene::relayout);
    connect(&workspace, &Workspace::changed, this, &MapScene::apply);
    connect(&workspace, &Workspace::journeyShown, this, &MapScene::relayout);
    connect(&workspace, &Workspace::rankingChanged, this, [this] {
        m_figures = MapFigures(m_workspace.ranking());
        update();
    });
    connect(&workspace, &Workspace::languageChanged, this, [this] { update(); });
    connect(&workspace, &Workspace::themeChanged, this, [this] { update(); });
    connect(&workspace, &Workspace::selectionChanged, this, &MapScene::takeSelection);
    connect(this, &QGraphicsScene::selectionChanged, this, &MapScene::giveSelection);
    relayout();
}

MapScene::~MapScene()
{
    // Removing the items changes the selection, which must reach nobody any more: the views may be gone.
    blockSignals(true);
}

const Journey& MapScene::journey() const { return m_workspace.journey(); }

void MapScene::setPersona(const QString& key)
{
    m_persona = key;
    update();
}

bool MapScene::isFaded(const Touchpoint& touchpoint) const
{
    return !m_persona.isEmpty() && !touchpoint.personas.isEmpty() && !touchpoint.personas.contains(m_persona);
}

QString MapScene::stageName(StageId id) const
{
    const Stage* stage = journey().stages.find(id);
    return stage ? stage->name.in(m_workspace.language()) : tr("No stage");
}

QString MapScene::channelName(ChannelId id) const
{
    const Channel* channel = journey().channels.find(id);
    return channel ? channel->name.in(m_workspace.language()) : tr("No channel");
}

QSet<TransitionId> MapScene::selectedTransitions() const
{
    QSet<TransitionId> ids;
    for (QGraphicsItem* item : selectedItems()) {
        if (const auto* transition = qgraphicsitem_cast<TransitionItem*>(item))
            ids.insert(transition->id());
    }
    return ids;
}

MapScene::PlaceInput MapScene::placeInput(const Touchpoint& touchpoint)
{
    return {touchpoint.stage, touchpoint.channel, touchpoint.position, touchpoint.mapX, touchpoint.mapY};
}

void MapScene::apply(const Changes& changes)
{
    bool moves = changes.everything || !changes.transitions.isEmpty();
    for (const TouchpointId id : changes.touchpoints) {
        const Touchpoint* touchpoint = journey().touchpoints.find(id);
        const auto before = m_inputs.constFind(id);
        moves = moves || !touchpoint || before == m_inputs.constEnd() || !(*before == placeInput(*touchpoint));
    }
    for (const StageId id : changes.stages) {
        const int index = journey().stages.indexOf(id);
        moves = moves || index < 0 || index >= static_cast<int>(m_layout.columns.size())
            || m_layout.columns[static_cast<size_t>(index)].id != id;
    }
    for (const ChannelId id : changes.channels) {
        const int index = journey().channels.indexOf(id);
        moves = moves || index < 0 || index >= static_cast<int>(m_layout.lanes.size())
            || m_layout.lanes[static_cast<size_t>(index)].id != id;
    }
    if (moves) {
        relayout();
    } else if (!changes.notes.isEmpty()) {
        placeNotes(m_layout, journey());
        emit layoutChanged();
    }
    if (!changes.sideJourneys.isEmpty())
        update(); // the cards that open them say so
    for (const TouchpointId id : changes.touchpoints) {
        if (TouchpointItem* touchpoint = item(id))
            touchpoint->update();
    }
    for (const StageId id : changes.stages) {
        if (StageItem* stage = item(id))
            stage->update();
    }
    for (const ChannelId id : changes.channels) {
        if (LaneItem* lane = item(id))
            lane->update();
    }
}

void MapScene::relayout() { m_glide.goTo(journey(), m_layout, layoutMap(journey())); }

void MapScene::show(const MapLayout& layout)
{
    m_moving.clear();
    m_previewed.clear();
    m_layout = layout;

    const auto dropGone = [this](auto& items, const auto& isWanted) {
        for (auto entry = items.begin(); entry != items.end();) {
            if (isWanted(entry.key())) {
                ++entry;
            } else {
                removeItem(entry.value());
                delete entry.value();
                entry = items.erase(entry);
            }
        }
    };
    QSet<StageId> stages;
    QSet<ChannelId> channels;
    for (const MapColumn& column : m_layout.columns) {
        stages.insert(column.id);
        StageItem*& stage = m_stages[column.id];
        if (!stage)
            addItem(stage = new StageItem(*this, column.id));
        stage->setRect(column.header);
    }
    for (const MapLane& part : m_layout.lanes) {
        channels.insert(part.id);
        LaneItem*& lane = m_lanes[part.id];
        if (!lane)
            addItem(lane = new LaneItem(*this, part.id));
        lane->setLane(part);
    }
    dropGone(m_stages, [&](StageId id) { return stages.contains(id); });
    dropGone(m_lanes, [&](ChannelId id) { return channels.contains(id); });
    m_isSelecting = true; // removing a selected item tells of a selection, which the workspace prunes itself
    dropGone(m_transitions, [this](TransitionId id) { return m_layout.routes.contains(id); });
    dropGone(m_touchpoints, [this](TouchpointId id) { return m_layout.cards.contains(id); });
    m_isSelecting = false;
    syncTouchpoints();
    syncTransitions();
    m_addStage->setRect(m_layout.addStage);
    m_addChannel->setRect(m_layout.addChannel);
    m_labels->setBounds(m_layout.bounds);
    // Generous and in large steps, so that the view does not jump with each edit.
    constexpr double step = 2000;
    setSceneRect(QRectF(-step / 2, -step / 2, (std::ceil(m_layout.bounds.width() / step) + 1) * step,
        (std::ceil(m_layout.bounds.height() / step) + 1) * step));
    takeSelection();
    emit layoutChanged();
}

void MapScene::syncTouchpoints()
{
    m_inputs.clear();
    m_inputs.reserve(journey().touchpoints.size());
    for (const Touchpoint& touchpoint : journey().touchpoints) {
        m_inputs.insert(touchpoint.id, placeInput(touchpoint));
        const auto place = m_layout.cards.constFind(touchpoint.id);
        if (place == m_layout.cards.constEnd())
            continue; // in a collapsed stage or channel
        TouchpointItem*& card = m_touchpoints[touchpoint.id];
        if (!card)
            addItem(card = new TouchpointItem(*this, touchpoint.id));
        card->setCard(*place);
    }
}

void MapScene::syncTransitions()
{
    m_edges.clear();
    for (const Transition& transition : journey().transitions) {
        const auto route = m_layout.routes.constFind(transition.id);
        if (route == m_layout.routes.constEnd())
            continue;
        m_edges[transition.from].append(transition.id);
        if (transition.to != transition.from)
            m_edges[transition.to].append(transition.id);
        TransitionItem*& edge = m_transitions[transition.id];
        if (!edge)
            addItem(edge = new TransitionItem(*this, transition.id));
        edge->setRoute(*route, flowWidth(transition.count, m_layout.largestFlow));
    }
}

void MapScene::previewMove(const QSet<TouchpointId>& ids, const QPointF& offset)
{
    m_moving = ids;
    for (const TouchpointId id : ids) {
        if (TouchpointItem* card = item(id))
            card->setPos(m_layout.cards.value(id).topLeft() + offset);
    }
    const auto cardOf
        = [&](TouchpointId id) { return m_layout.cards.value(id).translated(ids.contains(id) ? offset : QPointF()); };
    for (const TouchpointId id : ids) {
        for (const TransitionId edge : m_edges.value(id)) {
            const Transition* transition = journey().transitions.find(edge);
            const MapRoute route = m_layout.routes.value(edge);
            if (!transition || !item(edge))
                continue;
            m_previewed.insert(edge);
            if (m_layout.cards.contains(transition->from) && m_layout.cards.contains(transition->to)) {
                item(edge)->preview(previewPath(cardOf(transition->from), cardOf(transition->to), m_layout.metrics));
            } else {
                std::vector<QPointF> path = route.path;
                for (QPointF& point : path)
                    point += offset;
                item(edge)->preview(path);
            }
        }
    }
    m_labels->update();
}

void MapScene::endPreview()
{
    const QSet<TouchpointId> moved = std::exchange(m_moving, {});
    const QSet<TransitionId> previewed = std::exchange(m_previewed, {});
    for (const TouchpointId id : moved) {
        if (TouchpointItem* card = item(id))
            card->setCard(m_layout.cards.value(id));
    }
    for (const TransitionId id : previewed) {
        const Transition* transition = journey().transitions.find(id);
        if (transition && item(id))
            item(id)->setRoute(m_layout.routes.value(id), flowWidth(transition->count, m_layout.largestFlow));
    }
    m_labels->update();
}

void MapScene::takeSelection()
{
    if (m_isSelecting)
        return;
    m_isSelecting = true;
    for (QGraphicsItem* selected : selectedItems()) {
        const auto* card = qgraphicsitem_cast<TouchpointItem*>(selected);
        if (card && !m_workspace.selection().contains(card->id()))
            selected->setSelected(false);
    }
    for (const TouchpointId id : m_workspace.selection()) {
        if (TouchpointItem* card = item(id))
            card->setSelected(true);
    }
    m_isSelecting = false;
}

void MapScene::giveSelection()
{
    if (m_isSelecting)
        return;
    QSet<TouchpointId> ids;
    TouchpointId current;
    for (QGraphicsItem* selected : selectedItems()) {
        if (const auto* card = qgraphicsitem_cast<TouchpointItem*>(selected)) {
            ids.insert(card->id());
            current = card->id();
        }
    }
    if (ids.contains(m_workspace.current()))
        current = m_workspace.current();
    m_isSelecting = true;
    m_workspace.setSelection(ids, current);
    m_isSelecting = false;
}

} // namespace touchstone
