// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapEdits.h"
#include "views/map/MapHeader.h"
#include "views/map/MapScene.h"

namespace touchstone {

/// A stage's or a channel's header while it is dragged to another place in their order.
class HeaderGesture
{
public:
    HeaderGesture(MapScene& scene, MapEdits& edits, const MapHeader& header, const QPointF& at);

    void moveTo(const QPointF& at);
    void finish();
    /// Has what was painted cleared away.
    void clear();
    void paint(QPainter& painter) const;

private:
    int index() const;
    /// How many places the header would move.
    int steps() const;

    MapScene& m_scene;
    MapEdits& m_edits;
    MapHeader m_header;
    QPointF m_start, m_at;
    QRectF m_painted;
};

} // namespace touchstone
