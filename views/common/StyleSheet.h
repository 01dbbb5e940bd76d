// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

class QApplication;

namespace touchstone {

/// The application's style sheet for a theme. Besides the plain widgets it knows these dynamic properties (set them
/// before the widget is shown):
///  - QFrame "panel": true -> a card on the window: surface, border, round corners;
///  - QLabel "role": "muted" | "caption" (small, muted) | "title" (15) | "heading" (19) | "error" | "warning";
///  - QPushButton "primary": true -> the one action that is asked for; "flat" buttons and tool buttons stay quiet;
///  - QFrame "note": true -> a soft warning box.
QString styleSheetOf(const Theme& theme);

/// Fusion, the theme's palette and style sheet, and the interface font.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace touchstone
