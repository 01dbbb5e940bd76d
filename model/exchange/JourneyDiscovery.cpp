// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyDiscovery.h"

#include "model/base/FuzzyMatch.h"
#include "model/base/TextFold.h"
#include "model/exchange/WaitTallies.h"
#include "model/project/Project.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// Shortest name that says which touchpoint is meant; a Chinese one says it in two characters.
constexpr qsizetype ShortestName = 3;
constexpr qsizetype ShortestHanName = 2;
/// Score a word that fuzzyMatch() gives where it stands in the text as it was written.
constexpr double AsWritten = 100;
/// Share of the longer of two names that the shorter one must be.
constexpr double LeastOverlap = .3;

QStringList namesOf(const LocalizedText& name)
{
    return name.isPlain() ? QStringList(name.plain()) : name.byLanguage().values();
}

bool hasHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// How much of the longer text the shorter one is, where all its words stand in it; 0 where not.
double overlap(const QString& a, const QString& b)
{
    const QString& shorter = a.size() <= b.size() ? a : b;
    const QString& longer = a.size() <= b.size() ? b : a;
    if (shorter.size() < (hasHan(shorter) ? ShortestHanName : ShortestName))
        return 0;
    const std::optional<int> found = fuzzyMatch(shorter, longer);
    if (!found)
        return 0;
    const auto words = static_cast<double>(shorter.split(u' ', Qt::SkipEmptyParts).size());
    const double share = static_cast<double>(shorter.size()) / static_cast<double>(longer.size());
    return (*found + 999) / 1000. >= AsWritten * words && share >= LeastOverlap ? share : 0;
}

LocalizedText otherName()
{
    return LocalizedText(QMap<QString, QString>{{u"en"_s, u"Other"_s}, {u"zh_CN"_s, u"其他"_s}});
}

/// Whether counted transitions say how journeys ended, and whether there are any.
struct CountedEnds
{
    bool isCounted = false, isClassified = false;

    explicit CountedEnds(const Journey& journey)
    {
        for (const Transition& transition : journey.transitions) {
            if (transition.count.value_or(0) <= 0)
                continue;
            isCounted = true;
            isClassified |= transition.to == SuccessNode || transition.to == LostNode;
        }
    }
};

/// One discovery, step by step.
class Discoverer
{
public:
    Discoverer(const PreparedLog& prepared, const EventMapping& mapping, const Journey& journey,
        const Evidence& evidence, const Progress& progress)
        : m_prepared(prepared)
        , m_mapping(mapping)
        , m_journey(journey)
        , m_evidence(evidence)
        , m_progress(progress)
    { }

    DiscoveredJourney discover(const MergeOptions& where)
    {
        makeNodes();
        const EventLog& log = m_prepared.log;
        std::vector<bool> isSuccess(static_cast<size_t>(log.activities.size()));
        for (size_t i = 0; i < isSuccess.size(); ++i)
            isSuccess[i] = m_mapping.success.contains(log.activities[static_cast<qsizetype>(i)]);
        m_result.flow = countFlow(log, m_result.map, isSuccess, m_progress);
        orderNodes();
        m_result.variants = variantsOf(log, m_result.map, isSuccess, m_progress);
        const EndCounts& total = m_result.flow.total;
        m_result.isClassified = log.knowsEnds || total.open < total.all();
        const CountedEnds there(m_journey);
        m_result.mixesEnds = m_mapping.adds && there.isCounted && there.isClassified != m_result.isClassified;
        mergeNodes(where);
        if (m_progress.isCancelled())
            return {};
        countTransitions();
        measureWaits();
        return m_progress.isCancelled() ? DiscoveredJourney() : std::move(m_result);
    }

private:
    /// Activities of one touchpoint become one node: by its id, or by the folded name of a new one.
    void makeNodes()
    {
        const std::vector<ActivityFate> fates = fatesOf(m_prepared, m_mapping);
        QHash<TouchpointId, int> nodeOf;
        QHash<QString, int> newNodeOf;
        for (const ActivityFate& fate : fates) {
            if (fate.folded == Folding::Bypass) {
                m_result.map.nodeOf.push_back(NodeMap::Bypassed);
                continue;
            }
            const LocalizedText name = fate.folded ? otherName() : LocalizedText(fate.touchpoint);
            const Touchpoint* there = m_journey.findTouchpoint(name.english());
            if (!there && fate.folded)
                there = m_journey.findTouchpoint(name.in(u"zh_CN"_s));
            int& node = there ? nodeOf[there->id] : newNodeOf[foldText(name.english())]; // from 1; 0: none yet
            if (node == 0) {
                m_result.touchpoints.push_back(
                    {there ? there->id : newId<TouchpointId>(), !there, there ? there->name : name});
                node = static_cast<int>(m_result.touchpoints.size());
            }
            m_result.map.nodeOf.push_back(node - 1);
        }
        m_result.map.nodes = static_cast<int>(m_result.touchpoints.size());
    }

    /// Touchpoints stand in the order in which journeys come to them.
    void orderNodes()
    {
        EventFlow& flow = m_result.flow;
        const size_t count = m_result.touchpoints.size();
        if (flow.visits.size() != count)
            return; // cancelled
        std::vector<size_t> order(count);
        std::iota(order.begin(), order.end(), size_t{0});
        std::stable_sort(
            order.begin(), order.end(), [&](size_t a, size_t b) { return flow.position[a] < flow.position[b]; });
        std::vector<int> rank(count);
        for (size_t i = 0; i < count; ++i)
            rank[order[i]] = static_cast<int>(i);
        const auto reordered = [&](auto& values) {
            auto old = values;
            for (size_t i = 0; i < count; ++i)
                values[i] = std::move(old[order[i]]);
        };
        reordered(m_result.touchpoints);
        reordered(flow.visits);
        reordered(flow.journeys);
        reordered(flow.starts);
        reordered(flow.ends);
        reordered(flow.position);
        for (FlowStep& step : flow.steps) {
            step.from = rank[static_cast<size_t>(step.from)];
            step.to = rank[static_cast<size_t>(step.to)];
        }
        std::sort(flow.steps.begin(), flow.steps.end(),
            [](const FlowStep& a, const FlowStep& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
        for (int& node : m_result.map.nodeOf)
            node = node == NodeMap::Bypassed ? node : rank[static_cast<size_t>(node)];
    }

    void mergeNodes(const MergeOptions& where)
    {
        Journey made;
        for (const DiscoveredTouchpoint& node : m_result.touchpoints) {
            if (!node.isNew)
                continue;
            Touchpoint touchpoint;
            touchpoint.id = node.id;
            touchpoint.position = made.touchpoints.nextPosition();
            touchpoint.name = node.name;
            made.touchpoints.put(touchpoint);
        }
        MergeOptions options = where;
        options.matchTouchpoints = false;
        m_result.merge = mergeJourney(m_journey, made, options);
        auto next = m_result.merge.touchpoints.begin();
        for (DiscoveredTouchpoint& node : m_result.touchpoints) {
            if (node.isNew)
                node.id = (next++)->id;
        }
    }

    TouchpointId idOf(int node) const { return m_result.touchpoints[static_cast<size_t>(node)].id; }

    void countTransitions()
    {
        const EventFlow& flow = m_result.flow;
        QHash<std::pair<TouchpointId, TouchpointId>, double> counts;
        std::vector<std::pair<TouchpointId, TouchpointId>> order;
        const auto count = [&](TouchpointId from, TouchpointId to, double journeys) {
            if (journeys <= 0)
                return;
            order.emplace_back(from, to);
            counts.insert({from, to}, journeys);
        };
        for (size_t node = 0; node < flow.starts.size(); ++node)
            count(StartNode, idOf(static_cast<int>(node)), flow.starts[node]);
        for (const FlowStep& step : flow.steps)
            count(idOf(step.from), idOf(step.to), step.count);
        for (size_t node = 0; node < flow.ends.size(); ++node) {
            count(idOf(static_cast<int>(node)), SuccessNode, flow.ends[node].succeeded);
            count(idOf(static_cast<int>(node)), LostNode, flow.ends[node].lost);
        }
        count(StartNode, SuccessNode, flow.empty.succeeded);
        count(StartNode, LostNode, flow.empty.lost);

        for (const Transition& there : m_journey.transitions) {
            const std::pair ends(there.from, there.to);
            Transition changed = there;
            if (counts.contains(ends)) {
                changed.count = counts.take(ends) + (m_mapping.adds ? there.count.value_or(0) : 0);
            } else if (!m_mapping.adds) {
                if (there.painPoints.empty()) {
                    m_result.removedTransitions.push_back(there.id);
                    continue;
                }
                changed.count.reset();
            }
            if (!(changed == there))
                m_result.transitions.push_back(std::move(changed));
        }
        int position = m_journey.transitions.nextPosition();
        for (const auto& ends : order) {
            if (!counts.contains(ends))
                continue;
            Transition made;
            made.id = newId<TransitionId>();
            made.position = position++;
            made.from = ends.first;
            made.to = ends.second;
            made.count = counts.value(ends);
            made.journey = m_journey.id;
            m_result.transitions.push_back(std::move(made));
        }
    }

    void measureWaits()
    {
        const std::vector<Wait> waits = waitsOf(m_prepared.log, m_result.map);
        std::vector<float> durations = durationsOf(m_prepared.log);
        m_result.medianDuration = quantile(durations, .5);
        std::vector<std::vector<float>> atNode(m_result.touchpoints.size());
        for (const Wait& wait : waits)
            atNode[static_cast<size_t>(wait.to)].push_back(wait.minutes);
        for (size_t node = 0; node < atNode.size(); ++node) {
            m_result.touchpoints[node].waits = static_cast<double>(atNode[node].size());
            m_result.touchpoints[node].medianWait = quantile(atNode[node], .5);
        }
        const WaitScale scale = waitScale(waits, m_mapping.okMinutes, m_mapping.badMinutes);
        m_result.okMinutes = scale.okMinutes;
        m_result.badMinutes = scale.badMinutes;
        if (m_mapping.waiting == WaitPlace::None || waits.empty())
            return;
        m_result.wave = m_mapping.wave;
        int position = m_evidence.aggregates.nextPosition();
        QSet<Place> places;
        for (const WaitTally& tally : tallyWaits(waits, scale, m_mapping.waiting == WaitPlace::Handovers)) {
            Aggregate aggregate;
            aggregate.id = newId<AggregateId>();
            aggregate.position = position++;
            aggregate.place
                = tally.from == NodeMap::Bypassed ? Place{idOf(tally.to)} : Place{idOf(tally.from), idOf(tally.to)};
            aggregate.signal = Signal::Waiting;
            aggregate.counts = tally.counts;
            aggregate.edges = scale.edges;
            aggregate.okMinutes = scale.okMinutes;
            aggregate.badMinutes = scale.badMinutes;
            aggregate.wave = m_mapping.wave;
            places.insert(aggregate.place);
            m_result.aggregates.push_back(std::move(aggregate));
        }
        for (const Aggregate& there : m_evidence.aggregates) {
            if (!m_mapping.adds && there.signal == Signal::Waiting && there.segment.isEmpty()
                && there.wave == m_mapping.wave && places.contains(there.place))
                m_result.removedAggregates.push_back(there.id);
        }
    }

    const PreparedLog& m_prepared;
    const EventMapping& m_mapping;
    const Journey& m_journey;
    const Evidence& m_evidence;
    const Progress& m_progress;
    DiscoveredJourney m_result;
};

} // namespace

const Touchpoint* findSimilarTouchpoint(const Journey& journey, const QString& activity)
{
    if (const Touchpoint* same = journey.findTouchpoint(activity))
        return same;
    const Touchpoint* best = nullptr;
    double most = 0;
    const QString wanted = foldText(activity);
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        for (const QString& name : namesOf(touchpoint.name)) {
            if (const double found = overlap(foldText(name), wanted); found > most) {
                most = found;
                best = &touchpoint;
            }
        }
    }
    return best;
}

PreparedLog prepareLog(EventLog log, const Journey& journey, const Progress& progress)
{
    PreparedLog prepared{.log = std::move(log)};
    prepared.flow = countFlow(prepared.log, NodeMap::ofActivities(prepared.log), {}, progress);
    for (const QString& activity : prepared.log.activities) {
        const Touchpoint* similar = progress.isCancelled() ? nullptr : findSimilarTouchpoint(journey, activity);
        prepared.suggested << (similar ? similar->key : QString());
    }
    return prepared;
}

std::vector<ActivityFate> fatesOf(const PreparedLog& prepared, const EventMapping& mapping)
{
    std::vector<ActivityFate> fates;
    for (qsizetype i = 0; i < prepared.log.activities.size(); ++i) {
        const QString& activity = prepared.log.activities[i];
        const ActivityRule* rule = mapping.rule(activity);
        ActivityFate fate;
        if (rule && rule->folded)
            fate.folded = rule->folded;
        else if (!rule && prepared.flow.journeys[static_cast<size_t>(i)] < mapping.fold)
            fate.folded = mapping.foldAs;
        else if (rule && !rule->touchpoint.isEmpty())
            fate.touchpoint = rule->touchpoint;
        else
            fate.touchpoint = prepared.suggested[i].isEmpty() ? activity : prepared.suggested[i];
        fates.push_back(std::move(fate));
    }
    return fates;
}

DiscoveredJourney discoverJourney(const PreparedLog& prepared, const EventMapping& mapping, const Journey& journey,
    const Evidence& evidence, const MergeOptions& where, const Progress& progress)
{
    return Discoverer(prepared, mapping, journey, evidence, progress).discover(where);
}

Result<void> applyDiscovery(Project& project, const DiscoveredJourney& discovered, const QString& editName)
{
    return project.edit(editName, [&](Edit& edit) {
        const Journey& journey = edit.before().journey;
        for (const DiscoveredTouchpoint& node : discovered.touchpoints) {
            if (!node.isNew && !journey.touchpoints.contains(node.id))
                return edit.fail({ErrorCode::TouchpointUnknown, {node.name.english()}});
        }
        discovered.merge.applyTo(edit);
        for (const TransitionId id : discovered.removedTransitions)
            edit.remove(id);
        for (const Transition& transition : discovered.transitions)
            edit.put(transition);
        const auto& waves = edit.before().evidence.waves;
        const bool isWaveThere
            = std::any_of(waves.begin(), waves.end(), [&](const Wave& wave) { return wave.key == discovered.wave; });
        if (!discovered.wave.isEmpty() && !isWaveThere)
            edit.put(Wave{newId<WaveId>(), discovered.wave, waves.nextPosition(), LocalizedText(discovered.wave)});
        for (const AggregateId id : discovered.removedAggregates)
            edit.remove(id);
        for (const Aggregate& aggregate : discovered.aggregates)
            edit.put(aggregate);
    });
}

} // namespace touchstone
