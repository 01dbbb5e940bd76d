// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/PooledDrivers.h"
#include "model/evidence/QuotedAnswer.h"
#include "model/evidence/Tallies.h"
#include "model/evidence/Voices.h"

#include <algorithm>

namespace touchstone {
namespace {

/// The place that a mapping names: a touchpoint's key or name, "a>b" for a handover; none if the journey lacks it.
Place placeNamed(const Journey& journey, const QString& text)
{
    if (const Touchpoint* touchpoint = journey.findTouchpoint(text))
        return {touchpoint->id};
    const qsizetype arrow = text.indexOf(QLatin1Char('>'));
    if (arrow < 0)
        return {};
    const Touchpoint* from = journey.findTouchpoint(text.left(arrow).trimmed());
    const Touchpoint* to = journey.findTouchpoint(text.mid(arrow + 1).trimmed());
    return from && to ? Place{from->id, to->id} : Place{};
}

void addSurvey(
    std::vector<MeasuredCounts>& measured, const Journey& journey, const Survey& survey, const SurveyTally& tally)
{
    for (const ColumnHistogram& histogram : tally.histograms) {
        if (histogram.column < 0 || histogram.column >= static_cast<int>(survey.mapping.columns.size()))
            continue;
        const ColumnMapping& column = survey.mapping.columns[static_cast<size_t>(histogram.column)];
        if (column.role != ColumnRole::Score || !column.signal)
            continue;
        measured.push_back({placeNamed(journey, column.touchpoint), scaleOf(survey, column), histogram.counts,
            {.kind = TallySource::Kind::Survey, .survey = survey.id, .column = histogram.column}});
    }
}

bool isOfWave(const QString& carried, const QString& wanted) { return wanted.isEmpty() || carried == wanted; }

void addAggregates(std::vector<MeasuredCounts>& measured, const Evidence& evidence, const TallyFilter& filter)
{
    for (const Aggregate& aggregate : evidence.aggregates) {
        if (aggregate.segment == filter.segment && isOfWave(aggregate.wave, filter.wave)) {
            measured.push_back({aggregate.place, scaleOf(aggregate), aggregate.counts,
                {.kind = TallySource::Kind::Aggregate, .aggregate = aggregate.id}});
        }
    }
}

/// Segments may overlap, so what was only counted by segment is not added up to everyone.
void warnOfSegments(Tallies& tallies, const Journey& journey, const Evidence& evidence, const SignalRules& rules)
{
    for (const Aggregate& aggregate : evidence.aggregates) {
        if (aggregate.segment.isEmpty() || !rules.counts(aggregate.signal)
            || !isOfWave(aggregate.wave, tallies.filter.wave) || tallies.find(aggregate.place, aggregate.signal))
            continue;
        const TallyWarning warning{
            TallyWarning::Kind::SegmentOnlyAggregates, {journey.keyOf(aggregate.place), infoOf(aggregate.signal).key}};
        if (std::find(tallies.warnings.begin(), tallies.warnings.end(), warning) == tallies.warnings.end())
            tallies.warnings.push_back(warning);
    }
}

/// Returns the number of customers. Each has one voice at a place, however many interviews they gave: their worst
/// severity there, 0 where they were asked and named nothing.
int addInterviews(std::vector<MeasuredCounts>& measured, const Evidence& evidence, const TallyFilter& filter)
{
    std::map<QString, std::map<Place, int>> worstOf;
    for (const Interview& interview : evidence.interviews) {
        if (interview.informant != Informant::Customer || !countsInWave(interview.wave, filter.wave)
            || quotedAnswer(interview))
            continue;
        std::map<Place, int>& worst = worstOf[voiceOf(interview)];
        for (const Place& place : interview.covers)
            worst.emplace(place, 0);
        for (const Excerpt& excerpt : interview.excerpts) {
            if (excerpt.place && excerpt.severity)
                worst[excerpt.place] = std::max(worst[excerpt.place], std::clamp(*excerpt.severity, 0, 3));
        }
    }
    std::map<Place, std::vector<double>> countsOf;
    for (const auto& [voice, worst] : worstOf) {
        for (const auto& [place, severity] : worst) {
            std::vector<double>& counts = countsOf[place];
            counts.resize(infoOf(Signal::Voice).loss.size());
            counts[static_cast<size_t>(severity)] += 1;
        }
    }
    for (const auto& [place, counts] : countsOf)
        measured.push_back({place, scaleOf(Signal::Voice), counts, {.kind = TallySource::Kind::Interviews}});
    return static_cast<int>(worstOf.size());
}

/// A ready-made matrix without the touchpoints that the journey lacks.
Drivers readyDrivers(const Journey& journey, const DriverMatrix& matrix)
{
    Drivers drivers{.touchpoints = {}, .correlation = {}, .n = matrix.respondents};
    std::vector<size_t> kept = {0};
    for (size_t index = 0; index < matrix.touchpoints.size(); ++index) {
        if (journey.touchpoints.contains(matrix.touchpoints[index])) {
            kept.push_back(index + 1);
            drivers.touchpoints.push_back(matrix.touchpoints[index]);
        }
    }
    for (const size_t row : kept) {
        drivers.correlation.emplace_back();
        for (const size_t column : kept)
            drivers.correlation.back().push_back(matrix.correlation[row][column]);
    }
    return drivers;
}

void addImpactValues(Tallies& tallies, const Journey& journey)
{
    for (const ImpactInfo& info : allImpacts()) {
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            if (const std::optional<double> value = info.valueOf ? info.valueOf(touchpoint) : std::nullopt)
                tallies.impactValues[info.impact][touchpoint.id] = std::max(0., *value);
        }
    }
}

} // namespace

Tallies assembleTallies(
    const Journey& journey, const Evidence& evidence, const TallyFilter& filter, const SignalRules& rules)
{
    Tallies tallies;
    tallies.filter = filter;
    std::vector<const DriverMoments*> moments;
    for (const Survey& survey : evidence.surveys) {
        const SurveyTally* tally = survey.tally(filter);
        if (!tally)
            continue;
        addSurvey(tallies.measured, journey, survey, *tally);
        tallies.respondents += tally->respondents;
        moments.push_back(&tally->drivers);
    }
    addAggregates(tallies.measured, evidence, filter);
    tallies.customersInterviewed = addInterviews(tallies.measured, evidence, filter);
    tallies = talliesUnder(rules, journey, std::move(tallies));
    if (filter.segment.isEmpty())
        warnOfSegments(tallies, journey, evidence, rules);
    addImpactValues(tallies, journey);

    PooledDrivers pooled = poolDrivers(journey, moments);
    // A ready-made matrix is about everyone: within a segment or a wave it only stands in where no survey has one.
    const bool isReadyBetter = evidence.drivers
        && (pooled.drivers.isEmpty() || (filter.isEveryone() && evidence.drivers->respondents > pooled.drivers.n));
    tallies.drivers = isReadyBetter ? readyDrivers(journey, *evidence.drivers) : std::move(pooled.drivers);
    if (!isReadyBetter)
        tallies.warnings.insert(tallies.warnings.end(), pooled.warnings.begin(), pooled.warnings.end());
    return tallies;
}

} // namespace touchstone
