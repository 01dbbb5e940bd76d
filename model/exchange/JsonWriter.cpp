// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JsonWriter.h"

#include <cmath>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace touchstone {

QByteArray JsonWriter::number(double number)
{
    // Beyond 2^53 not every whole number is a double: those keep their exponent.
    if (number == std::floor(number) && std::abs(number) <= 9007199254740992.)
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray JsonWriter::list(std::span<const double> numbers)
{
    QByteArray items;
    for (const double value : numbers)
        items += (items.isEmpty() ? "" : ", ") + number(value);
    return '[' + items + ']';
}

QByteArray JsonWriter::string(const QString& text)
{
    QByteArray result = "\"";
    const auto escape = [&](char16_t unit) { result += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit == u'"' || unit == u'\\')
            result += '\\', result += unit.toLatin1();
        else if (unit == u'\n')
            result += "\\n";
        else if (unit == u'\t')
            result += "\\t";
        else if (unit == u'\r')
            result += "\\r";
        else if (unit < u' ' || unit == QChar(0x7f))
            escape(unit.unicode());
        else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result += text.sliced(i++, 2).toUtf8();
        else
            result += QStringView(&unit, 1).toUtf8();
    }
    return result + '"';
}

void JsonWriter::item(const JsonKey* key)
{
    if (!m_hasItems.empty()) {
        if (m_hasItems.back())
            m_text += ',';
        m_hasItems.back() = true;
        m_text += '\n';
        m_text += QByteArray(static_cast<qsizetype>(2 * m_hasItems.size()), ' ');
    }
    if (key)
        m_text += string(key->text()) + ": ";
}

void JsonWriter::begin(const JsonKey* key, char bracket)
{
    item(key);
    m_text += bracket;
    m_hasItems.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems) {
        m_text += '\n';
        m_text += QByteArray(static_cast<qsizetype>(2 * m_hasItems.size()), ' ');
    }
    m_text += bracket;
}

void JsonWriter::beginObject() { begin(nullptr, '{'); }
void JsonWriter::beginObject(const JsonKey& key) { begin(&key, '{'); }
void JsonWriter::endObject() { end('}'); }
void JsonWriter::beginArray(const JsonKey& key) { begin(&key, '['); }
void JsonWriter::endArray() { end(']'); }

void JsonWriter::value(double value)
{
    item();
    m_text += number(value);
}

void JsonWriter::value(const QString& text)
{
    item();
    m_text += string(text);
}

void JsonWriter::put(const JsonKey& key, double value)
{
    item(&key);
    m_text += number(value);
}

void JsonWriter::put(const JsonKey& key, qint64 number)
{
    item(&key);
    m_text += QByteArray::number(number);
}

void JsonWriter::put(const JsonKey& key, quint64 number)
{
    item(&key);
    m_text += QByteArray::number(number);
}

void JsonWriter::put(const JsonKey& key, bool flag)
{
    item(&key);
    m_text += flag ? "true" : "false";
}

void JsonWriter::put(const JsonKey& key, const QString& text)
{
    item(&key);
    m_text += string(text);
}

void JsonWriter::put(const JsonKey& key, const LocalizedText& text)
{
    if (text.isPlain())
        return put(key, text.plain());
    item(&key);
    QByteArray languages;
    for (auto it = text.byLanguage().begin(); it != text.byLanguage().end(); ++it)
        languages += (languages.isEmpty() ? "" : ", ") + string(it.key()) + ": " + string(it.value());
    m_text += '{' + languages + '}';
}

void JsonWriter::put(const JsonKey& key, std::span<const double> values)
{
    item(&key);
    m_text += list(values);
}

void JsonWriter::put(const JsonKey& key, std::span<const int> values)
{
    put(key, std::vector<double>(values.begin(), values.end()));
}

void JsonWriter::put(const JsonKey& key, const QStringList& texts)
{
    item(&key);
    QByteArray list;
    for (const QString& text : texts)
        list += (list.isEmpty() ? "" : ", ") + string(text);
    m_text += '[' + list + ']';
}

void JsonWriter::putNull(const JsonKey& key)
{
    item(&key);
    m_text += "null";
}

void JsonWriter::putJson(const JsonKey& key, const QJsonObject& object)
{
    item(&key);
    m_text += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void JsonWriter::numbers(std::span<const double> values)
{
    item();
    m_text += list(values);
}

void JsonWriter::putIf(const JsonKey& key, const QString& text)
{
    if (!text.isEmpty())
        put(key, text);
}

void JsonWriter::putIf(const JsonKey& key, const LocalizedText& text)
{
    if (!text.isEmpty())
        put(key, text);
}

void JsonWriter::putIf(const JsonKey& key, std::span<const double> values)
{
    if (!values.empty())
        put(key, values);
}

void JsonWriter::putIf(const JsonKey& key, const QStringList& texts)
{
    if (!texts.isEmpty())
        put(key, texts);
}

} // namespace touchstone
