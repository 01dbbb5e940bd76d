// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/JourneyPainter.h"

#include "model/report/Words.h"
#include "views/map/HeaderPainter.h"
#include "views/map/MapPainter.h"
#include "views/map/NotePictures.h"

#include <QPainter>

namespace touchstone {

JourneyPainter::JourneyPainter(
    Journey journey, const Ranking& ranking, const QString& language, const NoteFiles& pictures)
    : m_journey(std::move(journey))
    , m_language(language)
    , m_layout(layoutMap(m_journey))
    , m_figures(std::make_shared<const Ranking>(ranking))
    , m_pictures(decodePictures(pictures))
{
    const Words words(language);
    m_noStage = words.translate("JourneyPainter", "No stage");
    m_noChannel = words.translate("JourneyPainter", "No channel");
    for (const MapColumn& column : m_layout.columns)
        m_bounds |= column.header;
    for (const MapLane& lane : m_layout.lanes)
        m_bounds |= lane.rect;
    for (const Note& note : m_journey.notes)
        m_bounds |= m_layout.notes.value(note.id);
}

QString JourneyPainter::stageName(StageId id) const
{
    const Stage* stage = m_journey.stages.find(id);
    return stage ? stage->name.in(m_language) : m_noStage;
}

QString JourneyPainter::channelName(ChannelId id) const
{
    const Channel* channel = m_journey.channels.find(id);
    return channel ? channel->name.in(m_language) : m_noChannel;
}

QString JourneyPainter::touchpointName(TouchpointId id) const
{
    const Touchpoint* touchpoint = m_journey.touchpoints.find(id);
    return touchpoint ? touchpoint->name.in(m_language) : QString();
}

HeaderLook JourneyPainter::headerOf(StageId id) const
{
    const Stage* stage = m_journey.stages.find(id);
    return {stageName(id), QColor(stage ? stage->colour : QString())};
}

HeaderLook JourneyPainter::headerOf(ChannelId id) const
{
    const Channel* channel = m_journey.channels.find(id);
    return {channelName(id), QColor(channel ? channel->colour : QString())};
}

void JourneyPainter::paint(QPainter& painter, const Theme& theme, const QRectF& exposed) const
{
    const auto isSeen = [&](const QRectF& rect) { return exposed.isNull() || exposed.intersects(rect); };
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const MapLane& lane : m_layout.lanes) {
        if (lane.collapsed && isSeen(lane.rect))
            paintStrip(painter, lane.rect, Qt::Horizontal, headerOf(lane.id), lane.hidden, theme);
        else if (isSeen(lane.rect))
            paintLane(painter, lane.rect, lane.header, headerOf(lane.id), theme);
    }
    for (const MapColumn& column : m_layout.columns) {
        if (column.collapsed && isSeen(column.header | column.rect))
            paintStrip(painter, column.header | column.rect, Qt::Vertical, headerOf(column.id), column.hidden, theme);
        else if (isSeen(column.header))
            paintStageHeader(painter, column.header, headerOf(column.id), theme);
    }
    for (const MapFold& fold : m_layout.folds) {
        if (isSeen(fold.rect))
            paintFold(painter, fold.rect, fold.count, theme);
    }
    for (const Note& note : m_journey.notes) {
        const NoteLook look = lookOf(note, m_pictures.value(note.id), m_language, theme);
        const QRectF place = m_layout.notes.value(note.id);
        if ((look.picture || !look.text.isEmpty()) && isSeen(place))
            paintNote(painter, place, look, theme, MapDetail::Full);
    }
    for (const Transition& transition : m_journey.transitions) {
        const auto route = m_layout.routes.constFind(transition.id);
        if (route == m_layout.routes.constEnd())
            continue;
        const QPainterPath path = painterPath(route->path);
        const RouteLook look = lookOf(transition, *route, m_layout.largestFlow);
        const double margin = look.width + 8;
        if (isSeen(path.controlPointRect().adjusted(-margin, -margin, margin, margin)))
            paintRoute(painter, path, route->kind, look, theme, MapDetail::Full);
    }
    for (const Transition& transition : m_journey.transitions) {
        const auto route = m_layout.routes.constFind(transition.id);
        if (route != m_layout.routes.constEnd() && route->count && isSeen(route->label))
            paintRouteLabel(painter, *route, lookOf(transition, *route, m_layout.largestFlow), theme);
    }
    for (const Touchpoint& touchpoint : m_journey.touchpoints) {
        const QRectF card = m_layout.cards.value(touchpoint.id); // null in a collapsed stage or channel
        if (!card.isNull() && isSeen(card))
            paintCard(painter, card, lookOf(touchpoint, m_figures.of(touchpoint.id), m_language, theme), theme,
                MapDetail::Full);
    }
    painter.restore();
}

void JourneyPainter::paintInto(QPainter& painter, const QRectF& target, const Theme& theme) const
{
    if (m_bounds.isEmpty())
        return;
    const double scale = std::min(target.width() / m_bounds.width(), target.height() / m_bounds.height());
    painter.save();
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-m_bounds.center());
    paint(painter, theme);
    painter.restore();
}

} // namespace touchstone
