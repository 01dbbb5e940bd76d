// SPDX-License-Identifier: GPL-3.0-or-later
// How a transition is drawn: from the edge of a card or from an end to where it leads.
#include "views/map/EndsBar.h"
#include "views/map/MapBubble.h"
#include "views/map/MapHits.h"
#include "views/map/MapView.h"

#include <array>
#include <cmath>

namespace touchstone {
namespace {

/// How far inside and outside a card's edge a transition can be drawn from it.
constexpr double HandleInside = 7, HandleOutside = 8;

} // namespace

std::optional<MapView::Handle> MapView::handleAt(const QPoint& at) const
{
    const QPointF point = mapToScene(at);
    const TouchpointId card = cardNear(m_scene->picture(), point, HandleOutside);
    const QRectF rect = m_scene->layout().cards.value(card);
    if (!card || rect.adjusted(HandleInside, HandleInside, -HandleInside, -HandleInside).contains(point))
        return {};
    const std::array sides = {QPointF(rect.right(), rect.center().y()), QPointF(rect.left(), rect.center().y()),
        QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom())};
    const std::array away = {std::abs(point.x() - rect.right()), std::abs(point.x() - rect.left()),
        std::abs(point.y() - rect.top()), std::abs(point.y() - rect.bottom())};
    const auto side = static_cast<size_t>(std::min_element(away.begin(), away.end()) - away.begin());
    return Handle{card, sides[side]};
}

void MapView::showHint(const QPoint& at) { m_bubble->say(m_tools.hint(), m_tools.isRefused(), at); }

void MapView::dragConnection(const QPoint& at)
{
    if (m_tools.gesture() != MapTools::Gesture::Connect)
        return;
    const TouchpointId card = cardAt(at);
    const TouchpointId source = m_tools.connecting().source();
    const bool isFromEnd = source == StartNode || source == SuccessNode || source == LostNode;
    const TouchpointId end = isFromEnd ? TouchpointId{} : m_ends->endAt(at);
    m_tools.connecting().moveTo(mapToScene(at), end ? end : card);
    m_ends->setAimed(end, !m_tools.isRefused());
    showHint(at);
}

void MapView::dropConnection(const QPoint& at)
{
    dragConnection(at);
    if (m_tools.gesture() != MapTools::Gesture::Connect)
        return;
    const TouchpointId from = m_tools.connecting().source(), to = m_tools.connecting().target();
    const bool isRefused = m_tools.isRefused(), isOnMap = !m_tools.hint().isEmpty();
    endConnection();
    const QPointF point = mapToScene(at);
    const MapLayout& layout = m_scene->layout();
    if (to && (isRefused || (from != StartNode && m_scene->shows(to)))) {
        m_edits.connect(from, to);
    } else if (to) {
        openEnd(from, to);
    } else if (isOnMap) {
        const int column = layout.columnAt(point.x()), lane = layout.laneAt(point.y());
        const MapMetrics& metrics = layout.metrics;
        const QPointF offset
            = point - layout.cellOrigin(column, lane) - QPointF(metrics.cardWidth, metrics.cardHeight) / 2;
        openAdd({.cell = {layout.columns[static_cast<size_t>(column)].id, layout.lanes[static_cast<size_t>(lane)].id},
                    .after = from == StartNode ? TouchpointId{} : from,
                    .linkFrom = from,
                    .offset = QPointF(std::max(0., offset.x()), std::max(0., offset.y()))},
            {});
    }
}

void MapView::endConnection()
{
    if (m_tools.gesture() == MapTools::Gesture::Connect)
        m_tools.cancel();
    m_isDrawing = false;
    m_mayStillBeText = false;
    m_ends->setAimed({}, true);
    m_bubble->say({}, false, {});
    announce();
}

} // namespace touchstone
