// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapEdits.h"
#include "views/map/MapScene.h"
#include "views/map/SnapGuides.h"

namespace touchstone {

/// The selected cards while they are dragged. A card without transitions that is held over a transition is put into it.
class MoveGesture
{
    Q_DECLARE_TR_FUNCTIONS(MoveGesture)

public:
    MoveGesture(MapScene& scene, MapEdits& edits, const QPointF& at);

    /// Alt leaves the cards where the pointer is, Shift keeps them on their row or column. `scale` is the zoom.
    void moveTo(const QPointF& at, Qt::KeyboardModifiers modifiers, double scale);
    void finish();
    void cancel();
    void paint(QPainter& painter) const;
    /// What a release would do, in words; empty where that is plain to see.
    QString hint() const;

private:
    QRectF leadCard() const { return m_scene.layout().cards.value(m_lead).translated(m_offset); }
    MapMove moveOf(TouchpointId id) const;
    void findTransition();
    void updateOverlay();

    MapScene& m_scene;
    MapEdits& m_edits;
    TouchpointId m_lead;
    SnapGuides m_snap;
    QPointF m_start, m_offset;
    std::vector<QLineF> m_guides;
    bool m_isLoose = false; ///< one card without transitions
    TransitionId m_into;
    QRectF m_painted;
};

} // namespace touchstone
