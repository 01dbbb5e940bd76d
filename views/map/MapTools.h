// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapEdits.h"
#include "views/map/MapScene.h"

#include <optional>
#include <QPainterPath>

namespace touchstone {

/// The gestures on the map: dragging cards, and drawing a transition from a card's right edge. They preview while they
/// last and make one edit at their end. Points are the scene's.
class MapTools
{
public:
    MapTools(MapScene& scene, MapEdits& edits)
        : m_scene(scene)
        , m_edits(edits)
    { }

    enum class Gesture { None, Move, Connect };
    Gesture gesture() const { return m_gesture; }

    void beginMove(const QPointF& at);
    /// From `from`; the line ends at the pointer until it is over a card.
    void beginConnect(TouchpointId from);
    TouchpointId connectSource() const { return m_source; }
    TouchpointId connectTarget() const { return m_target; }
    /// Aims at a card by keyboard.
    void setConnectTarget(TouchpointId target);

    void moveTo(const QPointF& at);
    /// Ends the gesture with its edit.
    void finish();
    /// Ends it without.
    void cancel();

    /// Draws the transition in the making.
    void paint(QPainter& painter) const;

private:
    void finishMove();
    TouchpointId cardAt(const QPointF& at) const;
    /// The offset with cards drawn to the grid of the first one's cell.
    QPointF snapped(const QPointF& offset) const;

    MapScene& m_scene;
    MapEdits& m_edits;
    Gesture m_gesture = Gesture::None;
    QPointF m_start, m_offset, m_pointer;
    TouchpointId m_source, m_target;
    bool m_isAllowed = false;
};

} // namespace touchstone
