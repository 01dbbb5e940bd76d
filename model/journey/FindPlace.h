// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// The place that a text means, as Journey::keyOf() writes it or with names instead of ids: a touchpoint, or "a>b" for
/// the handover between two.
std::optional<Place> findPlace(const Journey& journey, const QString& text);

} // namespace touchstone
