// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/ScenarioChanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touchstone {
namespace {

const QString Solutions = QStringLiteral("solutions"), Pain = QStringLiteral("pain"),
              DropOff = QStringLiteral("drop_off"), Without = QStringLiteral("without"),
              Reroutes = QStringLiteral("reroute"), Added = QStringLiteral("added");

template <typename Value, typename Write>
QJsonArray arrayOf(const std::vector<Value>& values, const Write& write)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(write(value));
    return array;
}

template <typename Value, typename Read>
void readArray(const QJsonValue& array, std::vector<Value>& values, const Read& read)
{
    for (const QJsonValue& each : array.toArray())
        values.push_back(read(each));
}

QStringList stringsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& each : array.toArray())
        texts << each.toString();
    return texts;
}

QString textOf(const QJsonValue& object, const char* key) { return object[QLatin1String(key)].toString(); }
double numberOf(const QJsonValue& object, const char* key) { return object[QLatin1String(key)].toDouble(); }

/// Whether something named "a" or "a>b" is or has a touchpoint.
bool names(const QString& place, const QString& key)
{
    return place == key || place.split(QLatin1Char('>')).contains(key);
}

} // namespace

QString changesText(const Scenario& scenario)
{
    QJsonObject object;
    object[Solutions] = QJsonArray::fromStringList(scenario.solutions);
    object[Without] = QJsonArray::fromStringList(scenario.removed);
    object[Pain] = arrayOf(scenario.painCuts, [](const PainCut& cut) {
        QJsonObject at{{QStringLiteral("place"), cut.place}, {QStringLiteral("removes"), cut.removes}};
        if (cut.signal)
            at[QStringLiteral("signal")] = infoOf(*cut.signal).key;
        return at;
    });
    object[DropOff] = arrayOf(scenario.dropOffCuts, [](const DropOffCut& cut) {
        return QJsonObject{{QStringLiteral("touchpoint"), cut.touchpoint}, {QStringLiteral("cut"), cut.cut}};
    });
    object[Reroutes] = arrayOf(scenario.reroutes, [](const Reroute& reroute) {
        return QJsonObject{{QStringLiteral("from"), reroute.from}, {QStringLiteral("to"), reroute.to},
            {QStringLiteral("instead"), reroute.instead}, {QStringLiteral("share"), reroute.share}};
    });
    object[Added] = arrayOf(scenario.added, [](const AddedTouchpoint& added) {
        return QJsonObject{{QStringLiteral("key"), added.key}, {QStringLiteral("name"), added.name.toColumn()},
            {QStringLiteral("from"), added.from}, {QStringLiteral("to"), added.to},
            {QStringLiteral("share"), added.share}, {QStringLiteral("lost"), added.lost}};
    });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool readChanges(const QString& text, Scenario& scenario)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    scenario.solutions = stringsOf(object[Solutions]);
    scenario.removed = stringsOf(object[Without]);
    bool isKnown = true;
    readArray(object[Pain], scenario.painCuts, [&](const QJsonValue& at) {
        PainCut cut{textOf(at, "place"), std::nullopt, numberOf(at, "removes")};
        // None named means all; one that is not known must not.
        if (at.toObject().contains(QLatin1String("signal"))) {
            cut.signal = signalFromKey(textOf(at, "signal"));
            isKnown &= cut.signal.has_value();
        }
        return cut;
    });
    readArray(object[DropOff], scenario.dropOffCuts, [](const QJsonValue& at) {
        return DropOffCut{textOf(at, "touchpoint"), numberOf(at, "cut")};
    });
    readArray(object[Reroutes], scenario.reroutes, [](const QJsonValue& at) {
        return Reroute{textOf(at, "from"), textOf(at, "to"), textOf(at, "instead"), numberOf(at, "share")};
    });
    readArray(object[Added], scenario.added, [](const QJsonValue& at) {
        return AddedTouchpoint{textOf(at, "key"), LocalizedText::fromColumn(textOf(at, "name")), textOf(at, "from"),
            textOf(at, "to"), numberOf(at, "share"), numberOf(at, "lost")};
    });
    return isKnown;
}

bool forgetTouchpoint(Scenario& scenario, const QString& key)
{
    const Scenario before = scenario;
    scenario.removed.removeAll(key);
    std::erase_if(scenario.painCuts, [&](const PainCut& cut) { return names(cut.place, key); });
    std::erase_if(scenario.dropOffCuts, [&](const DropOffCut& cut) { return cut.touchpoint == key; });
    std::erase_if(scenario.reroutes,
        [&](const Reroute& reroute) { return reroute.from == key || reroute.to == key || reroute.instead == key; });
    std::erase_if(scenario.added, [&](const AddedTouchpoint& added) { return added.from == key || added.to == key; });
    return scenario != before;
}

} // namespace touchstone
