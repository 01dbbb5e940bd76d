// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/WhatIfBase.h"
#include "model/scoring/FlowFigures.h"
#include "model/scoring/Parallel.h"
#include "model/scoring/SharedRanks.h"
#include "model/scoring/Uncertainty.h"

namespace touchstone {
namespace {

constexpr auto Dissatisfied = static_cast<size_t>(Family::Dissatisfied);

/// Over places, weighted by visits in each draw; places without a row are left out.
std::vector<float> visitMean(const std::vector<PainScore>& places, const std::vector<DrawRow>& rows,
    const Journey& journey, const FlowState& flows, const std::vector<int>& use, float scale)
{
    std::vector<float> sums(use.size(), 0), weights(use.size(), 0);
    for (size_t place = 0; place < places.size(); ++place) {
        const int index
            = places[place].place.isHandover() ? -1 : journey.touchpoints.indexOf(places[place].place.touchpoint);
        if (index < 0 || !rows[place])
            continue;
        std::vector<float> visits(std::max<size_t>(1, flows.draws.size()), 1);
        for (size_t draw = 0; draw < flows.draws.size(); ++draw) {
            const std::optional<FlowAt>& at = flows.draws[draw].at[static_cast<size_t>(index)];
            visits[draw] = at ? static_cast<float>(at->expectedVisits) : 0;
        }
        const std::vector<float>& row = *rows[place];
        for (size_t draw = 0; draw < use.size(); ++draw) {
            const float visit = flows.draws.empty() ? 1 : visits[static_cast<size_t>(use[draw])];
            sums[draw] += visit * row[draw];
            weights[draw] += visit;
        }
    }
    for (size_t draw = 0; draw < use.size(); ++draw)
        sums[draw] = weights[draw] > 0 ? scale * sums[draw] / weights[draw] : 0;
    return sums;
}

/// Over places as they are, weighted by visits; none where no place has a value.
template <typename Value>
std::optional<double> visitMeanNow(
    const std::vector<PainScore>& places, const Journey& journey, const FlowState& flows, const Value& valueOf)
{
    double sum = 0, weights = 0;
    for (const PainScore& place : places) {
        const int index = place.place.isHandover() ? -1 : journey.touchpoints.indexOf(place.place.touchpoint);
        const std::optional<double> value = index < 0 ? std::nullopt : valueOf(place);
        if (!value)
            continue;
        double visits = 1;
        if (flows.flow) {
            const std::optional<FlowAt>& at = flows.flow->at[static_cast<size_t>(index)];
            visits = at ? at->expectedVisits : 0;
        }
        sum += visits * *value;
        weights += visits;
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

} // namespace

DrawRange WhatIf::Base::rangeOfRow(const DrawRow& row) const
{
    const auto kept = ranges.constFind(row.get());
    return kept == ranges.constEnd() ? rangeOf(*row) : *kept;
}

void WhatIf::Base::keepRanges()
{
    std::vector<DrawRow> rows = {state.successRow, state.moneyRow, state.satisfactionRow, state.painRow};
    rows.insert(rows.end(), state.severities.begin(), state.severities.end());
    rows.insert(rows.end(), state.scoreRows.begin(), state.scoreRows.end());
    std::erase(rows, nullptr);
    std::vector<DrawRange> found(rows.size());
    Progress progress;
    forEachInParallel(static_cast<int>(rows.size()), progress,
        [&](int row) { found[static_cast<size_t>(row)] = rangeOf(*rows[static_cast<size_t>(row)]); });
    for (size_t row = 0; row < rows.size(); ++row)
        ranges.insert(rows[row].get(), found[row]);
}

Effect WhatIf::Base::effect(
    double before, double after, const DrawRow& rowBefore, const DrawRow& rowAfter, double scale) const
{
    const auto scaled = [&](DrawRange range) { return DrawRange{range.low * scale, range.high * scale}; };
    Effect effect;
    effect.before = before;
    effect.after = after;
    effect.rangeBefore = effect.rangeAfter = scaled(rangeOfRow(rowBefore));
    if (rowBefore == rowAfter)
        return effect;
    effect.rangeAfter = scaled(rangeOf(*rowAfter));
    std::vector<float> change(*rowAfter);
    std::transform(change.begin(), change.end(), rowBefore->begin(), change.begin(), std::minus());
    effect.change = scaled(rangeOf(change));
    return effect;
}

void WhatIf::Base::setJourneyFigures(WhatIfState& to, const Journey& changed, const WhatIfState* before) const
{
    const FlowState& flows = *to.flows;
    const std::vector<int>& use = draws.impactDraws().use;
    const auto dissatisfaction = [](const PainScore& place) { return place.families[Dissatisfied]; };
    to.success = to.satisfaction = to.moneyLost = std::nullopt;
    to.successRow = to.moneyRow = to.satisfactionRow = nullptr;
    to.pain = visitMeanNow(to.pains, changed, flows, [](const PainScore& place) {
        return std::optional(place.severity);
    }).value_or(0);
    if (const auto mean = visitMeanNow(to.pains, changed, flows, dissatisfaction))
        to.satisfaction = 1 - *mean;
    const bool isSameFlow = before && before->flows == to.flows;
    if (isSameFlow && before->severities == to.severities)
        to.painRow = before->painRow;
    else
        to.painRow = rowOf(visitMean(to.pains, to.severities, changed, flows, use, .01F));
    if (isSameFlow && before->dissatisfied == to.dissatisfied) {
        to.satisfactionRow = before->satisfactionRow;
    } else if (to.satisfaction) {
        std::vector<float> row = visitMean(to.pains, to.dissatisfied, changed, flows, use, 1);
        std::transform(row.begin(), row.end(), row.begin(), [](float mean) { return 1 - mean; });
        to.satisfactionRow = rowOf(std::move(row));
    }
    // Where nobody classified the ends, none is known to be one of the two.
    if (!flows.flow || flows.flow->successProbability + flows.flow->lostProbability <= 0)
        return;
    to.success = flows.flow->successProbability;
    const bool hasWorth = saysWorth(journey, *impact.flow);
    if (hasWorth)
        to.moneyLost = moneyLost(changed, *flows.flow, started);
    if (isSameFlow) {
        to.successRow = before->successRow;
        to.moneyRow = before->moneyRow;
        return;
    }
    std::vector<float> success, money;
    for (const Flow& flow : flows.draws) {
        success.push_back(static_cast<float>(flow.successProbability));
        if (hasWorth)
            money.push_back(static_cast<float>(moneyLost(changed, flow, started)));
    }
    to.successRow = rowOf(std::move(success));
    if (hasWorth)
        to.moneyRow = rowOf(std::move(money));
}

void WhatIf::Base::compareRanks(
    std::vector<PlaceEffect>& effects, const std::vector<size_t>& placeOf, const WhatIfState& after) const
{
    const auto rank = [&](const WhatIfState& at, int PlaceEffect::*figure, DrawRange PlaceEffect::*range) {
        ScoreRows rows;
        std::vector<size_t> present;
        std::vector<double> scores;
        for (size_t index = 0; index < effects.size(); ++index) {
            if (!at.scoreRows[placeOf[index]])
                continue;
            present.push_back(index);
            rows.push_back(*at.scoreRows[placeOf[index]]);
            scores.push_back(at.scores[placeOf[index]]);
        }
        const std::vector<DrawRange> ranges = rankRanges(rows);
        const std::vector<int> ranks = sharedRanks(scores);
        for (size_t row = 0; row < present.size(); ++row) {
            effects[present[row]].*range = ranges[row];
            effects[present[row]].*figure = ranks[row];
        }
    };
    rank(state, &PlaceEffect::rankBefore, &PlaceEffect::ranksBefore);
    if (state.scoreRows == after.scoreRows) {
        for (PlaceEffect& effect : effects) {
            effect.rankAfter = effect.rankBefore;
            effect.ranksAfter = effect.ranksBefore;
        }
    } else {
        rank(after, &PlaceEffect::rankAfter, &PlaceEffect::ranksAfter);
    }
}

WhatIfResult WhatIf::Base::compare(const WhatIfState& after, const Journey& changed) const
{
    WhatIfResult result;
    if (state.success && after.success)
        result.success = effect(*state.success, *after.success, state.successRow, after.successRow);
    if (state.satisfaction && after.satisfaction) {
        result.satisfaction
            = effect(*state.satisfaction, *after.satisfaction, state.satisfactionRow, after.satisfactionRow);
    }
    result.pain = effect(state.pain, after.pain, state.painRow, after.painRow);
    if (state.moneyLost && after.moneyLost)
        result.moneyLost = effect(*state.moneyLost, *after.moneyLost, state.moneyRow, after.moneyRow);

    std::vector<size_t> placeOf;
    for (const RankedPlace& ranked : ranking.places) {
        if (!ranked.rank)
            continue;
        PlaceEffect& at = result.places.emplace_back();
        at.place = ranked.place;
        const auto found = std::find(evidence.places.begin(), evidence.places.end(), ranked.place);
        placeOf.push_back(static_cast<size_t>(found - evidence.places.begin()));
        at.isGone = !changed.touchpoints.contains(ranked.place.touchpoint)
            || (ranked.place.isHandover() && !changed.touchpoints.contains(ranked.place.to));
    }
    Progress progress;
    forEachInParallel(static_cast<int>(placeOf.size()), progress, [&](int i) {
        const auto index = static_cast<size_t>(i);
        const size_t place = placeOf[index];
        PlaceEffect& at = result.places[index];
        // What is gone is told as it was.
        const WhatIfState& later = at.isGone ? state : after;
        at.score = effect(state.scores[place], later.scores[place], state.scoreRows[place], later.scoreRows[place]);
        at.severity = effect(state.pains[place].severity, later.pains[place].severity, state.severities[place],
            later.severities[place], .01);
    });
    compareRanks(result.places, placeOf, after);
    return result;
}

} // namespace touchstone
