// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/SignalRulesJson.h"
#include "model/planning/ScenarioChanges.h"
#include "model/project/RowFields.h"

#include <QJsonDocument>

namespace touchstone {

template <>
inline constexpr const char* TableOf<Solution> = "solution";
template <>
inline constexpr std::array ColumnsOf<Solution> = {"id", "key", "position", "name", "touchpoint", "removes_low",
    "removes_mid", "removes_high", "removes_single", "cuts_exit", "delivery", "digital", "cost_form", "cost_once",
    "cost_yearly", "cost_months", "cost_size", "requires", "excludes", "capacity", "field", "family", "digital_level",
    "state", "owner", "starts", "due", "first_step", "measure"};

template <typename S>
requires std::same_as<std::remove_const_t<S>, Solution>
auto fieldsOf(S& s)
{
    auto& initiative = s.initiative;
    return std::tie(s.id, s.key, s.position, s.name, s.touchpoint, s.removes, s.cutsExit, s.delivery, s.digital, s.cost,
        s.requires_, s.excludes, s.capacity, s.field, s.family, s.digitalLevel, initiative.state, initiative.owner,
        initiative.starts, initiative.due, initiative.firstStep, initiative.measure);
}

template <>
inline constexpr const char* TableOf<Scenario> = "scenario";
template <>
inline constexpr std::array ColumnsOf<Scenario> = {"id", "key", "position", "name", "changes"};

namespace {

Scenario readScenario(Query& query)
{
    Scenario scenario;
    QString changes;
    query >> scenario.id >> scenario.key >> scenario.position >> scenario.name >> changes;
    if (!readChanges(changes, scenario))
        throwDamagedRow(changes);
    return scenario;
}

constexpr std::array PlanColumns = {"id", "budget", "capacity"};
constexpr std::array PlanStartColumns = {"id", "starts"};
constexpr size_t ImpactColumns = 3; ///< parts of impact that have a column each for their weight
constexpr std::array SettingsColumns = {"id", "weight_dissatisfied", "weight_effort", "weight_failed", "weight_voiced",
    "weight_importance", "weight_reach", "weight_dropoff", "signal_correlation", "draws", "seed", "error_floors",
    "rules", "impact_weights"};

} // namespace

template std::vector<Solution> readAll(Statements&);
template std::optional<Solution> readOne(Statements&, SolutionId);

void writeRow(Statements& statements, const Solution& solution) { upsert(statements, solution); }

template <>
std::vector<Scenario> readAll(Statements& statements)
{
    std::vector<Scenario> scenarios;
    Query query(statements, selectSql("scenario", ColumnsOf<Scenario>, "ORDER BY position, id"));
    while (query.next())
        scenarios.push_back(readScenario(query));
    return scenarios;
}

template <>
std::optional<Scenario> readOne(Statements& statements, ScenarioId id)
{
    Query query(statements, selectSql("scenario", ColumnsOf<Scenario>, "WHERE id = ?"), id);
    return query.next() ? std::optional(readScenario(query)) : std::nullopt;
}

void writeRow(Statements& statements, const Scenario& scenario)
{
    Query(statements, upsertSql("scenario", ColumnsOf<Scenario>), scenario.id, scenario.key, scenario.position,
        scenario.name, changesText(scenario))
        .run();
}

void eraseRow(Statements& statements, ScenarioId id) { eraseById(statements, "scenario", id); }

void eraseRow(Statements& statements, SolutionId id) { eraseById(statements, "solution", id); }

void readPlanProperties(Statements& statements, Plan& plan)
{
    Query query(statements, selectSql("plan", PlanColumns, "WHERE id = 1"));
    if (query.next()) {
        query.skip();
        query >> plan.budget >> plan.capacity;
    }
    Query start(statements, selectSql("plan", PlanStartColumns, "WHERE id = 1"));
    if (start.next()) {
        start.skip();
        start >> plan.starts;
    }
}

void writePlanStart(Statements& statements, QDate starts)
{
    Query(statements, upsertSql("plan", PlanStartColumns), 1, starts).run();
}

void writePlanProperties(Statements& statements, std::optional<double> budget, std::optional<double> capacity)
{
    Query(statements, upsertSql("plan", PlanColumns), 1, budget, capacity).run();
}

ScoreSettings readSettings(Statements& statements)
{
    ScoreSettings settings;
    Query query(statements, selectSql("score_settings", SettingsColumns, "WHERE id = 1"));
    if (query.next()) {
        query.skip();
        for (double& weight : settings.painWeights)
            query >> weight;
        for (size_t part = 0; part < ImpactColumns; ++part)
            query >> settings.impactWeights[part];
        QString floors, rules, furtherWeights;
        query >> settings.signalCorrelation >> settings.draws >> settings.seed >> floors >> rules >> furtherWeights;
        const auto readFloors = errorFloorsFrom(QJsonDocument::fromJson(floors.toUtf8()).object());
        const auto readRules = rulesFromJson(QJsonDocument::fromJson(rules.toUtf8()).object());
        if (!readFloors || !readRules)
            throwDamagedRow(readFloors ? rules : floors);
        settings.errorFloors = *readFloors;
        settings.rules = *readRules;
        const QJsonObject further = QJsonDocument::fromJson(furtherWeights.toUtf8()).object();
        for (size_t part = ImpactColumns; part < impactCount(); ++part)
            settings.impactWeights[part]
                = std::max(0., further[keyOf(static_cast<Impact>(part))].toDouble(settings.impactWeights[part]));
    }
    return settings;
}

void writeSettings(Statements& statements, const ScoreSettings& settings)
{
    const auto& pain = settings.painWeights;
    const auto& impact = settings.impactWeights;
    QJsonObject further;
    for (size_t part = ImpactColumns; part < impactCount(); ++part)
        further[keyOf(static_cast<Impact>(part))] = impact[part];
    const QString floors
        = QString::fromUtf8(QJsonDocument(toJson(settings.errorFloors)).toJson(QJsonDocument::Compact));
    Query(statements, upsertSql("score_settings", SettingsColumns), 1, pain[0], pain[1], pain[2], pain[3], impact[0],
        impact[1], impact[2], settings.signalCorrelation, settings.draws, settings.seed, floors,
        QString::fromUtf8(QJsonDocument(rulesToJson(settings.rules)).toJson(QJsonDocument::Compact)),
        QString::fromUtf8(QJsonDocument(further).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace touchstone
