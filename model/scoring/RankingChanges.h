// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/scoring/KeptResult.h"
#include "model/scoring/RankInput.h"

namespace touchstone {

/// One of two states that are compared: a project now, one of its waves or segments, another file, a kept result.
struct ComparedState
{
    Basis basis = Basis::Nothing;
    std::vector<PlaceResult> places; ///< as they were shown
    std::optional<RankInput> input; ///< with basis evidence
};

/// A state as it stands; `uncertainty` is that of the ranking, or empty.
ComparedState stateOf(
    const Ranking& ranking, const Uncertainty& uncertainty, const Journey& journey, const Tallies& tallies);
/// A state as it was kept. KeptResultUnreadable where its input is none.
Result<ComparedState> stateOf(const KeptResult& kept);

/// What may be said of a place in two states.
enum class ChangeKind {
    Added, ///< not in the first state
    Removed, ///< not in the second
    Same, ///< the score is the same; the rank may not be, where others moved
    Restructured, ///< moved only because the map was restructured
    Reweighed, ///< moved only because of settings (weights, rules of signals) or flags
    WithinNoise, ///< its evidence changed, by no more than chance in the answers does
    BeyondNoise, ///< its evidence changed by more than that
};
QString keyOf(ChangeKind kind); ///< "added", "removed", "same", "restructured", "reweighed", "within_noise" ...

/// The score after less the score before, split in two ways that each add up to it exactly.
struct ScoreChange
{
    double total = 0;
    /// 100 (S - S')(I + I')/2 by family and 100 (I - I')(S + S')/2 by part of impact: two-factor Shapley, as in
    /// scoring.md 1.7. Families and parts known in neither state have 0.
    std::array<double, FamilyCount> painTerms = {};
    ByImpact<double> impactTerms = {};
    double otherImpact = 0; ///< where nothing about impact was known in one state, so that it counted as 1
    /// By cause, one after the other: the old evidence on the new map, then the new evidence under the old rules, then
    /// the new settings and flags.
    double byMap = 0, byEvidence = 0, bySettings = 0;
    /// Share of the draws in which the part by evidence has the sign of `byEvidence`; 0 where that is none.
    double directionProbability = 0;
    DrawRange evidenceRange; ///< of the part by evidence, 90 %

    double pain() const;
    double impact() const;
    friend bool operator==(const ScoreChange&, const ScoreChange&) = default;
};

/// One place in two states.
struct PlaceChange
{
    QString key;
    LocalizedText name; ///< the newer one
    std::optional<PlaceResult> before, after;
    std::optional<ScoreChange> score; ///< where both states scored it by evidence
    ChangeKind kind = ChangeKind::Same;

    /// Places that it rose by; negative: fell. 0 where it was not ranked in both.
    int rankRise() const;
    friend bool operator==(const PlaceChange&, const PlaceChange&) = default;
};

/// What changed between two states.
struct RankingChanges
{
    /// From this probability of its direction on, a change is beyond noise: its 90 % range leaves out 0. Since nobody
    /// named the direction beforehand, .9 would call one unchanged touchpoint in five moved; .95 one in ten.
    static constexpr double Beyond = .95;

    Basis basisBefore = Basis::Nothing, basisAfter = Basis::Nothing;
    std::vector<PlaceChange> places; ///< in the second state's rank order, then those removed
    /// Whether the first state's input, ranked now, gives the scores that were kept: another version of the model may
    /// not. The changes are then from what this version makes of it.
    bool isReproduced = true;

    int count(ChangeKind kind) const;
    friend bool operator==(const RankingChanges&, const RankingChanges&) = default;
};

/// Compares place by place, by key. Both states are drawn with streams of their own, as if their answers were different
/// people's; answers that both hold are so counted twice, and a change on top of them is called beyond noise later than
/// it might be. Where a state is the room's order there are no scores: ranks are compared, and one moved beyond noise
/// where its rank intervals do not meet. Cancelled.
Result<RankingChanges> compareStates(const ComparedState& before, const ComparedState& after, Progress& progress);

} // namespace touchstone
