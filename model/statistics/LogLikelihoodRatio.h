// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touchstone {

/// How surely two groups use something at different rates: `first` of `firstN` and `second` of `secondN` do. G^2 =
/// 2 (log L(p1) + log L(p2) - log L(p)), chi-squared with one degree of freedom where the rates are one (Dunning 1993,
/// Computational Linguistics 19:61-74); its sign says who does more: above 0 the first. 0 where a group is empty.
double logLikelihoodRatio(double first, double firstN, double second, double secondN);

} // namespace touchstone
