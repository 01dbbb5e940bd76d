// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/StoredAnswers.h"

#include <algorithm>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

namespace touchstone {
namespace {

/// One result column for each column of the mapping, NULL for those that are not stored, then the row's number.
QString queryOf(const Survey& survey, const std::vector<qint64>& leftOut)
{
    QStringList columns;
    for (const ColumnMapping& column : survey.mapping.columns) {
        const auto stored = storedColumn(survey, column);
        columns << (stored ? QStringLiteral("c%1").arg(*stored + 1) : QStringLiteral("NULL"));
    }
    columns << QStringLiteral("row");
    QStringList rows;
    for (const qint64 row : leftOut)
        rows << QString::number(row);
    return QStringLiteral("SELECT %1 FROM \"%2\" WHERE row NOT IN (%3) ORDER BY row")
        .arg(columns.join(QLatin1String(", ")), QString(survey.answersTable).remove(QLatin1Char('"')), rows.join(u','));
}

} // namespace

std::optional<size_t> storedColumn(const Survey& survey, const ColumnMapping& column)
{
    const auto source = static_cast<int>(survey.headers.indexOf(column.header));
    const auto stored = std::ranges::find(survey.storedColumns, source);
    if (stored == survey.storedColumns.end())
        return std::nullopt;
    return static_cast<size_t>(stored - survey.storedColumns.begin());
}

StoredAnswers::StoredAnswers(SQLite::Database& connection, const Survey& survey, const std::vector<qint64>& leftOut)
    : m_connection(connection.getHandle())
{
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(m_connection, queryOf(survey, leftOut).toUtf8().constData(), -1, &prepared, nullptr)
        != SQLITE_OK)
        throw SQLite::Exception(m_connection);
    m_statement.reset(prepared);
}

StoredAnswers::~StoredAnswers() = default;

void StoredAnswers::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

bool StoredAnswers::next()
{
    const int stepped = sqlite3_step(m_statement.get());
    if (stepped != SQLITE_ROW && stepped != SQLITE_DONE)
        throw SQLite::Exception(m_connection, stepped);
    return stepped == SQLITE_ROW;
}

qint64 StoredAnswers::row() const
{
    return sqlite3_column_int64(m_statement.get(), sqlite3_column_count(m_statement.get()) - 1);
}

std::string_view StoredAnswers::cell(int mappingColumn) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), mappingColumn));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), mappingColumn)))
                : std::string_view();
}

Result<RowFilter> RowFilter::of(const Survey& survey, const TallyFilter& filter)
{
    RowFilter result;
    const auto& columns = survey.mapping.columns;
    if (!filter.segment.isEmpty()) {
        for (size_t index = 0; index < columns.size() && result.m_conditions.empty(); ++index) {
            const QString prefix = columns[index].header + QLatin1Char('=');
            if (columns[index].role == ColumnRole::Segment && filter.segment.startsWith(prefix))
                result.add(survey, static_cast<int>(index), filter.segment.mid(prefix.size()), {});
        }
        if (result.m_conditions.empty())
            return failure({ErrorCode::SegmentUnknown, {filter.segment, QString()}});
    }
    if (!filter.wave.isEmpty()) {
        const auto isWave = [](const ColumnMapping& column) { return column.role == ColumnRole::Wave; };
        const auto wave = std::find_if(columns.begin(), columns.end(), isWave);
        if (wave != columns.end())
            result.add(survey, static_cast<int>(wave - columns.begin()), filter.wave, survey.mapping.wave);
        else if (survey.mapping.wave != filter.wave)
            return failure({ErrorCode::WaveUnknown, {filter.wave, survey.mapping.wave}});
    }
    return result;
}

void RowFilter::add(const Survey& survey, int column, const QString& value, const QString& fallback)
{
    ValueCoder values(survey.mapping.columns[static_cast<size_t>(column)], survey.mapping.missing, fallback);
    const std::uint8_t wanted = values.code(value.toStdString());
    m_conditions.push_back({column, std::move(values), wanted});
}

bool RowFilter::admits(const StoredAnswers& answers)
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](Condition& condition) {
        return condition.values.code(answers.cell(condition.column)) == condition.wanted;
    });
}

} // namespace touchstone
