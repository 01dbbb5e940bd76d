// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Dependents.h"

#include "model/planning/ScenarioChanges.h"
#include "model/project/RowValues.h"
#include "model/project/Tables.h"

namespace touchstone {
namespace {

/// The ids that a statement selects, read to the end before any is used: a statement must not run while its rows
/// change.
template <typename IdType, typename... Values>
std::vector<IdType> idsOf(Statements& statements, const char* sql, const Values&... values)
{
    std::vector<IdType> ids;
    Query query(statements, sql, values...);
    while (query.next())
        query >> ids.emplace_back();
    return ids;
}

/// Erases what a statement selects, each with its own dependents.
template <typename IdType, typename Owner>
void eraseAll(Statements& statements, const char* sql, Owner owner)
{
    for (const IdType id : idsOf<IdType>(statements, sql, owner))
        eraseWithDependents(statements, id);
}

void eraseDriver(Statements& statements, TouchpointId id)
{
    auto drivers = readDrivers(statements);
    if (!drivers)
        return;
    const auto found = std::find(drivers->touchpoints.begin(), drivers->touchpoints.end(), id);
    if (found == drivers->touchpoints.end())
        return;
    const auto variable = 1 + static_cast<size_t>(found - drivers->touchpoints.begin()); // 0 is the outcome
    drivers->touchpoints.erase(found);
    auto& rows = drivers->correlation;
    if (variable < rows.size())
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(variable));
    for (auto& row : rows) {
        if (variable < row.size())
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(variable));
    }
    writeDrivers(statements, drivers->touchpoints.empty() ? std::nullopt : drivers);
}

/// Scenarios name touchpoints of the main journey by key.
void forgetInScenarios(Statements& statements, TouchpointId id)
{
    const auto touchpoint = readOne<Touchpoint>(statements, id);
    if (!touchpoint || touchpoint->journey)
        return;
    for (Scenario& scenario : readAll<Scenario>(statements)) {
        if (forgetTouchpoint(scenario, touchpoint->key))
            writeRow(statements, scenario);
    }
}

} // namespace

void eraseWithDependents(Statements& statements, PersonaId id)
{
    const auto persona = readOne<Persona>(statements, id);
    if (!persona)
        return;
    Query(statements, "UPDATE emotion_rating SET persona = NULL WHERE persona = ?", id).run();
    for (Touchpoint& touchpoint : readAll<Touchpoint>(statements)) {
        if (touchpoint.personas.removeAll(persona->key) > 0)
            writeRow(statements, touchpoint);
    }
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, JourneyId id)
{
    // First, so that a touchpoint inside that opens it cannot come back to it.
    eraseRow(statements, id);
    eraseAll<TouchpointId>(statements, "SELECT id FROM touchpoint WHERE journey = ?", id);
    eraseAll<StageId>(statements, "SELECT id FROM stage WHERE journey = ?", id);
    eraseAll<ChannelId>(statements, "SELECT id FROM channel WHERE journey = ?", id);
    for (const auto transition : idsOf<TransitionId>(statements, "SELECT id FROM transition WHERE journey = ?", id))
        eraseRow(statements, transition);
    eraseAll<NoteId>(statements, "SELECT id FROM note WHERE journey = ?", id);
}

void eraseWithDependents(Statements& statements, NoteId id)
{
    Query(statements, "DELETE FROM attachment WHERE note = ?", id).run();
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, StageId id)
{
    eraseAll<TouchpointId>(statements, "SELECT id FROM touchpoint WHERE stage = ?", id);
    eraseAll<NoteId>(statements, "SELECT id FROM note WHERE stage = ?", id);
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, ChannelId id)
{
    eraseAll<TouchpointId>(statements, "SELECT id FROM touchpoint WHERE channel = ?", id);
    eraseAll<NoteId>(statements, "SELECT id FROM note WHERE channel = ?", id);
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, TouchpointId id)
{
    for (const auto transition : idsOf<TransitionId>(
             statements, "SELECT id FROM transition WHERE from_touchpoint = ? OR to_touchpoint = ?", id, id))
        eraseRow(statements, transition);
    eraseAll<SolutionId>(statements, "SELECT id FROM solution WHERE touchpoint = ?", id);
    eraseAll<JourneyId>(statements, "SELECT id FROM side_journey WHERE touchpoint = ?", id);
    Query(statements, "DELETE FROM attachment WHERE touchpoint = ?", id).run();
    Query(statements, "DELETE FROM vote WHERE touchpoint = ?", id).run();
    Query(statements, "DELETE FROM aggregate WHERE touchpoint = ? OR to_touchpoint = ?", id, id).run();
    Query(statements, "DELETE FROM interview_cover WHERE touchpoint = ? OR to_touchpoint = ?", id, id).run();
    Query(statements,
        "UPDATE excerpt SET touchpoint = NULL, to_touchpoint = NULL WHERE touchpoint = ? OR to_touchpoint = ?", id, id)
        .run();
    eraseDriver(statements, id);
    forgetInScenarios(statements, id);
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, WaveId id)
{
    const auto wave = readOne<Wave>(statements, id);
    if (!wave)
        return;
    for (const char* table : {"vote", "aggregate", "interview"})
        Query(statements, std::string("UPDATE ") + table + " SET wave = '' WHERE wave = ?", wave->key).run();
    for (Survey& survey : readAll<Survey>(statements)) {
        const bool isOfWave = survey.mapping.wave == wave->key;
        const auto tallies
            = std::erase_if(survey.tallies, [&](const SurveyTally& tally) { return tally.filter.wave == wave->key; });
        if (isOfWave)
            survey.mapping.wave.clear();
        if (isOfWave || tallies > 0)
            writeRow(statements, survey);
    }
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, CodeId id)
{
    const auto code = readOne<Code>(statements, id);
    if (!code)
        return;
    Query(statements, "UPDATE excerpt SET code = '' WHERE code = ?", code->key).run();
    Query(statements, "UPDATE code SET above = ? WHERE above = ?", code->above, code->key).run();
    eraseRow(statements, id);
}

void eraseWithDependents(Statements& statements, SolutionId id)
{
    const auto solution = readOne<Solution>(statements, id);
    if (!solution)
        return;
    for (Solution& other : readAll<Solution>(statements)) {
        if (other.id == id || other.requires_.removeAll(solution->key) + other.excludes.removeAll(solution->key) == 0)
            continue;
        writeRow(statements, other);
    }
    for (Scenario& scenario : readAll<Scenario>(statements)) {
        if (scenario.solutions.removeAll(solution->key) > 0)
            writeRow(statements, scenario);
    }
    eraseRow(statements, id);
}

} // namespace touchstone
