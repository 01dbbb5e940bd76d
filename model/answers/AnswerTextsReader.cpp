// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerTexts.h"
#include "model/answers/WordBreaker.h"
#include "model/evidence/AnsweredQuestion.h"
#include "model/exchange/ScaleWords.h"
#include "model/exchange/StoredAnswers.h"
#include "model/project/Connection.h"

#include <algorithm>
#include <limits>
#include <SQLiteCpp/Statement.h>

namespace touchstone {
namespace {

constexpr qint64 RowsBetweenLooks = 1024; ///< at whether it was cancelled
constexpr qint64 FewestShown = 5; ///< people in a group that is named beside a text
constexpr double Middle = .5; ///< of the losses

/// A scored or outcome column that tells how an author judged something.
struct Judgement
{
    int column = 0; ///< index in the mapping
    LevelCoder coder;
    std::vector<double> loss;
};

/// How the authors of a survey judged what its text questions ask about.
class Judges
{
public:
    Judges(const Survey& survey, const SignalRules& rules, const std::vector<int>& textColumns)
    {
        const auto& columns = survey.mapping.columns;
        for (size_t column = 0; column < columns.size(); ++column) {
            const bool isScore = columns[column].role == ColumnRole::Score && columns[column].signal;
            if (!isScore && columns[column].role != ColumnRole::Outcome)
                continue;
            m_judgements.push_back({static_cast<int>(column), LevelCoder(columns[column], survey.mapping.missing),
                lossesOf(survey, columns[column], rules).loss});
        }
        for (const int text : textColumns) {
            const QString& touchpoint = columns[static_cast<size_t>(text)].touchpoint;
            std::vector<size_t> own, outcome;
            for (size_t index = 0; index < m_judgements.size(); ++index) {
                const ColumnMapping& column = columns[static_cast<size_t>(m_judgements[index].column)];
                if (column.role == ColumnRole::Outcome)
                    outcome.push_back(index);
                else if (!touchpoint.isEmpty() && column.touchpoint == touchpoint)
                    own.push_back(index);
            }
            m_ofText.push_back({std::move(own), std::move(outcome)});
        }
    }

    Mood moodOf(size_t text, const StoredAnswers& answers)
    {
        for (const std::vector<size_t>& judgements : m_ofText[text]) {
            double sum = 0;
            int n = 0;
            for (const size_t index : judgements) {
                Judgement& judgement = m_judgements[index];
                const std::uint8_t code = judgement.coder.code(answers.cell(judgement.column));
                if (code < judgement.loss.size()) {
                    sum += judgement.loss[code];
                    ++n;
                }
            }
            if (n > 0)
                return sum > Middle * n ? Mood::Unhappy : sum < Middle * n ? Mood::Fine : Mood::Between;
        }
        return Mood::Unknown;
    }

private:
    std::vector<Judgement> m_judgements;
    std::vector<std::array<std::vector<size_t>, 2>> m_ofText; ///< about its touchpoint, then the outcome
};

} // namespace

/// Fills AnswerTexts survey by survey.
class AnswerTextsReader
{
public:
    AnswerTextsReader(SQLite::Database& connection, const SignalRules& rules, Progress& progress)
        : m_connection(connection)
        , m_rules(rules)
        , m_progress(progress)
    { }

    /// False where it was cancelled.
    bool read(const Survey& survey)
    {
        const auto& columns = survey.mapping.columns;
        std::vector<int> textColumns;
        const size_t firstQuestion = m_texts->m_questions.size();
        for (size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].role != ColumnRole::Text || !storedColumn(survey, columns[column]))
                continue;
            textColumns.push_back(static_cast<int>(column));
            m_texts->m_questions.push_back(
                {survey.id, textColumns.back(), columns[column].header, columns[column].touchpoint});
        }
        if (textColumns.empty() || survey.answersTable.isEmpty())
            return true;
        AnswerTexts::Source source{.survey = survey.id, .wave = survey.mapping.wave, .first = m_texts->size()};
        const TallyLayout layout = tallyLayout(survey.mapping);
        std::vector<ValueCoder> values;
        for (const TallyLayout::Group& group : layout.groups) {
            const bool isWave = group.header.isEmpty();
            source.hasWaveColumn = source.hasWaveColumn || isWave;
            values.emplace_back(columns[static_cast<size_t>(group.column)], survey.mapping.missing,
                isWave ? survey.mapping.wave : QString());
            source.groups.push_back({.column = group});
        }
        Judges judges(survey, m_rules, textColumns);
        StoredAnswers answers(m_connection, survey);
        for (qint64 row = 0; answers.next(); ++row) {
            if (row % RowsBetweenLooks == 0) {
                if (m_progress.isCancelled())
                    return false;
                m_progress.advance(RowsBetweenLooks);
            }
            for (size_t text = 0; text < textColumns.size(); ++text) {
                const ColumnMapping& column = columns[static_cast<size_t>(textColumns[text])];
                if (!takeWords(
                        answers.cell(textColumns[text]), column.missing ? *column.missing : survey.mapping.missing))
                    continue;
                m_texts->m_places.push_back(
                    {static_cast<std::uint16_t>(firstQuestion + text), judges.moodOf(text, answers)});
                m_texts->m_rows.push_back(answers.row());
                for (size_t group = 0; group < values.size(); ++group)
                    source.groups[group].codes.push_back(values[group].code(answers.cell(layout.groups[group].column)));
            }
        }
        source.end = m_texts->size();
        for (size_t group = 0; group < values.size(); ++group)
            nameGroup(source, source.groups[group], layout, values[group].values());
        m_texts->m_sources.push_back(std::move(source));
        return true;
    }

    std::shared_ptr<const AnswerTexts> finish()
    {
        // Pointed into only now: the vocabulary has moved while it grew.
        for (size_t number = 0; number < m_texts->m_vocabulary.size(); ++number)
            m_texts->m_numbers.emplace(m_texts->m_vocabulary[number], static_cast<quint32>(number));
        return std::move(m_texts);
    }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const { return std::hash<std::u16string_view>()(word); }
    };

    /// False for an answer without any word, or a code for none.
    bool takeWords(std::string_view cell, const QStringList& missing)
    {
        if (cell.empty())
            return false;
        const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        if (missing.contains(text.trimmed()))
            return false;
        auto& words = m_texts->m_words;
        const size_t before = words.size();
        m_breaker.breakUp(text, [&](qsizetype, qsizetype, std::u16string_view word) {
            auto known = m_known.find(word);
            if (known == m_known.end()) {
                known = m_known.emplace(word, static_cast<quint32>(m_known.size())).first;
                m_texts->m_vocabulary.emplace_back(word);
            }
            words.push_back(known->second);
        });
        if (words.size() == before)
            return false;
        m_texts->m_starts.push_back(words.size());
        return true;
    }

    void nameGroup(const AnswerTexts::Source& source, AnswerTexts::Group& group, const TallyLayout& layout,
        const QStringList& values) const
    {
        std::vector<qint64> people(static_cast<size_t>(values.size()));
        for (size_t at = 0; at < group.codes.size(); ++at) {
            const bool isNewPerson
                = at == 0 || m_texts->m_rows[source.first + at] != m_texts->m_rows[source.first + at - 1];
            if (isNewPerson && group.codes[at] < people.size())
                ++people[group.codes[at]];
        }
        const bool isPersonal = !header::personal(group.column.header).isEmpty();
        for (size_t value = 0; value < people.size(); ++value) {
            group.values.push_back(layout.filterOf(group.column, values[static_cast<qsizetype>(value)]));
            group.isShown.push_back(!isPersonal && people[value] >= FewestShown);
        }
    }

    SQLite::Database& m_connection;
    const SignalRules& m_rules;
    Progress& m_progress;
    WordBreaker m_breaker;
    std::unordered_map<std::u16string, quint32, Hash, std::equal_to<>> m_known;
    std::shared_ptr<AnswerTexts> m_texts = std::make_shared<AnswerTexts>();
};

Result<std::shared_ptr<const AnswerTexts>> readAnswerTexts(
    const QString& projectPath, const Collection<Survey>& surveys, const SignalRules& rules, Progress& progress)
{
    using Read = Result<std::shared_ptr<const AnswerTexts>>;
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    qint64 rows = 0;
    for (const Survey& survey : surveys)
        rows += survey.rows;
    progress.setTotal(rows);
    return guarded(projectPath, [&]() -> Read {
        AnswerTextsReader reader(**connection, rules, progress);
        for (const Survey& survey : surveys) {
            if (!reader.read(survey))
                return failure({ErrorCode::Cancelled, {}, projectPath});
        }
        return reader.finish();
    });
}

Result<QStringList> readTexts(const QString& projectPath, const Collection<Survey>& surveys, const AnswerTexts& texts,
    std::span<const quint32> answers)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    return guarded(projectPath, [&] {
        QStringList result;
        std::map<size_t, SQLite::Statement> statements;
        for (const quint32 answer : answers) {
            const size_t number = texts.questionOf(answer);
            const TextQuestion& question = texts.questions()[number];
            const Survey* survey = surveys.find(question.survey);
            const auto stored = survey
                ? storedColumn(*survey, survey->mapping.columns[static_cast<size_t>(question.column)])
                : std::nullopt;
            if (!stored) {
                result << QString();
                continue;
            }
            auto statement = statements.find(number);
            if (statement == statements.end()) {
                const QString sql = QStringLiteral("SELECT c%1 FROM \"%2\" WHERE row = ?")
                                        .arg(*stored + 1)
                                        .arg(QString(survey->answersTable).remove(u'"'));
                statement = statements.emplace(number, SQLite::Statement(**connection, sql.toStdString())).first;
            }
            statement->second.reset();
            statement->second.bind(1, static_cast<int64_t>(texts.rowOf(answer)));
            result << (statement->second.executeStep() ? QString::fromUtf8(statement->second.getColumn(0).getText())
                                                       : QString());
        }
        return result;
    });
}

} // namespace touchstone
