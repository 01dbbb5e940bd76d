// SPDX-License-Identifier: GPL-3.0-or-later
// How near the map is looked at.
#include "views/map/EdgeNames.h"
#include "views/map/EndsBar.h"
#include "views/map/MapView.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>

namespace touchstone {
namespace {

constexpr double SmallestZoom = .01, LargestZoom = 4, FittedZoom = 1.25, ReadableZoom = .7;
constexpr double FitMargin = 16, SelectionMargin = 60; ///< map units

} // namespace

void MapView::zoomBy(double factor, ViewportAnchor anchor)
{
    const double now = transform().m11();
    const double target = std::clamp(now * factor, SmallestZoom, LargestZoom);
    setTransformationAnchor(anchor);
    scale(target / now, target / now);
    m_isFitted = false;
    placeEditor();
}

void MapView::zoomToFit()
{
    zoomTo(m_scene->layout().bounds.adjusted(-FitMargin, -FitMargin, FitMargin, FitMargin), true);
}

void MapView::zoomToSelection()
{
    QRectF area;
    for (const TouchpointId id : m_workspace.selection())
        area |= m_scene->layout().cards.value(id);
    if (!area.isEmpty())
        zoomTo(area.adjusted(-SelectionMargin, -SelectionMargin, SelectionMargin, SelectionMargin), false);
}

void MapView::zoomTo(const QRectF& area, bool fromTopLeft)
{
    if (area.isEmpty() || viewport()->width() < 40)
        return;
    QSizeF room = viewport()->size();
    // Nothing of the whole hides behind the ends, which are there as soon as the map is seen.
    const int covered = fromTopLeft && !m_ends->isHidden() ? viewport()->height() - m_ends->y() : 0;
    room.rheight() -= covered;
    const auto fitting = [&] {
        return std::clamp(
            std::min(room.width() / area.width(), room.height() / area.height()), SmallestZoom, FittedZoom);
    };
    // From afar the names of stages and channels stand beside the map.
    QSizeF names(0, 0);
    if (fromTopLeft && fitting() < EdgeNames::ReadableHeaders) {
        const EdgeNames beside = edgeNames();
        names = beside.room(fitting());
        room -= names;
        const QSizeF smaller = beside.room(fitting()); // in less room they may take more
        room -= smaller - names;
        names = smaller;
    }
    const double zoom = fitting();
    setTransform(QTransform::fromScale(zoom, zoom));
    const QSizeF visible = room / zoom;
    // A map that is smaller than the window begins at its top left, as text does.
    const QPointF centre = fromTopLeft ? area.topLeft()
            + QPointF(std::max(visible.width(), area.width()), std::max(visible.height(), area.height())) / 2
                                       : area.center();
    centerOn(centre - QPointF(names.width(), names.height() - covered) / 2 / zoom);
    m_isFitted = fromTopLeft;
    placeEditor();
}

void MapView::centreOn(TouchpointId id)
{
    const QRectF card = m_scene->layout().cards.value(id);
    if (card.isEmpty())
        return;
    if (transform().m11() < ReadableZoom)
        zoomBy(ReadableZoom / transform().m11(), AnchorViewCenter);
    panTo(card.center());
}

void MapView::panTo(const QPointF& centre)
{
    m_isFitted = false;
    centerOn(centre);
}

void MapView::panBy(const QPoint& pixels)
{
    m_isFitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels.y());
}

bool MapView::pinch(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) { // a trackpad's
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + gesture->value());
        return true;
    }
    if (event->type() == QEvent::Gesture) { // two fingers on the screen
        auto* gestures = static_cast<QGestureEvent*>(event);
        auto* pinched = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
        if (!pinched)
            return false;
        zoomBy(pinched->scaleFactor());
        gestures->accept(pinched);
        return true;
    }
    return false;
}

} // namespace touchstone
