// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/WhatIf.h"
#include "model/planning/WhatIfState.h"
#include "model/scoring/LossDraws.h"

#include <mutex>

namespace touchstone {

inline DrawRow rowOf(std::vector<float> values)
{
    return std::make_shared<const std::vector<float>>(std::move(values));
}

/// What WhatIf keeps: copies, draws and the state of the journey as it is.
struct WhatIf::Base
{
    Base(const Ranking& ofRanking, const Journey& ofJourney, const Tallies& ofTallies, const Plan& ofPlan,
        Progress& progress);

    void drawFlows(Progress& progress);
    /// The losses of a place, drawn when they are first asked for.
    const std::vector<SignalLosses>& lossesAt(size_t place) const;
    /// Impacts of the journey's touchpoints as a changed journey has them; `same` is the state whose rows hold where
    /// they are equal.
    void setImpacts(WhatIfState& to, const Journey& changed, const ImpactModel& model, const ImpactDraws& drawn,
        const WhatIfState* same) const;
    /// Scores from severities and impacts; rows of `before` where neither changed. setJourneyFigures() alike.
    void setScores(WhatIfState& to, const WhatIfState* before) const;
    void setJourneyFigures(WhatIfState& to, const Journey& changed, const WhatIfState* before) const;
    void cutLosses(WhatIfState& to, const std::vector<LossCut>& cuts) const;
    /// `drawnScenario` is the same worked out on `drawnJourney`.
    void changeFlow(WhatIfState& to, const ScenarioJourney& scenario, const ScenarioJourney& drawnScenario) const;
    /// The range of a row; of those of the journey as it is, made before.
    DrawRange rangeOfRow(const DrawRow& row) const;
    Effect effect(
        double before, double after, const DrawRow& rowBefore, const DrawRow& rowAfter, double scale = 1) const;
    void keepRanges();
    WhatIfResult compare(const WhatIfState& after, const Journey& changed) const;
    void compareRanks(
        std::vector<PlaceEffect>& effects, const std::vector<size_t>& placeOf, const WhatIfState& after) const;

    Ranking ranking;
    Journey journey;
    Tallies tallies;
    Plan plan;
    PainEvidence evidence;
    LossDrawer drawer;
    ScoreDraws draws;
    ImpactModel impact;
    double started;
    std::vector<std::vector<double>> countDraws; ///< per impact draw
    Journey drawnJourney; ///< whose transitions they count: with its unseen exits
    WhatIfState state;
    QHash<const std::vector<float>*, DrawRange> ranges; ///< of the rows of `state`
    bool isValid = false;
    mutable std::vector<std::once_flag> areLossesDrawn; ///< per place
    mutable std::vector<std::vector<SignalLosses>> signalLosses; ///< per place
};

} // namespace touchstone
