// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/EventLog.h"

#include <map>
#include <vector>

namespace touchstone {

/// What each activity of a log is taken as: the number of a node, several may share one, or Bypassed: as if the log did
/// not have its events.
struct NodeMap
{
    static constexpr int Bypassed = -1;

    std::vector<int> nodeOf; ///< by activity
    int nodes = 0;

    /// Each activity is a node of its own.
    static NodeMap ofActivities(const EventLog& log);
};

/// Journeys, by how they ended.
struct EndCounts
{
    double succeeded = 0, lost = 0, open = 0;

    double all() const { return succeeded + lost + open; }
    EndCounts& operator+=(const EndCounts& other)
    {
        succeeded += other.succeeded;
        lost += other.lost;
        open += other.open;
        return *this;
    }
    friend bool operator==(const EndCounts&, const EndCounts&) = default;
};

/// A node that directly follows another, and how often (van der Aalst 2016, Process Mining).
struct FlowStep
{
    int from = 0, to = 0; ///< nodes
    double count = 0;

    friend bool operator==(const FlowStep&, const FlowStep&) = default;
};

/// All journeys of a log as counts over nodes. What comes into a node goes out of it: arrivals and starts equal steps
/// on and ends.
struct EventFlow
{
    std::vector<FlowStep> steps = {}; ///< by from, then to
    std::vector<double> visits = {}; ///< events, by node
    std::vector<double> journeys = {}; ///< that pass each node at least once
    std::vector<double> starts = {}; ///< journeys that begin there
    std::vector<EndCounts> ends = {}; ///< journeys that end there
    std::vector<double> position = {}; ///< where a visit mostly stands in its journey: mean of 0 first .. 1 last
    EndCounts empty = {}; ///< journeys of which every event is bypassed
    EndCounts total = {};

    friend bool operator==(const EventFlow&, const EventFlow&) = default;
};

/// Counts the steps. How a journey of a log that does not know its ends has ended is told by its last activity, also
/// where that is bypassed: succeeded where `isSuccess` (by activity) holds, else lost; with an empty `isSuccess`, or
/// one that holds nowhere, all stay open. Empty where it was cancelled. O(events), and nodes^2 of memory up to 1,000
/// nodes.
EventFlow countFlow(
    const EventLog& log, const NodeMap& nodes, const std::vector<bool>& isSuccess, const Progress& progress = {});

/// How long a customer waited for a node after the visit before: from its end until the next was begun, or done where
/// the log does not say when it was begun. Minutes, never below 0.
struct Wait
{
    int from = 0, to = 0; ///< nodes
    float minutes = 0;
};

/// All waits of a log with times, case after case.
std::vector<Wait> waitsOf(const EventLog& log, const NodeMap& nodes);

/// From the first event to the last of each case of two events or more, minutes.
std::vector<float> durationsOf(const EventLog& log);

/// The value below which a share of the values lies (the lower of two neighbours); 0 without values. Reorders them.
float quantile(std::vector<float>& values, double share);

/// A way that journeys took.
struct Variant
{
    std::vector<int> nodes;
    EndCounts journeys;

    friend bool operator==(const Variant&, const Variant&) = default;
};

/// All ways, the most frequent first, ties in the order of the log. `isSuccess` as for countFlow().
std::vector<Variant> variantsOf(
    const EventLog& log, const NodeMap& nodes, const std::vector<bool>& isSuccess, const Progress& progress = {});

} // namespace touchstone
