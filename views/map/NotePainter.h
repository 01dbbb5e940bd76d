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

/// Draws it in map units. Selected ones show the corner that resizes them.
void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look, const Theme& theme, MapDetail detail,
    MapState state = {});

/// The corner of a note that resizes it.
QRectF noteCorner(const QRectF& rect);

} // namespace touchstone
