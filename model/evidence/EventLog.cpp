// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/EventLog.h"

#include <algorithm>

namespace touchstone {

double EventLog::journeys() const
{
    double sum = 0;
    for (const LogCase& each : cases)
        sum += each.journeys();
    return sum;
}

std::pair<qint64, qint64> EventLog::period() const
{
    std::pair<qint64, qint64> found{LogEvent::NoTime, LogEvent::NoTime};
    for (const LogEvent& event : events) {
        if (event.time == LogEvent::NoTime)
            continue;
        found.first = found.first == LogEvent::NoTime ? event.time : std::min(found.first, event.time);
        found.second = std::max(found.second, event.time);
    }
    return found;
}

int EventLogBuilder::Names::number(std::string_view text)
{
    if (m_lastNumber >= 0 && text == m_last)
        return m_lastNumber;
    auto found = m_numbers.find(text);
    if (found == m_numbers.end())
        found = m_numbers.emplace(std::string(text), m_count++).first;
    m_last.assign(text);
    return m_lastNumber = found->second;
}

QStringList EventLogBuilder::Names::list() const
{
    QStringList names;
    names.resize(m_count);
    for (const auto& [text, number] : m_numbers)
        names[number] = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return names;
}

void EventLogBuilder::add(int ofCase, int activity, qint64 time, qint64 start, Phase phase)
{
    m_events.push_back({{time, start, activity}, ofCase, phase});
    m_hasTimes |= time != LogEvent::NoTime;
    m_hasStarts |= start != LogEvent::NoTime;
    (phase == Phase::Complete ? m_hasCompletes : m_hasOthers) = true;
}

EventLog EventLogBuilder::finish(const Progress& progress)
{
    EventLog log;
    log.activities = m_activities.list();
    log.hasTimes = m_hasTimes;
    log.hasStarts = m_hasStarts;
    const bool isPhased = m_hasCompletes && m_hasOthers;

    // A counting sort by case keeps the order of the source.
    std::vector<size_t> begins(static_cast<size_t>(m_cases.count()) + 1, 0);
    for (const Event& event : m_events)
        ++begins[static_cast<size_t>(event.ofCase) + 1];
    for (size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<Event> sorted(m_events.size());
    {
        std::vector<size_t> next(begins.begin(), begins.end() - 1);
        for (const Event& event : m_events)
            sorted[next[static_cast<size_t>(event.ofCase)]++] = event;
        m_events = {};
    }

    const auto isEarlier = [](const Event& a, const Event& b) { return a.event.time < b.event.time; };
    std::vector<std::pair<int, qint64>> begun; ///< activities of the case that were begun and not completed, when
    log.events.reserve(sorted.size());
    for (size_t number = 0; number + 1 < begins.size(); ++number) {
        if (number % 4096 == 0 && progress.isCancelled())
            return {};
        const std::span<Event> events = std::span(sorted).subspan(begins[number], begins[number + 1] - begins[number]);
        if (!std::is_sorted(events.begin(), events.end(), isEarlier))
            std::stable_sort(events.begin(), events.end(), isEarlier);
        const size_t begin = log.events.size();
        begun.clear();
        for (Event& event : events) {
            if (!isPhased || event.phase == Phase::Complete) {
                const auto at = std::find_if(
                    begun.begin(), begun.end(), [&](const auto& other) { return other.first == event.event.activity; });
                if (at != begun.end()) {
                    event.event.start = at->second;
                    log.hasStarts = true;
                    begun.erase(at);
                }
                log.events.push_back(event.event);
                continue;
            }
            ++log.notComplete;
            if (event.phase == Phase::Start && event.event.time != LogEvent::NoTime)
                begun.emplace_back(event.event.activity, event.event.time);
        }
        if (log.events.size() > begin)
            log.cases.push_back({.begin = begin, .end = log.events.size(), .open = 1});
        else
            log.emptyCases += !events.empty();
    }
    return log;
}

} // namespace touchstone
