// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

namespace touchstone {

/// A layout on its way from one to another, `share` 0..1 of it done: cards, stages and channels that are in both lie
/// between their two places, lines follow their cards; counts wait for the end. Share 1 is `to` itself.
MapLayout blendLayouts(const Journey& journey, const MapLayout& from, const MapLayout& to, double share);

} // namespace touchstone
