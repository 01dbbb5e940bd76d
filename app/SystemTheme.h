// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

namespace touchstone {

/// Notes whether the system is light or dark. Call once, after QApplication is made and before a palette is set: Qt 6.4
/// tells it by the first palette only.
void noteSystemTheme();

/// The mode behind a choice of "light", "dark" or "system".
ThemeMode themeModeOf(const QString& choice);

} // namespace touchstone
