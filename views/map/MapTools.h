// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/ConnectGesture.h"
#include "views/map/HeaderGesture.h"
#include "views/map/MoveGesture.h"

#include <memory>

namespace touchstone {

/// The gesture on the map that is going on: cards or a header dragged, or a transition drawn. It previews while it
/// lasts and makes one edit at its end. Points are the scene's.
class MapTools
{
public:
    MapTools(MapScene& scene, MapEdits& edits)
        : m_scene(scene)
        , m_edits(edits)
    { }

    enum class Gesture { None, Move, Connect, Header };
    Gesture gesture() const;

    void beginMove(const QPointF& at);
    void beginConnect(TouchpointId from, const QPointF& anchor);
    void beginHeader(const MapHeader& header, const QPointF& at);
    /// The transition in the making; only while the gesture is Connect.
    ConnectGesture& connecting() { return *m_connect; }

    /// Drags cards or the header on. (A drawn transition also needs to know what it is over: connecting().)
    void moveTo(const QPointF& at, Qt::KeyboardModifiers modifiers, double scale);
    /// Ends a drag of cards or of a header with its edit.
    void finish();
    /// Ends any gesture without.
    void cancel();

    /// What a release would do, or why it is refused.
    QString hint() const;
    bool isRefused() const { return m_connect && !m_connect->verdict(); }
    void paint(QPainter& painter) const;

private:
    MapScene& m_scene;
    MapEdits& m_edits;
    std::unique_ptr<MoveGesture> m_move;
    std::unique_ptr<ConnectGesture> m_connect;
    std::unique_ptr<HeaderGesture> m_header;
};

} // namespace touchstone
