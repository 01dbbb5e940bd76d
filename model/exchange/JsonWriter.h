// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/LocalizedText.h"

#include <optional>
#include <QByteArray>
#include <span>
#include <vector>

namespace touchstone {

/// Writes JSON with its keys in the order given (QJsonObject sorts them) and its numbers in the fewest digits that read
/// back to the same double. Two-space indent; arrays of numbers and of strings stay on one line.
class JsonWriter
{
public:
    void beginObject();
    void beginObject(const char* key);
    void endObject();
    void beginArray(const char* key);
    void endArray();

    void value(double number);
    void value(const QString& text);
    void put(const char* key, double number);
    void put(const char* key, qint64 number);
    void put(const char* key, quint64 number);
    void put(const char* key, int number) { put(key, static_cast<qint64>(number)); }
    void put(const char* key, bool flag);
    void put(const char* key, const QString& text);
    void put(const char* key, const char* text) = delete; ///< would become a bool
    void put(const char* key, const LocalizedText& text);
    void put(const char* key, std::span<const double> numbers);
    void put(const char* key, std::span<const int> numbers);
    void put(const char* key, const QStringList& texts);
    void putNull(const char* key);
    void numbers(std::span<const double> numbers); ///< an array as an element

    /// Only where there is something to say.
    template <typename T>
    void putIf(const char* key, const std::optional<T>& found)
    {
        if (found)
            put(key, *found);
    }
    void putIf(const char* key, const QString& text);
    void putIf(const char* key, const LocalizedText& text);
    void putIf(const char* key, std::span<const double> numbers);
    void putIf(const char* key, const QStringList& texts);

    /// The document, ended by a line end.
    QByteArray result() const { return m_text + '\n'; }

    static QByteArray number(double number);
    static QByteArray list(std::span<const double> numbers);
    static QByteArray string(const QString& text);

private:
    void begin(const char* key, char bracket);
    void end(char bracket);
    void item(const char* key = nullptr);

    QByteArray m_text;
    std::vector<bool> m_hasItems; ///< per open bracket
};

} // namespace touchstone
