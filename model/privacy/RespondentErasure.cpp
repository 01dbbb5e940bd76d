// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/RespondentErasure.h"

#include "model/evidence/QuotedAnswer.h"
#include "model/exchange/StoredAnswers.h"
#include "model/exchange/SurveyImport.h"
#include "model/privacy/RewrittenProject.h"
#include "model/project/Connection.h"
#include "model/project/Project.h"

#include <algorithm>
#include <numeric>
#include <QRegularExpression>
#include <SQLiteCpp/Statement.h>

namespace touchstone {
namespace {

constexpr int NoteLetters = 40; ///< that a note is named by

bool isPerson(const QString& text, const QString& person)
{
    return text.trimmed().compare(person, Qt::CaseInsensitive) == 0;
}

QStringList textsOf(const LocalizedText& text)
{
    return text.isPlain() ? QStringList(text.plain()) : text.byLanguage().values();
}

/// Whether an interview is an answer of somebody's that was put on a card.
bool isQuoteOf(const Interview& interview, const std::map<SurveyId, std::vector<qint64>>& answers)
{
    const std::optional<QuotedAnswer> quoted = quotedAnswer(interview);
    const auto rows = quoted ? answers.find(quoted->survey) : answers.end();
    return rows != answers.end() && std::ranges::binary_search(rows->second, quoted->row);
}

bool isPerson(const LocalizedText& text, const QString& person)
{
    return std::ranges::any_of(textsOf(text), [&](const QString& each) { return isPerson(each, person); });
}

/// The stored columns (c1, c2 ...) that name who answered.
QStringList respondentColumns(const Survey& survey)
{
    QStringList columns;
    for (const ColumnMapping& column : survey.mapping.columns) {
        if (column.role != ColumnRole::Respondent)
            continue;
        if (const auto stored = storedColumn(survey, column))
            columns << QStringLiteral("c%1").arg(*stored + 1);
    }
    return columns;
}

std::vector<qint64> rowsOf(SQLite::Database& connection, const Survey& survey, const QString& person)
{
    std::vector<qint64> rows;
    for (const QString& column : respondentColumns(survey)) {
        // SQLite itself knows capitals of English letters only.
        SQLite::Statement statement(connection,
            QStringLiteral("SELECT row, CAST(%1 AS TEXT) FROM \"%2\" WHERE %1 IS NOT NULL ORDER BY row")
                .arg(column, QString(survey.answersTable).remove(u'"'))
                .toStdString());
        while (statement.executeStep()) {
            if (isPerson(QString::fromUtf8(statement.getColumn(1).getText()), person))
                rows.push_back(statement.getColumn(0).getInt64());
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// What a person wrote about the project can mention others; these are found as words.
class Mentions
{
public:
    explicit Mentions(const QString& person)
        : m_word(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(person)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
    { }

    void look(const QString& where, const QStringList& texts)
    {
        const bool isThere = std::ranges::any_of(texts, [this](const QString& text) { return text.contains(m_word); });
        if (isThere && !m_found.contains(where))
            m_found << where;
    }
    const QStringList& found() const { return m_found; }

private:
    QRegularExpression m_word;
    QStringList m_found;
};

QStringList textsOf(const Touchpoint& touchpoint)
{
    const AnalysisCard& card = touchpoint.card;
    QStringList texts = textsOf(touchpoint.name);
    for (const LocalizedText* text : {&card.need, &card.does, &card.thinks, &card.feels, &card.expects, &card.owner,
             &card.ideas, &card.backstage, &card.systems, &card.data})
        texts += textsOf(*text);
    for (const PainPoint& pain : touchpoint.painPoints)
        texts += textsOf(pain.text);
    return texts;
}

QStringList mentionsIn(const ProjectData& data, const PersonTraces& traces, const QString& person)
{
    Mentions mentions(person);
    for (const Interview& interview : data.evidence.interviews) {
        if (std::ranges::find(traces.interviews, interview.id) == traces.interviews.end())
            mentions.look(interview.title.english(),
                textsOf(interview.title) << interview.text << interview.person << interview.sourceFile);
    }
    for (const Code& code : data.evidence.codes)
        mentions.look(code.name.english(), textsOf(code.name) << code.note);
    const auto lookAt = [&](const Journey& journey) {
        for (const Touchpoint& touchpoint : journey.touchpoints)
            mentions.look(touchpoint.name.english(), textsOf(touchpoint));
        for (const Note& note : journey.notes)
            mentions.look(note.text.english().left(NoteLetters), textsOf(note.text));
    };
    lookAt(data.journey);
    std::ranges::for_each(data.sideJourneys, lookAt);
    return mentions.found();
}

PersonTraces tracesIn(SQLite::Database& connection, const ProjectData& data, const QString& person)
{
    PersonTraces traces;
    for (const Survey& survey : data.evidence.surveys) {
        if (std::vector<qint64> rows = rowsOf(connection, survey, person); !rows.empty())
            traces.answers.emplace(survey.id, std::move(rows));
    }
    for (const Interview& interview : data.evidence.interviews) {
        if (isPerson(interview.key, person) || isPerson(interview.title, person) || isPerson(interview.person, person)
            || isQuoteOf(interview, traces.answers))
            traces.interviews.push_back(interview.id);
    }
    for (const Vote& vote : data.journey.votes) {
        if (isPerson(vote.voter, person))
            traces.votes.push_back(vote.id);
    }
    traces.mentions = mentionsIn(data, traces, person);
    return traces;
}

Result<ProjectData> dataOf(const QString& path)
{
    const auto project = Project::open(path, Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    return (*project)->data();
}

Result<PersonTraces> tracesIn(const QString& path, const ProjectData& data, const QString& person)
{
    const QString id = person.trimmed();
    if (id.isEmpty())
        return PersonTraces();
    const auto connection = openForReading(path);
    if (!connection)
        return failure(connection.error());
    return guarded(path, [&] { return tracesIn(**connection, data, id); });
}

/// The survey's tallies without these rows; segments and waves that were theirs alone are no more.
Result<Survey> countedAnew(const QString& path, Survey survey, const std::vector<qint64>& leftOut)
{
    std::vector<SurveyTally> tallies;
    for (const SurveyTally& before : survey.tallies) {
        Result<SurveyTally> tally = countSurvey(path, survey, before.filter, leftOut);
        if (!tally)
            return failure(tally.error());
        if (tally->respondents > 0 || before.filter.isEveryone())
            tallies.push_back(std::move(*tally));
    }
    survey.tallies = std::move(tallies);
    survey.rows -= static_cast<qint64>(leftOut.size());
    return survey;
}

} // namespace

qint64 PersonTraces::rows() const
{
    return std::accumulate(answers.begin(), answers.end(), qint64(0),
        [](qint64 sum, const auto& survey) { return sum + static_cast<qint64>(survey.second.size()); });
}

Result<PersonTraces> tracesOf(const QString& projectPath, const QString& person)
{
    const Result<ProjectData> data = dataOf(projectPath);
    if (!data)
        return failure(data.error());
    return tracesIn(projectPath, *data, person);
}

Result<PersonTraces> erasePerson(const QString& projectPath, const QString& person)
{
    const Result<ProjectData> before = dataOf(projectPath);
    if (!before)
        return failure(before.error());
    Result<PersonTraces> traces = tracesIn(projectPath, *before, person);
    if (!traces || traces->isEmpty())
        return traces;
    ProjectData data = *before;
    for (const auto& [id, rows] : traces->answers) {
        const Result<Survey> survey = countedAnew(projectPath, *data.evidence.surveys.find(id), rows);
        if (!survey)
            return failure(survey.error());
        data.evidence.surveys.put(*survey);
    }
    for (const InterviewId id : traces->interviews)
        data.evidence.interviews.remove(id);
    for (const VoteId id : traces->votes)
        data.journey.votes.remove(id);
    TOUCHSTONE_TRY(rewriteProject(projectPath, *before, projectPath, data, {.leftOutRows = traces->answers}, true));
    return traces;
}

} // namespace touchstone
