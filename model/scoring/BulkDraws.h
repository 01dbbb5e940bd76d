// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/RandomStream.h"

#include <span>

namespace touchstone {

/// Fills `numbers` with standard normal numbers (Box & Muller 1958, Annals of Mathematical Statistics 29:610-611). In
/// single precision and without branches, so that a compiler computes several at once; none is farther from 0 than 5.9.
void drawNormals(RandomStream& stream, std::span<float> numbers);

/// Fills `numbers` with gamma numbers of scale 1 and of `shapes`, which are above 0, one for one: RandomStream::gamma()
/// in single precision, several at once; what would be below 1e-38 is 0.
void drawGammas(RandomStream& stream, std::span<const float> shapes, std::span<float> numbers);

} // namespace touchstone
