// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/evidence/Impact.h"
#include "model/evidence/Signal.h"
#include "model/journey/Journey.h"
#include "model/planning/Verdict.h"
#include "model/report/Words.h"

namespace touchstone {

/// The method's terms on paper, in the language of the paper. The window's own are in views/common/Terms.
QString familyText(Family family, const Words& words);
QString impactText(Impact impact, const Words& words);
QString gradeText(Grade grade, const Words& words); ///< "measured", "heard", "assumed"
QString digitalLevelText(int level, const Words& words); ///< "1 recorded"; `level` from 0 to 4
QString informantText(Informant informant, const Words& words); ///< "customer", "frontline", "management"
QString verdictText(Verdict verdict, const Words& words); ///< "Digitise"
QString adviceText(Advice advice, const Words& words); ///< "Do", "Measure first", "Not now"

/// English, in the context "touchstone::DescribeChoice".
const char* nameOf(Verdict verdict);
const char* nameOf(Advice advice);

} // namespace touchstone
