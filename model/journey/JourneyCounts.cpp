// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyCounts.h"

namespace touchstone {

std::vector<double> countsOf(const Journey& journey)
{
    std::vector<double> counts;
    for (const Transition& transition : journey.transitions)
        counts.push_back(transition.count.value_or(0));
    return counts;
}

double journeysStarted(const Journey& journey)
{
    double started = 0;
    for (const Transition& transition : journey.transitions)
        started += transition.from == StartNode ? transition.count.value_or(0) : 0;
    return started;
}

} // namespace touchstone
