// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Uncertainty.h"

namespace touchstone {

/// How sure the room's order is if other people had sat in it: the voters are weighed anew in each draw (Rubin 1981,
/// The Bayesian bootstrap, Annals of Statistics 9:130-134), pain points and emotion ratings stay (scoring.md 1.3). One
/// entry a place of Ranking::room, in its order; empty without voters.
Uncertainty roomUncertainty(const Ranking& ranking, const Journey& journey);

} // namespace touchstone
