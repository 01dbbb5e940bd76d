// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/statistics/Interval.h"

namespace touchstone {

/// What people said of one place by one signal, as one figure. The unit is that of the signal's figure: a mean on the
/// signal's own levels ("3.2" of 1 to 5), a net promoter score -100..100, else percent.
struct SignalReading
{
    Place place;
    double n = 0; ///< effective answers
    double affected = 0; ///< those with any trouble
    double loss = 0; ///< mean, 0 best .. 1 worst, as the scale itself has it
    double value = 0;
    std::optional<Interval> range = {}; ///< of 95 %; none where there are too few answers

    friend bool operator==(const SignalReading&, const SignalReading&) = default;
};

/// The ends of the scale that readings of a signal lie on.
Interval scaleOfReadings(Signal signal);

/// All places that were asked about a signal, worst first, equals in the journey's order.
std::vector<SignalReading> readingsOf(const Tallies& tallies, Signal signal);

} // namespace touchstone
