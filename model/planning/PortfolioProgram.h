// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/planning/Portfolio.h"

namespace touchstone {

/// The best portfolio as an integer program, by GLPK: for more options than can be gone through. What several options
/// bring at one place is concave and is cut from above where the program believes in more than there is (Nemhauser &
/// Wolsey 1981, Annals of Discrete Mathematics 11:279-301). Not proven where it was cancelled. Safe to use from several
/// threads at once. There must be no cycle of prerequisites.
Portfolio solvePortfolioProgram(const PortfolioRules& rules, const PortfolioValues& values, Progress& progress);

} // namespace touchstone
