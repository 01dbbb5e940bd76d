// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/EventFlow.h"
#include "model/evidence/Evidence.h"
#include "model/exchange/EventMapping.h"
#include "model/exchange/JourneyMerge.h"

namespace touchstone {

class Project;

/// A log with what does not depend on how its activities are mapped.
struct PreparedLog
{
    EventLog log;
    EventFlow flow = {}; ///< over the activities themselves
    QStringList suggested = {}; ///< key of the touchpoint that each activity seems to be; empty: none

    friend bool operator==(const PreparedLog&, const PreparedLog&) = default;
};

/// The touchpoint that an activity seems to be: of its key or name in any language, else of the name that holds most of
/// it or lies in it for the most part (fuzzyMatch()); nullptr where there is none.
const Touchpoint* findSimilarTouchpoint(const Journey& journey, const QString& activity);

PreparedLog prepareLog(EventLog log, const Journey& journey, const Progress& progress = {});

/// What becomes of an activity under a mapping.
struct ActivityFate
{
    std::optional<Folding> folded;
    QString touchpoint; ///< key of one of the journey, or name of a new one; empty where it is folded

    friend bool operator==(const ActivityFate&, const ActivityFate&) = default;
};
/// By activity: what a rule says, else folded where too few journeys pass, else as suggested.
std::vector<ActivityFate> fatesOf(const PreparedLog& prepared, const EventMapping& mapping);

/// A touchpoint as the log shows it.
struct DiscoveredTouchpoint
{
    TouchpointId id;
    bool isNew = false;
    LocalizedText name;
    double waits = 0; ///< waiting times that were measured
    double medianWait = 0; ///< minutes
};

/// What a log makes of a journey: what is to be put and removed, and the figures behind it. Index of `touchpoints` and
/// node of `map`, `flow` and `variants` are one.
struct DiscoveredJourney
{
    std::vector<DiscoveredTouchpoint> touchpoints;
    NodeMap map;
    EventFlow flow;
    std::vector<Variant> variants;
    bool isClassified = false; ///< it is known which journeys succeeded
    /// It would be added to a journey of which only one of the two says how its journeys ended: there is no sum of
    /// them.
    bool mixesEnds = false;
    double medianDuration = 0; ///< of cases, minutes; 0 without times
    double okMinutes = 0, badMinutes = 0; ///< of waiting times, as given or suggested

    JourneyMerge merge; ///< new touchpoints, with the stage and the channel that they need
    std::vector<Transition> transitions; ///< new, or counted anew
    std::vector<TransitionId> removedTransitions;
    std::vector<Aggregate> aggregates;
    std::vector<AggregateId> removedAggregates;
    QString wave; ///< key, empty: none

    double share() const { return flow.total.all() > 0 ? flow.total.succeeded / flow.total.all() : 0; }
};

/// Discovers the journey in a log: touchpoints in the order in which journeys come to them, transitions with counts
/// (ends too, where `mapping.success` or the log tells them; else none), waiting times as tallies. Bypassed activities
/// are stepped over and those joined are one touchpoint, so that what comes into a touchpoint still goes out of it.
/// Replacing leaves transitions that carry pain points, without their counts, and removes the waiting times of everyone
/// at the places that get new ones. `where` says where new touchpoints go. Empty where it was cancelled.
DiscoveredJourney discoverJourney(const PreparedLog& prepared, const EventMapping& mapping, const Journey& journey,
    const Evidence& evidence, const MergeOptions& where = {}, const Progress& progress = {});

/// Writes it as one named step that can be undone. TouchpointUnknown where the journey lost one meanwhile.
Result<void> applyDiscovery(Project& project, const DiscoveredJourney& discovered, const QString& editName);

} // namespace touchstone
