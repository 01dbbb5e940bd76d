// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Impact.h"

#include <QCoreApplication>

namespace touchstone {

#define TOUCHSTONE_IMPACT(name) ImpactInfo name##Impact();
#include "model/evidence/impacts/Registration.inc"
#undef TOUCHSTONE_IMPACT

} // namespace touchstone
