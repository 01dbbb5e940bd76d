// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// Whose voice an interview is: the same text for interviews of one person (capitals and spaces around count for
/// nothing), another one for each interview that names nobody.
QString voiceOf(const Interview& interview);

} // namespace touchstone
