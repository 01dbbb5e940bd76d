// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/planning/EvidenceDecision.h"
#include "model/planning/EvidencePlan.h"
#include "model/planning/PlaceForesight.h"
#include "model/planning/Plan.h"

#include <map>

namespace touchstone {

/// The value of further answers for what there is to decide, and which to ask for first: the expected value of sample
/// information (Raiffa & Schlaifer 1961, Applied Statistical Decision Theory), by regression on what the answers would
/// tell (Strong, Oakley & Brennan 2014, Medical Decision Making 34:311-326; Strong, Oakley, Brennan & Breeze 2015,
/// 35:570-583) over the draws that are there; see SignalForesight for what makes it work without simulating anew.
///
/// An answer is taken to tell of its own place alone, although it would teach the journey's average a little as well;
/// drivers and transitions stay as they are. Each candidate is a question about a signal that is measured somewhere.
class EvidencePlanner
{
public:
    /// Prepares what does not depend on how many are asked. PlanNeedsEvidence where only the room has an order; the
    /// errors of planRules(); Cancelled.
    static Result<std::shared_ptr<const EvidencePlanner>> create(const Ranking& ranking, const ScoreDraws& draws,
        const Journey& journey, const Tallies& tallies, const Plan& plan, Progress& progress);

    /// Picks question by question the one that adds most: for the plan under the budget, and where no answers would
    /// change that, for the first places. The same on any number of threads. Cancelled.
    Result<EvidencePlan> plan(const AskSettings& settings, Progress& progress) const;

private:
    friend class EvidencePlannerBuilder;
    struct Candidate
    {
        size_t place;
        size_t part;
    };

    Result<EvidencePlan> planFor(EvidencePlan::Decides decides, const AskSettings& settings, Progress& progress) const;
    const EvidenceDecision* decisionOf(EvidencePlan::Decides decides) const;
    double answersAt(size_t place, const AskSettings& settings) const;
    /// The estimates of a place after these questions; empty where it is still not ranked.
    std::vector<float> estimates(size_t place, const std::vector<size_t>& parts, const AskSettings& settings) const;
    double evidenceShare(size_t place, const std::vector<size_t>& parts, const AskSettings& settings) const;
    AskedQuestion describe(
        const Candidate& candidate, EvidencePlan::Decides decides, const AskSettings& settings) const;
    void judge(
        EvidencePlan& plan, const std::map<size_t, std::vector<size_t>>& asked, const AskSettings& settings) const;

    int m_draws = 0;
    size_t m_top = 0;
    std::vector<Place> m_places;
    std::vector<std::optional<double>> m_scores; ///< none where not ranked
    std::vector<double> m_evidenceShares;
    std::vector<std::optional<double>> m_reach;
    std::vector<PlaceForesight> m_foresights;
    std::vector<std::vector<double>> m_shareWeights; ///< per place and part: of the part in the evidence share
    std::map<Signal, Shrinkage> m_shrinkage;
    std::vector<Candidate> m_candidates;
    ScoreRows m_truth; ///< drawn scores; empty where a place can never be ranked
    std::shared_ptr<const EvidenceDecision> m_firstPlaces; ///< none where fewer than two are ranked
    std::shared_ptr<const EvidenceDecision> m_portfolios; ///< none where no budget is to be shared out
    std::vector<SolutionId> m_solutions; ///< by the options of the portfolios
};

} // namespace touchstone
