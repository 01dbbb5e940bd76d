// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the map look like: lens, filter, names, and what differs after a change.
#include "views/common/Task.h"
#include "views/map/MapItems.h"
#include "views/map/MapPainter.h"
#include "views/map/MapScene.h"
#include "views/map/OpeningSign.h"

#include <QPainter>

namespace touchstone {
namespace {

constexpr int MostAreas = 200; ///< more of them are not worth telling apart
constexpr qsizetype MostMarkedRoutes = 300;
constexpr double CardReach = 14, RouteReach = 8; ///< what is drawn beyond a card's or line's own place

QRectF reachOf(const QRectF& card) { return card.adjusted(-CardReach, -CardReach, CardReach, CardReach); }

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
    lookAtAll();
    tell();
    emit filterChanged();
}

CardLook MapScene::currentLook(const Touchpoint& touchpoint) const
{
    CardLook look = m_lensView->look(touchpoint, m_workspace.language(), m_workspace.theme());
    look.isFaded = m_moving.contains(touchpoint.id) || isFaded(touchpoint) || !m_filter.matches(touchpoint, m_figures);
    if (m_workspace.project())
        look.inside = touchpointsInside(m_workspace.project()->data(), touchpoint.id);
    return look;
}

void MapScene::look(TouchpointId id)
{
    const Touchpoint* touchpoint = journey().touchpoints.find(id);
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
    const int matches = m_matches;
    m_matches = 0;
    for (const Touchpoint& touchpoint : journey().touchpoints) {
        look(touchpoint.id);
        m_matches += m_filter.isEmpty() || m_filter.matches(touchpoint, m_figures);
    }
    for (const Transition& transition : journey().transitions)
        look(transition);
    lookAtHeaders();
    if (m_matches != matches)
        emit filterChanged();
}

void MapScene::lookAtHeaders()
{
    QHash<StageId, HeaderLook> stages;
    for (const MapColumn& column : layout().columns) {
        const Stage* stage = journey().stages.find(column.id);
        const HeaderLook now{stageName(column.id), QColor(stage ? stage->colour : QString())};
        if (m_picture.stages.value(column.id) != now)
            touch(column.collapsed ? column.header | column.rect : column.header);
        stages.insert(column.id, now);
    }
    m_picture.stages = stages;
    QHash<ChannelId, HeaderLook> channels;
    for (const MapLane& lane : layout().lanes) {
        const Channel* channel = journey().channels.find(lane.id);
        const HeaderLook now{channelName(lane.id), QColor(channel ? channel->colour : QString())};
        const HeaderLook before = m_picture.channels.value(lane.id);
        if (before != now)
            touch(before.colour == now.colour ? lane.header : lane.rect);
        channels.insert(lane.id, now);
    }
    m_picture.channels = channels;
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
}

void MapScene::paintMarkedRoutes(QPainter& painter, const QRectF& area, double scale) const
{
    const MapDetail detail = detailAt(scale);
    painter.setRenderHint(QPainter::Antialiasing, detail != MapDetail::Block);
    const auto paintMarked = [&](TransitionId id) {
        const auto route = layout().routes.constFind(id);
        const TransitionItem* shown = item(id);
        if (shown && route != layout().routes.constEnd() && shown->boundingRect().intersects(area))
            paintRoute(painter, painterPath(route->path), route->kind, m_picture.routes.value(id), m_picture.theme,
                detail, {shown->isSelected(), m_hovered == shown});
    };
    // Of very many only the cards are marked: the lines would take seconds and hide them.
    if (m_selectedTransitions.size() <= MostMarkedRoutes) {
        for (const TransitionId id : m_selectedTransitions)
            paintMarked(id);
    }
    if (const auto* transition = qgraphicsitem_cast<TransitionItem*>(m_hovered))
        paintMarked(transition->id());
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
