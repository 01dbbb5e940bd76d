// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ImpactScore.h"

namespace touchstone {

/// A place is ranked from this share of its own evidence on (scoring.md 1.1).
inline constexpr double LeastEvidenceShare = .1;

/// Impacts of places under weights, with or without one touchpoint's flag. What it is given must outlive it.
class PlaceImpacts
{
public:
    PlaceImpacts(const Journey& journey, const ImpactModel& model, const ByImpact<double>& weights)
        : m_journey(journey)
        , m_model(model)
        , m_weights(weights)
    { }

    struct At
    {
        TouchpointId touchpoint; ///< whose impact it is: a handover has that of its weaker end
        int index = -1; ///< of that touchpoint in the journey
        ImpactScore score;
    };

    /// `unflagged`: counts as no moment of truth, whatever the journey says.
    At of(const Place& place, TouchpointId unflagged = {}) const;

private:
    At ofTouchpoint(TouchpointId id, TouchpointId unflagged) const;

    const Journey& m_journey;
    const ImpactModel& m_model;
    ByImpact<double> m_weights;
};

/// The places of a journey with pain, impact, score and rank, in rank order: ranked ones by score, equal ones sharing a
/// rank in the journey's order, then the others. What compares them with their average is left for the ranking.
std::vector<RankedPlace> scorePlaces(
    const Journey& journey, const Tallies& tallies, const ImpactModel& model, const ScoreSettings& settings);

} // namespace touchstone
