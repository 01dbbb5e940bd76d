// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/JourneyProblems.h"

namespace touchstone {

/// What is odd, and what that does to the figures: a sentence in the interface's language. Touchpoints are named in
/// `language`.
QString describeProblem(const JourneyProblem& problem, const Journey& journey, const QString& language);

/// What a fix does, as the words of a button and of the step that can be undone.
QString describeFix(const ProblemFix& fix, const Journey& journey, const QString& language);

} // namespace touchstone
