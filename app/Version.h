// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// The program's version, "major.minor.patch".
QString programVersion();

} // namespace touchstone
