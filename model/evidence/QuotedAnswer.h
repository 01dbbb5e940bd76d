// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// Where a quoted answer stands: a cell of a survey.
struct QuotedAnswer
{
    SurveyId survey;
    qint64 row = 0; ///< of the stored answers, the number in the source
    int column = 0; ///< index in the survey's mapping

    friend bool operator==(const QuotedAnswer&, const QuotedAnswer&) = default;
};

/// The key of an interview that quotes it: "answer-SURVEY-ROW-COLUMN".
QString keyOf(const QuotedAnswer& answer);

/// A free-text answer that somebody put on a touchpoint's card as a quote is kept as an interview of one sentence,
/// whose key leads back to the cell. It feeds no score: its author was counted with the
/// survey, and it was picked by hand.
Interview quoteOf(const QuotedAnswer& answer, const QString& title, const QString& text, const Place& place);

/// The cell that an interview quotes; none where it is an interview.
std::optional<QuotedAnswer> quotedAnswer(const Interview& interview);

} // namespace touchstone
