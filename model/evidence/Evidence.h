// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Collection.h"
#include "model/evidence/Signal.h"
#include "model/evidence/SurveyTally.h"
#include "model/journey/Journey.h"

#include <QDateTime>

namespace touchstone {

/// A survey round.
struct Wave
{
    WaveId id;
    QString key;
    int position = 0;
    LocalizedText name;

    friend bool operator==(const Wave&, const Wave&) = default;
};

/// Counts that came in already counted, without the answers behind them.
struct Aggregate
{
    AggregateId id;
    int position = 0;
    Place place;
    Signal signal = Signal::Csat;
    std::vector<double> counts; ///< per level
    QStringList levels; ///< only where the scale has others than the signal's own
    std::vector<double> loss; ///< a loss per level, only with `levels` or where the text form overrides it
    std::vector<double> edges; ///< waiting: where the bins begin, minutes
    std::optional<double> okMinutes, badMinutes; ///< waiting
    std::optional<Anchors> anchors; ///< overrides the signal's
    QString segment; ///< "COLUMN=VALUE", empty: everyone
    QString wave; ///< key of a wave, empty: none

    friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

/// A driver matrix that came in ready made.
struct DriverMatrix
{
    QString outcome;
    double respondents = 0;
    std::vector<TouchpointId> touchpoints;
    std::vector<std::vector<double>> correlation; ///< (1 + touchpoints)^2, outcome first

    friend bool operator==(const DriverMatrix&, const DriverMatrix&) = default;
};

/// Who speaks: only customers feed the score.
enum class Informant { Customer, Frontline, Management };

/// How the speaker of an excerpt stands to its touchpoint.
enum class Stance { Negative, Neutral, Positive };

/// What excerpts are marked with. Codes make a tree.
struct Code
{
    CodeId id;
    QString key; ///< what excerpts and codes below it name it by; never changes
    int position = 0; ///< among those of the same code above
    LocalizedText name;
    QString above = {}; ///< key of a code; empty: none
    QString colour = {}; ///< "#rrggbb", empty: none of its own
    QString note = {}; ///< when to use it

    friend bool operator==(const Code&, const Code&) = default;
};

/// A coded passage of an interview.
struct Excerpt
{
    ExcerptId id;
    QString key; ///< may be empty
    int start = 0, end = 0; ///< Unicode code points into the text, [start, end)
    Place place; ///< may be none
    std::optional<int> severity; ///< 0..3
    QString code; ///< key of a code; empty: none
    std::optional<Stance> stance = {};

    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

struct Interview
{
    InterviewId id;
    QString key;
    int position = 0;
    LocalizedText title;
    Informant informant = Informant::Customer;
    std::vector<Place> covers; ///< covered and nothing said counts as severity 0
    QString text;
    QString wave;
    std::vector<Excerpt> excerpts;
    /// Who was interviewed, as a pseudonym: interviews of one person are one voice. Empty: somebody else each time.
    QString person = {};
    QString sourceFile = {}; ///< name without folder; empty: typed

    /// The passage that an excerpt marks.
    QString quote(const Excerpt& excerpt) const;

    friend bool operator==(const Interview&, const Interview&) = default;
};

/// Importance and the two questions of a Kano pair feed the classic views, not the score.
enum class ColumnRole {
    Score,
    Outcome,
    Segment,
    Weight,
    Respondent,
    Text,
    Wave,
    Date,
    Importance, ///< "how important is ...", least important first
    KanoFunctional, ///< "how would you feel if ... was there", from dislike to like
    KanoDysfunctional, ///< "... if it was not there", from dislike to like
    Ignore
};
inline constexpr bool isKano(ColumnRole role)
{
    return role == ColumnRole::KanoFunctional || role == ColumnRole::KanoDysfunctional;
}
QString keyOf(ColumnRole role); ///< as in a mapping: "score", "outcome" ...
std::optional<ColumnRole> columnRoleFromKey(const QString& key);

/// What one column of a survey means, as a mapping names it.
struct ColumnMapping
{
    QString header; ///< as told apart: "Name", "Name (2)", "Column 3"
    ColumnRole role = ColumnRole::Ignore;
    std::optional<Signal> signal; ///< score columns
    /// Id or name; "a>b" for a handover. Score and importance columns, and text and Kano columns that belong to one.
    QString touchpoint;
    QStringList levels; ///< cell texts, worst first
    bool reversed = false; ///< `levels` lists best first
    std::vector<double> loss; ///< a loss per level; empty: the signal's, or linear for other lengths
    std::optional<Anchors> anchors;
    std::vector<double> edges; ///< waiting
    std::optional<double> okMinutes, badMinutes; ///< waiting
    std::optional<QStringList> missing; ///< replaces the survey's list
    QString feature = {}; ///< Kano columns: what the pair asks about; empty: its touchpoint

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// What a survey's columns mean; a column not named is ignored.
struct SurveyMapping
{
    QString survey; ///< its name
    QString wave; ///< key of the wave, empty: none
    QStringList missing; ///< cell texts that are no answer, for all columns
    std::vector<ColumnMapping> columns;

    friend bool operator==(const SurveyMapping&, const SurveyMapping&) = default;
};

/// An imported survey: what the columns mean and the tallies; its answers lie in the table `answersTable`.
struct Survey
{
    SurveyId id;
    int position = 0;
    QString sourceFile; ///< name without folder
    QString sourceHash; ///< SHA-256 of the file, hex
    QString encoding;
    QString separator;
    int headerRows = 1;
    QDateTime importedAt; ///< UTC
    qint64 rows = 0;
    QString answersTable; ///< one row a response; "row" is the row number in the source, then c1, c2 ... a column
    QStringList headers; ///< of all columns of the source, told apart
    std::vector<int> storedColumns; ///< 0-based source column behind each of c1, c2 ...
    SurveyMapping mapping; ///< `touchpoint` holds the touchpoint's key
    std::vector<SurveyTally> tallies; ///< everyone first, then a segment value or wave each

    /// The tally of a filter; a survey that is all of one wave has its own tallies for that wave. nullptr if none.
    const SurveyTally* tally(const TallyFilter& filter) const;

    friend bool operator==(const Survey&, const Survey&) = default;
};

/// All that a score may rest on.
struct Evidence
{
    Collection<Wave> waves;
    Collection<Survey> surveys;
    Collection<Aggregate> aggregates;
    Collection<Code> codes;
    Collection<Interview> interviews;
    std::optional<DriverMatrix> drivers;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

} // namespace touchstone
