// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/project/ProjectData.h"

#include <functional>

namespace touchstone {

class Statements;

/// The writes of one named transaction; only Project makes one. `put` adds a value or replaces the one of its id (give
/// new values newId()); `remove` also removes what depends on it. The first failure is kept: the whole edit is then
/// rolled back.
class Edit
{
public:
    void put(const Persona& persona);
    void put(const Stage& stage);
    void put(const Channel& channel);
    void put(const Touchpoint& touchpoint); ///< with its pain points and emotion ratings
    void put(const Transition& transition); ///< with its pain points; refused where the journey's rules forbid it
    void put(const Vote& vote);
    void put(const Wave& wave);
    void put(const Aggregate& aggregate);
    void put(const Code& code);
    void put(const Interview& interview); ///< with its excerpts; codes that they name and nobody has are made
    void put(const Survey& survey); ///< its description and tallies; the answers are written by SurveyImport
    void put(const Solution& solution);
    void put(const Scenario& scenario);
    void put(const KeptResult& result);
    /// A journey beside the main one: its name, where it opens and its position. What is on its map is put piece by
    /// piece, each naming it in `journey`.
    void put(const Journey& sideJourney);
    void put(const Note& note);
    void put(const Attachment& attachment, const QByteArray& bytes); ///< a new one; its size is that of the bytes
    void put(const Attachment& attachment); ///< another name, type or position of one that is there

    void remove(PersonaId id); ///< ratings and touchpoints then name it no more
    void remove(StageId id); ///< and its touchpoints and notes
    void remove(ChannelId id); ///< and its touchpoints and notes
    void remove(TouchpointId id); ///< and its transitions, votes, aggregates, covers, solutions, attachments,
                                  ///< sub-journeys; excerpts lose their place
    void remove(TransitionId id);
    void remove(VoteId id);
    void remove(WaveId id); ///< what carried it then carries none
    void remove(AggregateId id);
    void remove(CodeId id); ///< excerpts lose it; codes below it move to the code above
    void remove(InterviewId id);
    void remove(SurveyId id); ///< hides it: its answers stay until the history is cleared
    void remove(SolutionId id); ///< and its mention by other solutions and by scenarios
    void remove(ScenarioId id);
    void remove(ResultId id);
    void remove(JourneyId id); ///< a journey beside the main one, with all that is on its map
    void remove(NoteId id); ///< and its picture
    void remove(AttachmentId id);

    void setJourneyProperties(const LocalizedText& name, const QString& currency, const QString& period);
    void setDrivers(const std::optional<DriverMatrix>& drivers);
    void setPlanProperties(std::optional<double> budget, std::optional<double> capacity);
    void setPlanStart(QDate starts); ///< the first month of the roadmap; null: not said
    void setSettings(const ScoreSettings& settings);

    /// The project as this edit has made it so far is not visible in memory until the edit ends; this is the state
    /// before.
    const ProjectData& before() const { return m_before; }
    /// Gives up: the edit is rolled back and Project::edit returns this error.
    void fail(Error error);
    bool hasFailed() const { return m_error.has_value(); }

private:
    friend class Project;
    Edit(Statements& statements, const ProjectData& before);

    void write(const std::function<void()>& work);

    Statements& m_statements;
    const ProjectData& m_before;
    std::optional<Error> m_error;
};

} // namespace touchstone
