// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <functional>
#include <limits>
#include <QStringList>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace touchstone {

/// One thing that was done in a case.
struct LogEvent
{
    static constexpr qint64 NoTime = std::numeric_limits<qint64>::min();

    qint64 time = NoTime; ///< when it was done, microseconds since 1970 UTC
    qint64 start = NoTime; ///< when it was begun, where the log tells
    int activity = 0;

    friend bool operator==(const LogEvent&, const LogEvent&) = default;
};

/// The events of one case, or of many that went the same way. How they ended is known of channel paths only; in other
/// logs all are open, and the last activity may tell.
struct LogCase
{
    size_t begin = 0, end = 0; ///< among the log's events
    double succeeded = 0, lost = 0, open = 0; ///< journeys

    double journeys() const { return succeeded + lost + open; }
    friend bool operator==(const LogCase&, const LogCase&) = default;
};

/// What was done in which order, case by case: an event log, or channel paths. Case ids are not kept.
struct EventLog
{
    QStringList activities; ///< in the order in which they first stand in the source
    std::vector<LogEvent> events; ///< case after case, each in its order
    std::vector<LogCase> cases;
    bool hasTimes = false;
    bool hasStarts = false;
    bool knowsEnds = false; ///< each case says how many journeys succeeded and how many were lost
    qint64 notComplete = 0; ///< events that only say that something was begun, scheduled ...
    qint64 emptyCases = 0; ///< cases of nothing but such events

    std::span<const LogEvent> eventsOf(const LogCase& of) const
    {
        return std::span(events).subspan(of.begin, of.end - of.begin);
    }
    double journeys() const;
    /// First and last time, NoTime where there is none.
    std::pair<qint64, qint64> period() const;

    friend bool operator==(const EventLog&, const EventLog&) = default;
};

/// Gathers the events of a log in the order of its source and puts them in order: by case, then by time; events of the
/// same time stay as the source has them.
class EventLogBuilder
{
public:
    /// How far an event brought its activity. Only completes are visits, unless the log has none.
    enum class Phase { Complete, Start, Other };

    int activity(std::string_view name) { return m_activities.number(name); }
    int caseOf(std::string_view id) { return m_cases.number(id); }
    /// A case of its own, for sources in which cases need no id.
    int newCase() { return m_cases.next(); }
    void add(int ofCase, int activity, qint64 time, qint64 start = LogEvent::NoTime, Phase phase = Phase::Complete);
    size_t size() const { return m_events.size(); }

    /// The log; empty where it was cancelled. The builder is used up. O(events log events in the longest case that is
    /// not in order).
    EventLog finish(const Progress& progress);

private:
    /// Numbers for texts, from 0 in the order in which they come.
    class Names
    {
    public:
        int number(std::string_view text);
        int next() { return m_count++; }
        int count() const { return m_count; }
        QStringList list() const;

    private:
        struct Hash
        {
            using is_transparent = void;
            size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
        };
        std::unordered_map<std::string, int, Hash, std::equal_to<>> m_numbers;
        std::string m_last; ///< asked for: events of a case often follow each other
        int m_lastNumber = -1;
        int m_count = 0;
    };
    struct Event
    {
        LogEvent event;
        int ofCase = 0;
        Phase phase = Phase::Complete;
    };

    Names m_activities, m_cases;
    std::vector<Event> m_events;
    bool m_hasTimes = false, m_hasStarts = false, m_hasCompletes = false, m_hasOthers = false;
};

} // namespace touchstone
