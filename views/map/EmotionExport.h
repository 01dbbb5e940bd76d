// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "views/charts/ChartTable.h"
#include "views/map/EmotionWords.h"

namespace touchstone {

/// The figures behind the curves, a row a point.
ChartTable curveTable(const EmotionPicture& picture, const Journey& journey, const EmotionWords& words);

/// The curves of the whole journey in print colours. Errors: those of writeSvg() and writePng().
Result<void> saveCurveSvg(const QString& path, const EmotionPicture& picture, const EmotionWords& words);
/// At twice the size on screen.
Result<void> saveCurvePng(const QString& path, const EmotionPicture& picture, const EmotionWords& words);

} // namespace touchstone
