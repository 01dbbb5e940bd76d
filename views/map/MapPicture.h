// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/JourneyPainter.h"

#include <QSet>

namespace touchstone {

/// What a map that leaves the program shows.
struct MapPictureOptions
{
    QString language = QStringLiteral("en"); ///< "en" or "zh_CN": of all words and names
    ThemeMode theme = ThemeMode::Light;
    bool keepsEmpty = false; ///< also stages and channels without touchpoints
    QSet<TouchpointId> only = {}; ///< only these touchpoints; all where it is empty

    friend bool operator==(const MapPictureOptions&, const MapPictureOptions&) = default;
};

/// A journey's map as it leaves the program: under its name and a line that explains it, on a margin. Immutable and
/// free of widgets: make and paint it in any thread of a program with a QGuiApplication.
class MapPicture
{
public:
    /// `pictures`: of the journey's notes.
    MapPicture(const Journey& journey, const Ranking& ranking, const MapPictureOptions& options,
        const NoteFiles& pictures = {});

    const MapPictureOptions& options() const { return m_options; }
    const JourneyPainter& map() const { return m_map; }
    const QString& title() const { return m_title; }
    QSizeF size() const { return m_size; } ///< map units
    /// Where the map's own origin lies in the picture.
    QPointF mapOrigin() const;
    QColor background() const;
    /// Paints in map units, from the picture's top left corner, what lies in `exposed`; all of it where that is null.
    void paint(QPainter& painter, const QRectF& exposed = {}) const;

private:
    MapPictureOptions m_options;
    Theme m_theme;
    JourneyPainter m_map;
    QString m_title, m_caption;
    QRectF m_titleRect, m_captionRect;
    QSizeF m_size;
};

} // namespace touchstone
