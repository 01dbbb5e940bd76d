// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "views/common/Theme.h"
#include "views/map/CardLook.h"

#include <QTransform>

class QPainter;

namespace touchstone {

/// Names of stages and channels at the upper and left edge of a window onto a map, for headers that are out of sight or
/// too small to read. A name is whole where there is room for it in a smaller size or on two lines.
class EdgeNames
{
public:
    /// The smallest zoom, in pixels a map unit, at which the map's own headers can be read.
    static constexpr double ReadableHeaders = .7;

    EdgeNames(const MapLayout& layout, const QHash<StageId, HeaderLook>& stages,
        const QHash<ChannelId, HeaderLook>& channels);

    /// Pixels that the names take beside and above a map that is shown at a zoom; nothing where its headers can be
    /// read.
    QSizeF room(double zoom) const;
    /// `toWindow` leads from the map to the window's pixels.
    void paint(QPainter& painter, const QTransform& toWindow, const QRectF& window, const Theme& theme) const;

private:
    struct Name
    {
        QRectF header; ///< map units
        HeaderLook look;
    };
    double channelWidth() const;
    double stageHeight(double zoom) const;

    std::vector<Name> m_stages, m_channels;
};

} // namespace touchstone
