// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <optional>

namespace touchstone {

/// What is typed as the count of a transition: "350", "1,250", "35 %", or nothing.
struct FlowText
{
    enum class Problem { None, NotANumber, ShareOutOfRange, NothingToShare };

    std::optional<double> count; ///< journeys; none where nothing was typed
    std::optional<double> share; ///< 0..1, where a share was typed
    double whole = 0; ///< the journeys that it is a share of
    Problem problem = Problem::None;
};

/// Reads it for a transition that leaves `from`; `self` is that transition, if it is there already. A share is one of
/// the journeys that come to `from`; where none are counted, it becomes that share of all that leave `from`, the other
/// transitions' counts staying as they are.
FlowText readFlow(const QString& typed, const Journey& journey, TouchpointId from, TransitionId self);

} // namespace touchstone
