// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/EventFlow.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr int MostNodesInMatrix = 1000;
constexpr float MicrosecondsPerMinute = 60e6F;

/// Counts pairs of nodes: in a matrix, or where that would be too large in a table.
class StepCounter
{
public:
    explicit StepCounter(int nodes)
        : m_nodes(static_cast<size_t>(nodes))
        , m_isMatrix(nodes <= MostNodesInMatrix)
        , m_matrix(m_isMatrix ? m_nodes * m_nodes : 0, 0)
    { }

    void add(int from, int to, double count)
    {
        const size_t place = static_cast<size_t>(from) * m_nodes + static_cast<size_t>(to);
        if (m_isMatrix)
            m_matrix[place] += count;
        else
            m_table[place] += count;
    }

    std::vector<FlowStep> steps() const
    {
        std::vector<FlowStep> steps;
        const auto put = [&](size_t place, double count) {
            steps.push_back({static_cast<int>(place / m_nodes), static_cast<int>(place % m_nodes), count});
        };
        for (size_t place = 0; place < m_matrix.size(); ++place) {
            if (m_matrix[place] > 0)
                put(place, m_matrix[place]);
        }
        for (const auto& [place, count] : m_table) {
            if (count > 0)
                put(place, count);
        }
        std::sort(steps.begin(), steps.end(),
            [](const FlowStep& a, const FlowStep& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
        return steps;
    }

private:
    size_t m_nodes;
    bool m_isMatrix;
    std::vector<double> m_matrix;
    std::unordered_map<size_t, double> m_table;
};

/// How the journeys of a case ended.
class Ends
{
public:
    Ends(const EventLog& log, const std::vector<bool>& isSuccess)
        : m_log(log)
        , m_isSuccess(isSuccess)
        , m_isTold(!log.knowsEnds && std::find(isSuccess.begin(), isSuccess.end(), true) != isSuccess.end())
    { }

    EndCounts of(const LogCase& each) const
    {
        if (!m_isTold)
            return {each.succeeded, each.lost, each.open};
        const bool succeeds = m_isSuccess[static_cast<size_t>(m_log.events[each.end - 1].activity)];
        return {succeeds ? each.open : 0, succeeds ? 0 : each.open, 0};
    }

private:
    const EventLog& m_log;
    const std::vector<bool>& m_isSuccess;
    bool m_isTold;
};

} // namespace

NodeMap NodeMap::ofActivities(const EventLog& log)
{
    NodeMap map{.nodeOf = std::vector<int>(static_cast<size_t>(log.activities.size())),
        .nodes = static_cast<int>(log.activities.size())};
    for (size_t i = 0; i < map.nodeOf.size(); ++i)
        map.nodeOf[i] = static_cast<int>(i);
    return map;
}

EventFlow countFlow(
    const EventLog& log, const NodeMap& nodes, const std::vector<bool>& isSuccess, const Progress& progress)
{
    const auto count = static_cast<size_t>(nodes.nodes);
    EventFlow flow{.visits = std::vector<double>(count, 0),
        .journeys = std::vector<double>(count, 0),
        .starts = std::vector<double>(count, 0),
        .ends = std::vector<EndCounts>(count),
        .position = std::vector<double>(count, 0)};
    const Ends ends(log, isSuccess);
    StepCounter steps(nodes.nodes);
    std::vector<size_t> seenIn(count, 0); ///< number of the case, from 1, that passed each node last
    size_t number = 0;
    for (const LogCase& each : log.cases) {
        if (++number % 4096 == 0 && progress.isCancelled())
            return {};
        const EndCounts ended = ends.of(each);
        const double weight = ended.all();
        const double last = static_cast<double>(std::max<size_t>(each.end - each.begin, 2) - 1);
        flow.total += ended;
        int before = NodeMap::Bypassed;
        for (size_t i = each.begin; i < each.end; ++i) {
            const int node = nodes.nodeOf[static_cast<size_t>(log.events[i].activity)];
            if (node == NodeMap::Bypassed)
                continue;
            const auto at = static_cast<size_t>(node);
            if (before == NodeMap::Bypassed)
                flow.starts[at] += weight;
            else
                steps.add(before, node, weight);
            flow.visits[at] += weight;
            flow.position[at] += weight * static_cast<double>(i - each.begin) / last;
            if (seenIn[at] != number) {
                seenIn[at] = number;
                flow.journeys[at] += weight;
            }
            before = node;
        }
        (before == NodeMap::Bypassed ? flow.empty : flow.ends[static_cast<size_t>(before)]) += ended;
    }
    for (size_t at = 0; at < count; ++at)
        flow.position[at] = flow.visits[at] > 0 ? flow.position[at] / flow.visits[at] : 0;
    flow.steps = steps.steps();
    return flow;
}

std::vector<Wait> waitsOf(const EventLog& log, const NodeMap& nodes)
{
    std::vector<Wait> waits;
    if (!log.hasTimes)
        return waits;
    waits.reserve(log.events.size());
    for (const LogCase& each : log.cases) {
        int before = NodeMap::Bypassed;
        qint64 done = LogEvent::NoTime;
        for (const LogEvent& event : log.eventsOf(each)) {
            const int node = nodes.nodeOf[static_cast<size_t>(event.activity)];
            if (node == NodeMap::Bypassed)
                continue;
            const qint64 next = event.start == LogEvent::NoTime ? event.time : event.start;
            if (done != LogEvent::NoTime && next != LogEvent::NoTime)
                waits.push_back(
                    {before, node, static_cast<float>(std::max<qint64>(0, next - done)) / MicrosecondsPerMinute});
            before = node;
            done = event.time;
        }
    }
    return waits;
}

std::vector<float> durationsOf(const EventLog& log)
{
    std::vector<float> durations;
    for (const LogCase& each : log.cases) {
        const std::span<const LogEvent> events = log.eventsOf(each);
        if (events.size() < 2 || events.front().time == LogEvent::NoTime || events.back().time == LogEvent::NoTime)
            continue;
        durations.push_back(static_cast<float>(events.back().time - events.front().time) / MicrosecondsPerMinute);
    }
    return durations;
}

float quantile(std::vector<float>& values, double share)
{
    if (values.empty())
        return 0;
    const auto at = static_cast<std::ptrdiff_t>(std::floor(share * static_cast<double>(values.size() - 1)));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<size_t>(at)];
}

std::vector<Variant> variantsOf(
    const EventLog& log, const NodeMap& nodes, const std::vector<bool>& isSuccess, const Progress& progress)
{
    const Ends ends(log, isSuccess);
    std::vector<Variant> variants;
    std::unordered_map<std::string, size_t> indexOf; ///< by the bytes of the nodes
    std::string key;
    std::vector<int> way;
    for (const LogCase& each : log.cases) {
        if (progress.isCancelled())
            return {};
        way.clear();
        for (const LogEvent& event : log.eventsOf(each)) {
            if (const int node = nodes.nodeOf[static_cast<size_t>(event.activity)]; node != NodeMap::Bypassed)
                way.push_back(node);
        }
        if (way.empty())
            continue;
        key.assign(reinterpret_cast<const char*>(way.data()), way.size() * sizeof(int));
        const auto [found, isNew] = indexOf.try_emplace(key, variants.size());
        if (isNew)
            variants.push_back({way, {}});
        variants[found->second].journeys += ends.of(each);
    }
    std::stable_sort(variants.begin(), variants.end(),
        [](const Variant& a, const Variant& b) { return a.journeys.all() > b.journeys.all(); });
    return variants;
}

} // namespace touchstone
