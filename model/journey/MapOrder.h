// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"

namespace touchstone {

/// How long to look for a better order, in comparisons of two nodes' edges (some hundred million a second).
constexpr qint64 ThoroughEffort = 2'000'000;

/// An order of each layer with few crossings and few upward edges, in which cards keep their band and, where nothing
/// is gained, the order in which they are listed. `start` is any order that keeps the bands; it is also the first that
/// is tried, and an other one is taken only where it is better. Small graphs are solved exactly; larger ones by sweeps
/// of medians with exchanges of neighbours (Gansner, Koutsofios, North, Vo 1993), sifting (Matuszewski, Schönfeld,
/// Molitor 1999), then by putting cards with all their lines where they cross least (Reinsertion), from shuffled starts
/// too, and some cards at once, until `effort` is spent. Same input, same result.
LayerOrder reduceCrossings(const LayeredGraph& graph, LayerOrder start, qint64 effort = ThoroughEffort);

} // namespace touchstone
