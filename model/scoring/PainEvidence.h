// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/journey/Journey.h"
#include "model/scoring/Shrinkage.h"

namespace touchstone {

/// One signal at all places that it counts for.
struct SignalEvidence
{
    struct At
    {
        int place = 0; ///< index in PainEvidence::places
        const SignalTally* tally = nullptr; ///< none: nobody answered there
        Anchors anchors;
    };

    Signal signal = Signal::Csat;
    std::vector<At> at; ///< in the order of the places
    std::vector<const SignalTally*> teachers; ///< what the journey's average and the strength of shrinkage come from
};

/// What is known about pain, arranged as the score reads it.
struct PainEvidence
{
    std::vector<Place> places; ///< the touchpoints in the journey's order, then the handovers with signals of their own
    std::vector<SignalEvidence> signalEvidence; ///< of each signal measured anywhere, in the order of Signal

    size_t signalPlaces() const; ///< pairs of a signal and a place that it counts for
};

/// Arranges tallies, which must outlive the result. Touchpoints are shrunken towards each other; a handover towards the
/// touchpoints, which it teaches nothing, and where only handovers have a signal, towards the other handovers. A signal
/// that only handovers have does not count for touchpoints.
PainEvidence arrangePain(const Journey& journey, const Tallies& tallies);

LossMoments momentsOf(const SignalTally& tally);
/// How a signal's losses are drawn towards the journey's average.
Shrinkage shrinkageOf(const SignalEvidence& evidence);

} // namespace touchstone
