// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/RowFields.h"
#include "model/project/SurveyJson.h"

namespace touchstone {

template <>
inline constexpr const char* TableOf<Wave> = "wave";
template <>
inline constexpr std::array ColumnsOf<Wave> = {"id", "key", "position", "name"};
template <>
inline constexpr const char* TableOf<Survey> = "survey";
template <>
inline constexpr std::array ColumnsOf<Survey> = {"id", "position", "source_file", "source_hash", "encoding",
    "separator", "header_rows", "imported_at", "rows", "answers_table", "headers", "stored_columns", "mapping"};
template <>
inline constexpr const char* TableOf<Aggregate> = "aggregate";
template <>
inline constexpr std::array ColumnsOf<Aggregate> = {"id", "position", "touchpoint", "to_touchpoint", "signal", "counts",
    "levels", "loss", "edges", "ok_minutes", "bad_minutes", "anchor_ok", "anchor_bad", "segment", "wave"};
template <>
inline constexpr const char* TableOf<Code> = "code";
template <>
inline constexpr std::array ColumnsOf<Code> = {"id", "key", "position", "name", "above", "colour", "note"};
template <>
inline constexpr const char* TableOf<Interview> = "interview";
template <>
inline constexpr std::array ColumnsOf<Interview> = {
    "id", "key", "position", "title", "informant", "text", "wave", "person", "source_file"};

template <typename W>
requires std::same_as<std::remove_const_t<W>, Wave>
auto fieldsOf(W& w) { return std::tie(w.id, w.key, w.position, w.name); }

template <typename S>
requires std::same_as<std::remove_const_t<S>, Survey>
auto fieldsOf(S& s)
{
    return std::tie(s.id, s.position, s.sourceFile, s.sourceHash, s.encoding, s.separator, s.headerRows, s.importedAt,
        s.rows, s.answersTable, s.headers, s.storedColumns, s.mapping);
}

template <typename A>
requires std::same_as<std::remove_const_t<A>, Aggregate>
auto fieldsOf(A& a)
{
    return std::tie(a.id, a.position, a.place.touchpoint, a.place.to, a.signal, a.counts, a.levels, a.loss, a.edges,
        a.okMinutes, a.badMinutes, a.anchors, a.segment, a.wave);
}

template <typename C>
requires std::same_as<std::remove_const_t<C>, Code>
auto fieldsOf(C& c) { return std::tie(c.id, c.key, c.position, c.name, c.above, c.colour, c.note); }

template <typename I>
requires std::same_as<std::remove_const_t<I>, Interview>
auto fieldsOf(I& i)
{
    return std::tie(i.id, i.key, i.position, i.title, i.informant, i.text, i.wave, i.person, i.sourceFile);
}

namespace {

void readParts(Statements& statements, Interview& interview)
{
    Query covers(statements,
        "SELECT touchpoint, to_touchpoint FROM interview_cover WHERE interview = ? ORDER BY position", interview.id);
    while (covers.next()) {
        Place& place = interview.covers.emplace_back();
        covers >> place.touchpoint >> place.to;
    }
    Query excerpts(statements,
        "SELECT id, key, start, end, touchpoint, to_touchpoint, severity, code, stance FROM excerpt "
        "WHERE interview = ? ORDER BY position, id",
        interview.id);
    while (excerpts.next()) {
        Excerpt& e = interview.excerpts.emplace_back();
        excerpts >> e.id >> e.key >> e.start >> e.end >> e.place.touchpoint >> e.place.to >> e.severity >> e.code
            >> e.stance;
    }
}

void readParts(Statements& statements, Survey& survey)
{
    Query query(statements,
        "SELECT segment, wave, respondents, histograms, drivers FROM survey_tally WHERE survey = ? ORDER BY position",
        survey.id);
    while (query.next()) {
        SurveyTally& tally = survey.tallies.emplace_back();
        query >> tally.filter.segment >> tally.filter.wave >> tally.respondents >> tally.histograms >> tally.drivers;
    }
}

template <typename Value>
std::vector<Value> readAllWithParts(Statements& statements)
{
    auto values = readRows<Value>(statements);
    for (Value& value : values)
        readParts(statements, value);
    return values;
}

template <typename Value>
std::optional<Value> readOneWithParts(Statements& statements, decltype(Value::id) id)
{
    auto value = readRow<Value>(statements, id);
    if (value)
        readParts(statements, *value);
    return value;
}

} // namespace

template std::vector<Wave> readAll(Statements&);
template std::vector<Aggregate> readAll(Statements&);
template std::vector<Code> readAll(Statements&);
template std::optional<Wave> readOne(Statements&, WaveId);
template std::optional<Aggregate> readOne(Statements&, AggregateId);
template std::optional<Code> readOne(Statements&, CodeId);

template <>
std::vector<Survey> readAll(Statements& statements)
{
    return readAllWithParts<Survey>(statements);
}
template <>
std::vector<Interview> readAll(Statements& statements)
{
    return readAllWithParts<Interview>(statements);
}

template <>
std::optional<Survey> readOne(Statements& statements, SurveyId id)
{
    return readOneWithParts<Survey>(statements, id);
}
template <>
std::optional<Interview> readOne(Statements& statements, InterviewId id)
{
    return readOneWithParts<Interview>(statements, id);
}

void writeRow(Statements& statements, const Wave& wave) { upsert(statements, wave); }
void writeRow(Statements& statements, const Aggregate& aggregate) { upsert(statements, aggregate); }
void writeRow(Statements& statements, const Code& code) { upsert(statements, code); }

void writeRow(Statements& statements, const Survey& survey)
{
    upsert(statements, survey);
    Query(statements, "DELETE FROM survey_tally WHERE survey = ?", survey.id).run();
    int position = 0;
    for (const SurveyTally& tally : survey.tallies) {
        Query(statements,
            "INSERT INTO survey_tally (survey, position, segment, wave, respondents, histograms, drivers) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            survey.id, position++, tally.filter.segment, tally.filter.wave, tally.respondents, tally.histograms,
            tally.drivers)
            .run();
    }
}

void writeRow(Statements& statements, const Interview& interview)
{
    upsert(statements, interview);
    Query(statements, "DELETE FROM interview_cover WHERE interview = ?", interview.id).run();
    Query(statements, "DELETE FROM excerpt WHERE interview = ?", interview.id).run();
    int position = 0;
    for (const Place& place : interview.covers) {
        Query(statements,
            "INSERT INTO interview_cover (interview, position, touchpoint, to_touchpoint) VALUES (?, ?, ?, ?)",
            interview.id, position++, place.touchpoint, place.to)
            .run();
    }
    position = 0;
    for (const Excerpt& e : interview.excerpts) {
        Query(statements,
            "INSERT INTO excerpt (id, interview, position, key, start, end, touchpoint, to_touchpoint, severity, code, "
            "stance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            e.id ? e.id : newId<ExcerptId>(), interview.id, position++, e.key, e.start, e.end, e.place.touchpoint,
            e.place.to, e.severity, e.code, e.stance)
            .run();
    }
}

void eraseRow(Statements& statements, WaveId id) { eraseById(statements, "wave", id); }
void eraseRow(Statements& statements, AggregateId id) { eraseById(statements, "aggregate", id); }
void eraseRow(Statements& statements, CodeId id) { eraseById(statements, "code", id); }

void eraseRow(Statements& statements, SurveyId id)
{
    Query(statements, "DELETE FROM survey_tally WHERE survey = ?", id).run();
    eraseById(statements, "survey", id);
}

void eraseRow(Statements& statements, InterviewId id)
{
    Query(statements, "DELETE FROM interview_cover WHERE interview = ?", id).run();
    Query(statements, "DELETE FROM excerpt WHERE interview = ?", id).run();
    eraseById(statements, "interview", id);
}

std::optional<DriverMatrix> readDrivers(Statements& statements)
{
    DriverMatrix drivers;
    Query matrix(statements, "SELECT outcome, respondents, correlation FROM driver_matrix WHERE id = 1");
    if (!matrix.next())
        return std::nullopt;
    matrix >> drivers.outcome >> drivers.respondents >> drivers.correlation;
    Query touchpoints(statements, "SELECT touchpoint FROM driver_touchpoint ORDER BY position");
    while (touchpoints.next())
        touchpoints >> drivers.touchpoints.emplace_back();
    return drivers;
}

void writeDrivers(Statements& statements, const std::optional<DriverMatrix>& drivers)
{
    Query(statements, "DELETE FROM driver_touchpoint").run();
    if (!drivers) {
        Query(statements, "DELETE FROM driver_matrix").run();
        return;
    }
    static constexpr std::array columns = {"id", "outcome", "respondents", "correlation"};
    Query(statements, upsertSql("driver_matrix", columns), 1, drivers->outcome, drivers->respondents,
        drivers->correlation)
        .run();
    int position = 0;
    for (const TouchpointId touchpoint : drivers->touchpoints)
        Query(statements, "INSERT INTO driver_touchpoint (position, touchpoint) VALUES (?, ?)", position++, touchpoint)
            .run();
}

} // namespace touchstone
