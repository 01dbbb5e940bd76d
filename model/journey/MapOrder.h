// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"

namespace touchstone {

/// How long to look for a better order, in comparisons of two nodes' edges (some hundred million a second).
constexpr qint64 ThoroughEffort = 2'000'000;

/// An order of each layer with few crossings and few upward edges, in which cards keep their band and, where nothing
/// is gained, the order in which they are listed. `start` is any order that keeps the bands; it is also the first that
/// is tried, and an other one is taken only where it is better. Small graphs are solved exactly; larger ones by sweeps
/// of barycentres (Sugiyama, Tagawa, Toda 1981), sifting (Matuszewski, Schönfeld, Molitor 1999) and restarts from
/// shaken orders until `effort` is spent. Same input, same result.
LayerOrder reduceCrossings(const LayeredGraph& graph, LayerOrder start, qint64 effort = ThoroughEffort);

} // namespace touchstone
