// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace touchstone {

/// A colour that stages and channels can have.
struct MapColour
{
    QString value; ///< "#rrggbb"; empty: the theme's own
    QString name; ///< in the interface's language
};

/// The colours that the map offers, the theme's own first. They are far apart, also for those who see fewer colours,
/// and none is a shade of the heat scale, which means pain.
QList<MapColour> mapColours();

} // namespace touchstone
