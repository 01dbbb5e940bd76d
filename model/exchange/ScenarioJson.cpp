// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ScenarioJson.h"

#include "model/exchange/JsonReader.h"

namespace touchstone {
namespace {

/// Reads the members of one scenario and checks what they name.
class ScenarioReader
{
public:
    ScenarioReader(JsonReader& reader, const ProjectKeys& keys, const KeyIndex<SolutionId>& solutions)
        : m_reader(reader)
        , m_keys(keys)
        , m_solutions(solutions)
    { }

    Scenario read()
    {
        Scenario scenario;
        scenario.name = m_reader.text(QStringLiteral("name"));
        scenario.solutions = strings(QStringLiteral("solutions"), m_solutions);
        each(QStringLiteral("pain"), [&](JsonReader& item) {
            PainCut cut;
            cut.place = touchpoint(item, QStringLiteral("touchpoint"));
            if (item.has(QStringLiteral("to")))
                cut.place += QLatin1Char('>') + touchpoint(item, QStringLiteral("to"));
            if (const auto signal = item.choice(QStringLiteral("signal"), signalKeys()))
                cut.signal = allSignals()[static_cast<size_t>(*signal)].signal;
            cut.removes = item.number(QStringLiteral("removes"), Share, Presence::Required).value_or(0);
            scenario.painCuts.push_back(cut);
        });
        each(QStringLiteral("drop_off"), [&](JsonReader& item) {
            DropOffCut cut;
            cut.touchpoint = touchpoint(item, QStringLiteral("touchpoint"));
            cut.cut = item.number(QStringLiteral("cut"), Share, Presence::Required).value_or(0);
            scenario.dropOffCuts.push_back(cut);
        });
        scenario.removed = strings(QStringLiteral("without"), m_keys.touchpoints);
        each(QStringLiteral("reroute"), [&](JsonReader& item) {
            Reroute reroute;
            reroute.from = end(item, QStringLiteral("from"));
            reroute.to = end(item, QStringLiteral("to"));
            reroute.instead = end(item, QStringLiteral("instead"));
            reroute.share = item.number(QStringLiteral("share"), Share).value_or(1);
            scenario.reroutes.push_back(reroute);
        });
        // A touchpoint may have come to be since: trying the scenario says so, reading the project must not fail.
        QSet<QString> addedKeys;
        each(QStringLiteral("added"), [&](JsonReader& item) {
            scenario.added.push_back(added(item));
            const QString& key = scenario.added.back().key;
            if (addedKeys.contains(key))
                item.fail(ErrorCode::JsonDuplicateId, {key}, QStringLiteral("id"));
            addedKeys.insert(key);
        });
        return scenario;
    }

private:
    static QStringList signalKeys()
    {
        QStringList keys;
        for (const SignalInfo& info : allSignals())
            keys << info.key;
        return keys;
    }

    template <typename Read>
    void each(const QString& key, const Read& read)
    {
        m_reader.each(key, [&](const QJsonValue& value, const QString& path) {
            JsonReader item(value, path, m_reader.findings());
            read(item);
        });
    }

    template <typename Index>
    QStringList strings(const QString& key, const Index& known)
    {
        const QStringList texts = m_reader.strings(key);
        for (qsizetype i = 0; i < texts.size(); ++i)
            known.resolve(texts[i], QStringLiteral("%1[%2]").arg(m_reader.pathOf(key)).arg(i), m_reader.findings());
        return texts;
    }

    QString touchpoint(JsonReader& item, const QString& key) const
    {
        const QString text = item.string(key, Presence::Required);
        if (item.has(key))
            m_keys.touchpoints.resolve(text, item.pathOf(key), item.findings());
        return text;
    }

    QString end(JsonReader& item, const QString& key) const
    {
        static const QStringList ends = {QStringLiteral("start"), QStringLiteral("success"), QStringLiteral("lost")};
        const QString text = item.string(key, Presence::Required);
        if (item.has(key) && !ends.contains(text))
            m_keys.touchpoints.resolve(text, item.pathOf(key), item.findings());
        return text;
    }

    AddedTouchpoint added(JsonReader& item) const
    {
        AddedTouchpoint result;
        result.key = item.string(QStringLiteral("id"), Presence::Required);
        result.name = item.text(QStringLiteral("name"));
        result.from = end(item, QStringLiteral("from"));
        result.to = end(item, QStringLiteral("to"));
        result.share = item.number(QStringLiteral("share"), Share).value_or(1);
        result.lost = item.number(QStringLiteral("lost"), Share).value_or(0);
        return result;
    }

    JsonReader& m_reader;
    const ProjectKeys& m_keys;
    const KeyIndex<SolutionId>& m_solutions;
};

/// Writes an array of objects; nothing where it is empty.
template <typename Value, typename Write>
void writeEach(JsonWriter& json, const char* key, const std::vector<Value>& values, const Write& write)
{
    if (values.empty())
        return;
    json.beginArray(key);
    for (const Value& value : values) {
        json.beginObject();
        write(value);
        json.endObject();
    }
    json.endArray();
}

void writeScenario(JsonWriter& json, const Scenario& scenario)
{
    json.beginObject();
    json.put("id", scenario.key);
    json.putIf("name", scenario.name);
    json.putIf("solutions", scenario.solutions);
    writeEach(json, "pain", scenario.painCuts, [&](const PainCut& cut) {
        json.put("touchpoint", cut.place.section(QLatin1Char('>'), 0, 0));
        json.putIf("to", cut.place.section(QLatin1Char('>'), 1));
        if (cut.signal)
            json.put("signal", infoOf(*cut.signal).key);
        json.put("removes", cut.removes);
    });
    writeEach(json, "drop_off", scenario.dropOffCuts, [&](const DropOffCut& cut) {
        json.put("touchpoint", cut.touchpoint);
        json.put("cut", cut.cut);
    });
    json.putIf("without", scenario.removed);
    writeEach(json, "reroute", scenario.reroutes, [&](const Reroute& reroute) {
        json.put("from", reroute.from);
        json.put("to", reroute.to);
        json.put("instead", reroute.instead);
        json.put("share", reroute.share);
    });
    writeEach(json, "added", scenario.added, [&](const AddedTouchpoint& added) {
        json.put("id", added.key);
        json.putIf("name", added.name);
        json.put("from", added.from);
        json.put("to", added.to);
        json.put("share", added.share);
        json.put("lost", added.lost);
    });
    json.endObject();
}

} // namespace

Collection<Scenario> readScenariosJson(JsonReader& root, const ProjectKeys& keys, const KeyIndex<SolutionId>& solutions)
{
    Collection<Scenario> scenarios;
    KeyIndex<ScenarioId> scenarioKeys(QStringLiteral("scenario"));
    readDefined(root, QStringLiteral("scenarios"), scenarioKeys, scenarios,
        [&](JsonReader& reader, const QString&) { return ScenarioReader(reader, keys, solutions).read(); });
    return scenarios;
}

void writeScenariosJson(JsonWriter& json, const Collection<Scenario>& scenarios)
{
    if (scenarios.isEmpty())
        return;
    json.beginArray("scenarios");
    for (const Scenario& scenario : scenarios)
        writeScenario(json, scenario);
    json.endArray();
}

} // namespace touchstone
