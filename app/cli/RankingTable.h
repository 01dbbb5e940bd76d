// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/RankOptions.h"

namespace touchstone {

/// A ranking as a table for the terminal, under a line that says what it rests on. Names and words in `language`'s
/// catalogue, as installed.
QString rankingTable(const RankedProject& ranked, const QString& language);

} // namespace touchstone
