// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JsonReader.h"

#include <algorithm>
#include <cmath>
#include <QJsonDocument>

namespace touchstone {
namespace {

QString joined(const QString& path, const QString& key) { return path.isEmpty() ? key : path + QLatin1Char('.') + key; }

QString element(const QString& path, qsizetype index)
{
    return path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

QString shown(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

/// The value as it would stand in the document, for messages; long ones are cut.
QString shown(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(80);
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2)).left(80);
}

QString allowed(double low, double high)
{
    if (std::isinf(high))
        return std::isinf(low) ? QStringLiteral("a number") : QStringLiteral(">= %1").arg(shown(low));
    return QStringLiteral("%1..%2").arg(shown(low), shown(high));
}

/// Line and column, both from 1, of a byte offset; the column counts characters.
QString lineAndColumn(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).toUcs4().size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

/// Finds a key that stands twice in one object. The text is known to be well-formed, so this only needs to tell strings
/// from structure.
class DuplicateKeyFinder
{
public:
    explicit DuplicateKeyFinder(const QByteArray& json)
        : m_json(json)
    { }

    /// Key and path of the first duplicate.
    std::optional<std::pair<QString, QString>> find()
    {
        for (; m_at < m_json.size(); ++m_at) {
            switch (m_json[m_at]) {
            case '{':
            case '[':
                m_levels.push_back({m_json[m_at] == '{', m_json[m_at] == '{', {}, {}, 0});
                break;
            case '}':
            case ']':
                m_levels.pop_back();
                break;
            case ',':
                m_levels.back().expectsKey = m_levels.back().isObject;
                ++m_levels.back().index;
                break;
            case '"': {
                const QString text = readString();
                if (m_levels.empty() || !m_levels.back().expectsKey)
                    break;
                Level& level = m_levels.back();
                level.expectsKey = false;
                level.key = text;
                if (level.keys.contains(text))
                    return std::pair(text, path());
                level.keys.insert(text);
                break;
            }
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QString> keys;
        QString key;
        qsizetype index = 0;
    };

    /// Reads the string that begins at the current quote and stops at its closing quote.
    QString readString()
    {
        const qsizetype from = m_at;
        bool escaped = false;
        for (++m_at; m_at < m_json.size() && (escaped || m_json[m_at] != '"'); ++m_at)
            escaped = !escaped && m_json[m_at] == '\\';
        const QByteArray quoted = m_json.mid(from, m_at - from + 1);
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    QString path() const
    {
        QString path;
        for (const Level& level : m_levels)
            path = level.isObject ? joined(path, level.key) : element(path, level.index);
        return path;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& json, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure({.code = ErrorCode::JsonSyntax,
            .arguments = {problem.errorString(), lineAndColumn(json, problem.offset)},
            .file = fileName});
    }
    if (!document.isObject())
        return failure({.code = ErrorCode::JsonWrongType, .arguments = {QStringLiteral("object")}, .file = fileName});
    if (const auto duplicate = DuplicateKeyFinder(json).find()) {
        return failure({.code = ErrorCode::JsonDuplicateKey,
            .arguments = {duplicate->first},
            .file = fileName,
            .place = duplicate->second});
    }
    return document.object();
}

void JsonFindings::fail(ErrorCode code, const QStringList& arguments, const QString& place)
{
    if (!error)
        error = Error{.code = code, .arguments = arguments, .file = file, .place = place};
}

JsonReader::JsonReader(const QJsonValue& value, const QString& path, JsonFindings& findings)
    : m_object(value.toObject())
    , m_path(path)
    , m_findings(findings)
{
    if (!value.isObject())
        findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("object")}, path);
}

JsonReader::~JsonReader()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            m_findings.warnings << QStringLiteral("%1: unknown key").arg(pathOf(it.key()));
    }
}

QString JsonReader::pathOf(const QString& key) const { return joined(m_path, key); }

QJsonValue JsonReader::value(const QString& key, Presence presence)
{
    m_asked.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() && presence == Presence::Required)
        fail(ErrorCode::JsonMissingKey, {key}, key);
    else if (found.isNull() && presence == Presence::Required)
        fail(ErrorCode::JsonWrongType, {QStringLiteral("a value other than null")}, key);
    return found;
}

bool JsonReader::has(const QString& key)
{
    const QJsonValue found = value(key);
    return !found.isUndefined() && !found.isNull();
}

QString JsonReader::string(const QString& key, Presence presence)
{
    const QJsonValue found = value(key, presence);
    return found.isUndefined() || found.isNull() ? QString()
                                                 : readString(found, pathOf(key), m_findings).value_or(QString());
}

LocalizedText JsonReader::text(const QString& key, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isUndefined() || found.isNull())
        return {};
    if (found.isString())
        return LocalizedText(readString(found, pathOf(key), m_findings).value_or(QString()));
    if (!found.isObject()) {
        fail(ErrorCode::JsonWrongType, {QStringLiteral("string or object of strings")}, key);
        return {};
    }
    QMap<QString, QString> byLanguage;
    const QJsonObject object = found.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        byLanguage.insert(
            it.key(), readString(it.value(), joined(pathOf(key), it.key()), m_findings).value_or(QString()));
    return LocalizedText(byLanguage);
}

std::optional<double> JsonReader::number(const QString& key, NumberRange range, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    return readNumber(found, pathOf(key), range, m_findings);
}

std::optional<qint64> JsonReader::integer(const QString& key, qint64 low, qint64 high, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    return readInteger(found, pathOf(key), low, high, m_findings);
}

std::optional<bool> JsonReader::boolean(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue found = value(key);
    if (!found.isBool()) {
        fail(ErrorCode::JsonWrongType, {QStringLiteral("true or false")}, key);
        return std::nullopt;
    }
    return found.toBool();
}

std::vector<double> JsonReader::numbers(const QString& key, NumberRange range, Presence presence)
{
    std::vector<double> result;
    each(
        key,
        [&](const QJsonValue& item, const QString& path) {
            result.push_back(readNumber(item, path, range, m_findings).value_or(0));
        },
        presence);
    return result;
}

QStringList JsonReader::strings(const QString& key)
{
    QStringList result;
    each(key, [&](const QJsonValue& item, const QString& path) {
        result << readString(item, path, m_findings).value_or(QString());
    });
    return result;
}

std::optional<int> JsonReader::choice(const QString& key, const QStringList& choices, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    const auto text = readString(found, pathOf(key), m_findings);
    if (!text)
        return std::nullopt;
    const auto index = static_cast<int>(choices.indexOf(*text));
    if (index < 0) {
        fail(ErrorCode::JsonBadValue, {shown(found), choices.join(QStringLiteral(" | "))}, key);
        return std::nullopt;
    }
    return index;
}

void JsonReader::each(
    const QString& key, const std::function<void(const QJsonValue&, const QString&)>& visit, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isUndefined() || found.isNull())
        return;
    if (!found.isArray()) {
        fail(ErrorCode::JsonWrongType, {QStringLiteral("array")}, key);
        return;
    }
    const QJsonArray array = found.toArray();
    for (qsizetype index = 0; index < array.size(); ++index)
        visit(array.at(index), element(pathOf(key), index));
}

void JsonReader::fail(ErrorCode code, const QStringList& arguments, const QString& key)
{
    m_findings.fail(code, arguments, key.isEmpty() ? m_path : pathOf(key));
}

void JsonReader::warnUnused(const QString& key, const QString& why)
{
    if (has(key))
        m_findings.warnings << QStringLiteral("%1: %2").arg(pathOf(key), why);
}

std::optional<double> readNumber(
    const QJsonValue& value, const QString& path, NumberRange range, JsonFindings& findings)
{
    if (!value.isDouble()) {
        findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("number")}, path);
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (number < range.low || number > range.high) {
        findings.fail(ErrorCode::JsonBadValue, {shown(number), allowed(range.low, range.high)}, path);
        return std::nullopt;
    }
    return number;
}

std::optional<qint64> readInteger(
    const QJsonValue& value, const QString& path, qint64 low, qint64 high, JsonFindings& findings)
{
    if (!value.isDouble()) {
        findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("whole number")}, path);
        return std::nullopt;
    }
    // QJsonValue keeps a whole number as 64 bits; toInteger() returns its default for anything else.
    const qint64 first = value.toInteger(0);
    const qint64 second = value.toInteger(1);
    if (first != second) {
        findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("whole number")}, path);
        return std::nullopt;
    }
    if (first < low || first > high) {
        findings.fail(
            ErrorCode::JsonBadValue, {QString::number(first), QStringLiteral("%1..%2").arg(low).arg(high)}, path);
        return std::nullopt;
    }
    return first;
}

std::optional<QString> readString(const QJsonValue& value, const QString& path, JsonFindings& findings)
{
    if (!value.isString()) {
        findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("string")}, path);
        return std::nullopt;
    }
    // An escape may name half of a surrogate pair, which no UTF-8 can hold.
    if (!value.toString().isValidUtf16()) {
        findings.fail(
            ErrorCode::JsonBadValue, {QStringLiteral("\\ud800..\\udfff"), QStringLiteral("whole characters")}, path);
        return std::nullopt;
    }
    return value.toString();
}

} // namespace touchstone
