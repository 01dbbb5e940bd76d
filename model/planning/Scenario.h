// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Id.h"
#include "model/base/LocalizedText.h"
#include "model/evidence/Signal.h"

#include <optional>

namespace touchstone {

/// Something hurts less: the loss above `ok` of a place's signals is multiplied by 1 - removes.
struct PainCut
{
    QString place; ///< key of a touchpoint, "a>b" for a handover
    std::optional<Signal> signal; ///< none: all of the place
    double removes = 0; ///< 0..1

    friend bool operator==(const PainCut&, const PainCut&) = default;
};

/// Fewer journeys are lost at a touchpoint: the rest go on as the others do.
struct DropOffCut
{
    QString touchpoint;
    double cut = 0; ///< share of its drop-off that is gone, 0..1

    friend bool operator==(const DropOffCut&, const DropOffCut&) = default;
};

/// Journeys take another way: a share of those from one end to another goes to a third.
struct Reroute
{
    QString from, to; ///< keys; `from` may be "start", `to` "success" or "lost"
    QString instead; ///< key, or "success"
    double share = 1; ///< 0..1

    friend bool operator==(const Reroute&, const Reroute&) = default;
};

/// A touchpoint that is not there yet, put between two ends.
struct AddedTouchpoint
{
    QString key; ///< unlike those of the journey
    LocalizedText name;
    QString from, to; ///< keys of the transition that it is put on
    double share = 1; ///< of the journeys on it that pass here, 0..1
    double lost = 0; ///< share of these that are lost here, 0..1

    friend bool operator==(const AddedTouchpoint&, const AddedTouchpoint&) = default;
};

/// A what-if: changes of a journey, applied in the order of the members. Places are named by key.
struct Scenario
{
    ScenarioId id = {};
    QString key = {}; ///< id in the text form
    int position = 0;
    LocalizedText name = {};
    QStringList solutions = {}; ///< keys; as if delivered
    std::vector<PainCut> painCuts = {};
    std::vector<DropOffCut> dropOffCuts = {};
    QStringList removed = {}; ///< touchpoints that are gone: who came there goes on as those who left it did
    std::vector<Reroute> reroutes = {};
    std::vector<AddedTouchpoint> added = {};

    /// Whether it changes nothing.
    bool isEmpty() const
    {
        return solutions.isEmpty() && painCuts.empty() && dropOffCuts.empty() && removed.isEmpty() && reroutes.empty()
            && added.empty();
    }
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

} // namespace touchstone
