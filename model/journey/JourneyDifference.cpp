// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyDifference.h"

namespace touchstone {
namespace {

using Field = TouchpointField;

constexpr std::pair<Field, LocalizedText AnalysisCard::*> CardFields[] = {{Field::Need, &AnalysisCard::need},
    {Field::Does, &AnalysisCard::does}, {Field::Thinks, &AnalysisCard::thinks}, {Field::Feels, &AnalysisCard::feels},
    {Field::Expects, &AnalysisCard::expects}, {Field::Owner, &AnalysisCard::owner},
    {Field::Ideas, &AnalysisCard::ideas}, {Field::Backstage, &AnalysisCard::backstage},
    {Field::Systems, &AnalysisCard::systems}, {Field::Data, &AnalysisCard::data}};

/// The same obstacles, whatever their ids are.
bool isSame(const std::vector<PainPoint>& before, const std::vector<PainPoint>& after)
{
    return std::equal(
        before.begin(), before.end(), after.begin(), after.end(), [](const PainPoint& a, const PainPoint& b) {
            return a.text == b.text && a.severity == b.severity && a.frequency == b.frequency && a.grade == b.grade;
        });
}

template <typename Value>
QString keyOf(const Collection<Value>& values, decltype(Value::id) id)
{
    const Value* value = values.find(id);
    return value ? value->key : QString();
}

template <typename Value>
QHash<QString, const Value*> byKey(const Collection<Value>& values)
{
    QHash<QString, const Value*> result;
    result.reserve(values.size());
    for (const Value& value : values)
        result.insert(value.key, &value);
    return result;
}

/// Calls `both` for what is in both, `gone` and `added` for the others, in the order that JourneyDifference states.
template <typename Value, typename Both, typename Gone, typename Added>
void matchUp(const Collection<Value>& before, const Collection<Value>& after, Both both, Gone gone, Added added)
{
    const QHash<QString, const Value*> there = byKey(after), here = byKey(before);
    for (const Value& value : before) {
        if (const Value* other = there.value(value.key))
            both(value, *other);
        else
            gone(value);
    }
    for (const Value& value : after) {
        if (!here.contains(value.key))
            added(value);
    }
}

template <typename Value, typename IsSame>
void compareParts(std::vector<PartDifference<decltype(Value::id)>>& result, const Collection<Value>& before,
    const Collection<Value>& after, IsSame isSame)
{
    matchUp(
        before, after,
        [&](const Value& a, const Value& b) {
            if (!isSame(a, b))
                result.push_back({DifferenceKind::Changed, a.id, b.id});
        },
        [&](const Value& a) {
            result.push_back({DifferenceKind::Removed, a.id, {}});
        },
        [&](const Value& b) {
            result.push_back({DifferenceKind::Added, {}, b.id});
        });
}

std::vector<Field> changedFields(const Touchpoint& a, const Touchpoint& b, const Journey& before, const Journey& after)
{
    std::vector<Field> fields;
    const auto note = [&](Field field, bool isChanged) {
        if (isChanged)
            fields.push_back(field);
    };
    note(Field::Name, !(a.name == b.name));
    note(Field::Stage, keyOf(before.stages, a.stage) != keyOf(after.stages, b.stage));
    note(Field::Channel, keyOf(before.channels, a.channel) != keyOf(after.channels, b.channel));
    note(Field::MomentOfTruth, a.momentOfTruth != b.momentOfTruth);
    note(Field::KeepHuman, a.keepHuman != b.keepHuman);
    note(Field::DigitalLevel, a.digitalLevel != b.digitalLevel);
    note(Field::Reach, a.reach != b.reach);
    note(Field::Importance, a.importance != b.importance);
    note(Field::CustomerValue, a.customerValue != b.customerValue);
    for (const auto& [field, text] : CardFields)
        note(field, !(a.card.*text == b.card.*text));
    note(Field::PainPoints, !isSame(a.painPoints, b.painPoints));
    note(Field::Emotion, a.emotion != b.emotion);
    note(Field::Tags, a.tags != b.tags);
    note(Field::Personas, a.personas != b.personas);
    return fields;
}

using Ends = std::pair<QString, QString>;

QHash<Ends, const Transition*> byEnds(const Journey& journey)
{
    QHash<Ends, const Transition*> result;
    result.reserve(journey.transitions.size());
    for (const Transition& transition : journey.transitions)
        result.insert({journey.keyOf(transition.from), journey.keyOf(transition.to)}, &transition);
    return result;
}

void compareTransitions(std::vector<TransitionDifference>& result, const Journey& before, const Journey& after)
{
    const QHash<Ends, const Transition*> here = byEnds(before), there = byEnds(after);
    for (const Transition& a : before.transitions) {
        const Transition* b = there.value({before.keyOf(a.from), before.keyOf(a.to)});
        if (!b)
            result.push_back({DifferenceKind::Removed, a.id, {}});
        else if (a.count != b->count || !isSame(a.painPoints, b->painPoints))
            result.push_back({DifferenceKind::Changed, a.id, b->id});
    }
    for (const Transition& b : after.transitions) {
        if (!here.contains({after.keyOf(b.from), after.keyOf(b.to)}))
            result.push_back({DifferenceKind::Added, {}, b.id});
    }
}

} // namespace

LocalizedText AnalysisCard::*cardTextOf(TouchpointField field)
{
    const auto found = std::find_if(
        std::begin(CardFields), std::end(CardFields), [field](const auto& each) { return each.first == field; });
    return found == std::end(CardFields) ? nullptr : found->second;
}

bool TouchpointDifference::has(TouchpointField field) const
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool JourneyDifference::isEmpty() const
{
    return stages.empty() && channels.empty() && touchpoints.empty() && transitions.empty();
}

const TouchpointDifference* JourneyDifference::of(TouchpointId id) const
{
    const auto found = std::find_if(touchpoints.begin(), touchpoints.end(),
        [id](const TouchpointDifference& each) { return each.before == id || each.after == id; });
    return found == touchpoints.end() ? nullptr : &*found;
}

JourneyDifference differenceOf(const Journey& before, const Journey& after)
{
    JourneyDifference result;
    compareParts(
        result.stages, before.stages, after.stages, [](const Stage& a, const Stage& b) { return a.name == b.name; });
    compareParts(result.channels, before.channels, after.channels,
        [](const Channel& a, const Channel& b) { return a.name == b.name && a.kind == b.kind; });
    matchUp(
        before.touchpoints, after.touchpoints,
        [&](const Touchpoint& a, const Touchpoint& b) {
            result.same.insert(a.id, b.id);
            std::vector<Field> fields = changedFields(a, b, before, after);
            if (!fields.empty())
                result.touchpoints.push_back({DifferenceKind::Changed, a.id, b.id, std::move(fields)});
        },
        [&](const Touchpoint& a) {
            result.touchpoints.push_back({DifferenceKind::Removed, a.id, {}});
        },
        [&](const Touchpoint& b) {
            result.touchpoints.push_back({DifferenceKind::Added, {}, b.id});
        });
    compareTransitions(result.transitions, before, after);
    return result;
}

} // namespace touchstone
