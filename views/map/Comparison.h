// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/JourneyDifference.h"
#include "model/journey/MapLayout.h"
#include "views/common/Theme.h"
#include "views/map/EdgeNames.h"

#include <QHash>
#include <QSet>

class QPainter;

namespace touchstone {

/// Two journeys laid out together, so that what is the same in both stands at the same place on both sides, and what
/// differs is marked by colour and by sign: + added, − removed, ~ changed.
class Comparison
{
public:
    enum class Side { Before, After };

    Comparison() = default;
    Comparison(const Journey& before, const Journey& after, const QString& language);

    const Journey& journey(Side side) const { return side == Side::Before ? m_before : m_after; }
    const JourneyDifference& difference() const { return m_difference; }
    QRectF bounds() const { return m_bounds; }
    /// Where a touchpoint of either journey stands; null for others.
    QRectF placeOf(TouchpointId id) const;
    /// The touchpoint under a point of a side; after it also one that was removed there.
    TouchpointId at(Side side, const QPointF& point) const;

    /// Names of stages and channels for the edges of a window onto it.
    EdgeNames edgeNames() const;

    /// Paints a side in map units, as far as it lies in `exposed`; `current` is framed. `scale`: pixels of 96 to the
    /// inch a map unit, on which it depends how much can be read; below EdgeNames::ReadableHeaders stages and channels
    /// are without their names.
    void paint(QPainter& painter, Side side, const Theme& theme, const QRectF& exposed, TouchpointId current,
        double scale) const;
    /// Their names where they stand, as large as they fit: for paper, which has no edges.
    void paintNames(QPainter& painter, const Theme& theme, double scale) const;

private:
    /// A place on the common map: of a touchpoint that is the same in both, or of only one side.
    struct Node
    {
        TouchpointId before, after;
        bool isGhost = false; ///< where a touchpoint stood before it was moved
    };
    void unite();
    void paintGround(QPainter& painter, const Theme& theme, const QRectF& exposed, double scale) const;
    void paintRoutes(QPainter& painter, Side side, const Theme& theme, const QRectF& exposed, double scale) const;
    void paintNode(QPainter& painter, Side side, const Theme& theme, const QRectF& rect, const Node& node,
        bool isCurrent, double scale) const;
    /// A card as it is seen at a scale: from afar its name is all that it shows, as large as it fits.
    void paintTouchpoint(QPainter& painter, Side side, const Theme& theme, const QRectF& rect, TouchpointId id,
        bool isCurrent, double scale) const;

    Journey m_before, m_after;
    QString m_language;
    JourneyDifference m_difference;
    QHash<TouchpointId, DifferenceKind> m_cardKinds; ///< of touchpoints of both journeys that differ
    QSet<TouchpointId> m_moved; ///< of `before`
    QHash<TransitionId, DifferenceKind> m_routeKinds;
    Journey m_union;
    MapLayout m_layout;
    QHash<StageId, HeaderLook> m_stages; ///< of the united journey
    QHash<ChannelId, HeaderLook> m_channels;
    QRectF m_bounds;
    QHash<TouchpointId, Node> m_nodes; ///< by the united journey's ids
    QHash<TouchpointId, TouchpointId> m_nodeOf; ///< of the touchpoints of both journeys
    QHash<TransitionId, TransitionId> m_routeOf; ///< of the transitions of both journeys
};

/// The colour and the sign of a difference.
QColor differenceColour(DifferenceKind kind, const Theme& theme);
QString differenceSign(DifferenceKind kind);
/// The sign on a round ground of its colour.
void paintDifference(QPainter& painter, const QPointF& centre, double radius, DifferenceKind kind, const Theme& theme);

} // namespace touchstone
