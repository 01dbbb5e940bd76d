// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/LocalizedText.h"

#include <optional>
#include <QByteArray>
#include <span>
#include <vector>

class QJsonObject;

namespace touchstone {

/// The key of a member: a literal of ours, or any text.
class JsonKey
{
public:
    JsonKey(const char* literal)
        : m_text(QString::fromLatin1(literal))
    { }
    JsonKey(const QString& text)
        : m_text(text)
    { }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// Writes JSON with its keys in the order given (QJsonObject sorts them) and its numbers in the fewest digits that read
/// back to the same double. Two-space indent; arrays of numbers and of strings stay on one line.
class JsonWriter
{
public:
    void beginObject();
    void beginObject(const JsonKey& key);
    void endObject();
    void beginArray(const JsonKey& key);
    void endArray();

    void value(double number);
    void value(const QString& text);
    void put(const JsonKey& key, double number);
    void put(const JsonKey& key, qint64 number);
    void put(const JsonKey& key, quint64 number);
    void put(const JsonKey& key, int number) { put(key, static_cast<qint64>(number)); }
    void put(const JsonKey& key, bool flag);
    void put(const JsonKey& key, const QString& text);
    void put(const JsonKey& key, const char* text) = delete; ///< would become a bool
    void put(const JsonKey& key, const LocalizedText& text);
    void put(const JsonKey& key, std::span<const double> numbers);
    void put(const JsonKey& key, std::span<const int> numbers);
    void put(const JsonKey& key, const QStringList& texts);
    void putNull(const JsonKey& key);
    void putJson(const JsonKey& key, const QJsonObject& object); ///< on one line, keys sorted
    void numbers(std::span<const double> numbers); ///< an array as an element

    /// Only where there is something to say.
    template <typename T>
    void putIf(const JsonKey& key, const std::optional<T>& found)
    {
        if (found)
            put(key, *found);
    }
    void putIf(const JsonKey& key, const QString& text);
    void putIf(const JsonKey& key, const LocalizedText& text);
    void putIf(const JsonKey& key, std::span<const double> numbers);
    void putIf(const JsonKey& key, const QStringList& texts);

    /// The document, ended by a line end.
    QByteArray result() const { return m_text + '\n'; }

    static QByteArray number(double number);
    static QByteArray list(std::span<const double> numbers);
    static QByteArray string(const QString& text);

private:
    void begin(const JsonKey* key, char bracket);
    void end(char bracket);
    void item(const JsonKey* key = nullptr);

    QByteArray m_text;
    std::vector<bool> m_hasItems; ///< per open bracket
};

} // namespace touchstone
