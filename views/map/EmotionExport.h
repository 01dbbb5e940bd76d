// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "views/charts/ChartTable.h"
#include "views/map/EmotionPicture.h"

namespace touchstone {

/// A point in words, a line a figure: "measured satisfaction: 62 % (90 % range 51–72 %), n=200, measured, low point".
QString describePoint(const EmotionLine& line, const CurvePoint& point);

/// The figures behind the curves, a row a point.
ChartTable curveTable(const EmotionPicture& picture, const Journey& journey, const QString& language);

/// The curves of the whole journey in print colours. Errors: FileUnwritable.
Result<void> saveCurveSvg(const QString& path, const EmotionPicture& picture, const QString& title);
Result<void> saveCurvePng(const QString& path, const EmotionPicture& picture); ///< at twice the size on screen

} // namespace touchstone
