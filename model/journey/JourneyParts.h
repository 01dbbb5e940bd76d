// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QSet>

namespace touchstone {

/// The journey without stages and channels that hold no touchpoint and no note: what a reader need not look at.
/// Unchanged where there is no touchpoint at all.
Journey withoutEmptyParts(Journey journey);

/// With nothing collapsed: on paper there is nothing to click on.
Journey unfolded(Journey journey);

/// Only these touchpoints, with the transitions among them and to the journey's ends. Stages and channels stay.
Journey partOf(Journey journey, const QSet<TouchpointId>& touchpoints);

} // namespace touchstone
