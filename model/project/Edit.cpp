// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Edit.h"

#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/Dependents.h"
#include "model/project/RowValues.h"
#include "model/project/Tables.h"

namespace touchstone {
namespace {

/// A failure on the way, as an exception inside this file: Edit::write() keeps it.
struct Refusal
{
    Error error;
};

void expectId(bool isGiven)
{
    if (!isGiven)
        throw Refusal{{ErrorCode::Internal, {QStringLiteral("a value without an id")}}};
}

/// Keys of what stands on a map are unique in their journey, all others in the project.
template <typename Value>
Query twinOf(Statements& statements, const std::string& sql, const QString& key, const Value& value)
{
    if constexpr (requires { value.journey; })
        return Query(statements, sql + " AND journey IS ?", key, value.id, value.journey);
    else
        return Query(statements, sql, key, value.id);
}

/// The value with a text-form id of its own.
template <typename Value>
Value withKey(Statements& statements, const char* table, const LocalizedText& name, Value value)
{
    const std::string sql = std::string("SELECT 1 FROM ") + table + " WHERE key = ? AND id <> ?";
    const auto isTaken = [&](const QString& key) { return twinOf(statements, sql, key, value).next(); };
    if (value.key.isEmpty() || isTaken(value.key))
        value.key = makeKey(value.key.isEmpty() ? name.english() : value.key, isTaken);
    return value;
}

/// A code for each key that excerpts name and no code has, called as the key.
void makeMissingCodes(Statements& statements, const Interview& interview)
{
    for (const Excerpt& excerpt : interview.excerpts) {
        if (excerpt.code.isEmpty() || Query(statements, "SELECT 1 FROM code WHERE key = ?", excerpt.code).next())
            continue;
        Query last(statements, "SELECT coalesce(max(position), -1) FROM code");
        last.next();
        const int position = static_cast<int>(last.integer()) + 1;
        writeRow(statements, Code{newId<CodeId>(), excerpt.code, position, LocalizedText(excerpt.code)});
    }
}

bool isEnd(TouchpointId id) { return id == StartNode || id == SuccessNode || id == LostNode; }

void expectTouchpoint(Statements& statements, TouchpointId id, JourneyId journey)
{
    if (!Query(statements, "SELECT 1 FROM touchpoint WHERE id = ? AND journey IS ?", id, journey).next())
        throw Refusal{{ErrorCode::TransitionUnknownEnd}};
}

/// The journey's rules for one transition, asked of the file as this edit has made it so far.
void expectAllowed(Statements& statements, const Transition& transition)
{
    if (transition.to == StartNode)
        throw Refusal{{ErrorCode::TransitionIntoStart}};
    if (transition.from == SuccessNode || transition.from == LostNode)
        throw Refusal{{ErrorCode::TransitionOutOfEnd}};
    if (!isEnd(transition.from))
        expectTouchpoint(statements, transition.from, transition.journey);
    if (!isEnd(transition.to))
        expectTouchpoint(statements, transition.to, transition.journey);
    const auto from = isEnd(transition.from) ? TouchpointId{} : transition.from;
    const auto to = isEnd(transition.to) ? TouchpointId{} : transition.to;
    std::optional<QString> end;
    if (isEnd(transition.to))
        end = transition.to == SuccessNode ? QStringLiteral("success") : QStringLiteral("lost");
    // The plus keeps SQLite from going through all that lead to an end.
    Query twin(statements,
        "SELECT 1 FROM transition WHERE from_touchpoint IS ? AND +to_touchpoint IS ? AND to_end IS ? AND id <> ? "
        "AND journey IS ?",
        from, to, end, transition.id, transition.journey);
    if (twin.next())
        throw Refusal{{ErrorCode::TransitionDuplicate}};
}

/// A handover joins two touchpoints: its ends are kept as references, which the journey's start and ends cannot be.
void expectTouchpoints(const Place& place)
{
    if (isEnd(place.touchpoint) || isEnd(place.to))
        throw Refusal{{ErrorCode::TransitionUnknownEnd}};
}

} // namespace

Edit::Edit(Statements& statements, const ProjectData& before)
    : m_statements(statements)
    , m_before(before)
{ }

void Edit::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Edit::write(const std::function<void()>& work)
{
    if (m_error)
        return;
    try {
        work();
    } catch (const Refusal& refusal) {
        fail(refusal.error);
    } catch (const SQLite::Exception& exception) {
        fail(sqliteError(exception, {}));
    }
}

void Edit::put(const Persona& persona)
{
    write([&] {
        expectId(static_cast<bool>(persona.id));
        writeRow(m_statements, withKey(m_statements, "persona", persona.name, persona));
    });
}

void Edit::put(const Stage& stage)
{
    write([&] {
        expectId(static_cast<bool>(stage.id));
        writeRow(m_statements, withKey(m_statements, "stage", stage.name, stage));
    });
}

void Edit::put(const Channel& channel)
{
    write([&] {
        expectId(static_cast<bool>(channel.id));
        writeRow(m_statements, withKey(m_statements, "channel", channel.name, channel));
    });
}

void Edit::put(const Touchpoint& touchpoint)
{
    write([&] {
        expectId(static_cast<bool>(touchpoint.id) && !isEnd(touchpoint.id));
        writeRow(m_statements, withKey(m_statements, "touchpoint", touchpoint.name, touchpoint));
    });
}

void Edit::put(const Transition& transition)
{
    write([&] {
        expectId(static_cast<bool>(transition.id));
        expectAllowed(m_statements, transition);
        writeRow(m_statements, transition);
    });
}

void Edit::put(const Vote& vote)
{
    write([&] {
        expectId(static_cast<bool>(vote.id));
        writeRow(m_statements, vote);
    });
}

void Edit::put(const Wave& wave)
{
    write([&] {
        expectId(static_cast<bool>(wave.id));
        writeRow(m_statements, withKey(m_statements, "wave", wave.name, wave));
    });
}

void Edit::put(const Aggregate& aggregate)
{
    write([&] {
        expectId(static_cast<bool>(aggregate.id));
        expectTouchpoints(aggregate.place);
        writeRow(m_statements, aggregate);
    });
}

void Edit::put(const Code& code)
{
    write([&] {
        expectId(static_cast<bool>(code.id));
        writeRow(m_statements, withKey(m_statements, "code", code.name, code));
    });
}

void Edit::put(const Interview& interview)
{
    write([&] {
        expectId(static_cast<bool>(interview.id));
        for (const Place& place : interview.covers)
            expectTouchpoints(place);
        for (const Excerpt& excerpt : interview.excerpts)
            expectTouchpoints(excerpt.place);
        makeMissingCodes(m_statements, interview);
        writeRow(m_statements, withKey(m_statements, "interview", interview.title, interview));
    });
}

void Edit::put(const Survey& survey)
{
    write([&] {
        expectId(static_cast<bool>(survey.id));
        writeRow(m_statements, survey);
        publishAnswersTable(m_statements.database(), survey.answersTable);
    });
}

void Edit::put(const Solution& solution)
{
    write([&] {
        expectId(static_cast<bool>(solution.id));
        writeRow(m_statements, withKey(m_statements, "solution", solution.name, solution));
    });
}

void Edit::put(const Scenario& scenario)
{
    write([&] {
        expectId(static_cast<bool>(scenario.id));
        writeRow(m_statements, withKey(m_statements, "scenario", scenario.name, scenario));
    });
}

void Edit::put(const KeptResult& result)
{
    write([&] {
        expectId(static_cast<bool>(result.id));
        writeRow(m_statements, withKey(m_statements, "kept_result", result.name, result));
    });
}

void Edit::put(const Journey& sideJourney)
{
    write([&] {
        expectId(static_cast<bool>(sideJourney.id));
        writeRow(m_statements, withKey(m_statements, "side_journey", sideJourney.name, sideJourney));
    });
}

void Edit::put(const Note& note)
{
    write([&] {
        expectId(static_cast<bool>(note.id));
        writeRow(m_statements, note);
    });
}

void Edit::put(const Attachment& attachment, const QByteArray& bytes)
{
    write([&] {
        expectId(static_cast<bool>(attachment.id));
        addAttachment(m_statements, attachment, bytes);
    });
}

void Edit::put(const Attachment& attachment)
{
    write([&] { writeRow(m_statements, attachment); });
}

void Edit::remove(PersonaId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(StageId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(ChannelId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(TouchpointId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(TransitionId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(VoteId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(WaveId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(AggregateId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(CodeId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(InterviewId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(SurveyId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(SolutionId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(ScenarioId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(ResultId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::remove(JourneyId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(NoteId id)
{
    write([&] { eraseWithDependents(m_statements, id); });
}

void Edit::remove(AttachmentId id)
{
    write([&] { eraseRow(m_statements, id); });
}

void Edit::setJourneyProperties(const LocalizedText& name, const QString& currency, const QString& period)
{
    write([&] { writeJourneyProperties(m_statements, name, currency, period); });
}

void Edit::setDrivers(const std::optional<DriverMatrix>& drivers)
{
    write([&] { writeDrivers(m_statements, drivers); });
}

void Edit::setPlanProperties(std::optional<double> budget, std::optional<double> capacity)
{
    write([&] { writePlanProperties(m_statements, budget, capacity); });
}

void Edit::setPlanStart(QDate starts)
{
    write([&] { writePlanStart(m_statements, starts); });
}

void Edit::setSettings(const ScoreSettings& settings)
{
    write([&] { writeSettings(m_statements, settings); });
}

} // namespace touchstone
