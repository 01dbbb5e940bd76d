// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Signal.h"

#include <QCoreApplication>

namespace touchstone {

#define TOUCHSTONE_SIGNAL(name) SignalInfo name##Signal();
#include "model/evidence/signals/Registration.inc"
#undef TOUCHSTONE_SIGNAL

/// "1", "2" ... as names of levels.
QStringList numbered(int first, int last);

} // namespace touchstone
