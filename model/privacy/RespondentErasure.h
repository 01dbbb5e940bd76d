// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

#include <map>

namespace touchstone {

/// Where a person stands in a project.
struct PersonTraces
{
    std::map<SurveyId, std::vector<qint64>> answers; ///< the rows whose respondent column names the person
    std::vector<InterviewId> interviews; ///< that have the person's id as id, title or person, or quote an answer
    std::vector<VoteId> votes; ///< of the person
    /// Names of interviews, codes, cards and notes that hold the id as a word without being the person's: texts that
    /// somebody wrote, and has to read again.
    QStringList mentions;

    qint64 rows() const;
    bool isEmpty() const { return answers.empty() && interviews.empty() && votes.empty(); }
    friend bool operator==(const PersonTraces&, const PersonTraces&) = default;
};

/// Looks for a person by the id that surveys, interviews and votes know them by; capitals and spaces around it count
/// for nothing.
Result<PersonTraces> tracesOf(const QString& projectPath, const QString& person);

/// Removes one person for good: the answers with their texts, interviews with their excerpts, and votes; what was
/// counted is counted anew. The file is made anew without its history, so that no byte of what is removed is left in
/// it, and nothing can be undone. No window may have it open. Attachments, which hold whatever was put into them, stay;
/// so do kept results, which hold counts. What was removed; empty, and the file as it is, where nobody is found.
Result<PersonTraces> erasePerson(const QString& projectPath, const QString& person);

} // namespace touchstone
