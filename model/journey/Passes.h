// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// Whether a persona passes a touchpoint: where none is named, all do.
inline bool passes(const Touchpoint& touchpoint, const QString& personaKey)
{
    return touchpoint.personas.isEmpty() || touchpoint.personas.contains(personaKey);
}

} // namespace touchstone
