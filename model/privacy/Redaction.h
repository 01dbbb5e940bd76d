// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

namespace touchstone {

/// A passage of an interview's text that shall go.
struct RedactedPassage
{
    InterviewId interview;
    int start = 0, end = 0; ///< code points, [start, end)

    friend bool operator==(const RedactedPassage&, const RedactedPassage&) = default;
};

/// The interview with the passage replaced by `mark`. Excerpts keep marking what they marked: one that began or ended
/// within the passage now begins or ends with the mark.
Interview redacted(Interview interview, const RedactedPassage& passage, const QString& mark);

/// Every place where the words of a passage stand in a text of the interviews, the passage itself first; capitals count
/// for nothing. None where the passage is empty or the interview is not there.
std::vector<RedactedPassage> occurrencesOf(const Evidence& evidence, const RedactedPassage& passage);

/// Replaces passages, which must not overlap, for good: the file is made anew without its history, so that no byte of
/// what they said is left in it, and nothing can be undone. No window may have it open. What else repeats the words
/// (titles, notes, cards, attachments) stays.
Result<void> redactPassages(
    const QString& projectPath, const std::vector<RedactedPassage>& passages, const QString& mark);

} // namespace touchstone
