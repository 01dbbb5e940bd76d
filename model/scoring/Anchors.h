// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Signal.h"

namespace touchstone {

/// Pain of a mean loss, 0..1: clip((loss - ok)/(bad - ok)); where both anchors are one, all that is above it is full
/// pain.
double painOf(double meanLoss, const Anchors& anchors);

} // namespace touchstone
