// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/LocalizedText.h"

#include <functional>
#include <limits>
#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <span>
#include <vector>

namespace touchstone {

/// Parses UTF-8 JSON whose root is an object. JsonSyntax names line and column; a key that stands twice in one object,
/// of which QJsonDocument would silently drop one, is JsonDuplicateKey with its path.
Result<QJsonObject> parseJsonObject(const QByteArray& json, const QString& fileName);

/// What reading a document found: the first error, and a line ("path: what") for every key that was not understood.
struct JsonFindings
{
    QString file;
    std::optional<Error> error = {};
    QStringList warnings = {};

    /// Keeps the first error only: what follows it is often its consequence.
    void fail(ErrorCode code, const QStringList& arguments, const QString& place);
};

/// Bounds of a number, both allowed.
struct NumberRange
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};
inline constexpr NumberRange NotNegative{0, std::numeric_limits<double>::infinity()};
inline constexpr NumberRange Share{0, 1};

enum class Presence { Optional, Required };

/// Reads one JSON object key by key. A missing or null key reads as empty, unless it is required. Wrong types and
/// values out of range are put into the findings, with the path, and read as empty. When it goes, every key that nobody
/// asked for becomes a warning.
class JsonReader
{
public:
    JsonReader(const QJsonValue& value, const QString& path, JsonFindings& findings);
    ~JsonReader();
    Q_DISABLE_COPY_MOVE(JsonReader)

    bool has(const QString& key); ///< there and not null
    QJsonValue value(const QString& key, Presence presence = Presence::Optional);
    QString pathOf(const QString& key) const;

    QString string(const QString& key, Presence presence = Presence::Optional);
    LocalizedText text(const QString& key, Presence presence = Presence::Optional);
    std::optional<double> number(const QString& key, NumberRange range = {}, Presence presence = Presence::Optional);
    std::optional<qint64> integer(const QString& key, qint64 low, qint64 high, Presence presence = Presence::Optional);
    std::optional<bool> boolean(const QString& key);
    std::vector<double> numbers(const QString& key, NumberRange range = {}, Presence presence = Presence::Optional);
    QStringList strings(const QString& key);
    /// Index of the key's string among `choices`.
    std::optional<int> choice(const QString& key, const QStringList& choices, Presence presence = Presence::Optional);

    /// Calls `visit` with each element of the key's array and its path.
    void each(const QString& key, const std::function<void(const QJsonValue&, const QString&)>& visit,
        Presence presence = Presence::Optional);

    void fail(ErrorCode code, const QStringList& arguments, const QString& key);
    /// Warns that a key stands where it has no meaning.
    void warnUnused(const QString& key, const QString& why);
    JsonFindings& findings() { return m_findings; }

private:
    QJsonObject m_object;
    QString m_path;
    JsonFindings& m_findings;
    QSet<QString> m_asked;
};

/// One element as a number within a range; failures as in JsonReader.
std::optional<double> readNumber(
    const QJsonValue& value, const QString& path, NumberRange range, JsonFindings& findings);
/// One element as a whole number within [low, high]; failures as in JsonReader.
std::optional<qint64> readInteger(
    const QJsonValue& value, const QString& path, qint64 low, qint64 high, JsonFindings& findings);
/// One element as a string; failures as in JsonReader.
std::optional<QString> readString(const QJsonValue& value, const QString& path, JsonFindings& findings);

} // namespace touchstone
