// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Loader.h"

#include "model/project/Tables.h"

namespace touchstone {
namespace {

/// Calls `visit(collection, ids)` for each kind of value that stands on a journey's map: its collection in a Journey,
/// and its ids in Changes.
template <typename Visit>
void forEachKindOfMap(const Visit& visit)
{
    visit(&Journey::stages, &Changes::stages);
    visit(&Journey::channels, &Changes::channels);
    visit(&Journey::touchpoints, &Changes::touchpoints);
    visit(&Journey::transitions, &Changes::transitions);
    visit(&Journey::notes, &Changes::notes);
}

/// Calls `visit(collection, ids)` for each other kind of value: how to get at its collection in a ProjectData, and at
/// the ids of it in Changes.
template <typename Visit>
void forEachOtherKind(const Visit& visit)
{
    visit(
        [](auto& d) -> auto& { return d.sideJourneys; }, &Changes::sideJourneys);
    visit(
        [](auto& d) -> auto& { return d.attachments; }, &Changes::attachments);
    visit(
        [](auto& d) -> auto& { return d.journey.personas; }, &Changes::personas);
    visit(
        [](auto& d) -> auto& { return d.journey.votes; }, &Changes::votes);
    visit(
        [](auto& d) -> auto& { return d.evidence.waves; }, &Changes::waves);
    visit(
        [](auto& d) -> auto& { return d.evidence.surveys; }, &Changes::surveys);
    visit(
        [](auto& d) -> auto& { return d.evidence.aggregates; }, &Changes::aggregates);
    visit(
        [](auto& d) -> auto& { return d.evidence.codes; }, &Changes::codes);
    visit(
        [](auto& d) -> auto& { return d.evidence.interviews; }, &Changes::interviews);
    visit(
        [](auto& d) -> auto& { return d.plan.solutions; }, &Changes::solutions);
    visit(
        [](auto& d) -> auto& { return d.plan.scenarios; }, &Changes::scenarios);
    visit(
        [](auto& d) -> auto& { return d.keptResults; }, &Changes::keptResults);
}

/// Calls `visit` for each kind; on the main journey's map for those of maps.
template <typename Visit>
void forEachKind(const Visit& visit)
{
    forEachKindOfMap([&](auto of, auto ids) {
        visit(
            [of](auto& d) -> auto& { return d.journey.*of; }, ids);
    });
    forEachOtherKind(visit);
}

template <typename Value>
Value valueOf(const Collection<Value>&);

/// Calls `visit` with every journey, the main one first.
template <typename Visit>
void forEachJourney(ProjectData& data, const Visit& visit)
{
    visit(data.journey);
    for (int i = 0; i < data.sideJourneys.size(); ++i)
        data.sideJourneys.modify(data.sideJourneys[i].id, visit);
}

/// What was read in one go, the main journey's map holding everybody's, is given to its journeys.
void distribute(ProjectData& data)
{
    if (data.sideJourneys.isEmpty())
        return;
    Journey everybody;
    forEachKindOfMap([&](auto of, auto) { std::swap(everybody.*of, data.journey.*of); });
    forEachJourney(data, [&](Journey& journey) {
        forEachKindOfMap([&](auto of, auto) {
            for (const auto& value : everybody.*of) {
                if (value.journey == journey.id)
                    (journey.*of).put(value);
            }
        });
    });
}

/// Rebuilds a collection in order at once: an insertion into its middle costs its whole size.
template <typename Value, typename Ids, typename Belongs>
void rebuild(Collection<Value>& collection, const Ids& ids, const Collection<Value>& fresh, const Belongs& belongs)
{
    std::vector<Value> values;
    values.reserve(static_cast<size_t>(collection.size() + fresh.size()));
    for (const Value& value : collection) {
        if (!ids.contains(value.id))
            values.push_back(value);
    }
    std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(values), belongs);
    std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    Collection<Value> result;
    for (Value& value : values)
        result.put(std::move(value));
    collection = std::move(result);
}

/// Puts what changed into a collection: of `fresh` what `belongs` there, everything else of `ids` goes.
template <typename Value, typename Ids, typename Belongs>
void update(Collection<Value>& collection, const Ids& ids, const Collection<Value>& fresh, const Belongs& belongs)
{
    constexpr int Few = 20;
    if (ids.size() > Few) {
        rebuild(collection, ids, fresh, belongs);
        return;
    }
    for (const auto id : ids) {
        const Value* value = fresh.find(id);
        if (value && belongs(*value))
            collection.put(*value);
        else
            collection.remove(id);
    }
}

} // namespace

ProjectData readProject(Statements& statements)
{
    ProjectData data;
    forEachKind([&](const auto& of, auto) {
        auto& collection = of(data);
        using Value = decltype(valueOf(collection));
        for (Value& value : readAll<Value>(statements))
            collection.put(std::move(value));
    });
    readJourneyProperties(statements, data.journey);
    data.evidence.drivers = readDrivers(statements);
    readPlanProperties(statements, data.plan);
    data.settings = readSettings(statements);
    distribute(data);
    return data;
}

Patch readPatch(Statements& statements, const Changes& changes)
{
    if (changes.everything)
        return {changes, readProject(statements)};
    Patch patch{changes, {}};
    forEachKind([&](const auto& of, auto ids) {
        auto& collection = of(patch.values);
        using Value = decltype(valueOf(collection));
        // Many are read faster in one go, in which they also come in order.
        constexpr int Many = 500;
        if ((changes.*ids).size() > Many) {
            for (Value& value : readAll<Value>(statements)) {
                if ((changes.*ids).contains(value.id))
                    collection.put(std::move(value));
            }
            return;
        }
        for (const auto id : changes.*ids) {
            if (auto value = readOne<Value>(statements, id))
                collection.put(std::move(*value));
        }
    });
    if (changes.journeyProperties)
        readJourneyProperties(statements, patch.values.journey);
    if (changes.drivers)
        patch.values.evidence.drivers = readDrivers(statements);
    if (changes.planProperties)
        readPlanProperties(statements, patch.values.plan);
    if (changes.settings)
        patch.values.settings = readSettings(statements);
    return patch;
}

void applyPatch(ProjectData& data, Patch patch)
{
    const Changes& changes = patch.changes;
    if (changes.everything) {
        data = std::move(patch.values);
        return;
    }
    forEachOtherKind([&](const auto& of, auto ids) {
        update(of(data), changes.*ids, of(patch.values), [](const auto&) { return true; });
    });
    forEachJourney(data, [&](Journey& journey) {
        forEachKindOfMap([&](auto of, auto ids) {
            update(journey.*of, changes.*ids, patch.values.journey.*of,
                [&](const auto& value) { return value.journey == journey.id; });
        });
    });
    if (changes.journeyProperties) {
        data.journey.name = patch.values.journey.name;
        data.journey.currency = patch.values.journey.currency;
        data.journey.period = patch.values.journey.period;
    }
    if (changes.drivers)
        data.evidence.drivers = std::move(patch.values.evidence.drivers);
    if (changes.planProperties) {
        data.plan.budget = patch.values.plan.budget;
        data.plan.capacity = patch.values.plan.capacity;
        data.plan.starts = patch.values.plan.starts;
    }
    if (changes.settings)
        data.settings = patch.values.settings;
}

void unite(Changes& changes, const Changes& more)
{
    forEachKind([&](auto, auto ids) { (changes.*ids).unite(more.*ids); });
    changes.journeyProperties |= more.journeyProperties;
    changes.drivers |= more.drivers;
    changes.planProperties |= more.planProperties;
    changes.settings |= more.settings;
    changes.everything |= more.everything;
}

} // namespace touchstone
