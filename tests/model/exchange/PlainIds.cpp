// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/exchange/RandomProject.h"

#include <functional>
#include <QHash>

namespace touchstone::test {
namespace {

/// Numbers ids in the order in which they are met.
class Renumbering
{
public:
    template <typename IdType>
    void apply(IdType& id)
    {
        if (id.value <= 0) // none, or a reserved end
            return;
        if (!m_numbers.contains(id.value))
            m_numbers.insert(id.value, m_numbers.size() + 1);
        id.value = m_numbers.value(id.value);
    }
    void apply(Place& place)
    {
        apply(place.touchpoint);
        apply(place.to);
    }
    void apply(std::vector<PainPoint>& painPoints)
    {
        for (PainPoint& painPoint : painPoints)
            apply(painPoint.id);
    }
    template <typename Value>
    void each(Collection<Value>& values, const std::function<void(Value&)>& rest)
    {
        Collection<Value> result;
        for (Value value : values) {
            apply(value.id);
            value.position = result.size();
            rest(value);
            result.put(value);
        }
        values = result;
    }

private:
    QHash<qint64, qint64> m_numbers;
};

} // namespace

ProjectData withPlainIds(ProjectData data)
{
    Renumbering ids;
    Journey& journey = data.journey;
    ids.each<Persona>(journey.personas, [](Persona&) {});
    const auto renumberMap = [&](Journey& map) {
        ids.each<Stage>(map.stages, [&](Stage& stage) { ids.apply(stage.journey); });
        ids.each<Channel>(map.channels, [&](Channel& channel) { ids.apply(channel.journey); });
        ids.each<Touchpoint>(map.touchpoints, [&](Touchpoint& touchpoint) {
            ids.apply(touchpoint.journey);
            ids.apply(touchpoint.stage);
            ids.apply(touchpoint.channel);
            ids.apply(touchpoint.painPoints);
            for (EmotionRating& rating : touchpoint.emotion)
                ids.apply(rating.persona);
        });
        ids.each<Transition>(map.transitions, [&](Transition& transition) {
            ids.apply(transition.journey);
            ids.apply(transition.from);
            ids.apply(transition.to);
            ids.apply(transition.painPoints);
        });
        ids.each<Note>(map.notes, [&](Note& note) {
            ids.apply(note.journey);
            ids.apply(note.stage);
            ids.apply(note.channel);
        });
    };
    renumberMap(journey);
    ids.each<Journey>(data.sideJourneys, [&](Journey& side) {
        ids.apply(side.opensAt);
        renumberMap(side);
    });
    ids.each<Vote>(journey.votes, [&](Vote& vote) { ids.apply(vote.touchpoint); });
    ids.each<Wave>(data.evidence.waves, [](Wave&) {});
    ids.each<Aggregate>(data.evidence.aggregates, [&](Aggregate& aggregate) { ids.apply(aggregate.place); });
    ids.each<Code>(data.evidence.codes, [](Code&) {});
    ids.each<Interview>(data.evidence.interviews, [&](Interview& interview) {
        for (Place& place : interview.covers)
            ids.apply(place);
        for (Excerpt& excerpt : interview.excerpts) {
            ids.apply(excerpt.id);
            ids.apply(excerpt.place);
        }
    });
    if (data.evidence.drivers) {
        for (TouchpointId& id : data.evidence.drivers->touchpoints)
            ids.apply(id);
    }
    ids.each<Solution>(data.plan.solutions, [&](Solution& solution) { ids.apply(solution.touchpoint); });
    ids.each<Scenario>(data.plan.scenarios, [](Scenario&) {});
    ids.each<KeptResult>(data.keptResults, [](KeptResult&) {});
    return data;
}

} // namespace touchstone::test
