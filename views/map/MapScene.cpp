// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapScene.h"

#include "model/journey/MapNotes.h"
#include "model/journey/Passes.h"

#include <cmath>

namespace touchstone {

MapScene::MapScene(Workspace& workspace, QObject* parent)
    : QGraphicsScene(parent)
    , m_workspace(workspace)
    , m_figures(workspace.ranking())
    , m_glide([this](const MapLayout& next) { show(next); }, this)
{
    const auto showAnew = [this] {
        m_isAllTouched = true;
        lookAtAll();
        tell();
    };
    const auto begin = [this] {
        m_filter = {};
        m_toldMatches.reset();
        m_flow.reset();
        m_isFlowOutdated = true;
        grindLens();
        relayout();
    };
    connect(&workspace, &Workspace::projectChanged, this, begin);
    connect(&workspace, &Workspace::changed, this, &MapScene::apply);
    connect(&workspace, &Workspace::journeyShown, this, begin);
    connect(&workspace, &Workspace::rankingChanged, this, [this] {
        m_figures = MapFigures(m_workspace.ranking());
        grindLens();
        lookAtAll();
        tell();
    });
    connect(&workspace, &Workspace::languageChanged, this, showAnew);
    connect(&workspace, &Workspace::themeChanged, this, showAnew);
    connect(&workspace, &Workspace::selectionChanged, this, &MapScene::takeSelection);
    grindLens();
    relayout();
}

MapScene::~MapScene()
{
    // Removing the notes changes the selection, which must reach nobody any more: the views may be gone.
    blockSignals(true);
    clear();
}

const Journey& MapScene::journey() const { return m_workspace.journey(); }

void MapScene::setPersona(const QString& key)
{
    m_persona = key;
    lookAtAll();
    tell();
}

bool MapScene::isFaded(const Touchpoint& touchpoint) const
{
    return !m_persona.isEmpty() && !passes(touchpoint, m_persona);
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

MapScene::PlaceInput MapScene::placeInput(const Touchpoint& touchpoint)
{
    return {touchpoint.stage, touchpoint.channel, touchpoint.position, touchpoint.mapX, touchpoint.mapY};
}

void MapScene::apply(const Changes& changes)
{
    if (!changes.touchpoints.isEmpty() || !changes.transitions.isEmpty() || !changes.channels.isEmpty()
        || changes.everything) {
        m_isFlowOutdated = true;
        grindLens();
    }
    bool moves = changes.everything || !changes.transitions.isEmpty();
    for (const TouchpointId id : changes.touchpoints) {
        const Touchpoint* touchpoint = journey().touchpoints.find(id);
        const auto before = m_inputs.constFind(id);
        moves = moves || !touchpoint || before == m_inputs.constEnd() || !(*before == placeInput(*touchpoint));
    }
    for (const StageId id : changes.stages) {
        const int index = journey().stages.indexOf(id);
        moves = moves || index < 0 || index >= static_cast<int>(layout().columns.size())
            || layout().columns[static_cast<size_t>(index)].id != id
            || layout().columns[static_cast<size_t>(index)].collapsed != journey().stages[index].collapsed;
    }
    for (const ChannelId id : changes.channels) {
        const int index = journey().channels.indexOf(id);
        moves = moves || index < 0 || index >= static_cast<int>(layout().lanes.size())
            || layout().lanes[static_cast<size_t>(index)].id != id
            || layout().lanes[static_cast<size_t>(index)].collapsed != journey().channels[index].collapsed;
    }
    if (moves) {
        relayout();
        return;
    }
    if (!changes.notes.isEmpty()) {
        placeNotes(m_picture.layout, journey());
        emit layoutChanged();
    }
    if (m_lens == MapLens::Pain && changes.sideJourneys.isEmpty()) {
        for (const TouchpointId id : changes.touchpoints)
            look(id);
        lookAtHeaders();
    } else {
        lookAtAll(); // a colour may be relative to the others' values
    }
    tell();
}

void MapScene::relayout() { m_glide.goTo(journey(), m_picture.layout, layoutMap(journey())); }

void MapScene::show(const MapLayout& next)
{
    m_moving.clear();
    const MapLayout before = std::exchange(m_picture.layout, next);
    m_picture.index = std::make_shared<const MapIndex>(layout(), journey());
    if (before.columns != layout().columns || before.lanes != layout().lanes || before.folds != layout().folds
        || before.bounds != layout().bounds)
        m_isAllTouched = true;
    syncTouchpoints(before);
    syncTransitions(before);
    m_picture.theme = m_workspace.theme();
    lookAtAll();
    // In large steps, so that the view does not jump with each edit; and so generous that the whole can stand at the
    // top left of a window of any shape, with room for what lies upon it.
    constexpr double step = 2000;
    const auto rounded = [](double length) { return std::ceil(length / step) * step; };
    const double width = rounded(layout().bounds.width()), height = rounded(layout().bounds.height());
    const double margin = std::max({width, height, step});
    setSceneRect(QRectF(-margin, -margin, width + 2 * margin, height + 2 * margin));
    tell();
    emit layoutChanged();
}

void MapScene::syncTouchpoints(const MapLayout& before)
{
    m_inputs.clear();
    m_inputs.reserve(journey().touchpoints.size());
    for (auto gone = before.cards.begin(); gone != before.cards.end(); ++gone) {
        if (!layout().cards.contains(gone.key())) {
            touch(reachOf(*gone));
            m_picture.cards.remove(gone.key());
        }
    }
    for (const Touchpoint& touchpoint : journey().touchpoints) {
        m_inputs.insert(touchpoint.id, placeInput(touchpoint));
        const auto place = layout().cards.constFind(touchpoint.id);
        if (place == layout().cards.constEnd())
            continue;
        if (const auto old = before.cards.constFind(touchpoint.id); old == before.cards.constEnd() || *old != *place) {
            touch(reachOf(*place));
            if (old != before.cards.constEnd())
                touch(reachOf(*old));
        }
    }
}

void MapScene::syncTransitions(const MapLayout& before)
{
    for (auto gone = before.routes.begin(); gone != before.routes.end(); ++gone) {
        if (!layout().routes.contains(gone.key())) {
            touchRoute(*gone);
            m_picture.routes.remove(gone.key());
        }
    }
    selectTransitions(m_selectedTransitions); // those that are left
    m_edges.clear();
    for (const Transition& transition : journey().transitions) {
        const auto route = layout().routes.constFind(transition.id);
        if (route == layout().routes.constEnd())
            continue;
        m_edges[transition.from].append(transition.id);
        if (transition.to != transition.from)
            m_edges[transition.to].append(transition.id);
        const auto old = before.routes.constFind(transition.id);
        if (old == before.routes.constEnd() || *old != *route) {
            touchRoute(*route);
            if (old != before.routes.constEnd())
                touchRoute(*old);
        }
    }
}

} // namespace touchstone
