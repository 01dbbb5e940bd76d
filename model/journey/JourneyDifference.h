// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

enum class DifferenceKind { Added, Removed, Changed };

/// What of a touchpoint can be another in the other journey; places on the map and the order of listing do not count.
enum class TouchpointField {
    Name,
    Stage,
    Channel,
    MomentOfTruth,
    KeepHuman,
    DigitalLevel,
    Reach,
    Importance,
    CustomerValue,
    Need,
    Does,
    Thinks,
    Feels,
    Expects,
    Owner,
    Ideas,
    Backstage,
    Systems,
    Data,
    PainPoints,
    Emotion,
    Tags,
    Personas
};

/// The text of the analysis card that a field is; nullptr for the others.
LocalizedText AnalysisCard::*cardTextOf(TouchpointField field);

struct TouchpointDifference
{
    DifferenceKind kind;
    TouchpointId before; ///< none: added
    TouchpointId after; ///< none: removed
    std::vector<TouchpointField> fields = {}; ///< of a change, in the order of the enumeration

    bool has(TouchpointField field) const;
    /// Whether it stands in another stage or channel.
    bool isMoved() const { return has(TouchpointField::Stage) || has(TouchpointField::Channel); }
    friend bool operator==(const TouchpointDifference&, const TouchpointDifference&) = default;
};

/// A change is one of the count or of the pain points.
struct TransitionDifference
{
    DifferenceKind kind;
    TransitionId before;
    TransitionId after;

    friend bool operator==(const TransitionDifference&, const TransitionDifference&) = default;
};

/// A change is one of the name, or of a channel's kind.
template <typename IdType>
struct PartDifference
{
    DifferenceKind kind;
    IdType before;
    IdType after;

    friend bool operator==(const PartDifference&, const PartDifference&) = default;
};

/// What differs between two journeys, an as-is and a to-be one say. What has the same key is the same thing in both;
/// what is there in both or only before comes in the order of `before`, then what was added in the order of `after`.
struct JourneyDifference
{
    std::vector<PartDifference<StageId>> stages;
    std::vector<PartDifference<ChannelId>> channels;
    std::vector<TouchpointDifference> touchpoints;
    std::vector<TransitionDifference> transitions;
    /// Touchpoints of `before` and what they are in `after`, also those that do not differ.
    QHash<TouchpointId, TouchpointId> same;

    bool isEmpty() const;
    /// The difference that names a touchpoint of either journey; nullptr where it is the same in both.
    const TouchpointDifference* of(TouchpointId id) const;
};

/// O(n + e) for n touchpoints and e transitions.
JourneyDifference differenceOf(const Journey& before, const Journey& after);

} // namespace touchstone
