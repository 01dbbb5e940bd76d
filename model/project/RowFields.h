// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/RowValues.h"
#include "model/project/Tables.h"

#include <tuple>

// How a kind of value lies in its table, said once for reading and writing: a kind specialises TableOf and ColumnsOf
// and has a function fieldsOf(value) that ties its fields in the order of the columns, the id first.
namespace touchstone {

template <typename Value>
inline constexpr const char* TableOf = nullptr;

template <typename Value>
inline constexpr std::array<const char*, 0> ColumnsOf = {};

/// "INSERT ... ON CONFLICT (first column) DO UPDATE": one statement that adds or replaces without a delete in between.
inline std::string upsertSql(const char* table, std::span<const char* const> columns)
{
    std::string names, marks, updates;
    for (const char* column : columns) {
        const std::string quoted = '"' + std::string(column) + '"';
        names += (names.empty() ? "" : ", ") + quoted;
        marks += marks.empty() ? "?" : ", ?";
        if (column != columns.front())
            updates += (updates.empty() ? "" : ", ") + quoted + " = excluded." + quoted;
    }
    return std::string("INSERT INTO ") + table + " (" + names + ") VALUES (" + marks + ") ON CONFLICT ("
        + columns.front() + ") DO UPDATE SET " + updates;
}

inline std::string selectSql(const char* table, std::span<const char* const> columns, const char* rest)
{
    std::string names;
    for (const char* column : columns)
        names += (names.empty() ? "\"" : ", \"") + std::string(column) + '"';
    return "SELECT " + names + " FROM " + table + ' ' + rest;
}

template <typename Value>
void upsert(Statements& statements, const Value& value)
{
    static const std::string sql = upsertSql(TableOf<Value>, ColumnsOf<Value>);
    const auto row = fieldsOf(value);
    std::apply([&](const auto&... fields) { Query(statements, sql, fields...).run(); }, row);
}

template <typename Value>
Value readFields(Query& query)
{
    Value value;
    auto row = fieldsOf(value);
    std::apply([&](auto&... fields) { (query >> ... >> fields); }, row);
    return value;
}

/// The rows of a kind without what belongs to them.
template <typename Value>
std::vector<Value> readRows(Statements& statements)
{
    static const std::string sql = selectSql(TableOf<Value>, ColumnsOf<Value>, "ORDER BY position, id");
    std::vector<Value> values;
    Query query(statements, sql);
    while (query.next())
        values.push_back(readFields<Value>(query));
    return values;
}

template <typename Value>
std::optional<Value> readRow(Statements& statements, decltype(Value::id) id)
{
    static const std::string sql = selectSql(TableOf<Value>, ColumnsOf<Value>, "WHERE id = ?");
    Query query(statements, sql, id);
    if (!query.next())
        return std::nullopt;
    return readFields<Value>(query);
}

/// Kinds to which nothing in other tables belongs; the others specialise these.
template <typename Value>
std::vector<Value> readAll(Statements& statements)
{
    static_assert(TableOf<Value>, "instantiated where the kind's fields are known, and only there");
    return readRows<Value>(statements);
}

template <typename Value>
std::optional<Value> readOne(Statements& statements, decltype(Value::id) id)
{
    static_assert(TableOf<Value>, "instantiated where the kind's fields are known, and only there");
    return readRow<Value>(statements, id);
}

template <typename IdType>
void eraseById(Statements& statements, const char* table, IdType id)
{
    Query(statements, std::string("DELETE FROM ") + table + " WHERE id = ?", id).run();
}

} // namespace touchstone
