// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/JourneyGraph.h"
#include "views/map/MapEdits.h"
#include "views/map/MapScene.h"

#include <QPainterPath>

namespace touchstone {

/// A transition while it is drawn: from a touchpoint, the start or an end, to the pointer or to what it is held over.
/// The journey's rules answer while it is drawn, so that a refused one is seen before it is let go.
class ConnectGesture
{
    Q_DECLARE_TR_FUNCTIONS(ConnectGesture)

public:
    /// `anchor`: where the line begins, on the card's edge or on the sign of the start.
    ConnectGesture(MapScene& scene, const MapEdits& edits, TouchpointId from, const QPointF& anchor);

    TouchpointId source() const { return m_source; }
    TouchpointId target() const { return m_target; } ///< none over empty ground
    QPointF pointer() const { return m_pointer; }
    /// TransitionDuplicate and its like where the target is refused.
    const Result<void>& verdict() const { return m_verdict; }

    void moveTo(const QPointF& at, TouchpointId target);
    /// Aims at a card by keyboard.
    void aim(TouchpointId target);
    void paint(QPainter& painter) const;
    /// What a release would do, or why it is refused.
    QString hint() const;
    /// Has what was painted cleared away.
    void clear();

private:
    QPainterPath line() const;
    void setTarget(TouchpointId target);
    void updateOverlay();

    MapScene& m_scene;
    const MapEdits& m_edits;
    JourneyGraph m_graph;
    TouchpointId m_source, m_target;
    QPointF m_anchor, m_pointer;
    Result<void> m_verdict;
    QRectF m_painted;
};

} // namespace touchstone
