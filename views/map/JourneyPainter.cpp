// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/JourneyPainter.h"

#include "model/report/Words.h"
#include "views/map/HeaderPainter.h"
#include "views/map/MapFigures.h"
#include "views/map/NotePictures.h"

#include <QPainter>

namespace touchstone {
namespace {

constexpr QRectF Everywhere(-1e7, -1e7, 2e7, 2e7); ///< map units
constexpr double AllDetail = 1; ///< the scale at which nothing is left out

} // namespace

JourneyPainter::JourneyPainter(
    Journey journey, const Ranking& ranking, const QString& language, const Theme& theme, const NoteFiles& pictures)
    : m_journey(std::move(journey))
    , m_language(language)
{
    MapLayout& layout = m_content.layout = layoutMap(m_journey);
    m_content.index = std::make_shared<const MapIndex>(layout, m_journey);
    m_content.theme = theme;
    const Words words(language);
    for (const MapColumn& column : layout.columns) {
        m_bounds |= column.header;
        m_content.stages.insert(column.id,
            headerLook(m_journey.stages, column.id, language, words.translate("JourneyPainter", "No stage")));
    }
    for (const MapLane& lane : layout.lanes) {
        m_bounds |= lane.rect;
        m_content.channels.insert(lane.id,
            headerLook(m_journey.channels, lane.id, language, words.translate("JourneyPainter", "No channel")));
    }
    const NotePicturesById images = decodePictures(pictures);
    for (const Note& note : m_journey.notes) {
        const QRectF place = layout.notes.value(note.id);
        m_bounds |= place;
        const NoteLook look = lookOf(note, images.value(note.id), language, theme);
        if (look.picture || !look.text.isEmpty())
            m_content.notes.push_back({place, look});
    }
    for (const Transition& transition : m_journey.transitions) {
        if (const auto route = layout.routes.constFind(transition.id); route != layout.routes.constEnd())
            m_content.routes.insert(transition.id, lookOf(transition, *route, layout.largestFlow));
    }
    const MapFigures figures(std::make_shared<const Ranking>(ranking));
    for (const Touchpoint& touchpoint : m_journey.touchpoints)
        m_content.cards.insert(touchpoint.id, lookOf(touchpoint, figures.of(touchpoint.id), language, theme));
}

QString JourneyPainter::touchpointName(TouchpointId id) const
{
    const Touchpoint* touchpoint = m_journey.touchpoints.find(id);
    return touchpoint ? touchpoint->name.in(m_language) : QString();
}

void JourneyPainter::paint(QPainter& painter, const QRectF& exposed) const
{
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_content.paint(painter, exposed.isNull() ? Everywhere : exposed, AllDetail);
    painter.restore();
}

} // namespace touchstone
