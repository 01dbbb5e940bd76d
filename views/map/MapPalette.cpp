// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapPalette.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::MapPalette)
};

} // namespace

QList<MapColour> mapColours()
{
    return {{QString(), Words::tr("No colour")}, {QStringLiteral("#2a8f9d"), Words::tr("Turquoise")},
        {QStringLiteral("#3b7dc4"), Words::tr("Blue")}, {QStringLiteral("#6a6fd0"), Words::tr("Indigo")},
        {QStringLiteral("#9a5fb8"), Words::tr("Violet")}, {QStringLiteral("#5c9a4a"), Words::tr("Green")},
        {QStringLiteral("#93902f"), Words::tr("Olive")}, {QStringLiteral("#8a7461"), Words::tr("Brown")},
        {QStringLiteral("#73808c"), Words::tr("Grey")}};
}

} // namespace touchstone
