// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/RowValues.h"

#include "model/base/JsonNumbers.h"
#include "model/journey/ChannelKindKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

namespace touchstone {
namespace {

constexpr std::array Grades = {"measured", "heard", "assumed"};
constexpr std::array Reaches = {"all", "most", "some", "few"};
constexpr std::array Informants = {"customer", "frontline", "management"};
constexpr std::array Stances = {"negative", "neutral", "positive"};
constexpr QLatin1String Figures("figures");
constexpr QLatin1String PlainNumber("number");

QString textOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray parsed(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        throwDamagedRow(text.left(40));
    return document.array();
}

std::vector<double> numbersOf(const QJsonArray& array)
{
    std::vector<double> numbers;
    numbers.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue& value : array)
        numbers.push_back(value.toDouble());
    return numbers;
}

} // namespace

void throwDamagedRow(const QString& what)
{
    throw SQLite::Exception("unexpected value: " + what.toStdString(), SQLITE_CORRUPT);
}

std::span<const char* const> wordsOf(Grade) { return Grades; }
std::span<const char* const> wordsOf(Reach) { return Reaches; }
std::span<const char* const> wordsOf(ChannelKind) { return ChannelKindKeys; }
std::span<const char* const> wordsOf(Informant) { return Informants; }
std::span<const char* const> wordsOf(Stance) { return Stances; }
std::span<const char* const> wordsOf(InitiativeState) { return InitiativeStateKeys; }

QString toJsonText(const QStringList& list) { return textOf(QJsonArray::fromStringList(list)); }
QString toJsonText(const std::vector<double>& list) { return textOf(toJsonArray(list)); }
QString toJsonText(const std::vector<int>& list) { return textOf(toJsonArray(list)); }

QString toJsonText(const std::vector<std::vector<double>>& rows)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(toJsonArray(row));
    return textOf(array);
}

QStringList stringsFromJson(const QString& text)
{
    QStringList strings;
    for (const QJsonValue& value : parsed(text))
        strings.append(value.toString());
    return strings;
}

std::vector<double> numbersFromJson(const QString& text) { return numbersOf(parsed(text)); }

std::vector<int> integersFromJson(const QString& text)
{
    std::vector<int> numbers;
    for (const QJsonValue& value : parsed(text))
        numbers.push_back(value.toInt());
    return numbers;
}

std::vector<std::vector<double>> rowsFromJson(const QString& text)
{
    std::vector<std::vector<double>> rows;
    for (const QJsonValue& value : parsed(text))
        rows.push_back(numbersOf(value.toArray()));
    return rows;
}

void bindValue(Query& query, const QDateTime& value)
{
    if (value.isValid())
        query.bind(value.toUTC().toString(Qt::ISODateWithMs));
    else
        query.bindNull();
}

void readValue(Query& query, QDateTime& value)
{
    value = QDateTime();
    if (query.isNull())
        query.skip();
    else
        value = QDateTime::fromString(query.text(), Qt::ISODateWithMs);
}

void bindValue(Query& query, QDate value)
{
    if (value.isValid())
        query.bind(value.toString(Qt::ISODate));
    else
        query.bindNull();
}

void readValue(Query& query, QDate& value)
{
    value = QDate();
    if (query.isNull())
        query.skip();
    else
        value = QDate::fromString(query.text(), Qt::ISODate);
}

void readValue(Query& query, Signal& value)
{
    const QString key = query.text();
    const auto signal = signalFromKey(key);
    if (!signal)
        throwDamagedRow(key);
    value = *signal;
}

void bindValue(Query& query, const std::optional<Anchors>& value)
{
    bindValue(query, value ? std::optional(value->ok) : std::nullopt);
    bindValue(query, value ? std::optional(value->bad) : std::nullopt);
}

void readValue(Query& query, std::optional<Anchors>& value)
{
    std::optional<double> ok, bad;
    query >> ok >> bad;
    value.reset();
    if (ok && bad)
        value = Anchors{*ok, *bad};
}

void bindValue(Query& query, const std::optional<ThreePoint>& value)
{
    if (value) {
        query.bind(value->low);
        query.bind(value->mid);
        query.bind(value->high);
        bindValue(query, value->single);
    } else {
        for (int column = 0; column < 4; ++column)
            query.bindNull();
    }
}

void readValue(Query& query, std::optional<ThreePoint>& value)
{
    std::optional<double> low, mid, high;
    bool single = false;
    query >> low >> mid >> high >> single;
    value.reset();
    if (low && mid && high)
        value = ThreePoint{*low, *mid, *high, single};
}

void bindValue(Query& query, const std::optional<SolutionCost>& value)
{
    const SolutionCost cost = value.value_or(SolutionCost{});
    if (value)
        query.bind(QString(value->plainNumber ? PlainNumber : Figures));
    else
        query.bindNull();
    bindValue(query, cost.once);
    bindValue(query, cost.yearly);
    bindValue(query, cost.months);
    query.bind(cost.size);
}

void readValue(Query& query, std::optional<SolutionCost>& value)
{
    std::optional<QString> form;
    SolutionCost cost;
    query >> form >> cost.once >> cost.yearly >> cost.months >> cost.size;
    value.reset();
    if (form) {
        cost.plainNumber = *form == PlainNumber;
        value = cost;
    }
}

} // namespace touchstone
