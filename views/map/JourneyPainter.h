// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "model/project/NoteFiles.h"
#include "model/scoring/Ranking.h"
#include "views/common/Theme.h"
#include "views/map/MapFigures.h"
#include "views/map/NotePainter.h"

class QPainter;

namespace touchstone {

/// The picture of a whole journey (stages, lanes, touchpoints with index, n and grade, transitions, exits) for the
/// report and exports: laid out once, then painted as often as there are pages, in any thread. The window's scene uses
/// the same geometry and item painters.
class JourneyPainter
{
public:
    /// `language`: of all names and words, whatever the interface speaks. `pictures`: of its notes; without its file a
    /// note shows its words only.
    JourneyPainter(Journey journey, const Ranking& ranking, const QString& language, const NoteFiles& pictures = {});

    const Journey& journey() const { return m_journey; }
    const MapLayout& layout() const { return m_layout; }
    /// What is painted, in map units; empty where there is nothing.
    QRectF bounds() const { return m_bounds; }
    QString stageName(StageId id) const;
    QString channelName(ChannelId id) const;
    QString touchpointName(TouchpointId id) const;
    HeaderLook headerOf(StageId id) const;
    HeaderLook headerOf(ChannelId id) const;

    /// Paints in map units what lies in `exposed`; all of it where that is null.
    void paint(QPainter& painter, const Theme& theme, const QRectF& exposed = {}) const;
    /// Paints the whole in the middle of `target`, as large as it fits.
    void paintInto(QPainter& painter, const QRectF& target, const Theme& theme) const;

private:
    Journey m_journey;
    QString m_language;
    MapLayout m_layout;
    MapFigures m_figures;
    NotePicturesById m_pictures;
    QString m_noStage, m_noChannel;
    QRectF m_bounds;
};

} // namespace touchstone
