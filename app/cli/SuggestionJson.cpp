// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SuggestionJson.h"

#include "model/exchange/JsonWriter.h"
#include "model/exchange/MappingJson.h"
#include "views/common/DescribeImport.h"

#include <QJsonArray>

namespace touchstone {
namespace {

/// A value of a mapping: text, number, flag, or a list of texts or numbers.
void writeValue(JsonWriter& json, const QString& key, const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty() && array.first().isDouble()) {
            std::vector<double> numbers;
            for (const QJsonValue& item : array)
                numbers.push_back(item.toDouble());
            json.put(key, numbers);
            return;
        }
        QStringList texts;
        for (const QJsonValue& item : array)
            texts << item.toString();
        json.put(key, texts);
    } else if (value.isBool()) {
        json.put(key, value.toBool());
    } else if (value.isDouble()) {
        json.put(key, value.toDouble());
    } else {
        json.put(key, value.toString());
    }
}

} // namespace

QByteArray suggestionToJson(const SurveySuggestion& suggestion)
{
    const ImportReport& report = suggestion.report;
    JsonWriter json;
    json.beginObject();
    json.put("format", report.format);
    json.put("encoding", report.encoding);
    json.put("separator", report.separator);
    if (!report.sheet.isEmpty()) {
        json.put("sheet", report.sheet);
        json.put("sheets", report.sheets);
    }
    json.put("header_rows", report.headerRows);
    json.put("rows", report.rows);

    // Columns in the order of the file, which QJsonObject would sort by name.
    const QJsonObject mapping = mappingToJson(suggestion.mapping);
    const QJsonObject columns = mapping.value(QLatin1String("columns")).toObject();
    json.beginObject("mapping");
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (it.key() != QLatin1String("columns"))
            writeValue(json, it.key(), it.value());
    }
    json.beginObject("columns");
    for (const ColumnMapping& column : suggestion.mapping.columns) {
        const QJsonObject object = columns.value(column.header).toObject();
        json.beginObject(column.header);
        for (auto it = object.begin(); it != object.end(); ++it)
            writeValue(json, it.key(), it.value());
        json.endObject();
    }
    json.endObject();
    json.endObject();

    json.beginObject("reasons");
    for (const QString& header : suggestion.headers) {
        if (const auto reason = suggestion.reasons.find(header); reason != suggestion.reasons.end())
            json.put(header, reason->second);
    }
    json.endObject();
    json.beginArray("warnings");
    for (const ImportWarning& warning : report.warnings)
        json.value(describeWarning(warning));
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace touchstone
