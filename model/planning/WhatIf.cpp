// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/WhatIf.h"

#include "model/journey/JourneyCounts.h"
#include "model/planning/DigitalDraws.h"
#include "model/planning/WhatIfBase.h"
#include "model/scoring/Anchors.h"
#include "model/scoring/Parallel.h"

namespace touchstone {
namespace {

constexpr auto Dissatisfied = static_cast<size_t>(Family::Dissatisfied);

} // namespace

WhatIf::Base::Base(const Ranking& ofRanking, const Journey& ofJourney, const Tallies& ofTallies, const Plan& ofPlan,
    Progress& progress)
    : ranking(ofRanking)
    , journey(ofJourney)
    , tallies(ofTallies)
    , plan(ofPlan)
    , evidence(arrangePain(journey, tallies))
    , drawer(evidence, ranking.settings, progress)
    , draws(journey, tallies, ranking.settings, progress)
    , impact(modelImpact(journey, tallies, progress))
    , started(journeysStarted(journey))
    , drawnJourney(journey)
    , areLossesDrawn(evidence.places.size())
    , signalLosses(evidence.places.size())
{
    if (!draws.isValid() || progress.isCancelled())
        return;
    drawFlows(progress);
    if (progress.isCancelled())
        return;
    state.pains = painScores(journey, tallies, ranking.settings.painWeights);
    for (const PainScore& pain : state.pains) {
        state.severities.push_back(rowOf(draws.severities(pain.place, ranking.settings.painWeights)));
        std::vector<float> row = draws.pains(pain.place, Family::Dissatisfied);
        state.dissatisfied.push_back(row.empty() ? nullptr : rowOf(std::move(row)));
    }
    setImpacts(state, journey, impact, draws.impactDraws(), nullptr);
    setScores(state, nullptr);
    setJourneyFigures(state, journey, nullptr);
    keepRanges();
    isValid = !progress.isCancelled();
}

const std::vector<SignalLosses>& WhatIf::Base::lossesAt(size_t place) const
{
    // Threads that ask for other places need not wait meanwhile.
    std::call_once(areLossesDrawn[place], [&] { signalLosses[place] = drawer.at(place); });
    return signalLosses[place];
}

void WhatIf::Base::setScores(WhatIfState& to, const WhatIfState* before) const
{
    to.scores.assign(to.pains.size(), 0);
    to.scoreRows.assign(to.pains.size(), nullptr);
    const std::vector<int>& use = draws.impactDraws().use;
    Progress progress;
    forEachInParallel(static_cast<int>(to.pains.size()), progress, [&](int i) {
        const auto place = static_cast<size_t>(i);
        const auto from = static_cast<size_t>(journey.touchpoints.indexOf(to.pains[place].place.touchpoint));
        const bool isHandover = to.pains[place].place.isHandover();
        const auto end = isHandover ? static_cast<size_t>(journey.touchpoints.indexOf(to.pains[place].place.to)) : from;
        if (!to.impacts[from] || !to.impacts[end])
            return;
        to.scores[place] = 100 * to.pains[place].severity * std::min(to.impactsNow[from], to.impactsNow[end]);
        if (before && before->severities[place] == to.severities[place] && before->impacts[from] == to.impacts[from]
            && before->impacts[end] == to.impacts[end]) {
            to.scoreRows[place] = before->scoreRows[place];
            return;
        }
        std::vector<float> impacts = *to.impacts[from];
        if (isHandover)
            takeSmaller(impacts, *to.impacts[end]);
        std::vector<float> row = *to.severities[place];
        for (size_t draw = 0; draw < row.size(); ++draw)
            row[draw] *= impacts[static_cast<size_t>(use[draw])];
        to.scoreRows[place] = rowOf(std::move(row));
    });
}

void WhatIf::Base::cutLosses(WhatIfState& to, const std::vector<LossCut>& cuts) const
{
    Progress progress;
    forEachInParallel(static_cast<int>(evidence.places.size()), progress, [&](int i) {
        const auto place = static_cast<size_t>(i);
        std::vector<const LossCut*> here;
        for (const LossCut& cut : cuts) {
            if (cut.place == evidence.places[place])
                here.push_back(&cut);
        }
        if (here.empty())
            return;
        const std::vector<SignalLosses>& losses = lossesAt(place);
        std::vector<std::vector<float>> left(losses.size());
        for (const LossCut* cut : here) {
            std::vector<float> removes(static_cast<size_t>(draws.draws()), static_cast<float>(cut->removes.mid));
            if (cut->solution)
                removes = drawRemoves(plan, cut->solution, cut->removes, ranking.settings);
            for (size_t signal = 0; signal < losses.size(); ++signal) {
                if (cut->signal.value_or(losses[signal].signal) != losses[signal].signal)
                    continue;
                left[signal].resize(removes.size(), 1);
                std::transform(left[signal].begin(), left[signal].end(), removes.begin(), left[signal].begin(),
                    [](float share, float removed) { return share * (1 - removed); });
                SignalScore& at = to.pains[place].signalScores[signal];
                if (at.meanLoss > at.anchors.ok && cut->removes.mid > 0)
                    at.meanLoss = at.anchors.ok + (at.meanLoss - at.anchors.ok) * (1 - cut->removes.mid);
                at.pain = painOf(at.meanLoss, at.anchors);
            }
        }
        addUp(to.pains[place], ranking.settings.painWeights);
        auto families = familyPains(losses, left);
        to.severities[place] = rowOf(weighedPains(families, ranking.settings.painWeights, draws.draws()));
        if (to.dissatisfied[place])
            to.dissatisfied[place] = rowOf(std::move(families[Dissatisfied]));
    });
}

WhatIf::WhatIf(
    const Ranking& ranking, const Journey& journey, const Tallies& tallies, const Plan& plan, Progress& progress)
    : m_base(std::make_unique<Base>(ranking, journey, tallies, plan, progress))
{ }

WhatIf::~WhatIf() = default;

bool WhatIf::isValid() const { return m_base->isValid; }

const ScoreDraws& WhatIf::scoreDraws() const { return m_base->draws; }

Result<WhatIfResult> WhatIf::effectOf(const Scenario& scenario) const
{
    const Base& base = *m_base;
    const Result<ScenarioJourney> changed = applyScenario(scenario, base.journey, base.plan);
    if (!changed)
        return failure(changed.error());
    // What can be done to the journey can be done to it with unseen exits.
    const Result<ScenarioJourney> drawn = applyScenario(scenario, base.drawnJourney, base.plan);
    if (!drawn)
        return failure(drawn.error());
    WhatIfState after = base.state;
    base.cutLosses(after, changed->lossCuts);
    if (!drawn->counts.isEmpty())
        base.changeFlow(after, *changed, *drawn);
    base.setScores(after, &base.state);
    base.setJourneyFigures(after, changed->journey, &base.state);
    return base.compare(after, changed->journey);
}

} // namespace touchstone
