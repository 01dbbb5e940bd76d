// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Loader.h"

#include "model/project/Tables.h"

namespace touchstone {
namespace {

/// Calls `visit(collection, ids)` for each kind of value: how to get at its collection in a ProjectData, and at the ids
/// of it in Changes.
template <typename Visit>
void forEachKind(const Visit& visit)
{
    visit(
        [](auto& d) -> auto& { return d.journey.personas; }, &Changes::personas);
    visit(
        [](auto& d) -> auto& { return d.journey.stages; }, &Changes::stages);
    visit(
        [](auto& d) -> auto& { return d.journey.channels; }, &Changes::channels);
    visit(
        [](auto& d) -> auto& { return d.journey.touchpoints; }, &Changes::touchpoints);
    visit(
        [](auto& d) -> auto& { return d.journey.transitions; }, &Changes::transitions);
    visit(
        [](auto& d) -> auto& { return d.journey.votes; }, &Changes::votes);
    visit(
        [](auto& d) -> auto& { return d.evidence.waves; }, &Changes::waves);
    visit(
        [](auto& d) -> auto& { return d.evidence.surveys; }, &Changes::surveys);
    visit(
        [](auto& d) -> auto& { return d.evidence.aggregates; }, &Changes::aggregates);
    visit(
        [](auto& d) -> auto& { return d.evidence.interviews; }, &Changes::interviews);
    visit(
        [](auto& d) -> auto& { return d.plan.solutions; }, &Changes::solutions);
}

template <typename Value>
Value valueOf(const Collection<Value>&);

/// Rebuilds a collection in order at once: an insertion into its middle costs its whole size.
template <typename Value, typename Ids>
void rebuild(Collection<Value>& collection, const Ids& ids, const Collection<Value>& fresh)
{
    std::vector<Value> values;
    values.reserve(static_cast<size_t>(collection.size() + fresh.size()));
    for (const Value& value : collection) {
        if (!ids.contains(value.id))
            values.push_back(value);
    }
    values.insert(values.end(), fresh.begin(), fresh.end());
    std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    Collection<Value> result;
    for (Value& value : values)
        result.put(std::move(value));
    collection = std::move(result);
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
    forEachKind([&](const auto& of, auto ids) {
        auto& collection = of(data);
        auto& fresh = of(patch.values);
        constexpr int Few = 20;
        if ((changes.*ids).size() > Few) {
            rebuild(collection, changes.*ids, fresh);
            return;
        }
        for (const auto id : changes.*ids) {
            if (const auto* value = fresh.find(id))
                collection.put(*value);
            else
                collection.remove(id);
        }
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
