// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the map look like: lens, filter, names, and what differs after a change.
#include "views/common/Task.h"
#include "views/map/HeaderPainter.h"
#include "views/map/MapScene.h"
#include "views/map/OpeningSign.h"

namespace touchstone {
namespace {

constexpr int MostAreas = 200; ///< more of them are not worth telling apart
constexpr double RouteReach = 8; ///< what is drawn beyond a line's own place

} // namespace

void MapScene::setLens(MapLens lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    grindLens();
    lookAtAll();
    tell();
}

void MapScene::grindLens()
{
    m_lensView = std::make_unique<LensView>(m_lens, journey(), m_figures, m_flow);
    emit legendChanged();
    followFlow();
}

LensLegend MapScene::legend() const { return m_lensView->legend(m_workspace.language(), m_workspace.theme()); }

void MapScene::followFlow()
{
    if (!LensView::needsFlow(m_lens) || !m_isFlowOutdated || m_isFollowing)
        return;
    m_isFollowing = true;
    m_isFlowOutdated = false;
    const auto progress = runTask(
        this,
        [journey = journey()](Progress&) {
            std::optional<Flow> flow = flowOf(journey);
            return flow ? std::make_shared<const Flow>(std::move(*flow)) : nullptr;
        },
        [this](std::shared_ptr<const Flow> flow) {
            m_isFollowing = false;
            m_flow = std::move(flow);
            grindLens();
            lookAtAll();
            tell();
        });
    m_workspace.watch(tr("Following the counts through the journey"), progress);
}

void MapScene::setFilter(const MapFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_toldMatches.reset();
    lookAtAll();
    tell();
}

CardLook MapScene::currentLook(const Touchpoint& touchpoint) const
{
    CardLook look = m_lensView->look(touchpoint, m_workspace.language(), m_workspace.theme());
    look.isFaded = m_moving.contains(touchpoint.id) || isFaded(touchpoint) || !m_matching.contains(touchpoint.id);
    if (m_workspace.project())
        look.inside = touchpointsInside(m_workspace.project()->data(), touchpoint.id);
    return look;
}

void MapScene::look(TouchpointId id)
{
    const Touchpoint* touchpoint = journey().touchpoints.find(id);
    if (touchpoint && (m_filter.isEmpty() || m_filter.matches(*touchpoint, m_figures)))
        m_matching.insert(id);
    else
        m_matching.remove(id);
    const auto place = layout().cards.constFind(id);
    if (!touchpoint || place == layout().cards.constEnd())
        return;
    CardLook now = currentLook(*touchpoint);
    const auto shown = m_picture.cards.constFind(id);
    if (shown != m_picture.cards.constEnd() && *shown == now)
        return;
    const bool isNewlyFaded = shown == m_picture.cards.constEnd() || shown->isFaded != now.isFaded;
    m_picture.cards.insert(id, std::move(now));
    touch(reachOf(*place));
    for (const TransitionId edge : isNewlyFaded ? transitionsOf(id) : QList<TransitionId>()) {
        if (const Transition* transition = journey().transitions.find(edge))
            look(*transition);
    }
}

void MapScene::look(const Transition& transition)
{
    const auto route = layout().routes.constFind(transition.id);
    if (route == layout().routes.constEnd())
        return;
    RouteLook now = lookOf(transition, *route, layout().largestFlow);
    const auto isFaded = [this](TouchpointId id) {
        const auto card = m_picture.cards.constFind(id);
        return card != m_picture.cards.constEnd() && card->isFaded;
    };
    now.isFaded = isFaded(transition.from) || isFaded(transition.to);
    const auto shown = m_picture.routes.constFind(transition.id);
    if (shown != m_picture.routes.constEnd() && *shown == now)
        return;
    m_picture.routes.insert(transition.id, now);
    touchRoute(*route);
}

void MapScene::lookAtAll()
{
    m_picture.theme = m_workspace.theme();
    m_matching.clear();
    for (const Touchpoint& touchpoint : journey().touchpoints)
        look(touchpoint.id);
    for (const Transition& transition : journey().transitions)
        look(transition);
    lookAtHeaders();
}

void MapScene::lookAtHeaders()
{
    QHash<StageId, HeaderLook> stages;
    for (const MapColumn& column : layout().columns) {
        const HeaderLook now = headerLook(journey().stages, column.id, m_workspace.language(), stageName({}));
        if (m_picture.stages.value(column.id) != now)
            touch(column.collapsed ? column.header | column.rect : column.header);
        stages.insert(column.id, now);
    }
    m_picture.stages = stages;
    QHash<ChannelId, HeaderLook> channels;
    for (const MapLane& lane : layout().lanes) {
        const HeaderLook now = headerLook(journey().channels, lane.id, m_workspace.language(), channelName({}));
        const HeaderLook before = m_picture.channels.value(lane.id);
        if (before != now)
            touch(before.colour == now.colour ? lane.header : lane.rect);
        channels.insert(lane.id, now);
    }
    m_picture.channels = channels;
}

void MapScene::setNotes(std::vector<PlacedNote> notes)
{
    const auto touchOthers = [this](const std::vector<PlacedNote>& some, const std::vector<PlacedNote>& others) {
        for (const PlacedNote& note : some) {
            if (std::find(others.begin(), others.end(), note) == others.end())
                touch(note.rect.adjusted(-2, -2, 2, 2));
        }
    };
    touchOthers(m_picture.notes, notes);
    touchOthers(notes, m_picture.notes);
    m_picture.notes = std::move(notes);
    tell();
}

void MapScene::touch(const QRectF& area)
{
    if (m_isAllTouched || area.isEmpty())
        return;
    m_touched.append(area);
    m_isAllTouched = m_touched.size() > MostAreas;
}

void MapScene::touchRoute(const MapRoute& route)
{
    if (m_isAllTouched)
        return;
    for (const QRectF& area : areasOf(route, RouteReach))
        touch(area);
}

void MapScene::tell()
{
    const QList<QRectF> areas = std::exchange(m_touched, {});
    if (std::exchange(m_isAllTouched, false)) {
        emit pictureChanged({});
        update();
    } else if (!areas.isEmpty()) {
        emit pictureChanged(areas);
        for (const QRectF& area : areas)
            update(area);
    }
    if (std::exchange(m_toldMatches, m_matching.size()) != m_matching.size())
        emit filterChanged();
}

void MapScene::previewMove(const QSet<TouchpointId>& ids, const QPointF& offset)
{
    m_moveOffset = offset;
    if (m_moving != ids) {
        const QSet<TouchpointId> before = std::exchange(m_moving, ids);
        for (const QSet<TouchpointId>& changed : {before, ids}) {
            for (const TouchpointId id : changed)
                look(id);
        }
        tell();
    }
    update(); // what moves is drawn above everything
}

void MapScene::endPreview()
{
    m_moveOffset = {};
    const QSet<TouchpointId> moved = std::exchange(m_moving, {});
    if (moved.isEmpty())
        return;
    for (const TouchpointId id : moved)
        look(id);
    tell();
    update();
}

} // namespace touchstone
