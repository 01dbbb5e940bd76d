// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Explanation.h"

#include "model/evidence/Voices.h"

#include <numeric>

namespace touchstone {
namespace {

QStringList levelTexts(Signal signal, const QStringList& given, const std::vector<double>& edges)
{
    if (!given.isEmpty())
        return given;
    if (edges.empty())
        return infoOf(signal).levels;
    QStringList result;
    for (const double edge : edges)
        result << QString::number(edge, 'g', QLocale::FloatingPointShortest);
    return result;
}

void setLosses(ExplainedSource& explained, LevelLosses losses)
{
    explained.loss = std::move(losses.loss);
    explained.plainLoss = std::move(losses.plain);
}

std::optional<ExplainedSource> surveySource(
    const TallySource& source, const Survey& survey, const TallyFilter& filter, const SignalRules& rules)
{
    const SurveyTally* tally = survey.tally(filter);
    if (!tally || source.column < 0 || source.column >= static_cast<int>(survey.mapping.columns.size()))
        return std::nullopt;
    const auto histogram = std::find_if(tally->histograms.begin(), tally->histograms.end(),
        [&](const ColumnHistogram& candidate) { return candidate.column == source.column; });
    const ColumnMapping& column = survey.mapping.columns[static_cast<size_t>(source.column)];
    if (histogram == tally->histograms.end() || !column.signal)
        return std::nullopt;
    ExplainedSource result;
    result.source = source;
    result.title = nameOf(survey);
    result.question = column.header;
    result.levels = levelTexts(*column.signal, column.levels, column.edges);
    if (column.reversed)
        std::reverse(result.levels.begin(), result.levels.end());
    result.counts = histogram->counts;
    setLosses(result, rules.lossesOf(scaleOf(survey, column)));
    return result;
}

ExplainedSource aggregateSource(const TallySource& source, const Aggregate& aggregate, const SignalRules& rules)
{
    ExplainedSource result;
    result.source = source;
    result.levels = levelTexts(aggregate.signal, aggregate.levels, aggregate.edges);
    result.counts = aggregate.counts;
    setLosses(result, rules.lossesOf(scaleOf(aggregate)));
    return result;
}

/// Puts together the explanation of one place.
class Explainer
{
public:
    Explainer(
        const Ranking& ranking, const Tallies& tallies, const Journey& journey, const Evidence& evidence, Place place)
        : m_ranking(ranking)
        , m_tallies(tallies)
        , m_journey(journey)
        , m_evidence(evidence)
        , m_place(place)
    { }

    Explanation explained()
    {
        Explanation result;
        result.place = m_place;
        for (const RoomPlace& room : m_ranking.room) {
            if (Place{room.touchpoint} == m_place)
                result.room = room;
        }
        if (const RankedPlace* ranked = m_ranking.find(m_place)) {
            result.ranked = *ranked;
            result.impactOf = ranked->impactOf;
            result.average = m_ranking.averageScore;
            result.severityVersusAverage = ranked->severityVersusAverage;
            result.impactVersusAverage = ranked->impactVersusAverage;
            addFamilies(result, *ranked);
            addImpacts(result, *ranked);
        }
        addQuotes(result);
        return result;
    }

private:
    void addFamilies(Explanation& result, const RankedPlace& ranked) const
    {
        for (size_t family = 0; family < FamilyCount; ++family) {
            if (!ranked.families[family])
                continue;
            ExplainedFamily explained;
            explained.family = static_cast<Family>(family);
            explained.weight = ranked.painWeights[family];
            explained.pain = *ranked.families[family];
            explained.term = ranked.painTerms[family].value_or(0);
            for (const SignalScore& score : ranked.signalScores) {
                if (infoOf(score.signal).family == explained.family)
                    explained.signalsBehind.push_back(signalBehind(score));
            }
            result.families.push_back(explained);
        }
    }

    ExplainedSignal signalBehind(const SignalScore& score) const
    {
        ExplainedSignal result;
        result.score = score;
        const SignalTally* tally = m_tallies.find(m_place, score.signal);
        if (!tally)
            return result;
        result.counts = tally->counts;
        result.loss = tally->loss;
        for (const TallySource& source : tally->sources) {
            std::optional<ExplainedSource> explained;
            if (source.kind == TallySource::Kind::Interviews)
                explained = interviewSource(source, *tally, result.sources, m_ranking.settings.rules);
            else if (const Aggregate* aggregate = m_evidence.aggregates.find(source.aggregate))
                explained = aggregateSource(source, *aggregate, m_ranking.settings.rules);
            else if (const Survey* survey = m_evidence.surveys.find(source.survey))
                explained = surveySource(source, *survey, m_ranking.filter, m_ranking.settings.rules);
            if (!explained)
                continue;
            explained->n = std::accumulate(explained->counts.begin(), explained->counts.end(), 0.);
            result.sources.push_back(*explained);
        }
        return result;
    }

    /// Interviews come last among the sources, so that what the others did not give is theirs.
    static ExplainedSource interviewSource(const TallySource& source, const SignalTally& tally,
        const std::vector<ExplainedSource>& others, const SignalRules& rules)
    {
        ExplainedSource result;
        result.source = source;
        result.levels = infoOf(Signal::Voice).levels;
        setLosses(result, rules.lossesOf(scaleOf(Signal::Voice)));
        for (const double loss : result.plainLoss) {
            double count = 0;
            for (size_t level = 0; level < tally.loss.size(); ++level)
                count += tally.plain()[level] == loss ? tally.counts[level] : 0;
            for (const ExplainedSource& other : others) {
                for (size_t level = 0; level < other.plainLoss.size(); ++level)
                    count -= other.plainLoss[level] == loss ? other.counts[level] : 0;
            }
            result.counts.push_back(count);
        }
        return result;
    }

    void addImpacts(Explanation& result, const RankedPlace& ranked) const
    {
        for (size_t part = 0; part < impactCount(); ++part) {
            if (!ranked.impacts[part])
                continue;
            ExplainedImpact explained;
            explained.part = static_cast<Impact>(part);
            explained.weight = ranked.impactWeights[part];
            explained.value = *ranked.impacts[part];
            explained.term = ranked.impactTerms[part].value_or(0);
            addBackground(explained, ranked.impactOf);
            result.impacts.push_back(explained);
        }
    }

    void addBackground(ExplainedImpact& explained, TouchpointId id) const
    {
        const RankedPlace* ranked = m_ranking.find({id});
        if (explained.part == Impact::Reach && ranked)
            explained.expectedVisits = ranked->expectedVisits;
        if (explained.part == Impact::DropOff && ranked)
            explained.exitShare = ranked->exitShare;
        if (const auto values = m_tallies.impactValues.find(explained.part); values != m_tallies.impactValues.end()) {
            if (const auto value = values->second.find(id); value != values->second.end())
                explained.own = value->second;
        }
        if (explained.part != Impact::Importance)
            return;
        if (const Touchpoint* touchpoint = m_journey.touchpoints.find(id))
            explained.statedImportance = touchpoint->importance;
        for (size_t driver = 0; driver < m_ranking.driverTouchpoints.size(); ++driver) {
            if (m_ranking.driverTouchpoints[driver] != id)
                continue;
            explained.relativeWeight = m_ranking.relativeWeights[driver];
            if (driver < m_ranking.dominanceWeights.size())
                explained.dominanceWeight = m_ranking.dominanceWeights[driver];
        }
    }

    void addQuotes(Explanation& result) const
    {
        QSet<QString> asked;
        for (const Interview& interview : m_evidence.interviews) {
            if (!countsInWave(interview.wave, m_ranking.filter.wave))
                continue;
            const bool isCustomer = interview.informant == Informant::Customer;
            bool isAsked
                = std::find(interview.covers.begin(), interview.covers.end(), m_place) != interview.covers.end();
            for (const Excerpt& excerpt : interview.excerpts) {
                if (excerpt.place != m_place)
                    continue;
                isAsked = isAsked || excerpt.severity;
                (isCustomer ? result.quotes : result.otherQuotes)
                    .push_back({.interview = interview.id,
                        .interviewKey = interview.key,
                        .title = interview.title,
                        .informant = interview.informant,
                        .excerpt = excerpt.id,
                        .excerptKey = excerpt.key,
                        .text = interview.quote(excerpt),
                        .severity = excerpt.severity,
                        .code = excerpt.code});
            }
            if (isCustomer && isAsked)
                asked.insert(voiceOf(interview));
        }
        result.customersAsked = static_cast<int>(asked.size());
        const auto isWorse = [](const ExplainedQuote& a, const ExplainedQuote& b) {
            return a.severity.value_or(-1) > b.severity.value_or(-1);
        };
        std::stable_sort(result.quotes.begin(), result.quotes.end(), isWorse);
        std::stable_sort(result.otherQuotes.begin(), result.otherQuotes.end(), isWorse);
    }

    const Ranking& m_ranking;
    const Tallies& m_tallies;
    const Journey& m_journey;
    const Evidence& m_evidence;
    Place m_place;
};

} // namespace

Result<Explanation> explain(const Ranking& ranking, const Tallies& tallies, const Journey& journey,
    const Evidence& evidence, const Place& place)
{
    Explanation explanation = Explainer(ranking, tallies, journey, evidence, place).explained();
    if (!explanation.ranked && !explanation.room)
        return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {journey.keyOf(place)}});
    return explanation;
}

} // namespace touchstone
