// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/PlanText.h"

#include "model/exchange/JsonWriter.h"

namespace touchstone {
namespace {

QString keyOf(AsideReason reason)
{
    switch (reason) {
    case AsideReason::NotRanked:
        return QStringLiteral("not_ranked");
    case AsideReason::KeepHuman:
        return QStringLiteral("keep_human");
    case AsideReason::NoCost:
        return QStringLiteral("no_cost");
    case AsideReason::Done:
        return QStringLiteral("done");
    case AsideReason::Stopped:
        return QStringLiteral("stopped");
    case AsideReason::RuledOut:
        return QStringLiteral("ruled_out");
    case AsideReason::Prerequisite:
        break;
    }
    return QStringLiteral("prerequisite");
}

class PlanWriter
{
public:
    PlanWriter(const Choice& choice, const Ranking& ranking, const Journey& journey, const Plan& plan)
        : m_choice(choice)
        , m_ranking(ranking)
        , m_journey(journey)
        , m_plan(plan)
    { }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.put("model", QString::fromLatin1(Ranking::ModelVersion));
        m_json.put("fingerprint", m_ranking.fingerprint);
        m_json.put("draws", m_ranking.settings.draws);
        m_json.put("seed", m_ranking.settings.seed);
        putSums();
        m_json.beginArray("solutions");
        for (const ChoiceOption& option : m_choice.options)
            putOption(option);
        m_json.endArray();
        putLeftOut();
        putRoadmap();
        putBusinessCase();
        putPlaces();
        m_json.endObject();
        return m_json.result();
    }

private:
    QString keyOfSolution(SolutionId id) const { return m_plan.solutions.find(id)->key; }

    template <typename Wanted>
    QStringList keysWhere(const Wanted& wanted) const
    {
        QStringList keys;
        for (const ChoiceOption& option : m_choice.options) {
            if (wanted(option))
                keys << keyOfSolution(option.solution);
        }
        return keys;
    }

    void putSums()
    {
        m_json.putIf("budget", m_choice.budget);
        m_json.putIf("capacity", m_choice.capacity);
        m_json.put("unit", m_choice.countsSizes ? QStringLiteral("points") : m_journey.currency);
        m_json.put("chosen", keysWhere([](const ChoiceOption& option) { return option.isChosen; }));
        m_json.put("value", m_choice.value);
        m_json.put("value_q05", m_choice.valueRange.low);
        m_json.put("value_q95", m_choice.valueRange.high);
        m_json.put("cost", m_choice.cost);
        m_json.put("capacity_used", m_choice.capacityUsed);
        m_json.beginObject("greedy");
        m_json.put("chosen", keysWhere([](const ChoiceOption& option) { return option.isGreedy; }));
        m_json.put("value", m_choice.greedyValue);
        m_json.endObject();
        if (const auto& step = m_choice.nextStep) {
            m_json.beginObject("next_step");
            m_json.put("budget", step->budget);
            m_json.put("value", step->value);
            QStringList keys;
            for (const SolutionId id : step->chosen)
                keys << keyOfSolution(id);
            m_json.put("chosen", keys);
            m_json.endObject();
        }
        m_json.put("core_draws", m_choice.coreDraws);
        if (m_choice.coreUnproven > 0)
            m_json.put("core_unproven", m_choice.coreUnproven);
    }

    void putOption(const ChoiceOption& option)
    {
        const Solution& solution = *m_plan.solutions.find(option.solution);
        m_json.beginObject();
        m_json.put("id", solution.key);
        m_json.put("name", solution.name.english());
        m_json.put("touchpoint", m_journey.keyOf(solution.touchpoint));
        m_json.put("value", option.value);
        m_json.put("value_q05", option.valueRange.low);
        m_json.put("value_q95", option.valueRange.high);
        m_json.put("cost", option.cost);
        m_json.putIf("full_cost", option.fullCost);
        m_json.put("chosen", option.isChosen);
        if (option.isFromRest)
            m_json.put("from_rest", true);
        m_json.put("core_index", option.coreIndex);
        m_json.put("advice", touchstone::keyOf(option.advice));
        m_json.putIf("rice", option.rice);
        const Initiative& initiative = solution.initiative;
        if (initiative.state != InitiativeState::Idea)
            m_json.put("state", QString::fromLatin1(InitiativeStateKeys[static_cast<size_t>(initiative.state)]));
        m_json.putIf("owner", initiative.owner.english());
        m_json.putIf("starts", initiative.starts.toString(Qt::ISODate));
        m_json.putIf("due", initiative.due.toString(Qt::ISODate));
        if (const auto& business = option.businessCase) {
            m_json.beginObject("business_case");
            putPoints("journeys_saved", business->journeysSaved);
            putPoints("benefit", business->benefit);
            m_json.put("cost_once", business->costOnce);
            m_json.put("cost_yearly", business->costYearly);
            putPoints("npv", business->netPresentValue);
            m_json.putIf("roi", business->returnOnInvestment);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void putPoints(const char* key, const ThreePoint& points)
    {
        m_json.beginObject(key);
        m_json.put("low", points.low);
        m_json.put("mid", points.mid);
        m_json.put("high", points.high);
        m_json.endObject();
    }

    void putLeftOut()
    {
        if (m_choice.leftOut.empty())
            return;
        m_json.beginArray("left_out");
        for (const PlanRules::Aside& aside : m_choice.leftOut) {
            m_json.beginObject();
            m_json.put("id", keyOfSolution(aside.solution));
            m_json.put("reason", keyOf(aside.reason));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void putRoadmap()
    {
        if (m_choice.roadmap.empty())
            return;
        m_json.beginArray("roadmap");
        for (const RoadmapItem& item : m_choice.roadmap) {
            m_json.beginObject();
            m_json.put("id", keyOfSolution(item.solution));
            m_json.put("start_month", item.start);
            if (item.months > 0)
                m_json.put("months", item.months);
            if (const QDate first = firstMonth(item, m_plan); first.isValid())
                m_json.put("starts", first.toString(Qt::ISODate));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void putBusinessCase()
    {
        const std::optional<BusinessCase> all = m_choice.businessCase();
        if (!all)
            return;
        m_json.beginObject("business_case");
        m_json.put("years", m_choice.assumptions.years);
        m_json.put("discount", m_choice.assumptions.discount);
        putPoints("benefit", all->benefit);
        m_json.put("cost_once", all->costOnce);
        m_json.put("cost_yearly", all->costYearly);
        putPoints("npv", all->netPresentValue);
        m_json.putIf("roi", all->returnOnInvestment);
        m_json.endObject();
    }

    void putPlaces()
    {
        m_json.beginArray("touchpoints");
        for (const PlaceChoice& place : m_choice.places) {
            m_json.beginObject();
            m_json.put("id", m_journey.keyOf(place.place));
            m_json.put("name", m_journey.nameOf(place.place, QStringLiteral("en")));
            m_json.put("verdict", touchstone::keyOf(place.verdict));
            m_json.putIf("core_index", place.coreIndex);
            if (place.digitise) {
                m_json.put("digitise_p_top3", place.digitise->topProbability(3));
                m_json.put("digitise_rank_low", place.digitise->rankLow);
                m_json.put("digitise_rank_high", place.digitise->rankHigh);
                m_json.put("digitise_tier", place.digitise->tier);
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    const Choice& m_choice;
    const Ranking& m_ranking;
    const Journey& m_journey;
    const Plan& m_plan;
    JsonWriter m_json;
};

} // namespace

QByteArray choiceToJson(const Choice& choice, const Ranking& ranking, const Journey& journey, const Plan& plan)
{
    return PlanWriter(choice, ranking, journey, plan).write();
}

} // namespace touchstone
