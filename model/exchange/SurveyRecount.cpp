// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TallyCounter.h"
#include "model/exchange/AnswerCoder.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Connection.h"

#include <sqlite3.h>

namespace touchstone {
namespace {

constexpr size_t BlockRows = 4096;

/// Which rows of a survey a filter means.
struct RowFilter
{
    int column = -1; ///< index in the mapping's columns, -1: all rows
    QString value;
    QString fallback; ///< value of rows whose cell is empty
};

/// The conditions of a filter; SegmentUnknown or WaveUnknown where the survey has no such column or wave.
Result<std::vector<RowFilter>> conditions(const Survey& survey, const TallyFilter& filter)
{
    std::vector<RowFilter> result;
    const auto& columns = survey.mapping.columns;
    if (!filter.segment.isEmpty()) {
        for (size_t index = 0; index < columns.size() && result.empty(); ++index) {
            const QString prefix = columns[index].header + QLatin1Char('=');
            if (columns[index].role == ColumnRole::Segment && filter.segment.startsWith(prefix))
                result.push_back({static_cast<int>(index), filter.segment.mid(prefix.size()), {}});
        }
        if (result.empty())
            return failure({ErrorCode::SegmentUnknown, {filter.segment, QString()}});
    }
    if (!filter.wave.isEmpty()) {
        const auto isWave = [](const ColumnMapping& column) { return column.role == ColumnRole::Wave; };
        const auto wave = std::find_if(columns.begin(), columns.end(), isWave);
        if (wave != columns.end())
            result.push_back({static_cast<int>(wave - columns.begin()), filter.wave, survey.mapping.wave});
        else if (survey.mapping.wave != filter.wave)
            return failure({ErrorCode::WaveUnknown, {filter.wave, survey.mapping.wave}});
    }
    return result;
}

/// Reads the stored answers of one column after another of a row, as the texts that they were.
class StoredAnswers
{
public:
    StoredAnswers(SQLite::Database& connection, const Survey& survey)
        : m_connection(connection.getHandle())
    {
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v2(m_connection, query(survey).toUtf8().constData(), -1, &prepared, nullptr) != SQLITE_OK)
            throw SQLite::Exception(m_connection);
        m_statement.reset(prepared);
    }
    bool next()
    {
        const int stepped = sqlite3_step(m_statement.get());
        if (stepped != SQLITE_ROW && stepped != SQLITE_DONE)
            throw SQLite::Exception(m_connection, stepped);
        return stepped == SQLITE_ROW;
    }
    std::string_view cell(int mappingColumn) const
    {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), mappingColumn));
        return text
            ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), mappingColumn)))
            : std::string_view();
    }

private:
    /// One result column for each column of the mapping; NULL for those that are not stored.
    static QString query(const Survey& survey)
    {
        QStringList columns;
        for (const ColumnMapping& column : survey.mapping.columns) {
            const auto source = static_cast<int>(survey.headers.indexOf(column.header));
            const auto stored = std::find(survey.storedColumns.begin(), survey.storedColumns.end(), source);
            columns << (stored == survey.storedColumns.end()
                    ? QStringLiteral("NULL")
                    : QStringLiteral("c%1").arg(stored - survey.storedColumns.begin() + 1));
        }
        return QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY row")
            .arg(columns.join(QLatin1String(", ")), QString(survey.answersTable).remove(QLatin1Char('"')));
    }

    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    sqlite3* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

SurveyTally count(SQLite::Database& connection, const Survey& survey, const std::vector<RowFilter>& filters)
{
    TallyLayout layout = tallyLayout(survey.mapping);
    layout.groups.clear();
    const auto& columns = survey.mapping.columns;
    std::vector<LevelCoder> scores;
    for (const TallyLayout::Score& score : layout.scores)
        scores.emplace_back(columns[static_cast<size_t>(score.column)], survey.mapping.missing);
    std::optional<LevelCoder> outcome;
    if (layout.outcomeColumn >= 0)
        outcome.emplace(columns[static_cast<size_t>(layout.outcomeColumn)], survey.mapping.missing);
    std::vector<ValueCoder> values;
    std::vector<std::uint8_t> wanted;
    for (const RowFilter& filter : filters) {
        values.emplace_back(columns[static_cast<size_t>(filter.column)], survey.mapping.missing, filter.fallback);
        wanted.push_back(values.back().code(filter.value.toStdString()));
    }

    TallyCounter counter(layout, layout.weightColumn >= 0);
    AnswerBlock block;
    block.scores.resize(scores.size());
    StoredAnswers answers(connection, survey);
    while (answers.next()) {
        bool isMeant = true;
        for (size_t filter = 0; filter < filters.size() && isMeant; ++filter)
            isMeant = values[filter].code(answers.cell(filters[filter].column)) == wanted[filter];
        if (!isMeant)
            continue;
        for (size_t score = 0; score < scores.size(); ++score)
            block.scores[score].push_back(scores[score].code(answers.cell(layout.scores[score].column)));
        if (outcome)
            block.outcome.push_back(outcome->code(answers.cell(layout.outcomeColumn)));
        if (layout.weightColumn >= 0)
            block.weights.push_back(parseWeight(answers.cell(layout.weightColumn)).value_or(0));
        if (++block.rows >= BlockRows) {
            counter.add(block);
            block.clear();
        }
    }
    counter.add(block);
    return counter.tallies({}).front();
}

} // namespace

Result<SurveyTally> countSurvey(const QString& projectPath, const Survey& survey, const TallyFilter& filter)
{
    const auto filters = conditions(survey, filter);
    if (!filters)
        return failure(filters.error());
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    return guarded(projectPath, [&] {
        SurveyTally tally = count(**connection, survey, *filters);
        tally.filter = filter;
        return tally;
    });
}

} // namespace touchstone
