// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/RankingChanges.h"

namespace touchstone {

/// One touchpoint's change in lines: its score before and now, the terms of pain and impact that moved it, and how much
/// of it each cause did.
QString changeDetail(const PlaceChange& change, const QString& language);

} // namespace touchstone
