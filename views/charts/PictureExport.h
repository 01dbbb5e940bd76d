// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "views/charts/ChartTable.h"

#include <functional>

class QMenu;
class QWidget;

namespace touchstone {

/// How a picture is saved and copied.
struct PictureExport
{
    std::function<Result<void>(const QString&path)> saveSvg, savePng;
    std::function<ChartTable()> table; ///< the figures behind the picture
    std::function<void(const Error&)> failed; ///< a file was not written
};

/// Adds what every picture offers: save as SVG or PNG (asks where), copy as table. `owner` outlives the menu.
void addExportActions(QMenu& menu, QWidget& owner, const PictureExport& picture);

} // namespace touchstone
