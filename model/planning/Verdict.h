// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace touchstone {

/// What to do about one place (scoring.md 1.6), in the order in which they are tried: the first that fits.
enum class Verdict {
    KeepHuman,
    NoEvidence,
    Validate,
    Digitise,
    Improve,
    FixWithoutDigital,
    CloseCall, ///< the room decides
    Leave
};
QString keyOf(Verdict verdict); ///< as in JSON: "keep_human", "digitise" ...

/// How firmly a choice is made: by the share of draws in which it is part of the best portfolio.
enum class Advice { Do, MeasureFirst, NotNow };
QString keyOf(Advice advice); ///< "do", "measure_first", "not_now"

/// Do from .8 on, measure first from .2 on, else not now.
Advice adviceOf(double coreIndex);

/// What a verdict depends on.
struct VerdictGrounds
{
    bool keepHuman = false;
    bool isRanked = true;
    double evidenceShare = 1;
    /// Share of draws in which a digital solution here is part of the best portfolio; without costs the probability to
    /// be among the first three to digitise.
    double decisiveShare = 0;
    bool isFullyDigital = false; ///< level 4 already
    bool isBestNotDigital = false; ///< the solution here that removes most is not digital
};

Verdict verdictOf(const VerdictGrounds& grounds);

} // namespace touchstone
