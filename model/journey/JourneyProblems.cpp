// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyProblems.h"

#include "model/base/TextFold.h"
#include "model/journey/JourneyGraph.h"

#include <map>
#include <QSet>
#include <set>

namespace touchstone {
namespace {

using Kind = JourneyProblem::Kind;
using Fix = ProblemFix::Kind;

/// What the transitions say about one touchpoint; those that lead to itself left out.
struct Counts
{
    double in = 0, out = 0, lost = 0;
    int incoming = 0, outgoing = 0, countedIn = 0, countedOut = 0;
    const Transition* exit = nullptr;
    const Transition* entry = nullptr;

    bool allInCounted() const { return incoming > 0 && countedIn == incoming; }
    bool allOutCounted() const { return outgoing > 0 && countedOut == outgoing; }
};

bool isMore(double more, double less)
{
    return more - less >= 1 && more - less > BalanceTolerance * std::max(more, less);
}

class Finder
{
public:
    Finder(const Journey& journey, NameNumbers& names)
        : m_journey(journey)
        , m_names(names)
        , m_counts(static_cast<size_t>(journey.touchpoints.size()))
    {
        for (const Transition& transition : journey.transitions)
            take(transition);
    }

    std::vector<JourneyProblem> find()
    {
        if (!m_journey.transitions.isEmpty() && !m_journey.touchpoints.isEmpty()) {
            findEnds();
            findParts();
            findBalance();
            findMissingCounts();
        }
        findUnplaced();
        findNames();
        std::stable_sort(m_problems.begin(), m_problems.end(),
            [](const JourneyProblem& a, const JourneyProblem& b) { return a.kind < b.kind; });
        return std::move(m_problems);
    }

private:
    void take(const Transition& transition)
    {
        m_startsSomewhere = m_startsSomewhere || transition.from == StartNode;
        m_reachesGoal = m_reachesGoal || transition.to == SuccessNode;
        if (transition.from == transition.to) {
            m_selfLoops.insert(transition.from);
            return;
        }
        if (const int from = m_journey.touchpoints.indexOf(transition.from); from >= 0) {
            Counts& counts = m_counts[static_cast<size_t>(from)];
            ++counts.outgoing;
            counts.countedOut += transition.count.has_value();
            counts.out += transition.count.value_or(0);
            if (transition.to == LostNode) {
                counts.lost += transition.count.value_or(0);
                counts.exit = &transition;
            }
        } else if (transition.from == StartNode) {
            m_startCounted = m_startCounted || transition.count;
        }
        if (const int to = m_journey.touchpoints.indexOf(transition.to); to >= 0) {
            Counts& counts = m_counts[static_cast<size_t>(to)];
            ++counts.incoming;
            counts.countedIn += transition.count.has_value();
            counts.in += transition.count.value_or(0);
            if (transition.from == StartNode)
                counts.entry = &transition;
        }
    }

    const Counts& countsOf(TouchpointId id) const
    {
        return m_counts[static_cast<size_t>(m_journey.touchpoints.indexOf(id))];
    }

    Transition edge(TouchpointId from, TouchpointId to, std::optional<double> count = {}) const
    {
        return {
            .id = {}, .position = 0, .from = from, .to = to, .count = count, .painPoints = {}, .journey = m_journey.id};
    }

    static Transition recounted(const Transition& transition, std::optional<double> count)
    {
        Transition changed = transition;
        changed.count = count;
        return changed;
    }

    void findEnds()
    {
        if (!m_startsSomewhere) {
            const auto first = std::find_if(m_journey.touchpoints.begin(), m_journey.touchpoints.end(),
                [&](const Touchpoint& touchpoint) { return countsOf(touchpoint.id).incoming == 0; });
            const TouchpointId id = first == m_journey.touchpoints.end() ? m_journey.touchpoints[0].id : first->id;
            m_problems.push_back(
                {.kind = Kind::NoStart, .touchpoints = {id}, .fixes = {{Fix::StartHere, edge(StartNode, id)}}});
        }
        if (!m_reachesGoal) {
            const TouchpointId last = m_journey.touchpoints.back().id;
            m_problems.push_back(
                {.kind = Kind::NoGoal, .touchpoints = {last}, .fixes = {{Fix::LeadToGoal, edge(last, SuccessNode)}}});
        }
    }

    void findParts()
    {
        const JourneyGraph graph(m_journey);
        const std::vector<bool> isConnected = graph.connected();
        for (int i = 0; i < m_journey.touchpoints.size(); ++i) {
            if (!isConnected[static_cast<size_t>(i)])
                m_problems.push_back({.kind = Kind::Unconnected, .touchpoints = {m_journey.touchpoints[i].id}});
        }
        if (m_startsSomewhere)
            findUnreachable(graph, isConnected);
        for (const std::vector<TouchpointId>& part : graph.closedParts()) {
            const Counts& counts = countsOf(part.front());
            const bool isLoop = part.size() > 1 || m_selfLoops.contains(part.front());
            JourneyProblem problem{.kind = isLoop ? Kind::ClosedLoop : Kind::DeadEnd, .touchpoints = part};
            if (part.size() == 1) {
                problem.fixes.push_back({Fix::LeadToGoal, edge(part.front(), SuccessNode)});
                const bool isKnown = counts.allInCounted() && counts.in > 0;
                problem.fixes.push_back(
                    {Fix::LeadToLost, edge(part.front(), LostNode, isKnown ? std::optional(counts.in) : std::nullopt),
                        isKnown ? counts.in : 0});
            }
            m_problems.push_back(std::move(problem));
        }
    }

    /// Only where an unreachable part begins: mend it, and what follows is reachable, too.
    void findUnreachable(const JourneyGraph& graph, const std::vector<bool>& isConnected)
    {
        const std::vector<TouchpointId> unreachable = graph.unreachable();
        if (unreachable.empty())
            return;
        const std::vector<int> component = graph.components();
        const auto componentOf
            = [&](TouchpointId id) { return component[static_cast<size_t>(m_journey.touchpoints.indexOf(id))]; };
        QSet<int> isLedTo;
        for (const Transition& transition : m_journey.transitions) {
            if (m_journey.touchpoints.contains(transition.from) && m_journey.touchpoints.contains(transition.to)
                && componentOf(transition.from) != componentOf(transition.to))
                isLedTo.insert(componentOf(transition.to));
        }
        QHash<int, size_t> problemOf;
        for (const TouchpointId id : unreachable) {
            const int part = componentOf(id);
            if (isLedTo.contains(part) || !isConnected[static_cast<size_t>(m_journey.touchpoints.indexOf(id))])
                continue;
            if (!problemOf.contains(part)) {
                problemOf.insert(part, m_problems.size());
                m_problems.push_back({.kind = Kind::Unreachable, .touchpoints = {}});
            }
            m_problems[problemOf.value(part)].touchpoints.push_back(id);
        }
    }

    void findBalance()
    {
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            const Counts& counts = countsOf(touchpoint.id);
            if (!counts.allInCounted())
                continue;
            if (counts.exit && isMore(counts.lost, counts.in)) {
                m_problems.push_back({.kind = Kind::ExitsExceedVisits,
                    .touchpoints = {touchpoint.id},
                    .transition = counts.exit->id,
                    .in = counts.in,
                    .out = counts.lost,
                    .fixes = {{Fix::RemoveCount, recounted(*counts.exit, {})}}});
            } else if (counts.allOutCounted() && isMore(counts.in, counts.out)) {
                const double missing = counts.in - counts.out;
                m_problems.push_back({.kind = Kind::MoreComeThanGo,
                    .touchpoints = {touchpoint.id},
                    .in = counts.in,
                    .out = counts.out,
                    .fixes = {{Fix::CountAsLost,
                        counts.exit ? recounted(*counts.exit, counts.lost + missing)
                                    : edge(touchpoint.id, LostNode, missing),
                        missing}}});
            } else if (counts.allOutCounted() && isMore(counts.out, counts.in)) {
                JourneyProblem problem{
                    .kind = Kind::MoreGoThanCome, .touchpoints = {touchpoint.id}, .in = counts.in, .out = counts.out};
                const double missing = counts.out - counts.in;
                if (counts.entry) // only where journeys start here anyway is it likely that more did
                    problem.fixes.push_back(
                        {Fix::CountAsStarting, recounted(*counts.entry, *counts.entry->count + missing), missing});
                m_problems.push_back(std::move(problem));
            }
        }
    }

    void findMissingCounts()
    {
        for (const Transition& transition : m_journey.transitions) {
            if (transition.count || transition.from == transition.to)
                continue;
            const int from = m_journey.touchpoints.indexOf(transition.from);
            const Counts counts = from < 0 ? Counts{} : m_counts[static_cast<size_t>(from)];
            if (counts.countedOut == 0 && !(transition.from == StartNode && m_startCounted))
                continue;
            JourneyProblem problem{.kind = Kind::CountMissing, .touchpoints = {}, .transition = transition.id};
            for (const TouchpointId id : {transition.from, transition.to}) {
                if (m_journey.touchpoints.contains(id))
                    problem.touchpoints.push_back(id);
            }
            const double left = counts.in - counts.out;
            if (counts.allInCounted() && counts.countedOut == counts.outgoing - 1 && left > 0)
                problem.fixes.push_back({Fix::SetCount, recounted(transition, left), left});
            m_problems.push_back(std::move(problem));
        }
    }

    void findUnplaced()
    {
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            if (!m_journey.stages.isEmpty() && !m_journey.stages.contains(touchpoint.stage))
                m_problems.push_back({.kind = Kind::NoStage, .touchpoints = {touchpoint.id}});
            if (!m_journey.channels.isEmpty() && !m_journey.channels.contains(touchpoint.channel))
                m_problems.push_back({.kind = Kind::NoChannel, .touchpoints = {touchpoint.id}});
        }
    }

    void findNames()
    {
        std::vector<TouchpointId> firstOf; // by the name's number
        std::map<int, JourneyProblem> same;
        std::vector<std::pair<QString, int>> named; // how many by language; they are few
        int translated = 0;
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            bool isNamed = false;
            const auto takeName = [&](const QString& name) {
                if (name.trimmed().isEmpty())
                    return false;
                isNamed = true;
                const int number = m_names.of(name);
                firstOf.resize(static_cast<size_t>(m_names.size()));
                TouchpointId& first = firstOf[static_cast<size_t>(number)];
                if (!first) {
                    first = touchpoint.id;
                } else if (first != touchpoint.id) {
                    JourneyProblem& problem
                        = same.try_emplace(number, JourneyProblem{.kind = Kind::SameName, .touchpoints = {first}})
                              .first->second;
                    if (problem.text.isEmpty())
                        problem.text = spelling(*m_journey.touchpoints.find(first), number);
                    if (problem.touchpoints.back() != touchpoint.id)
                        problem.touchpoints.push_back(touchpoint.id);
                }
                return true;
            };
            takeName(touchpoint.name.plain());
            translated += !touchpoint.name.isPlain();
            const QMap<QString, QString>& names = touchpoint.name.byLanguage();
            for (auto name = names.begin(); name != names.end(); ++name) {
                if (!takeName(*name))
                    continue;
                auto found = std::find_if(
                    named.begin(), named.end(), [&](const auto& language) { return language.first == name.key(); });
                if (found == named.end())
                    found = named.insert(named.end(), {name.key(), 0});
                ++found->second;
            }
            if (!isNamed)
                m_problems.push_back({.kind = Kind::NoName, .touchpoints = {touchpoint.id}});
        }
        // Two that share their names in each language are one problem.
        std::vector<JourneyProblem> groups;
        std::set<std::vector<TouchpointId>> said;
        for (auto& [number, problem] : same) {
            if (said.insert(problem.touchpoints).second)
                groups.push_back(std::move(problem));
        }
        std::sort(groups.begin(), groups.end(), [this](const JourneyProblem& a, const JourneyProblem& b) {
            return m_journey.touchpoints.indexOf(a.touchpoints.front())
                < m_journey.touchpoints.indexOf(b.touchpoints.front());
        });
        std::move(groups.begin(), groups.end(), std::back_inserter(m_problems));
        for (const auto& [language, count] : named) {
            if (2 * count > m_journey.touchpoints.size() && count < translated)
                findUntranslated(language);
        }
    }

    /// How a touchpoint spells the name of that number.
    QString spelling(const Touchpoint& touchpoint, int number)
    {
        for (const QString& name : touchpoint.name.byLanguage()) {
            if (!name.trimmed().isEmpty() && m_names.of(name) == number)
                return name;
        }
        return touchpoint.name.plain();
    }

    void findUntranslated(const QString& language)
    {
        JourneyProblem problem{.kind = Kind::NotTranslated, .touchpoints = {}, .text = language};
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            const QMap<QString, QString>& names = touchpoint.name.byLanguage();
            if (!names.isEmpty() && names.value(language).trimmed().isEmpty())
                problem.touchpoints.push_back(touchpoint.id);
        }
        if (!problem.touchpoints.empty())
            m_problems.push_back(std::move(problem));
    }

    const Journey& m_journey;
    NameNumbers& m_names;
    std::vector<Counts> m_counts; ///< by touchpoint
    std::vector<JourneyProblem> m_problems;
    QSet<TouchpointId> m_selfLoops;
    bool m_startsSomewhere = false, m_reachesGoal = false, m_startCounted = false;
};

} // namespace

int NameNumbers::of(const QString& name)
{
    if (const auto known = m_names.constFind(name); known != m_names.constEnd())
        return *known;
    const QString folded = foldText(name);
    const auto same = m_folded.constFind(folded);
    const int number = same == m_folded.constEnd() ? *m_folded.insert(folded, size()) : *same;
    m_names.insert(name, number);
    return number;
}

void NameNumbers::clear()
{
    m_names.clear();
    m_folded.clear();
}

std::vector<JourneyProblem> journeyProblems(const Journey& journey)
{
    NameNumbers names;
    return journeyProblems(journey, names);
}

std::vector<JourneyProblem> journeyProblems(const Journey& journey, NameNumbers& names)
{
    // Names that are gone leave with the rest, once they are many.
    if (names.size() > 8 * (journey.touchpoints.size() + 1000))
        names.clear();
    return Finder(journey, names).find();
}

} // namespace touchstone
