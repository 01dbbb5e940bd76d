// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// Shows the window until it is closed; opens `file`, or where that is empty the last one. Returns the exit code. Makes
/// its own QApplication.
int runWindow(int& argc, char** argv, const QString& file);

} // namespace touchstone
