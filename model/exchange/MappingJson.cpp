// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/MappingJson.h"

#include "model/evidence/ColumnMappingJson.h"
#include "model/exchange/JsonReader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// As many levels as one byte holds beside the codes for no answer.
constexpr qsizetype MostLevels = 250;
constexpr qsizetype KanoLevels = 5;

/// Which role a column plays: the one it names, or score where a signal is named.
void readRole(JsonReader& reader, ColumnMapping& column)
{
    const QString signalKey = reader.string(u"signal"_s);
    const QString roleKey = reader.string(u"role"_s);
    if (!signalKey.isEmpty()) {
        column.signal = signalFromKey(signalKey);
        if (!column.signal)
            reader.fail(ErrorCode::MappingUnknownSignal, {column.header, signalKey}, u"signal"_s);
        column.role = ColumnRole::Score;
        if (!roleKey.isEmpty() && roleKey != keyOf(ColumnRole::Score))
            reader.fail(ErrorCode::MappingBadRole, {column.header, roleKey}, u"role"_s);
        return;
    }
    const auto role = columnRoleFromKey(roleKey);
    if (!role)
        reader.fail(ErrorCode::MappingBadRole, {column.header, roleKey}, u"role"_s);
    else if (*role == ColumnRole::Score)
        reader.fail(ErrorCode::MappingUnknownSignal, {column.header, QString()}, u"signal"_s);
    else
        column.role = *role;
}

ColumnMapping columnFromJson(
    const QString& header, const QJsonValue& value, const QString& path, JsonFindings& findings)
{
    JsonReader reader(value, path, findings);
    ColumnMapping column;
    column.header = header;
    readRole(reader, column);
    column.touchpoint = reader.string(u"touchpoint"_s);
    if (isKano(column.role))
        column.feature = reader.string(u"feature"_s);
    column.levels = reader.strings(u"levels"_s);
    column.reversed = reader.boolean(u"reversed"_s).value_or(false);
    column.loss = reader.numbers(u"loss"_s);
    column.edges = reader.numbers(u"edges"_s);
    column.okMinutes = reader.number(u"ok"_s);
    column.badMinutes = reader.number(u"bad"_s);
    if (reader.has(u"missing"_s))
        column.missing = reader.strings(u"missing"_s);
    const std::vector<double> anchors = reader.numbers(u"anchors"_s);
    if (anchors.size() == 2 && anchors[0] < anchors[1])
        column.anchors = Anchors{anchors[0], anchors[1]};
    else if (!anchors.empty())
        reader.fail(ErrorCode::JsonBadValue, {u"anchors"_s, u"[ok, bad], ok below bad"_s}, u"anchors"_s);
    if (const auto levels = checkLevels(column); !levels)
        findings.fail(levels.error().code, levels.error().arguments, path);
    return column;
}

QJsonObject toJson(const ColumnMapping& column)
{
    QJsonObject object = columnMappingToJson(column);
    if (column.role == ColumnRole::Score && column.signal)
        object[u"signal"_s] = infoOf(*column.signal).key;
    else
        object[u"role"_s] = keyOf(column.role);
    return object;
}

} // namespace

Result<SurveyMapping> readMappingJson(const QByteArray& json, const QString& fileName, QStringList* warnings)
{
    auto object = parseJsonObject(json, fileName);
    if (!object)
        return failure(std::move(object).error());
    return mappingFromJson(*object, fileName, warnings);
}

Result<SurveyMapping> mappingFromJson(const QJsonObject& object, const QString& fileName, QStringList* warnings)
{
    for (const QString& other : {u"events"_s, u"format"_s}) {
        if (object.contains(other) && !object.contains(u"columns"_s))
            return failure({ErrorCode::JsonWrongFormat, {object.value(other).toString(other)}, fileName});
    }
    JsonFindings findings{fileName};
    SurveyMapping mapping;
    {
        JsonReader reader(object, QString(), findings);
        mapping.survey = reader.string(u"survey"_s);
        mapping.wave = reader.string(u"wave"_s);
        mapping.missing = reader.strings(u"missing"_s);
        const QJsonValue columns = reader.value(u"columns"_s);
        if (!columns.isUndefined() && !columns.isNull() && !columns.isObject())
            reader.fail(ErrorCode::JsonWrongType, {u"object"_s}, u"columns"_s);
        const QJsonObject byHeader = columns.toObject();
        for (auto it = byHeader.begin(); it != byHeader.end(); ++it)
            mapping.columns.push_back(columnFromJson(it.key(), *it, u"columns[\"%1\"]"_s.arg(it.key()), findings));
        if (mapping.columns.empty())
            reader.fail(ErrorCode::MappingNothingToImport, {}, u"columns"_s);
    }
    if (findings.error)
        return failure(*std::move(findings.error));
    if (warnings)
        *warnings << findings.warnings;
    return mapping;
}

QJsonObject mappingToJson(const SurveyMapping& mapping)
{
    QJsonObject object;
    if (!mapping.survey.isEmpty())
        object[u"survey"_s] = mapping.survey;
    if (!mapping.wave.isEmpty())
        object[u"wave"_s] = mapping.wave;
    if (!mapping.missing.isEmpty())
        object[u"missing"_s] = QJsonArray::fromStringList(mapping.missing);
    QJsonObject columns;
    for (const ColumnMapping& column : mapping.columns)
        columns[column.header] = toJson(column);
    object[u"columns"_s] = columns;
    return object;
}

Result<void> checkLevels(const ColumnMapping& column)
{
    const auto bad = [&](const QString& what) { return failure({ErrorCode::MappingBadLevels, {column.header, what}}); };
    const bool isImportance = column.role == ColumnRole::Importance;
    if (column.role != ColumnRole::Score && column.role != ColumnRole::Outcome && !isImportance && !isKano(column.role))
        return {};
    if (column.levels.size() > MostLevels)
        return bad(u"more than %1 levels"_s.arg(MostLevels));
    if (column.levels.size() == 1)
        return bad(u"only one level"_s);
    if (QSet<QString>(column.levels.begin(), column.levels.end()).size() != column.levels.size())
        return bad(u"a level is listed twice"_s);
    if (isKano(column.role) && column.levels.size() != KanoLevels)
        return bad(u"a Kano question has five levels: dislike, live with, neutral, expect, like"_s);
    if (isImportance && column.levels.size() == 2)
        return bad(u"importance needs three levels or more"_s);
    if (isKano(column.role) || isImportance)
        return {};
    if (column.role == ColumnRole::Outcome)
        return column.levels.isEmpty() ? Result<void>(bad(u"an outcome needs its levels"_s)) : Result<void>();

    qsizetype levels = column.levels.size();
    if (column.signal && infoOf(*column.signal).isBinned()) {
        if (column.edges.empty() || !column.okMinutes || !column.badMinutes)
            return bad(u"waiting time needs \"edges\", \"ok\" and \"bad\""_s);
        if (!std::is_sorted(column.edges.begin(), column.edges.end(), std::less_equal<>()))
            return bad(u"the edges do not rise"_s);
        if (levels > 0 && levels != static_cast<qsizetype>(column.edges.size()))
            return bad(u"%1 levels and %2 edges"_s.arg(levels).arg(column.edges.size()));
        levels = static_cast<qsizetype>(column.edges.size());
        if (levels > MostLevels)
            return bad(u"more than %1 levels"_s.arg(MostLevels));
    } else if (levels == 0 && column.signal) {
        levels = infoOf(*column.signal).levels.size();
    }
    if (!column.loss.empty()) {
        if (static_cast<qsizetype>(column.loss.size()) != levels)
            return bad(u"%1 levels and %2 losses"_s.arg(levels).arg(column.loss.size()));
        for (const double loss : column.loss) {
            if (!(loss >= 0 && loss <= 1))
                return bad(u"a loss is not between 0 and 1"_s);
        }
    }
    return {};
}

} // namespace touchstone
