// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Scale.h"

namespace touchstone {

/// One mapped column of a survey with what one tally counted there.
struct Question
{
    QString header;
    ColumnRole role = ColumnRole::Ignore;
    std::optional<Signal> signal;
    QString touchpoint; ///< name to show, empty where it belongs to none
    bool isCounted = false; ///< the figures below hold
    qint64 answered = 0; ///< people
    qint64 missing = 0;
    qint64 unknown = 0; ///< cells that are no level of the scale
    Scale scale;

    friend bool operator==(const Question&, const Question&) = default;
};

/// The columns of a survey, in the mapping's order; `tally` may be nullptr: nothing is counted then.
std::vector<Question> questionsOf(
    const Survey& survey, const SurveyTally* tally, const Journey& journey, const QString& language);

/// Level names and losses of an aggregate's or a column's counts.
Scale countedScale(const Aggregate& aggregate);

/// The name to show for a mapping's touchpoint: of its key, of its name, or of a handover "a>b".
QString touchpointName(const QString& keyOrName, const Journey& journey, const QString& language);

} // namespace touchstone
