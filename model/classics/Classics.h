// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/ImportancePerformance.h"
#include "model/classics/Kano.h"
#include "model/classics/Opportunity.h"
#include "model/classics/PenaltyReward.h"
#include "model/planning/Rice.h"

namespace touchstone {

/// The methods of others that Touchstone shows beside its score, in the order of every list.
enum class ClassicMethod { ImportancePerformance, Opportunity, Kano, PenaltyReward, Rice };
inline constexpr std::array AllClassicMethods = {ClassicMethod::ImportancePerformance, ClassicMethod::Opportunity,
    ClassicMethod::Kano, ClassicMethod::PenaltyReward, ClassicMethod::Rice};

/// "ipa", "ulwick", "kano", "penalty-reward", "rice".
QString keyOf(ClassicMethod method);

/// Below this many answers Kano and penalty-reward are not shown (scoring.md 1.9).
inline constexpr double FewestForClassics = 300;

/// Kano over the features that surveys ask about.
struct KanoView
{
    struct Feature
    {
        QString name = {};
        TouchpointId touchpoint = {}; ///< may be none
        KanoFeature result;

        bool isShown() const { return result.n >= FewestForClassics; }
        friend bool operator==(const Feature&, const Feature&) = default;
    };

    std::vector<Feature> features = {}; ///< in the order of the surveys; those with too few answers, too
    QStringList unpaired = {}; ///< features of which only one of the two questions is asked

    friend bool operator==(const KanoView&, const KanoView&) = default;
};

/// Penalty-reward over the touchpoints that are asked about beside an outcome.
struct PenaltyRewardView
{
    struct Row
    {
        TouchpointId touchpoint = {};
        PenaltyRewardEffect effect;

        bool isShown() const { return effect.n >= FewestForClassics && (effect.penalty || effect.reward); }
        friend bool operator==(const Row&, const Row&) = default;
    };

    QString outcome = {}; ///< empty: no survey has one
    QStringList levels = {}; ///< of the outcome, worst first
    std::optional<Signal> signal = {}; ///< that the answers are taken from
    /// All touchpoints in one regression, over those who answered about all; else each by itself, because too few did.
    bool isJoint = false;
    double complete = 0; ///< (effective) people who answered about all
    std::vector<Row> rows = {}; ///< largest range of impact first, then those without one; too few answers, too

    friend bool operator==(const PenaltyRewardView&, const PenaltyRewardView&) = default;
};

/// All of them: views beside the score, never part of it.
struct Classics
{
    ImportancePerformance importancePerformance;
    Opportunities byMeans, byTopTwoBoxes;
    KanoView kano;
    PenaltyRewardView penaltyReward;
    Rice rice;

    friend bool operator==(const Classics&, const Classics&) = default;
};

/// Whether a view has anything to show; opportunity by either input.
bool hasAnything(const Classics& classics, ClassicMethod method);

/// A function of what it is given and nothing else.
Classics classicsOf(const Journey& journey, const Evidence& evidence, const Plan& plan, const Tallies& tallies,
    const Ranking& ranking, const ClassicAnswers& answers, QuadrantCut cut = QuadrantCut::Mean);

} // namespace touchstone
