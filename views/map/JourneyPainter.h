// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/NoteFiles.h"
#include "model/scoring/Ranking.h"
#include "views/map/MapContent.h"

namespace touchstone {

/// The picture of a whole journey (stages, lanes, touchpoints with index, n and grade, transitions, exits) for the
/// report and exports: laid out once, then painted as often as there are pages, in any thread. It is drawn as the
/// window draws the map.
class JourneyPainter
{
public:
    /// `language`: of all names and words, whatever the interface speaks. `pictures`: of its notes; without its file a
    /// note shows its words only.
    JourneyPainter(Journey journey, const Ranking& ranking, const QString& language, const Theme& theme,
        const NoteFiles& pictures = {});

    const Journey& journey() const { return m_journey; }
    const MapLayout& layout() const { return m_content.layout; }
    /// What is painted, in map units; empty where there is nothing.
    QRectF bounds() const { return m_bounds; }
    QString touchpointName(TouchpointId id) const;
    HeaderLook headerOf(StageId id) const { return m_content.stages.value(id); }
    HeaderLook headerOf(ChannelId id) const { return m_content.channels.value(id); }

    /// Paints in map units what lies in `exposed`; all of it where that is null.
    void paint(QPainter& painter, const QRectF& exposed = {}) const;

private:
    Journey m_journey;
    QString m_language;
    MapContent m_content;
    QRectF m_bounds;
};

} // namespace touchstone
