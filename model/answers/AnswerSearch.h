// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers/AnswerTexts.h"
#include "model/answers/TextQuery.h"

namespace touchstone {

/// Which answers are looked through.
struct TextScope
{
    std::vector<bool> questions = {}; ///< by number; empty: all
    TallyFilter filter = {};
    bool isUnhappyOnly = false;
};

/// The answers of a scope that a query means, by number; all of them for an empty query.
std::vector<quint32> findAnswers(const AnswerTexts& texts, const TextScope& scope, const TextQuery& query);

/// A line of an interview that a query means.
struct InterviewLine
{
    InterviewId interview;
    int start = 0; ///< in UTF-16 units of the text
    QString text;

    friend bool operator==(const InterviewLine&, const InterviewLine&) = default;
};

/// The lines of interviews that a query means; none for an empty query. Answers that were quoted are no interviews.
std::vector<InterviewLine> findInInterviews(const Collection<Interview>& interviews, const TextQuery& query);

} // namespace touchstone
