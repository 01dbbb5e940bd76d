// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/RowFields.h"

namespace touchstone {

template <>
inline constexpr const char* TableOf<Persona> = "persona";
template <>
inline constexpr std::array ColumnsOf<Persona> = {"id", "key", "position", "name", "scenario", "segment"};
template <>
inline constexpr const char* TableOf<Stage> = "stage";
template <>
inline constexpr std::array ColumnsOf<Stage> = {"id", "key", "position", "name", "journey", "colour", "collapsed"};
template <>
inline constexpr const char* TableOf<Channel> = "channel";
template <>
inline constexpr std::array ColumnsOf<Channel> = {
    "id", "key", "position", "name", "kind", "journey", "colour", "collapsed"};
template <>
inline constexpr const char* TableOf<Touchpoint> = "touchpoint";
template <>
inline constexpr std::array ColumnsOf<Touchpoint> = {"id", "key", "position", "name", "stage", "channel",
    "moment_of_truth", "keep_human", "digital_level", "reach", "importance", "customer_value", "map_x", "map_y", "need",
    "does", "thinks", "feels", "expects", "owner", "ideas", "backstage", "systems", "data", "journey", "tags",
    "personas", "pinned"};
template <>
inline constexpr const char* TableOf<Transition> = "transition";
template <>
inline constexpr std::array ColumnsOf<Transition> = {
    "id", "position", "from_touchpoint", "to_touchpoint", "to_end", "count", "journey"};
template <>
inline constexpr const char* TableOf<Journey> = "side_journey";
template <>
inline constexpr std::array ColumnsOf<Journey> = {"id", "key", "position", "name", "touchpoint"};
template <>
inline constexpr const char* TableOf<Note> = "note";
template <>
inline constexpr std::array ColumnsOf<Note> = {
    "id", "journey", "position", "text", "stage", "channel", "x", "y", "width", "height", "colour"};
template <>
inline constexpr const char* TableOf<Vote> = "vote";
template <>
inline constexpr std::array ColumnsOf<Vote> = {"id", "position", "voter", "touchpoint", "dots", "wave"};

namespace {

/// The two ends of a transition, three columns: NULL for the start, a word for an end of the journey.
template <typename IdReference>
struct Ends
{
    IdReference from;
    IdReference to;
};

constexpr QLatin1String Success("success");
constexpr QLatin1String Lost("lost");

template <typename IdReference>
void bindValue(Query& query, const Ends<IdReference>& ends)
{
    bindValue(query, ends.from == StartNode ? TouchpointId{} : ends.from);
    if (ends.to == SuccessNode || ends.to == LostNode) {
        query.bindNull();
        query.bind(QString(ends.to == SuccessNode ? Success : Lost));
    } else {
        bindValue(query, ends.to);
        query.bindNull();
    }
}

template <typename IdReference>
void readValue(Query& query, Ends<IdReference>& ends)
{
    std::optional<QString> end;
    query >> ends.from >> ends.to >> end;
    if (!ends.from)
        ends.from = StartNode;
    if (end && *end != Success && *end != Lost)
        throwDamagedRow(*end);
    if (end)
        ends.to = *end == Success ? SuccessNode : LostNode;
}

} // namespace

template <typename P>
requires std::same_as<std::remove_const_t<P>, Persona>
auto fieldsOf(P& p) { return std::tie(p.id, p.key, p.position, p.name, p.scenario, p.segment); }

template <typename S>
requires std::same_as<std::remove_const_t<S>, Stage>
auto fieldsOf(S& s) { return std::tie(s.id, s.key, s.position, s.name, s.journey, s.colour, s.collapsed); }

template <typename C>
requires std::same_as<std::remove_const_t<C>, Channel>
auto fieldsOf(C& c) { return std::tie(c.id, c.key, c.position, c.name, c.kind, c.journey, c.colour, c.collapsed); }

template <typename T>
requires std::same_as<std::remove_const_t<T>, Touchpoint>
auto fieldsOf(T& t)
{
    auto& card = t.card;
    return std::tie(t.id, t.key, t.position, t.name, t.stage, t.channel, t.momentOfTruth, t.keepHuman, t.digitalLevel,
        t.reach, t.importance, t.customerValue, t.mapX, t.mapY, card.need, card.does, card.thinks, card.feels,
        card.expects, card.owner, card.ideas, card.backstage, card.systems, card.data, t.journey, t.tags, t.personas,
        t.pinned);
}

template <typename T>
requires std::same_as<std::remove_const_t<T>, Transition>
auto fieldsOf(T& t)
{
    return std::tuple_cat(
        std::tie(t.id, t.position), std::tuple<Ends<decltype((t.from))>>({t.from, t.to}), std::tie(t.count, t.journey));
}

template <typename J>
requires std::same_as<std::remove_const_t<J>, Journey>
auto fieldsOf(J& j) { return std::tie(j.id, j.key, j.position, j.name, j.opensAt); }

template <typename N>
requires std::same_as<std::remove_const_t<N>, Note>
auto fieldsOf(N& n)
{
    return std::tie(n.id, n.journey, n.position, n.text, n.stage, n.channel, n.x, n.y, n.width, n.height, n.colour);
}

template <typename V>
requires std::same_as<std::remove_const_t<V>, Vote>
auto fieldsOf(V& v) { return std::tie(v.id, v.position, v.voter, v.touchpoint, v.dots, v.wave); }

namespace {

const std::string PainPointColumns = "SELECT id, key, text, severity, frequency, grade";

PainPoint readPainPoint(Query& query)
{
    PainPoint pain;
    query >> pain.id >> pain.key >> pain.text >> pain.severity >> pain.frequency >> pain.grade;
    return pain;
}

/// `owner` is the column "touchpoint" or "transition".
template <typename Owner>
void readPainPoints(Statements& statements, const char* owner, Owner& value)
{
    Query query(
        statements, PainPointColumns + " FROM pain_point WHERE " + owner + " = ? ORDER BY position, id", value.id);
    while (query.next())
        value.painPoints.push_back(readPainPoint(query));
}

/// Reads every pain point in one go and hands each to its owner.
template <typename Owner>
void readAllPainPoints(Statements& statements, const char* owner, std::vector<Owner>& owners)
{
    QHash<decltype(Owner::id), size_t> indexOf;
    for (size_t i = 0; i < owners.size(); ++i)
        indexOf.insert(owners[i].id, i);
    Query query(statements,
        PainPointColumns + ", " + owner + " FROM pain_point WHERE " + owner + " IS NOT NULL ORDER BY " + owner
            + ", position, id");
    while (query.next()) {
        PainPoint pain = readPainPoint(query);
        decltype(Owner::id) id;
        query >> id;
        if (const auto found = indexOf.constFind(id); found != indexOf.constEnd())
            owners[*found].painPoints.push_back(std::move(pain));
    }
}

template <typename Owner>
void writePainPoints(Statements& statements, const char* owner, const Owner& value)
{
    // What stays the same leaves no trace in the changeset, which compares first and last.
    Query(statements, std::string("DELETE FROM pain_point WHERE ") + owner + " = ?", value.id).run();
    int position = 0;
    for (const PainPoint& pain : value.painPoints) {
        Query(statements,
            std::string("INSERT INTO pain_point (id, ") + owner
                + ", position, key, text, severity, frequency, grade) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            pain.id ? pain.id : newId<PainPointId>(), value.id, position++, pain.key, pain.text, pain.severity,
            pain.frequency, pain.grade)
            .run();
    }
}

} // namespace

template std::vector<Persona> readAll(Statements&);
template std::vector<Stage> readAll(Statements&);
template std::vector<Channel> readAll(Statements&);
template std::vector<Vote> readAll(Statements&);
template std::vector<Journey> readAll(Statements&);
template std::vector<Note> readAll(Statements&);
template std::optional<Persona> readOne(Statements&, PersonaId);
template std::optional<Stage> readOne(Statements&, StageId);
template std::optional<Channel> readOne(Statements&, ChannelId);
template std::optional<Vote> readOne(Statements&, VoteId);
template std::optional<Journey> readOne(Statements&, JourneyId);
template std::optional<Note> readOne(Statements&, NoteId);

template <>
std::vector<Touchpoint> readAll(Statements& statements)
{
    auto touchpoints = readRows<Touchpoint>(statements);
    readAllPainPoints(statements, "touchpoint", touchpoints);
    QHash<TouchpointId, size_t> indexOf;
    for (size_t i = 0; i < touchpoints.size(); ++i)
        indexOf.insert(touchpoints[i].id, i);
    Query query(statements, "SELECT touchpoint, rating, persona FROM emotion_rating ORDER BY touchpoint, position");
    while (query.next()) {
        TouchpointId id;
        EmotionRating rating;
        query >> id >> rating.rating >> rating.persona;
        if (const auto found = indexOf.constFind(id); found != indexOf.constEnd())
            touchpoints[*found].emotion.push_back(rating);
    }
    return touchpoints;
}

template <>
std::vector<Transition> readAll(Statements& statements)
{
    auto transitions = readRows<Transition>(statements);
    readAllPainPoints(statements, "transition", transitions);
    return transitions;
}

template <>
std::optional<Touchpoint> readOne(Statements& statements, TouchpointId id)
{
    auto touchpoint = readRow<Touchpoint>(statements, id);
    if (touchpoint) {
        readPainPoints(statements, "touchpoint", *touchpoint);
        Query query(
            statements, "SELECT rating, persona FROM emotion_rating WHERE touchpoint = ? ORDER BY position", id);
        while (query.next()) {
            EmotionRating& rating = touchpoint->emotion.emplace_back();
            query >> rating.rating >> rating.persona;
        }
    }
    return touchpoint;
}

template <>
std::optional<Transition> readOne(Statements& statements, TransitionId id)
{
    auto transition = readRow<Transition>(statements, id);
    if (transition)
        readPainPoints(statements, "transition", *transition);
    return transition;
}

void writeRow(Statements& statements, const Persona& persona) { upsert(statements, persona); }
void writeRow(Statements& statements, const Stage& stage) { upsert(statements, stage); }
void writeRow(Statements& statements, const Channel& channel) { upsert(statements, channel); }
void writeRow(Statements& statements, const Vote& vote) { upsert(statements, vote); }
void writeRow(Statements& statements, const Journey& sideJourney) { upsert(statements, sideJourney); }
void writeRow(Statements& statements, const Note& note) { upsert(statements, note); }

void writeRow(Statements& statements, const Touchpoint& touchpoint)
{
    upsert(statements, touchpoint);
    writePainPoints(statements, "touchpoint", touchpoint);
    Query(statements, "DELETE FROM emotion_rating WHERE touchpoint = ?", touchpoint.id).run();
    int position = 0;
    for (const EmotionRating& rating : touchpoint.emotion) {
        Query(statements, "INSERT INTO emotion_rating (touchpoint, position, rating, persona) VALUES (?, ?, ?, ?)",
            touchpoint.id, position++, rating.rating, rating.persona)
            .run();
    }
}

void writeRow(Statements& statements, const Transition& transition)
{
    upsert(statements, transition);
    writePainPoints(statements, "transition", transition);
}

void eraseRow(Statements& statements, PersonaId id) { eraseById(statements, "persona", id); }
void eraseRow(Statements& statements, StageId id) { eraseById(statements, "stage", id); }
void eraseRow(Statements& statements, ChannelId id) { eraseById(statements, "channel", id); }
void eraseRow(Statements& statements, VoteId id) { eraseById(statements, "vote", id); }
void eraseRow(Statements& statements, JourneyId id) { eraseById(statements, "side_journey", id); }
void eraseRow(Statements& statements, NoteId id) { eraseById(statements, "note", id); }

void eraseRow(Statements& statements, TouchpointId id)
{
    Query(statements, "DELETE FROM pain_point WHERE touchpoint = ?", id).run();
    Query(statements, "DELETE FROM emotion_rating WHERE touchpoint = ?", id).run();
    eraseById(statements, "touchpoint", id);
}

void eraseRow(Statements& statements, TransitionId id)
{
    Query(statements, "DELETE FROM pain_point WHERE transition = ?", id).run();
    eraseById(statements, "transition", id);
}

void readJourneyProperties(Statements& statements, Journey& journey)
{
    Query query(statements, "SELECT name, currency, period FROM journey WHERE id = 1");
    if (query.next())
        query >> journey.name >> journey.currency >> journey.period;
}

void writeJourneyProperties(
    Statements& statements, const LocalizedText& name, const QString& currency, const QString& period)
{
    static constexpr std::array columns = {"id", "name", "currency", "period"};
    Query(statements, upsertSql("journey", columns), 1, name, currency, period).run();
}

} // namespace touchstone
