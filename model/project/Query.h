// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QByteArray>
#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace touchstone {

/// Prepared statements of one connection, kept for the next use. Has to go before the connection.
class Statements
{
public:
    explicit Statements(SQLite::Database& database)
        : m_database(database)
    { }

    SQLite::Database& database() const { return m_database; }

private:
    friend class Query;

    SQLite::Database& m_database;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> m_idle;
};

/// One use of a prepared statement: values are bound and columns are read in order. What it throws is
/// SQLite::Exception. Values of the model are bound and read by the overloads of bindValue() and readValue() in
/// RowValues.h.
class Query
{
public:
    template <typename... Values>
    Query(Statements& statements, const std::string& sql, const Values&... values)
        : Query(statements, sql, nullptr)
    {
        (bindValue(*this, values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    void bindNull();
    void bind(qint64 value);
    void bind(double value);
    void bind(const QString& text);
    void bind(const QByteArray& blob);

    /// Steps to the next row; false where there is none.
    bool next();
    /// Runs a statement that returns no rows.
    void run();

    bool isNull() const; ///< of the column that is read next
    void skip() { ++m_column; }
    qint64 integer();
    double real();
    QString text();
    QByteArray blob();

    template <typename Value>
    Query& operator>>(Value&& value)
    {
        readValue(*this, value);
        return *this;
    }

private:
    Query(Statements& statements, const std::string& sql, std::nullptr_t);

    Statements& m_statements;
    std::string m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace touchstone
