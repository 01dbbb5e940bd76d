// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/Words.h"
#include "model/scoring/KeptCheck.h"
#include "model/scoring/RankingChanges.h"

#include <QStringList>

namespace touchstone {

/// "moved beyond noise", "only because the map was restructured" ...
QString changeText(ChangeKind kind, const Words& words);
/// "+12.3", "−0.4", "0.0": a part of a change of score; an ASCII minus where `isPlain`, as on a terminal.
QString signedPoints(double points, bool isPlain = false);

/// What there is to say about all changes together, in sentences: how many moved and by what, and what chance would do.
QStringList describeChanges(const RankingChanges& changes, const Words& words);

/// Whether the newest kept result still holds, and if not what differs: one sentence.
QString describeKept(const KeptCheck& check, const Words& words);

/// "Spring (1 March 2026)": a kept result's name with its day, in the language of `words`.
QString titleOf(const KeptResult& kept, const Words& words);

} // namespace touchstone
