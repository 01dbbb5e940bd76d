// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventMapping.h"

#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

const QStringList Foldings = {u"bypass"_s, u"other"_s};
const QStringList WaitPlaces = {u"none"_s, u"touchpoints"_s, u"handovers"_s};
const QStringList DateOrders = {u"month_first"_s, u"day_first"_s};

/// The columns' keys in the text form.
constexpr std::pair<const char*, QString EventColumns::*> ColumnKeys[]
    = {{"case", &EventColumns::caseId}, {"activity", &EventColumns::activity}, {"time", &EventColumns::time},
        {"start", &EventColumns::start}, {"lifecycle", &EventColumns::lifecycle}, {"path", &EventColumns::path},
        {"conversions", &EventColumns::conversions}, {"nulls", &EventColumns::nulls}};

void readRules(JsonReader& reader, EventMapping& mapping)
{
    const QString key = u"activities"_s;
    const QJsonValue value = reader.value(key);
    if (!reader.has(key))
        return;
    if (!value.isObject())
        return reader.fail(ErrorCode::JsonWrongType, {u"object"_s}, key);
    const QJsonObject rules = value.toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        ActivityRule& rule = mapping.activities.emplace_back();
        rule.activity = it.key();
        if (it->isString()) {
            rule.touchpoint = it->toString();
            continue;
        }
        JsonReader each(*it, reader.pathOf(key) + u"[\"%1\"]"_s.arg(it.key()), reader.findings());
        rule.touchpoint = each.string(u"touchpoint"_s);
        if (const auto folded = each.choice(u"fold"_s, Foldings))
            rule.folded = static_cast<Folding>(*folded);
    }
}

} // namespace

const ActivityRule* EventMapping::rule(const QString& activity) const
{
    const auto found = std::find_if(
        activities.begin(), activities.end(), [&](const ActivityRule& rule) { return rule.activity == activity; });
    return found == activities.end() ? nullptr : &*found;
}

bool isEventMapping(const QByteArray& json)
{
    const auto object = parseJsonObject(json, {});
    return object && object->contains(u"events"_s) && !object->contains(u"columns"_s);
}

Result<EventMapping> readEventMapping(const QByteArray& json, const QString& fileName, QStringList* warnings)
{
    const auto object = parseJsonObject(json, fileName);
    if (!object)
        return failure(object.error());
    JsonFindings findings{fileName};
    EventMapping mapping;
    {
        JsonReader root(*object, QString(), findings);
        JsonReader reader(root.value(u"events"_s, Presence::Required), u"events"_s, findings);
        for (const auto& [key, member] : ColumnKeys)
            mapping.columns.*member = reader.string(QString::fromLatin1(key));
        if (const auto order = reader.choice(u"dates"_s, DateOrders))
            mapping.columns.dateOrder = static_cast<DateOrder>(*order);
        mapping.success = reader.strings(u"success"_s);
        mapping.fold = reader.number(u"fold"_s, NotNegative).value_or(0);
        mapping.foldAs = static_cast<Folding>(reader.choice(u"fold_as"_s, Foldings).value_or(0));
        mapping.waiting = static_cast<WaitPlace>(reader.choice(u"waiting"_s, WaitPlaces).value_or(1));
        mapping.okMinutes = reader.number(u"ok"_s, NotNegative);
        mapping.badMinutes = reader.number(u"bad"_s, NotNegative);
        if (mapping.okMinutes && mapping.badMinutes && *mapping.okMinutes >= *mapping.badMinutes)
            reader.fail(ErrorCode::JsonBadValue, {u"ok, bad"_s, u"ok < bad"_s}, u"bad"_s);
        mapping.adds = reader.boolean(u"add"_s).value_or(false);
        mapping.wave = reader.string(u"wave"_s);
        readRules(reader, mapping);
    }
    if (findings.error)
        return failure(*std::move(findings.error));
    if (warnings)
        *warnings << findings.warnings;
    return mapping;
}

void writeEventMapping(JsonWriter& json, const EventMapping& mapping)
{
    json.beginObject("mapping");
    json.beginObject("events");
    for (const auto& [key, member] : ColumnKeys)
        json.putIf(key, mapping.columns.*member);
    if (mapping.columns.dateOrder)
        json.put("dates", DateOrders[static_cast<qsizetype>(*mapping.columns.dateOrder)]);
    json.put("success", mapping.success);
    if (mapping.fold > 0) {
        json.put("fold", mapping.fold);
        json.put("fold_as", Foldings[static_cast<qsizetype>(mapping.foldAs)]);
    }
    json.put("waiting", WaitPlaces[static_cast<qsizetype>(mapping.waiting)]);
    json.putIf("ok", mapping.okMinutes);
    json.putIf("bad", mapping.badMinutes);
    if (mapping.adds)
        json.put("add", true);
    json.putIf("wave", mapping.wave);
    if (!mapping.activities.empty()) {
        json.beginObject("activities");
        for (const ActivityRule& rule : mapping.activities) {
            if (!rule.folded) {
                json.put(rule.activity, rule.touchpoint);
                continue;
            }
            json.beginObject(rule.activity);
            json.put("fold", Foldings[static_cast<qsizetype>(*rule.folded)]);
            json.endObject();
        }
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

} // namespace touchstone
