// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ClassicsText.h"

#include "model/exchange/JsonWriter.h"

namespace touchstone {
namespace {

class ClassicsWriter
{
public:
    ClassicsWriter(const Classics& classics, const Ranking& ranking, const Journey& journey, const Plan& plan)
        : m_classics(classics)
        , m_ranking(ranking)
        , m_journey(journey)
        , m_plan(plan)
    { }

    QByteArray write(std::span<const ClassicMethod> methods)
    {
        m_json.beginObject();
        m_json.put("fingerprint", m_ranking.fingerprint);
        m_json.putIf("segment", m_ranking.filter.segment);
        m_json.putIf("wave", m_ranking.filter.wave);
        for (const ClassicMethod method : methods) {
            m_json.beginObject(JsonKey(keyOf(method)));
            putMethod(method);
            m_json.endObject();
        }
        m_json.endObject();
        return m_json.result();
    }

private:
    void putMethod(ClassicMethod method)
    {
        switch (method) {
        case ClassicMethod::ImportancePerformance:
            return putImportancePerformance();
        case ClassicMethod::Opportunity:
            putOpportunities(m_classics.byMeans);
            return putOpportunities(m_classics.byTopTwoBoxes);
        case ClassicMethod::Kano:
            return putKano();
        case ClassicMethod::PenaltyReward:
            return putPenaltyReward();
        case ClassicMethod::Rice:
            return putRice();
        }
    }

    void beginTouchpoint(TouchpointId id)
    {
        m_json.beginObject();
        m_json.put("id", m_journey.keyOf(id));
        m_json.put("name", m_journey.nameOf({.touchpoint = id}, QStringLiteral("en")));
    }
    void putSignal(const char* key, const std::optional<Signal>& signal)
    {
        if (signal)
            m_json.put(key, infoOf(*signal).key);
    }
    void putRange(const char* low, const char* high, const std::optional<Interval>& range)
    {
        if (!range)
            return;
        m_json.put(low, range->low);
        m_json.put(high, range->high);
    }
    void putIds(const char* key, const std::vector<TouchpointId>& ids)
    {
        QStringList keys;
        for (const TouchpointId id : ids)
            keys << m_journey.keyOf(id);
        m_json.putIf(key, keys);
    }

    void putImportancePerformance()
    {
        const ImportancePerformance& ipa = m_classics.importancePerformance;
        m_json.put("importance",
            ipa.importance == ImportancePerformance::Importance::Stated ? QStringLiteral("stated")
                                                                        : QStringLiteral("derived"));
        putSignal("performance", ipa.signal);
        m_json.put("cut", ipa.cut == QuadrantCut::Mean ? QStringLiteral("mean") : QStringLiteral("median"));
        m_json.put("importance_cut", ipa.importanceCut);
        m_json.put("performance_cut", ipa.performanceCut);
        m_json.beginArray("touchpoints");
        for (const ImportancePerformance::Point& point : ipa.points) {
            beginTouchpoint(point.touchpoint);
            m_json.put("importance", point.importance);
            m_json.put("performance", point.performance);
            putRange("performance_q05", "performance_q95", point.performanceRange);
            m_json.put("n", point.n);
            m_json.put("quadrant", keyOf(point.quadrant));
            m_json.put("firm", point.isFirm);
            m_json.endObject();
        }
        m_json.endArray();
        putIds("without_importance", ipa.withoutImportance);
        putIds("without_performance", ipa.withoutPerformance);
    }

    void putOpportunities(const Opportunities& opportunities)
    {
        m_json.beginObject(JsonKey(keyOf(opportunities.input)));
        putSignal("satisfaction", opportunities.signal);
        m_json.beginArray("touchpoints");
        for (const Opportunities::Row& row : opportunities.rows) {
            beginTouchpoint(row.touchpoint);
            m_json.put("opportunity", row.score);
            putRange("opportunity_low", "opportunity_high", row.range);
            m_json.put("importance", row.importance);
            m_json.put("satisfaction", row.satisfaction);
            if (row.importanceN > 0)
                m_json.put("importance_n", row.importanceN);
            m_json.put("satisfaction_n", row.satisfactionN);
            m_json.endObject();
        }
        m_json.endArray();
        putIds("without_importance", opportunities.withoutImportance);
        putIds("without_satisfaction", opportunities.withoutSatisfaction);
        m_json.endObject();
    }

    void putKano()
    {
        m_json.put("needs_n", FewestForClassics);
        m_json.beginArray("features");
        for (const KanoView::Feature& feature : m_classics.kano.features) {
            m_json.beginObject();
            m_json.put("name", feature.name);
            if (feature.touchpoint)
                m_json.put("touchpoint", m_journey.keyOf(feature.touchpoint));
            m_json.put("n", feature.result.n);
            if (feature.isShown())
                putKanoResult(feature.result);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.putIf("unpaired", m_classics.kano.unpaired);
    }

    void putKanoResult(const KanoFeature& feature)
    {
        m_json.beginObject("counts");
        for (int index = 0; index < KanoClassCount; ++index)
            m_json.put(JsonKey(keyOf(static_cast<KanoClass>(index))), feature.counts[static_cast<size_t>(index)]);
        m_json.endObject();
        m_json.put("class", keyOf(feature.mode));
        m_json.put("clear", feature.isClear);
        m_json.putIf("better", feature.better);
        m_json.putIf("worse", feature.worse);
        m_json.put("functional", feature.functional);
        m_json.put("dysfunctional", feature.dysfunctional);
        m_json.put("continuous_class", keyOf(feature.continuous));
    }

    void putEffect(const char* key, const char* low, const char* high, const std::optional<ContrastEffect>& effect)
    {
        if (!effect)
            return;
        m_json.put(key, effect->value);
        putRange(low, high, effect->range);
    }

    void putPenaltyReward()
    {
        const PenaltyRewardView& view = m_classics.penaltyReward;
        m_json.put("needs_n", FewestForClassics);
        m_json.putIf("outcome", view.outcome);
        m_json.putIf("outcome_levels", view.levels);
        putSignal("answers", view.signal);
        m_json.put("joint", view.isJoint);
        m_json.put("complete", view.complete);
        m_json.beginArray("touchpoints");
        for (const PenaltyRewardView::Row& row : view.rows) {
            beginTouchpoint(row.touchpoint);
            m_json.put("n", row.effect.n);
            if (row.isShown()) {
                putEffect("penalty", "penalty_q05", "penalty_q95", row.effect.penalty);
                putEffect("reward", "reward_q05", "reward_q95", row.effect.reward);
                m_json.putIf("range_of_impact", row.effect.rangeOfImpact());
                m_json.putIf("asymmetry", row.effect.asymmetry());
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    QString keyOfSolution(SolutionId id) const { return m_plan.solutions.find(id)->key; }

    void putRice()
    {
        m_json.beginArray("solutions");
        for (const RiceRow& row : m_classics.rice.rows) {
            m_json.beginObject();
            m_json.put("id", keyOfSolution(row.solution));
            m_json.put("name", m_plan.solutions.find(row.solution)->name.english());
            m_json.put("touchpoint", m_journey.keyOf(row.touchpoint));
            m_json.put("rice", row.score);
            m_json.put("reach", row.reach);
            m_json.put("impact", row.impact);
            m_json.put("confidence", row.confidence);
            m_json.put("effort", row.effort);
            m_json.endObject();
        }
        m_json.endArray();
        for (const auto& [need, key] : {std::pair(RiceNeed::Rank, "without_rank"),
                 std::pair(RiceNeed::Counts, "without_counts"), std::pair(RiceNeed::Effort, "without_effort")}) {
            QStringList keys;
            for (const Rice::LeftOut& left : m_classics.rice.leftOut) {
                if (left.need == need)
                    keys << keyOfSolution(left.solution);
            }
            m_json.putIf(key, keys);
        }
    }

    const Classics& m_classics;
    const Ranking& m_ranking;
    const Journey& m_journey;
    const Plan& m_plan;
    JsonWriter m_json;
};

} // namespace

QByteArray classicsToJson(const Classics& classics, std::span<const ClassicMethod> methods, const Ranking& ranking,
    const Journey& journey, const Plan& plan)
{
    return ClassicsWriter(classics, ranking, journey, plan).write(methods);
}

} // namespace touchstone
