// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/SurveyJson.h"

#include "model/base/JsonNumbers.h"
#include "model/evidence/ColumnMappingJson.h"
#include "model/project/RowValues.h"

#include <QJsonDocument>

namespace touchstone {
namespace {

using namespace Qt::StringLiterals;

std::vector<double> toNumbers(const QJsonValue& value)
{
    std::vector<double> numbers;
    for (const QJsonValue& number : value.toArray())
        numbers.push_back(number.toDouble());
    return numbers;
}

QStringList toStrings(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& text : value.toArray())
        strings.append(text.toString());
    return strings;
}

std::optional<double> toNumber(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toObject(const ColumnMapping& column)
{
    QJsonObject object = columnMappingToJson(column);
    object[u"header"_s] = column.header;
    object[u"role"_s] = keyOf(column.role);
    if (column.signal)
        object[u"signal"_s] = infoOf(*column.signal).key;
    return object;
}

ColumnMapping toColumn(const QJsonObject& object)
{
    ColumnMapping column;
    column.header = object[u"header"_s].toString();
    const QString role = object[u"role"_s].toString();
    if (const auto known = columnRoleFromKey(role))
        column.role = *known;
    else
        throwDamagedRow(role);
    if (const QJsonValue key = object[u"signal"_s]; key.isString()) {
        column.signal = signalFromKey(key.toString());
        if (!column.signal)
            throwDamagedRow(key.toString());
    }
    column.touchpoint = object[u"touchpoint"_s].toString();
    column.feature = object[u"feature"_s].toString();
    column.levels = toStrings(object[u"levels"_s]);
    column.reversed = object[u"reversed"_s].toBool();
    column.loss = toNumbers(object[u"loss"_s]);
    if (const auto anchors = toNumbers(object[u"anchors"_s]); anchors.size() == 2)
        column.anchors = Anchors{anchors[0], anchors[1]};
    column.edges = toNumbers(object[u"edges"_s]);
    column.okMinutes = toNumber(object[u"ok"_s]);
    column.badMinutes = toNumber(object[u"bad"_s]);
    if (object.contains(u"missing"_s))
        column.missing = toStrings(object[u"missing"_s]);
    return column;
}

QString toText(const QJsonDocument& document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

QJsonDocument parsed(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        throwDamagedRow(text.left(40));
    return document;
}

} // namespace

void bindValue(Query& query, const SurveyMapping& mapping)
{
    QJsonArray columns;
    for (const ColumnMapping& column : mapping.columns)
        columns.append(toObject(column));
    query.bind(toText(QJsonDocument(QJsonObject{{u"survey"_s, mapping.survey}, {u"wave"_s, mapping.wave},
        {u"missing"_s, QJsonArray::fromStringList(mapping.missing)}, {u"columns"_s, columns}})));
}

void readValue(Query& query, SurveyMapping& mapping)
{
    const QJsonObject object = parsed(query.text()).object();
    mapping = {object[u"survey"_s].toString(), object[u"wave"_s].toString(), toStrings(object[u"missing"_s]), {}};
    for (const QJsonValue& column : object[u"columns"_s].toArray())
        mapping.columns.push_back(toColumn(column.toObject()));
}

void bindValue(Query& query, const std::vector<ColumnHistogram>& histograms)
{
    QJsonArray array;
    for (const ColumnHistogram& histogram : histograms) {
        array.append(QJsonObject{{u"column"_s, histogram.column}, {u"counts"_s, toJsonArray(histogram.counts)},
            {u"answered"_s, histogram.answered}, {u"missing"_s, histogram.missing}, {u"unknown"_s, histogram.unknown}});
    }
    query.bind(toText(QJsonDocument(array)));
}

void readValue(Query& query, std::vector<ColumnHistogram>& histograms)
{
    histograms.clear();
    for (const QJsonValue& value : parsed(query.text()).array()) {
        const QJsonObject object = value.toObject();
        histograms.push_back({object[u"column"_s].toInt(), toNumbers(object[u"counts"_s]),
            object[u"answered"_s].toInteger(), object[u"missing"_s].toInteger(), object[u"unknown"_s].toInteger()});
    }
}

void bindValue(Query& query, const DriverMoments& drivers)
{
    QJsonArray pairs;
    for (const PairMoments& pair : drivers.pairs) {
        pairs.append(QJsonArray{pair.n, pair.weightSquares, pair.sumX, pair.sumY, pair.sumXX, pair.sumYY, pair.sumXY});
    }
    query.bind(toText(QJsonDocument(QJsonObject{{u"outcome"_s, drivers.outcome},
        {u"outcome_levels"_s, QJsonArray::fromStringList(drivers.outcomeLevels)},
        {u"touchpoints"_s, QJsonArray::fromStringList(drivers.touchpoints)}, {u"pairs"_s, pairs}})));
}

void readValue(Query& query, DriverMoments& drivers)
{
    const QJsonObject object = parsed(query.text()).object();
    drivers = {toStrings(object[u"touchpoints"_s]), toStrings(object[u"outcome_levels"_s]),
        object[u"outcome"_s].toString(), {}};
    for (const QJsonValue& value : object[u"pairs"_s].toArray()) {
        const auto numbers = toNumbers(value);
        if (numbers.size() != 7)
            throwDamagedRow(u"pairs"_s);
        drivers.pairs.push_back({numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]});
    }
}

} // namespace touchstone
