// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Version.h"

namespace touchstone {

QString programVersion() { return QStringLiteral(TOUCHSTONE_VERSION); }

} // namespace touchstone
