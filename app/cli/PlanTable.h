// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/RankOptions.h"

namespace touchstone {

/// A choice for the terminal: the solutions, what is to be said of them, the roadmap and the verdicts. Names and words
/// in `language`'s catalogue, as installed.
QString planTable(const Choice& choice, const RankedProject& ranked, const QString& language);

} // namespace touchstone
