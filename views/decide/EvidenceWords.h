// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Explanation.h"

namespace touchstone {

/// One line of evidence behind a term.
struct EvidenceLine
{
    Grade grade = Grade::Assumed;
    QString what; ///< "CSAT: 2.4 / 5", "Task completion: 41 % not completed", "6 of 8 people had trouble"
    QString source; ///< survey and question, "aggregated figures", "interviews", or why there is none; with n

    friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

/// The evidence behind one signal: a line a source; one assumed line where the place has none of its own.
std::vector<EvidenceLine> evidenceLines(const ExplainedSignal& behind);

/// What a part of impact was made from: "12 % of the lost journeys end here".
QString impactWords(const ExplainedImpact& impact, bool isExploratory);

} // namespace touchstone
