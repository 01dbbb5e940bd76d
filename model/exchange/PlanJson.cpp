// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/PlanJson.h"

#include "model/exchange/RulesJson.h"
#include "model/exchange/ScenarioJson.h"

#include <algorithm>

namespace touchstone {
namespace {

QStringList wordsOf(std::span<const char* const> keys)
{
    QStringList words;
    for (const char* key : keys)
        words << QString::fromLatin1(key);
    return words;
}

const QStringList& fields()
{
    static const QStringList words = wordsOf(SolutionFields);
    return words;
}

std::optional<ThreePoint> readRemoves(JsonReader& solution)
{
    const QString key = QStringLiteral("removes");
    if (!solution.has(key))
        return std::nullopt;
    const QJsonValue value = solution.value(key);
    if (value.isDouble()) {
        const double share = solution.number(key, Share).value_or(0);
        return ThreePoint{.low = share, .mid = share, .high = share, .single = true};
    }
    if (!value.isObject()) {
        solution.fail(ErrorCode::JsonWrongType, {QStringLiteral("number or object with low, mid and high")}, key);
        return std::nullopt;
    }
    JsonReader reader(value, solution.pathOf(key), solution.findings());
    ThreePoint removes;
    removes.low = reader.number(QStringLiteral("low"), Share, Presence::Required).value_or(0);
    removes.mid = reader.number(QStringLiteral("mid"), {removes.low, 1}, Presence::Required).value_or(0);
    removes.high = reader.number(QStringLiteral("high"), {removes.mid, 1}, Presence::Required).value_or(0);
    return removes;
}

std::optional<SolutionCost> readCost(JsonReader& solution)
{
    static const QStringList sizes = {QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    const QString key = QStringLiteral("cost");
    if (!solution.has(key))
        return std::nullopt;
    const QJsonValue value = solution.value(key);
    SolutionCost cost;
    if (value.isDouble()) {
        cost.once = solution.number(key, NotNegative);
        cost.plainNumber = true;
    } else if (value.isString()) {
        if (const auto size = solution.choice(key, sizes))
            cost.size = sizes[*size];
    } else if (value.isObject()) {
        JsonReader reader(value, solution.pathOf(key), solution.findings());
        cost.once = reader.number(QStringLiteral("once"), NotNegative);
        cost.yearly = reader.number(QStringLiteral("yearly"), NotNegative);
        cost.months = reader.number(QStringLiteral("months"), NotNegative);
    } else {
        solution.fail(
            ErrorCode::JsonWrongType, {QStringLiteral("number, size or object with once, yearly and months")}, key);
    }
    return cost;
}

/// A day as "2027-01-31".
QDate readDate(JsonReader& reader, const QString& key)
{
    const QString text = reader.string(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        reader.fail(ErrorCode::JsonBadValue, {text, QStringLiteral("YYYY-MM-DD")}, key);
    return date;
}

QString toText(QDate date) { return date.toString(Qt::ISODate); }

Initiative readInitiative(JsonReader& solution)
{
    static const QStringList states = wordsOf(InitiativeStateKeys);
    const QString key = QStringLiteral("initiative");
    Initiative initiative;
    if (!solution.has(key))
        return initiative;
    JsonReader reader(solution.value(key), solution.pathOf(key), solution.findings());
    initiative.state = static_cast<InitiativeState>(reader.choice(QStringLiteral("state"), states).value_or(0));
    initiative.owner = reader.text(QStringLiteral("owner"));
    initiative.starts = readDate(reader, QStringLiteral("starts"));
    initiative.due = readDate(reader, QStringLiteral("due"));
    initiative.firstStep = reader.text(QStringLiteral("first_step"));
    initiative.measure = reader.text(QStringLiteral("measure"));
    return initiative;
}

void writeInitiative(JsonWriter& json, const Initiative& initiative)
{
    if (initiative == Initiative())
        return;
    json.beginObject("initiative");
    json.put("state", QString::fromLatin1(InitiativeStateKeys[static_cast<size_t>(initiative.state)]));
    json.putIf("owner", initiative.owner);
    json.putIf("starts", toText(initiative.starts));
    json.putIf("due", toText(initiative.due));
    json.putIf("first_step", initiative.firstStep);
    json.putIf("measure", initiative.measure);
    json.endObject();
}

Solution readSolution(JsonReader& reader, const ProjectKeys& keys)
{
    Solution solution;
    solution.name = reader.text(QStringLiteral("name"), Presence::Required);
    solution.touchpoint = keys.touchpoints.read(reader, QStringLiteral("touchpoint"), Presence::Required);
    solution.removes = readRemoves(reader);
    solution.cutsExit = reader.number(QStringLiteral("cuts_exit"), Share);
    solution.delivery = reader.number(QStringLiteral("delivery"), Share);
    solution.digital = reader.boolean(QStringLiteral("digital"));
    solution.cost = readCost(reader);
    solution.requires_ = reader.strings(QStringLiteral("requires"));
    solution.excludes = reader.strings(QStringLiteral("excludes"));
    solution.capacity = reader.number(QStringLiteral("capacity"), NotNegative);
    if (const auto field = reader.choice(QStringLiteral("field"), fields()))
        solution.field = fields()[*field];
    solution.family = reader.string(QStringLiteral("family"));
    if (const auto level = reader.integer(QStringLiteral("digital_level"), 0, 4))
        solution.digitalLevel = static_cast<int>(*level);
    solution.initiative = readInitiative(reader);
    return solution;
}

void checkReferences(const QStringList& references, int solution, const char* key, const KeyIndex<SolutionId>& known,
    JsonFindings& findings)
{
    for (qsizetype i = 0; i < references.size(); ++i) {
        known.resolve(references[i],
            QStringLiteral("solutions[%1].%2[%3]").arg(solution).arg(QLatin1String(key)).arg(i), findings);
    }
}

template <typename Part, typename Weights>
void readWeights(JsonReader& score, const QString& key, Weights& weights)
{
    if (!score.has(key))
        return;
    JsonReader reader(score.value(key), score.pathOf(key), score.findings());
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = reader.number(keyOf(static_cast<Part>(i)), NotNegative).value_or(weights[i]);
    if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 0; }))
        score.fail(ErrorCode::JsonBadValue, {QStringLiteral("0"), QStringLiteral("> 0")}, key);
}

template <typename Part, typename Weights>
void writeWeights(JsonWriter& json, const char* key, const Weights& weights)
{
    json.beginObject(key);
    for (size_t i = 0; i < weights.size(); ++i)
        json.put(keyOf(static_cast<Part>(i)), weights[i]);
    json.endObject();
}

void writeSolution(JsonWriter& json, const Solution& solution, const Journey& journey)
{
    json.beginObject();
    json.put("id", solution.key);
    json.put("name", solution.name);
    json.put("touchpoint", journey.keyOf(solution.touchpoint));
    if (solution.removes && solution.removes->single) {
        json.put("removes", solution.removes->mid);
    } else if (solution.removes) {
        json.beginObject("removes");
        json.put("low", solution.removes->low);
        json.put("mid", solution.removes->mid);
        json.put("high", solution.removes->high);
        json.endObject();
    }
    json.putIf("cuts_exit", solution.cutsExit);
    json.putIf("delivery", solution.delivery);
    json.putIf("digital", solution.digital);
    if (solution.cost && solution.cost->plainNumber) {
        json.put("cost", solution.cost->once.value_or(0));
    } else if (solution.cost && !solution.cost->size.isEmpty()) {
        json.put("cost", solution.cost->size);
    } else if (solution.cost) {
        json.beginObject("cost");
        json.putIf("once", solution.cost->once);
        json.putIf("yearly", solution.cost->yearly);
        json.putIf("months", solution.cost->months);
        json.endObject();
    }
    json.putIf("requires", solution.requires_);
    json.putIf("excludes", solution.excludes);
    json.putIf("capacity", solution.capacity);
    json.putIf("field", solution.field);
    json.putIf("family", solution.family);
    json.putIf("digital_level", solution.digitalLevel);
    writeInitiative(json, solution.initiative);
    json.endObject();
}

} // namespace

Plan readPlanJson(JsonReader& root, const ProjectKeys& keys)
{
    Plan plan;
    KeyIndex<SolutionId> solutionKeys(QStringLiteral("solution"));
    readDefined(root, QStringLiteral("solutions"), solutionKeys, plan.solutions,
        [&](JsonReader& reader, const QString&) { return readSolution(reader, keys); });
    for (int i = 0; i < plan.solutions.size(); ++i) {
        checkReferences(plan.solutions[i].requires_, i, "requires", solutionKeys, root.findings());
        checkReferences(plan.solutions[i].excludes, i, "excludes", solutionKeys, root.findings());
    }
    plan.scenarios = readScenariosJson(root, keys, solutionKeys);
    plan.budget = root.number(QStringLiteral("budget"), NotNegative);
    plan.capacity = root.number(QStringLiteral("capacity"), NotNegative);
    plan.starts = readDate(root, QStringLiteral("plan_starts"));
    return plan;
}

void writePlanJson(JsonWriter& json, const Plan& plan, const Journey& journey)
{
    if (!plan.solutions.isEmpty()) {
        json.beginArray("solutions");
        for (const Solution& solution : plan.solutions)
            writeSolution(json, solution, journey);
        json.endArray();
    }
    json.putIf("budget", plan.budget);
    json.putIf("capacity", plan.capacity);
    json.putIf("plan_starts", toText(plan.starts));
    writeScenariosJson(json, plan.scenarios);
}

ScoreSettings readScoreJson(JsonReader& root)
{
    ScoreSettings settings;
    const QString key = QStringLiteral("score");
    if (!root.has(key))
        return settings;
    JsonReader reader(root.value(key), root.pathOf(key), root.findings());
    readWeights<Family>(reader, QStringLiteral("pain_weights"), settings.painWeights);
    readWeights<Impact>(reader, QStringLiteral("impact_weights"), settings.impactWeights);
    settings.signalCorrelation
        = reader.number(QStringLiteral("signal_correlation"), Share).value_or(settings.signalCorrelation);
    if (const QString floors = QStringLiteral("error_floors"); reader.has(floors)) {
        JsonReader perSignal(reader.value(floors), reader.pathOf(floors), reader.findings());
        for (const SignalInfo& info : allSignals()) {
            if (const auto floor = perSignal.number(info.key, {0, MostErrorFloor}).value_or(0); floor > 0)
                settings.errorFloors[info.signal] = floor;
        }
    }
    settings.draws = static_cast<int>(reader.integer(QStringLiteral("draws"), 1, 10'000'000).value_or(settings.draws));
    const auto seed = reader.integer(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    settings.seed = static_cast<quint64>(seed.value_or(static_cast<qint64>(settings.seed)));
    settings.rules = readRules(reader);
    return settings;
}

void writeScoreJson(JsonWriter& json, const ScoreSettings& settings)
{
    json.beginObject("score");
    writeWeights<Family>(json, "pain_weights", settings.painWeights);
    writeWeights<Impact>(json, "impact_weights", settings.impactWeights);
    json.put("signal_correlation", settings.signalCorrelation);
    writeErrorFloors(json, settings.errorFloors);
    json.put("draws", settings.draws);
    json.put("seed", settings.seed);
    writeRules(json, settings.rules);
    json.endObject();
}

void writeChangedSettings(JsonWriter& json, const ScoreSettings& settings)
{
    ScoreSettings usual;
    usual.draws = settings.draws;
    usual.seed = settings.seed;
    usual.errorFloors = settings.errorFloors; // which stand beside these
    if (settings == usual)
        return;
    json.beginObject("settings");
    if (settings.painWeights != usual.painWeights)
        writeWeights<Family>(json, "pain_weights", settings.painWeights);
    if (settings.impactWeights != usual.impactWeights)
        writeWeights<Impact>(json, "impact_weights", settings.impactWeights);
    if (settings.signalCorrelation != usual.signalCorrelation)
        json.put("signal_correlation", settings.signalCorrelation);
    writeRules(json, settings.rules);
    json.endObject();
}

void writeErrorFloors(JsonWriter& json, const ErrorFloors& floors)
{
    if (!isAnySet(floors))
        return;
    json.beginObject("error_floors");
    for (const auto& [signal, floor] : floors) {
        if (floor > 0)
            json.put(infoOf(signal).key, floor);
    }
    json.endObject();
}

} // namespace touchstone
