// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/ReportContent.h"
#include "views/common/TextBox.h"
#include "views/common/Theme.h"

#include <QFont>

namespace touchstone::report {

using Type = TextType;

/// Lengths of the report are in tenths of a point: A4 portrait is 5953 x 8419.
inline constexpr double Unit = PaperUnit; ///< a point
inline constexpr double PageWidth = 5953, PageHeight = 8419;
inline constexpr double MarginLeft = 567, MarginRight = 567, MarginTop = 620, MarginBottom = 640;
inline constexpr double ContentWidth = PageWidth - MarginLeft - MarginRight;
inline constexpr double ContentBottom = PageHeight - MarginBottom;
inline constexpr int GridColumns = 12;
inline constexpr double Gutter = 80; ///< between the columns of a table or grid

/// The sizes of type in use.
inline constexpr Type TitleType{30, QFont::DemiBold}, HeadingType{19, QFont::DemiBold},
    SubheadingType{12, QFont::DemiBold}, LeadType{11.5}, BodyType{9.5}, StrongType{9.5, QFont::DemiBold}, SmallType{8},
    FigureType{24, QFont::DemiBold};

QColor toneColor(const Theme& theme, ReportTone tone, double shade);

} // namespace touchstone::report
