// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "model/project/Query.h"

#include <optional>
#include <vector>

// The rows of the model's values: one place for reading and writing each kind. All of it throws SQLite::Exception.
namespace touchstone {

/// Every value of a kind with what belongs to it (pain points, ratings, excerpts, tallies), in order of position, then
/// id.
template <typename Value>
std::vector<Value> readAll(Statements& statements);

/// The value of an id, with what belongs to it.
template <typename Value>
std::optional<Value> readOne(Statements& statements, decltype(Value::id) id);

void writeRow(Statements& statements, const Persona& persona);
void writeRow(Statements& statements, const Stage& stage);
void writeRow(Statements& statements, const Channel& channel);
void writeRow(Statements& statements, const Touchpoint& touchpoint);
void writeRow(Statements& statements, const Transition& transition);
void writeRow(Statements& statements, const Vote& vote);
void writeRow(Statements& statements, const Wave& wave);
void writeRow(Statements& statements, const Survey& survey);
void writeRow(Statements& statements, const Aggregate& aggregate);
void writeRow(Statements& statements, const Code& code);
void writeRow(Statements& statements, const Interview& interview);
void writeRow(Statements& statements, const Solution& solution);
void writeRow(Statements& statements, const Scenario& scenario);
void writeRow(Statements& statements, const KeptResult& result);
void writeRow(Statements& statements, const Journey& sideJourney); ///< its name and place, not what is on its map
void writeRow(Statements& statements, const Note& note);
void writeRow(Statements& statements, const Attachment& attachment); ///< of one that is there: not its bytes

/// Removes a value with what belongs to it; what refers to it from elsewhere is Edit's business.
void eraseRow(Statements& statements, PersonaId id);
void eraseRow(Statements& statements, StageId id);
void eraseRow(Statements& statements, ChannelId id);
void eraseRow(Statements& statements, TouchpointId id);
void eraseRow(Statements& statements, TransitionId id);
void eraseRow(Statements& statements, VoteId id);
void eraseRow(Statements& statements, WaveId id);
void eraseRow(Statements& statements, SurveyId id);
void eraseRow(Statements& statements, AggregateId id);
void eraseRow(Statements& statements, CodeId id);
void eraseRow(Statements& statements, InterviewId id);
void eraseRow(Statements& statements, SolutionId id);
void eraseRow(Statements& statements, ScenarioId id);
void eraseRow(Statements& statements, ResultId id);
void eraseRow(Statements& statements, JourneyId id);
void eraseRow(Statements& statements, NoteId id);
void eraseRow(Statements& statements, AttachmentId id);

/// Adds an attachment with its bytes.
void addAttachment(Statements& statements, const Attachment& attachment, const QByteArray& bytes);
/// The bytes of an attachment; null if there is none.
QByteArray readAttachment(Statements& statements, AttachmentId id);

void readJourneyProperties(Statements& statements, Journey& journey);
void writeJourneyProperties(
    Statements& statements, const LocalizedText& name, const QString& currency, const QString& period);
std::optional<DriverMatrix> readDrivers(Statements& statements);
void writeDrivers(Statements& statements, const std::optional<DriverMatrix>& drivers);
void readPlanProperties(Statements& statements, Plan& plan);
void writePlanStart(Statements& statements, QDate starts);
void writePlanProperties(Statements& statements, std::optional<double> budget, std::optional<double> capacity);
ScoreSettings readSettings(Statements& statements);
void writeSettings(Statements& statements, const ScoreSettings& settings);

} // namespace touchstone
