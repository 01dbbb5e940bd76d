// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Impact.h"
#include "model/evidence/Signal.h"
#include "model/journey/Journey.h"
#include "model/report/Words.h"

namespace touchstone {

/// The method's terms on paper, in the language of the paper. The window's own are in views/common/Terms.
QString familyText(Family family, const Words& words);
QString impactText(Impact impact, const Words& words);
QString gradeText(Grade grade, const Words& words); ///< "measured", "heard", "assumed"
QString digitalLevelText(int level, const Words& words); ///< "1 recorded"; `level` from 0 to 4

} // namespace touchstone
