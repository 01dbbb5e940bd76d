// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/EventTime.h"

#include <QStringList>
#include <vector>

namespace touchstone {

class JsonWriter;

/// Which column (in XES: attribute) of a log says what; empty: none. A log has `caseId` and `activity`, channel paths
/// have `path`.
struct EventColumns
{
    QString caseId = {}, activity = {}, time = {}, start = {}, lifecycle = {};
    QString path = {}, conversions = {}, nulls = {};
    std::optional<DateOrder> dateOrder = {}; ///< of dates that could be read either way

    bool isPaths() const { return !path.isEmpty(); }
    bool isComplete() const { return isPaths() || (!caseId.isEmpty() && !activity.isEmpty()); }
    friend bool operator==(const EventColumns&, const EventColumns&) = default;
};

/// What becomes of an activity that gets no touchpoint of its own: left out as if the log did not have it, or joined
/// with others like it in one touchpoint "Other".
enum class Folding { Bypass, Other };

/// Where waiting times count: at the touchpoint waited for, at the handover before it, or nowhere.
enum class WaitPlace { None, Touchpoints, Handovers };

/// What one activity becomes, where it is said.
struct ActivityRule
{
    QString activity;
    QString touchpoint; ///< key or name; a new one of that name where there is none; empty: as suggested
    std::optional<Folding> folded;

    friend bool operator==(const ActivityRule&, const ActivityRule&) = default;
};

/// How a log becomes a journey (project-json.md, "Event logs").
struct EventMapping
{
    EventColumns columns = {};
    QStringList success
        = {}; ///< activities that are the goal where a journey ends with them; empty: ends stay unclassified
    double fold = 0; ///< activities that fewer journeys pass are folded, unless a rule names them
    Folding foldAs = Folding::Bypass;
    std::vector<ActivityRule> activities = {};
    WaitPlace waiting = WaitPlace::Touchpoints;
    std::optional<double> okMinutes = {}, badMinutes = {}; ///< of waiting times; none: suggested from the log
    bool adds = false; ///< to what the journey has counted, instead of replacing it
    QString wave = {}; ///< key of the wave that waiting times carry, empty: none

    const ActivityRule* rule(const QString& activity) const;
    friend bool operator==(const EventMapping&, const EventMapping&) = default;
};

/// Whether a mapping speaks of events: it has the key "events" and no "columns".
bool isEventMapping(const QByteArray& json);

/// Reads {"events": {...}}; `warnings`, if given, gets a line for every key that was not understood.
Result<EventMapping> readEventMapping(const QByteArray& json, const QString& fileName, QStringList* warnings = nullptr);

/// Writes the mapping as a member "mapping" that readEventMapping() takes; what has its default is left out.
void writeEventMapping(JsonWriter& json, const EventMapping& mapping);

} // namespace touchstone
