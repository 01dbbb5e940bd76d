// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/SalvageRepair.h"

#include "model/project/Changeset.h"
#include "model/project/Dependents.h"
#include "model/project/RowValues.h"
#include "model/project/Schema.h"
#include "model/project/Tables.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

std::vector<qint64> numbersOf(Statements& statements, const std::string& sql)
{
    std::vector<qint64> numbers;
    Query query(statements, sql);
    while (query.next())
        numbers.push_back(query.integer());
    return numbers;
}

template <typename Value>
bool canBeRead(Statements& statements, decltype(Value::id) id)
{
    try {
        return readOne<Value>(statements, id).has_value();
    } catch (const SQLite::Exception&) {
        return false;
    }
}

template <typename Value>
void removeUnreadableOf(Statements& statements, const char* table)
{
    for (const qint64 number : numbersOf(statements, std::string("SELECT id FROM ") + table)) {
        const decltype(Value::id) id{number};
        if (!canBeRead<Value>(statements, id))
            eraseRow(statements, id);
    }
}

/// A column that refers to the rows of another table.
struct Reference
{
    std::string table, column, target;
};

std::vector<Reference> references(Statements& statements)
{
    std::vector<Reference> found;
    for (const char* table : recordedTables()) {
        Query query(
            statements, std::string("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('") + table + "')");
        while (query.next())
            found.push_back({table, query.text().toStdString(), query.text().toStdString()});
    }
    return found;
}

/// The ids that a column refers to and that are gone.
std::vector<qint64> missing(Statements& statements, const Reference& reference)
{
    return numbersOf(statements,
        "SELECT DISTINCT " + reference.column + " FROM " + reference.table + " WHERE " + reference.column
            + " IS NOT NULL AND " + reference.column + " NOT IN (SELECT id FROM " + reference.target + ")");
}

/// As if the row had been removed by hand; what that leaves, because it is incomplete itself, goes too.
void removeDependents(Statements& statements, const Reference& reference, qint64 id)
{
    if (reference.target == "touchpoint")
        eraseWithDependents(statements, TouchpointId{id});
    Query(statements, "DELETE FROM " + reference.table + " WHERE " + reference.column + " = ?", id).run();
}

LocalizedText remadeName(const QString& english, const QString& chinese, qint64 number)
{
    return LocalizedText(QMap<QString, QString>{{u"en"_s, english.arg(number)}, {u"zh_CN"_s, chinese.arg(number)}});
}

/// The journey of the first that refers to an id; 0: the main one.
qint64 journeyOf(Statements& statements, const Reference& reference, qint64 id)
{
    Query query(statements,
        "SELECT coalesce(journey, 0) FROM " + reference.table + " WHERE " + reference.column + " = ? LIMIT 1", id);
    return query.next() ? query.integer() : 0;
}

template <typename Value>
qint64 remake(
    Statements& statements, const std::string& table, Value made, const QString& english, const QString& chinese)
{
    qint64 count = 0;
    for (const Reference& reference : references(statements)) {
        if (reference.target != table)
            continue;
        for (const qint64 id : missing(statements, reference)) {
            ++count;
            made.id = {id};
            made.key = u"%1-%2"_s.arg(QString::fromStdString(table), QString::number(id, 36));
            made.position = static_cast<int>(
                numbersOf(statements, "SELECT coalesce(max(position), -1) + 1 FROM " + table).front());
            made.name = remadeName(english, chinese, count);
            if constexpr (requires { made.journey; })
                made.journey = {journeyOf(statements, reference, id)};
            writeRow(statements, made);
        }
    }
    return count;
}

/// Votes, aggregates and interviews name their wave by its key.
qint64 remakeWaves(Statements& statements)
{
    QStringList keys;
    Query query(statements,
        "SELECT wave FROM vote UNION SELECT wave FROM aggregate UNION SELECT wave FROM interview "
        "UNION SELECT wave FROM survey_tally UNION SELECT coalesce(mapping ->> 'wave', '') FROM survey "
        "EXCEPT SELECT key FROM wave EXCEPT SELECT ''");
    while (query.next())
        keys << query.text();
    for (const QString& key : keys) {
        const auto position = numbersOf(statements, "SELECT coalesce(max(position), -1) + 1 FROM wave").front();
        writeRow(statements, Wave{newId<WaveId>(), key, static_cast<int>(position), LocalizedText(key)});
    }
    return keys.size();
}

/// Excerpts name their code by its key.
qint64 remakeCodes(Statements& statements)
{
    QStringList keys;
    Query query(statements, "SELECT code FROM excerpt EXCEPT SELECT key FROM code EXCEPT SELECT ''");
    while (query.next())
        keys << query.text();
    for (const QString& key : keys) {
        const auto position = numbersOf(statements, "SELECT coalesce(max(position), -1) + 1 FROM code").front();
        writeRow(statements, Code{newId<CodeId>(), key, static_cast<int>(position), LocalizedText(key)});
    }
    return keys.size();
}

/// References whose loss changes less than the row that has them: ratings are then of nobody in particular, touchpoints
/// passed by all, a sub-journey is a variant of the main journey, a code stands at the top.
void forgetLost(Statements& statements)
{
    Query(statements, "UPDATE emotion_rating SET persona = NULL WHERE persona NOT IN (SELECT id FROM persona)").run();
    Query(statements, "UPDATE side_journey SET touchpoint = NULL WHERE touchpoint NOT IN (SELECT id FROM touchpoint)")
        .run();
    Query(statements, "UPDATE code SET above = '' WHERE above NOT IN (SELECT key FROM code)").run();
    Query(statements,
        "UPDATE touchpoint SET personas = (SELECT json_group_array(value) FROM json_each(personas) "
        "WHERE value IN (SELECT key FROM persona)) "
        "WHERE EXISTS (SELECT 1 FROM json_each(personas) WHERE value NOT IN (SELECT key FROM persona))")
        .run();
}

/// Of two values that may not stand side by side the later one goes; false where there are none.
bool removeTwin(Statements& statements)
{
    const auto breaches = findBreaches(statements.database());
    if (breaches.empty())
        return false;
    const RowKey& row = breaches.back().row;
    if (row.table == "touchpoint")
        eraseWithDependents(statements, TouchpointId{row.key.front()});
    else
        Query(statements, "DELETE FROM " + row.table + " WHERE id = ?", row.key.front()).run();
    return true;
}

/// A matrix without the names of its rows says nothing.
void removeUnfitDrivers(Statements& statements)
{
    std::optional<DriverMatrix> drivers;
    try {
        drivers = readDrivers(statements);
    } catch (const SQLite::Exception&) {
        drivers = DriverMatrix();
    }
    if (drivers && drivers->correlation.size() != drivers->touchpoints.size() + 1)
        writeDrivers(statements, std::nullopt);
    else if (!drivers)
        Query(statements, "DELETE FROM driver_touchpoint").run();
}

} // namespace

void removeUnreadable(Statements& statements)
{
    // A survey without one of its tallies is more than no survey.
    Query(statements, "DELETE FROM survey_tally WHERE NOT json_valid(histograms) OR NOT json_valid(drivers)").run();
    removeUnreadableOf<Journey>(statements, "side_journey");
    removeUnreadableOf<Note>(statements, "note");
    removeUnreadableOf<Attachment>(statements, "attachment");
    removeUnreadableOf<Persona>(statements, "persona");
    removeUnreadableOf<Stage>(statements, "stage");
    removeUnreadableOf<Channel>(statements, "channel");
    removeUnreadableOf<Touchpoint>(statements, "touchpoint");
    removeUnreadableOf<Transition>(statements, "transition");
    removeUnreadableOf<Vote>(statements, "vote");
    removeUnreadableOf<Wave>(statements, "wave");
    removeUnreadableOf<Survey>(statements, "survey");
    removeUnreadableOf<Aggregate>(statements, "aggregate");
    removeUnreadableOf<Code>(statements, "code");
    removeUnreadableOf<Interview>(statements, "interview");
    removeUnreadableOf<Solution>(statements, "solution");
    removeUnreadableOf<Scenario>(statements, "scenario");
    removeUnreadableOf<KeptResult>(statements, "kept_result");
    removeUnfitDrivers(statements);
}

qint64 remakeReferred(Statements& statements)
{
    const qint64 journeys
        = remake(statements, "side_journey", Journey(), u"Recovered journey %1"_s, u"找回的客户旅程 %1"_s);
    return journeys + remake(statements, "stage", Stage(), u"Recovered stage %1"_s, u"找回的阶段 %1"_s)
        + remake(statements, "channel", Channel(), u"Recovered channel %1"_s, u"找回的渠道 %1"_s)
        + remakeWaves(statements) + remakeCodes(statements);
}

void removeBreaches(Statements& statements)
{
    forgetLost(statements);
    const auto all = references(statements);
    for (bool isSound = false; !isSound;) {
        isSound = true;
        for (const Reference& reference : all) {
            for (const qint64 id : missing(statements, reference)) {
                removeDependents(statements, reference, id);
                isSound = false;
            }
        }
        if (isSound)
            isSound = !removeTwin(statements);
    }
    removeUnfitDrivers(statements);
}

} // namespace touchstone
