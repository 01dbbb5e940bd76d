// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Query.h"

namespace touchstone {

Query::Query(Statements& statements, const std::string& sql, std::nullptr_t)
    : m_statements(statements)
    , m_sql(sql)
{
    auto& idle = m_statements.m_idle[m_sql];
    if (idle.empty()) {
        m_statement = std::make_unique<SQLite::Statement>(m_statements.m_database, m_sql);
    } else {
        m_statement = std::move(idle.back());
        idle.pop_back();
    }
}

Query::~Query()
{
    // The result code of a reset repeats the error of the last step, which has been thrown already.
    m_statement->tryReset();
    try {
        m_statement->clearBindings();
        m_statements.m_idle[m_sql].push_back(std::move(m_statement));
    } catch (const std::exception&) {
        m_statement.reset();
    }
}

void Query::bindNull() { m_statement->bind(++m_bound); }
void Query::bind(qint64 value) { m_statement->bind(++m_bound, static_cast<int64_t>(value)); }
void Query::bind(double value) { m_statement->bind(++m_bound, value); }
void Query::bind(const QString& text) { m_statement->bind(++m_bound, text.toStdString()); }
void Query::bind(const QByteArray& blob)
{
    m_statement->bind(++m_bound, static_cast<const void*>(blob.constData()), static_cast<int>(blob.size()));
}

bool Query::next()
{
    m_column = 0;
    return m_statement->executeStep();
}

void Query::run()
{
    while (next()) { }
}

bool Query::isNull() const { return m_statement->getColumn(m_column).isNull(); }
qint64 Query::integer() { return m_statement->getColumn(m_column++).getInt64(); }
double Query::real() { return m_statement->getColumn(m_column++).getDouble(); }

QString Query::text()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const char* text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

QByteArray Query::blob()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const auto* bytes = static_cast<const char*>(column.getBlob());
    return QByteArray(bytes, column.getBytes());
}

} // namespace touchstone
