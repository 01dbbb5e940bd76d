// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "model/scoring/Ranking.h"
#include "views/common/Theme.h"
#include "views/map/CardLook.h"

#include <memory>
#include <QHash>
#include <QSet>

namespace touchstone {

/// What a card on the map says about a touchpoint, besides what the touchpoint itself holds.
struct TouchpointFigure
{
    QString figure; ///< the index, "#2" for the room's order, an en dash without a rank
    QString note; ///< "#1 · n=200", the share of voters "5/8", or empty
    double heat = 0; ///< 0..1
    Grade grade = Grade::Assumed;
    bool isRanked = false;
};

/// Best grade among a place's own signals: measured, heard where only interviews speak, else assumed.
Grade gradeOf(const RankedPlace& place);
/// "n=200", from 100,000 "n=104k".
QString sampleText(double n);

/// The figures of one ranking, found by touchpoint in constant time.
class MapFigures
{
public:
    explicit MapFigures(std::shared_ptr<const Ranking> ranking);

    TouchpointFigure of(TouchpointId id) const;
    const RankedPlace* place(TouchpointId id) const { return m_places.value(id); }
    const RoomPlace* room(TouchpointId id) const { return m_room.value(id); }
    /// In the ranking, or in the room's order where that is all there is.
    std::optional<int> rank(TouchpointId id) const;
    /// Whether its importance is derived from the survey's outcome.
    bool isDriver(TouchpointId id) const { return m_drivers.contains(id); }
    Basis basis() const { return m_ranking->basis; }

private:
    std::shared_ptr<const Ranking> m_ranking;
    QHash<TouchpointId, const RankedPlace*> m_places;
    QHash<TouchpointId, const RoomPlace*> m_room;
    QSet<TouchpointId> m_drivers;
};

/// What a touchpoint's card shows of its pain.
CardLook lookOf(
    const Touchpoint& touchpoint, const TouchpointFigure& figure, const QString& language, const Theme& theme);
/// What a transition shows on a map whose largest count is `largestFlow`.
RouteLook lookOf(const Transition& transition, const MapRoute& route, double largestFlow);

} // namespace touchstone
