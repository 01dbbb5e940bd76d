// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "tests/support/JourneyBuilder.h"

#include <deque>
#include <numeric>

namespace touchstone::test {

/// What people said, per column of a mapping and level.
inline SurveyTally tally(const TallyFilter& filter, const std::vector<std::vector<double>>& counts)
{
    SurveyTally result;
    result.filter = filter;
    for (size_t column = 0; column < counts.size(); ++column) {
        const double people = std::accumulate(counts[column].begin(), counts[column].end(), 0.);
        result.histograms.push_back(
            {.column = static_cast<int>(column), .counts = counts[column], .answered = static_cast<qint64>(people)});
    }
    return result;
}

/// A project written down in a test: touchpoints by key, evidence beside them.
class EvidenceBuilder
{
public:
    explicit EvidenceBuilder(const QStringList& touchpoints) { m_journey.touchpoints(touchpoints); }

    JourneyBuilder& journey() { return m_journey; }
    EvidenceBuilder& transition(const QString& from, const QString& to, std::optional<double> count)
    {
        m_journey.transition(from, to, count);
        return *this;
    }
    /// "a", or "a>b" for a handover.
    Place place(const QString& text)
    {
        const QStringList ends = text.split(QLatin1Char('>'));
        return ends.size() == 1 ? Place{m_journey.id(text)} : Place{m_journey.id(ends[0]), m_journey.id(ends[1])};
    }
    Aggregate& counts(const QString& at, Signal signal, const std::vector<double>& counts)
    {
        Aggregate aggregate;
        aggregate.id = AggregateId{++m_id};
        aggregate.position = static_cast<int>(m_id);
        aggregate.place = place(at);
        aggregate.signal = signal;
        aggregate.counts = counts;
        return m_aggregates.emplace_back(aggregate);
    }
    /// Changes one touchpoint.
    template <typename Change>
    EvidenceBuilder& change(const QString& key, Change&& change)
    {
        Touchpoint touchpoint = *m_journey.journey().touchpoints.find(m_journey.id(key));
        change(touchpoint);
        m_journey.journey().touchpoints.put(touchpoint);
        return *this;
    }
    Interview& interview(Informant informant, const QStringList& covers)
    {
        Interview interview;
        interview.id = InterviewId{++m_id};
        interview.position = static_cast<int>(m_id);
        interview.informant = informant;
        for (const QString& key : covers)
            interview.covers.push_back(place(key));
        return m_interviews.emplace_back(interview);
    }
    /// Adds what somebody said, with how bad it was.
    void quote(Interview& interview, const QString& at, std::optional<int> severity)
    {
        Excerpt excerpt;
        excerpt.id = ExcerptId{++m_id};
        excerpt.place = place(at);
        excerpt.severity = severity;
        interview.excerpts.push_back(excerpt);
    }
    void vote(const QString& voter, const QString& key, int dots, const QString& wave = {})
    {
        ++m_id;
        m_journey.journey().votes.put({VoteId{m_id}, static_cast<int>(m_id), voter, m_journey.id(key), dots, wave});
    }
    ProjectData data()
    {
        ProjectData data;
        data.journey = m_journey.journey();
        for (const Aggregate& aggregate : m_aggregates)
            data.evidence.aggregates.put(aggregate);
        for (const Interview& interview : m_interviews)
            data.evidence.interviews.put(interview);
        data.evidence.drivers = drivers;
        return data;
    }

    std::optional<DriverMatrix> drivers;

private:
    JourneyBuilder m_journey;
    std::deque<Aggregate> m_aggregates; // references to them stay
    std::deque<Interview> m_interviews;
    qint64 m_id = 1000;
};

} // namespace touchstone::test
