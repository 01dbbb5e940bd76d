// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/Classics.h"

#include "model/base/TextFold.h"

#include <algorithm>
#include <limits>

namespace touchstone {
namespace {

/// Waves that ask about the same feature are one.
KanoView kanoView(const std::vector<KanoAnswers>& questions)
{
    struct Pair
    {
        QString name;
        TouchpointId touchpoint;
        KanoCounts counts = {};
        bool isPaired = false;
    };
    std::vector<Pair> pairs;
    for (const KanoAnswers& asked : questions) {
        auto found = std::find_if(pairs.begin(), pairs.end(),
            [&](const Pair& pair) { return foldText(pair.name) == foldText(asked.feature); });
        if (found == pairs.end())
            found = pairs.insert(pairs.end(), {asked.feature, asked.touchpoint});
        found->isPaired = found->isPaired || (asked.hasFunctional && asked.hasDysfunctional);
        if (!found->touchpoint)
            found->touchpoint = asked.touchpoint;
        for (size_t row = 0; row < asked.counts.size(); ++row) {
            for (size_t column = 0; column < asked.counts.size(); ++column)
                found->counts[row][column] += asked.counts[row][column];
        }
    }
    KanoView view;
    for (const Pair& pair : pairs) {
        if (pair.isPaired)
            view.features.push_back({pair.name, pair.touchpoint, kanoFeature(pair.counts)});
        else
            view.unpaired << pair.name;
    }
    return view;
}

PenaltyRewardView penaltyRewardView(const std::optional<ContrastAnswers>& answers, std::optional<Signal> signal)
{
    PenaltyRewardView view;
    if (!answers)
        return view;
    view.outcome = answers->outcome;
    view.levels = answers->levels;
    view.signal = signal;
    view.complete = answers->sums.complete().effectiveN();
    std::optional<PenaltyRewardFit> fit;
    if (view.complete >= FewestForClassics)
        fit = fitJointly(answers->sums);
    if (!fit)
        fit = fitEach(answers->sums);
    view.isJoint = fit->isJoint;
    for (size_t attribute = 0; attribute < answers->touchpoints.size(); ++attribute)
        view.rows.push_back({answers->touchpoints[attribute], fit->effects[attribute]});
    std::stable_sort(
        view.rows.begin(), view.rows.end(), [](const PenaltyRewardView::Row& a, const PenaltyRewardView::Row& b) {
            constexpr double None = std::numeric_limits<double>::lowest();
            return a.effect.rangeOfImpact().value_or(None) > b.effect.rangeOfImpact().value_or(None);
        });
    return view;
}

} // namespace

QString keyOf(ClassicMethod method)
{
    static const QStringList keys = {QStringLiteral("ipa"), QStringLiteral("ulwick"), QStringLiteral("kano"),
        QStringLiteral("penalty-reward"), QStringLiteral("rice")};
    return keys[static_cast<int>(method)];
}

bool hasAnything(const Classics& classics, ClassicMethod method)
{
    const auto isShown = [](const auto& each) { return each.isShown(); };
    switch (method) {
    case ClassicMethod::ImportancePerformance:
        return !classics.importancePerformance.points.empty();
    case ClassicMethod::Opportunity:
        return !classics.byMeans.rows.empty() || !classics.byTopTwoBoxes.rows.empty();
    case ClassicMethod::Kano:
        return std::any_of(classics.kano.features.begin(), classics.kano.features.end(), isShown);
    case ClassicMethod::PenaltyReward:
        return std::any_of(classics.penaltyReward.rows.begin(), classics.penaltyReward.rows.end(), isShown);
    case ClassicMethod::Rice:
        return !classics.rice.rows.empty();
    }
    return false;
}

Classics classicsOf(const Journey& journey, const Evidence& evidence, const Plan& plan, const Tallies& tallies,
    const Ranking& ranking, const ClassicAnswers& answers, QuadrantCut cut)
{
    const TouchpointRatings ratings = touchpointRatings(journey, evidence, tallies, answers);
    return {.importancePerformance = importancePerformance(ratings, ranking, cut),
        .byMeans = opportunities(ratings, Opportunities::Input::Means),
        .byTopTwoBoxes = opportunities(ratings, Opportunities::Input::TopTwoBoxes),
        .kano = kanoView(answers.kano),
        .penaltyReward = penaltyRewardView(answers.contrasts, ratings.signal),
        .rice = rice(plan, journey, ranking, flowOf(journey))};
}

} // namespace touchstone
