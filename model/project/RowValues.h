// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/journey/Journey.h"
#include "model/planning/Plan.h"
#include "model/project/Query.h"

#include <array>
#include <span>

// How values of the model stand in columns: ids as integers (none: NULL), enumerations as words, lists as JSON.
namespace touchstone {

/// Throws that a row holds what no version of the program writes there.
[[noreturn]] void throwDamagedRow(const QString& what);

std::span<const char* const> wordsOf(Grade);
std::span<const char* const> wordsOf(Reach);
std::span<const char* const> wordsOf(ChannelKind);
std::span<const char* const> wordsOf(Informant);
std::span<const char* const> wordsOf(Stance);
std::span<const char* const> wordsOf(InitiativeState);

/// JSON text of lists, and back. Numbers keep every bit.
QString toJsonText(const QStringList& list);
QString toJsonText(const std::vector<double>& list);
QString toJsonText(const std::vector<int>& list);
QString toJsonText(const std::vector<std::vector<double>>& rows);
QStringList stringsFromJson(const QString& text);
std::vector<double> numbersFromJson(const QString& text);
std::vector<int> integersFromJson(const QString& text);
std::vector<std::vector<double>> rowsFromJson(const QString& text);

inline void bindValue(Query& query, bool value) { query.bind(static_cast<qint64>(value)); }
inline void bindValue(Query& query, int value) { query.bind(static_cast<qint64>(value)); }
inline void bindValue(Query& query, qint64 value) { query.bind(value); }
inline void bindValue(Query& query, quint64 value) { query.bind(static_cast<qint64>(value)); }
inline void bindValue(Query& query, double value) { query.bind(value); }
inline void bindValue(Query& query, const QString& value) { query.bind(value); }
inline void bindValue(Query& query, const QByteArray& value) { query.bind(value); }
inline void bindValue(Query& query, const LocalizedText& value) { query.bind(value.toColumn()); }
inline void bindValue(Query& query, const QStringList& value) { query.bind(toJsonText(value)); }
inline void bindValue(Query& query, const std::vector<double>& value) { query.bind(toJsonText(value)); }
inline void bindValue(Query& query, const std::vector<int>& value) { query.bind(toJsonText(value)); }
inline void bindValue(Query& query, const std::vector<std::vector<double>>& value) { query.bind(toJsonText(value)); }
inline void bindValue(Query& query, Signal value) { query.bind(infoOf(value).key); }
void bindValue(Query& query, const QDateTime& value);
void bindValue(Query& query, QDate value);
void bindValue(Query& query, const std::optional<Anchors>& value); ///< two columns
void bindValue(Query& query, const std::optional<ThreePoint>& value); ///< four columns
void bindValue(Query& query, const std::optional<SolutionCost>& value); ///< five columns

inline void readValue(Query& query, bool& value) { value = query.integer() != 0; }
inline void readValue(Query& query, int& value) { value = static_cast<int>(query.integer()); }
inline void readValue(Query& query, qint64& value) { value = query.integer(); }
inline void readValue(Query& query, quint64& value) { value = static_cast<quint64>(query.integer()); }
inline void readValue(Query& query, double& value) { value = query.real(); }
inline void readValue(Query& query, QString& value) { value = query.text(); }
inline void readValue(Query& query, QByteArray& value) { value = query.blob(); }
inline void readValue(Query& query, LocalizedText& value) { value = LocalizedText::fromColumn(query.text()); }
inline void readValue(Query& query, QStringList& value) { value = stringsFromJson(query.text()); }
inline void readValue(Query& query, std::vector<double>& value) { value = numbersFromJson(query.text()); }
inline void readValue(Query& query, std::vector<int>& value) { value = integersFromJson(query.text()); }
inline void readValue(Query& query, std::vector<std::vector<double>>& value) { value = rowsFromJson(query.text()); }
void readValue(Query& query, Signal& value);
void readValue(Query& query, QDateTime& value);
void readValue(Query& query, QDate& value);
void readValue(Query& query, std::optional<Anchors>& value);
void readValue(Query& query, std::optional<ThreePoint>& value);
void readValue(Query& query, std::optional<SolutionCost>& value);

template <typename Tag>
void bindValue(Query& query, Id<Tag> id)
{
    if (id)
        query.bind(id.value);
    else
        query.bindNull();
}

template <typename Tag>
void readValue(Query& query, Id<Tag>& id)
{
    id.value = query.integer(); // NULL reads as 0: none
}

template <typename Word>
requires requires(Word word) { wordsOf(word); }
void bindValue(Query& query, Word word) { query.bind(QString::fromLatin1(wordsOf(word)[static_cast<size_t>(word)])); }

template <typename Word>
requires requires(Word word) { wordsOf(word); }
void readValue(Query& query, Word& word)
{
    const QString text = query.text();
    const auto words = wordsOf(Word{});
    const auto found
        = std::find_if(words.begin(), words.end(), [&](const char* w) { return text == QLatin1String(w); });
    if (found == words.end())
        throwDamagedRow(text);
    word = static_cast<Word>(found - words.begin());
}

template <typename Value>
void bindValue(Query& query, const std::optional<Value>& value)
{
    if (value)
        bindValue(query, *value);
    else
        query.bindNull();
}

template <typename Value>
void readValue(Query& query, std::optional<Value>& value)
{
    if (query.isNull()) {
        query.skip();
        value.reset();
    } else {
        readValue(query, value.emplace());
    }
}

} // namespace touchstone
