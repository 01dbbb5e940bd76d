// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/AnswerBlock.h"
#include "model/evidence/TallyLayout.h"

#include <list>
#include <memory>
#include <mutex>

namespace touchstone {

/// A survey's scores, outcome, segments and waves in memory, one byte an answer: what a filter that was not counted at
/// import is counted from without reading a row again. Never changes: any thread.
class CodedAnswers
{
public:
    /// Throws nothing; the file's failures are errors.
    static Result<std::shared_ptr<const CodedAnswers>> read(const QString& projectPath, const Survey& survey);

    /// What countSurvey() counts. SegmentUnknown or WaveUnknown where the survey has no such column or wave.
    Result<SurveyTally> count(const TallyFilter& filter) const;

    bool isOf(const QString& projectPath, const Survey& survey) const;
    size_t bytes() const;

private:
    /// Which value of which group a filter wants; `value` is -1 where nobody gave it.
    struct Condition
    {
        size_t group = 0;
        int value = -1;
    };
    void addCondition(std::vector<Condition>& conditions, const TallyFilter& part) const;

    QString m_path;
    Survey m_survey; ///< without its tallies
    TallyLayout m_layout;
    std::vector<QStringList> m_values; ///< by group
    AnswerBlock m_answers; ///< all rows
};

/// Keeps the coded answers of the surveys that were counted last. Any thread, one at a time.
class CodedAnswersCache
{
public:
    static constexpr size_t MostBytes = size_t(256) << 20;

    /// countSurvey() without reading the file where the survey is known.
    Result<SurveyTally> count(const QString& projectPath, const Survey& survey, const TallyFilter& filter);

private:
    std::mutex m_mutex;
    std::list<std::shared_ptr<const CodedAnswers>> m_known; ///< used last first
};

} // namespace touchstone
