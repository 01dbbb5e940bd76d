// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "views/common/Theme.h"
#include "views/map/MapPainter.h"

#include <memory>
#include <QImage>

namespace touchstone {

/// A picture in several sizes, each half the one before, so that it is drawn quickly and smoothly at any zoom.
class PictureLevels
{
public:
    explicit PictureLevels(const QImage& image);

    QSize size() const { return m_levels.front().size(); }
    /// The smallest one that is at least this many pixels wide.
    const QImage& atWidth(double pixels) const;

private:
    std::vector<QImage> m_levels;
};

using NotePicturesById = QHash<NoteId, std::shared_ptr<const PictureLevels>>;

/// All that a note on the map shows, ready to draw in any thread.
struct NoteLook
{
    QString text; ///< in the shown language; of a picture: its caption
    QColor fill, ink;
    std::shared_ptr<const PictureLevels> picture; ///< nullptr: a note in words

    friend bool operator==(const NoteLook&, const NoteLook&) = default;
};

/// Colours that are offered for notes, "#rrggbb"; empty: the theme's.
QStringList noteColours();

NoteLook lookOf(
    const Note& note, const std::shared_ptr<const PictureLevels>& picture, const QString& language, const Theme& theme);

/// A note at its place, in map units.
struct PlacedNote
{
    QRectF rect;
    NoteLook look;

    friend bool operator==(const PlacedNote&, const PlacedNote&) = default;
};

/// Draws it in map units.
void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look, const Theme& theme, MapDetail detail);
/// The frame of one that is selected or under the pointer, with the corner that resizes it.
void paintNoteMarks(QPainter& painter, const QRectF& rect, const Theme& theme, MapState state);

/// The corner of a note that resizes it.
QRectF noteCorner(const QRectF& rect);

} // namespace touchstone
