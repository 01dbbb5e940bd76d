// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Tallies.h"

#include "model/evidence/PooledDrivers.h"

#include <map>
#include <numeric>

namespace touchstone {
namespace {

/// Where places stand: touchpoints in the journey's order, then handovers by their ends. Unknown places have no order.
class PlaceOrder
{
public:
    explicit PlaceOrder(const Journey& journey)
        : m_journey(journey)
    { }

    /// (0, touchpoint, -) or (1, from, to); none for a place that the journey lacks.
    std::optional<std::array<int, 3>> of(const Place& place) const
    {
        const int from = m_journey.touchpoints.indexOf(place.touchpoint);
        const int to = place.isHandover() ? m_journey.touchpoints.indexOf(place.to) : 0;
        if (from < 0 || to < 0)
            return std::nullopt;
        return std::array{place.isHandover() ? 1 : 0, from, to};
    }

private:
    const Journey& m_journey;
};

/// Adds up counts by place, signal and loss.
class Adder
{
public:
    explicit Adder(const Journey& journey)
        : m_journey(journey)
        , m_order(journey)
    { }

    void add(const Place& place, Signal signal, const std::vector<double>& counts, const LevelLosses& losses,
        const std::optional<Anchors>& anchors, const TallySource& source)
    {
        const auto order = m_order.of(place);
        const bool isMeasured = std::any_of(counts.begin(), counts.end(), [](double count) { return count > 0; });
        if (!order || !isMeasured || counts.size() != losses.loss.size())
            return;
        Entry& entry = m_entries[{signal, *order}];
        entry.place = place;
        for (size_t level = 0; level < counts.size(); ++level)
            entry.countOfLoss[{losses.loss[level], losses.plain[level]}] += counts[level];
        if (!entry.anchors)
            entry.anchors = anchors;
        entry.sources.push_back(source);
    }

    bool holds(const Place& place, Signal signal) const
    {
        const auto order = m_order.of(place);
        return order && m_entries.contains({signal, *order});
    }

    std::vector<SignalTally> tallies() const
    {
        std::vector<SignalTally> result;
        for (const auto& [key, entry] : m_entries) {
            SignalTally tally{
                .place = entry.place, .signal = key.first, .anchors = entry.anchors, .sources = entry.sources};
            for (const auto& [loss, count] : entry.countOfLoss) {
                tally.loss.push_back(loss.first);
                tally.plainLoss.push_back(loss.second);
                tally.counts.push_back(count);
            }
            if (tally.plainLoss == tally.loss)
                tally.plainLoss.clear();
            result.push_back(std::move(tally));
        }
        return result;
    }

    /// The place that a mapping names: a touchpoint's key or name, "a>b" for a handover; none if the journey lacks it.
    Place placeNamed(const QString& text) const
    {
        if (const Touchpoint* touchpoint = m_journey.findTouchpoint(text))
            return {touchpoint->id};
        const qsizetype arrow = text.indexOf(QLatin1Char('>'));
        if (arrow < 0)
            return {};
        const Touchpoint* from = m_journey.findTouchpoint(text.left(arrow).trimmed());
        const Touchpoint* to = m_journey.findTouchpoint(text.mid(arrow + 1).trimmed());
        return from && to ? Place{from->id, to->id} : Place{};
    }

private:
    struct Entry
    {
        Place place;
        std::map<std::pair<double, double>, double, std::greater<>> countOfLoss; ///< by loss and plain loss
        std::optional<Anchors> anchors;
        std::vector<TallySource> sources;
    };
    const Journey& m_journey;
    PlaceOrder m_order;
    std::map<std::pair<Signal, std::array<int, 3>>, Entry> m_entries;
};

void addSurvey(Adder& adder, const Survey& survey, const SurveyTally& tally, const SignalRules& rules)
{
    for (const ColumnHistogram& histogram : tally.histograms) {
        if (histogram.column < 0 || histogram.column >= static_cast<int>(survey.mapping.columns.size()))
            continue;
        const ColumnMapping& column = survey.mapping.columns[static_cast<size_t>(histogram.column)];
        if (column.role != ColumnRole::Score || !column.signal || !rules.counts(survey, column))
            continue;
        adder.add(adder.placeNamed(column.touchpoint), *column.signal, histogram.counts, rules.lossesOf(survey, column),
            rules.anchorsOf(survey, column),
            {.kind = TallySource::Kind::Survey, .survey = survey.id, .column = histogram.column});
    }
}

bool isOfWave(const QString& carried, const QString& wanted) { return wanted.isEmpty() || carried == wanted; }

void addAggregates(Adder& adder, const Journey& journey, const Evidence& evidence, const TallyFilter& filter,
    const SignalRules& rules, std::vector<TallyWarning>& warnings)
{
    for (const Aggregate& aggregate : evidence.aggregates) {
        if (aggregate.segment == filter.segment && isOfWave(aggregate.wave, filter.wave)
            && rules.counts(aggregate.signal)) {
            adder.add(aggregate.place, aggregate.signal, aggregate.counts, rules.lossesOf(aggregate),
                rules.anchorsOf(aggregate), {.kind = TallySource::Kind::Aggregate, .aggregate = aggregate.id});
        }
    }
    if (!filter.segment.isEmpty())
        return;
    // Segments may overlap, so what was only counted by segment is not added up to everyone.
    for (const Aggregate& aggregate : evidence.aggregates) {
        if (aggregate.segment.isEmpty() || !rules.counts(aggregate.signal) || !isOfWave(aggregate.wave, filter.wave)
            || adder.holds(aggregate.place, aggregate.signal))
            continue;
        const TallyWarning warning{
            TallyWarning::Kind::SegmentOnlyAggregates, {journey.keyOf(aggregate.place), infoOf(aggregate.signal).key}};
        if (std::find(warnings.begin(), warnings.end(), warning) == warnings.end())
            warnings.push_back(warning);
    }
}

/// Returns the number of customers. Each has one voice at a place: their worst severity there, 0 where they were asked
/// and named nothing.
int addInterviews(Adder& adder, const Evidence& evidence, const TallyFilter& filter, const SignalRules& rules)
{
    int customers = 0;
    std::map<Place, std::vector<double>> countsOf;
    for (const Interview& interview : evidence.interviews) {
        if (interview.informant != Informant::Customer || !countsInWave(interview.wave, filter.wave))
            continue;
        ++customers;
        std::map<Place, int> worst;
        for (const Place& place : interview.covers)
            worst.emplace(place, 0);
        for (const Excerpt& excerpt : interview.excerpts) {
            if (excerpt.place && excerpt.severity)
                worst[excerpt.place] = std::max(worst[excerpt.place], std::clamp(*excerpt.severity, 0, 3));
        }
        for (const auto& [place, severity] : worst) {
            std::vector<double>& counts = countsOf[place];
            counts.resize(infoOf(Signal::Voice).loss.size());
            counts[static_cast<size_t>(severity)] += 1;
        }
    }
    for (const auto& [place, counts] : countsOf) {
        if (rules.counts(Signal::Voice)) {
            adder.add(place, Signal::Voice, counts, rules.lossesOf(Signal::Voice), rules.of(Signal::Voice).anchors,
                {.kind = TallySource::Kind::Interviews});
        }
    }
    return customers;
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

/// Tables of rules that are used and neither fall nor rise all along.
void warnOfUneven(Tallies& tallies, const Evidence& evidence, const SignalRules& rules)
{
    for (const auto& [signal, rule] : rules.ofSignal) {
        const bool isUsed = std::any_of(tallies.signalTallies.begin(), tallies.signalTallies.end(),
            [signal = signal](const SignalTally& tally) { return tally.signal == signal; });
        if (isUsed && !SignalRules::isMonotone(rule.loss))
            tallies.warnings.push_back({TallyWarning::Kind::UnevenLoss, {infoOf(signal).key}});
    }
    for (const Survey& survey : evidence.surveys) {
        for (const ColumnMapping& column : survey.mapping.columns) {
            const QuestionKey key{nameOf(survey), column.header};
            if (column.signal && rules.counts(survey, column) && !SignalRules::isMonotone(rules.of(key).loss))
                tallies.warnings.push_back({TallyWarning::Kind::UnevenLoss, {key.survey, key.question}});
        }
    }
}

double weighed(const std::vector<double>& counts, const std::vector<double>& loss)
{
    const double n = std::accumulate(counts.begin(), counts.end(), 0.);
    return n > 0 ? std::inner_product(counts.begin(), counts.end(), loss.begin(), 0.) / n : 0;
}

} // namespace

bool countsInWave(const QString& carried, const QString& wanted)
{
    return wanted.isEmpty() || carried.isEmpty() || carried == wanted;
}

double SignalTally::total() const { return std::accumulate(counts.begin(), counts.end(), 0.); }

double SignalTally::meanLoss() const { return weighed(counts, loss); }

double SignalTally::plainMeanLoss() const { return weighed(counts, plain()); }

double SignalTally::affected() const
{
    double sum = 0;
    for (size_t level = 0; level < counts.size(); ++level)
        sum += plain()[level] > 0 ? counts[level] : 0;
    return sum;
}

Anchors Tallies::anchorsOf(Signal signal) const
{
    const auto set = anchors.find(signal);
    return set == anchors.end() ? infoOf(signal).anchors : set->second;
}

const SignalTally* Tallies::find(const Place& place, Signal signal) const
{
    for (const SignalTally& tally : signalTallies) {
        if (tally.place == place && tally.signal == signal)
            return &tally;
    }
    return nullptr;
}

Tallies assembleTallies(
    const Journey& journey, const Evidence& evidence, const TallyFilter& filter, const SignalRules& rules)
{
    Tallies tallies;
    tallies.filter = filter;
    for (const auto& [signal, rule] : rules.ofSignal) {
        if (rule.anchors)
            tallies.anchors[signal] = *rule.anchors;
    }
    Adder adder(journey);
    std::vector<const DriverMoments*> moments;
    for (const Survey& survey : evidence.surveys) {
        const SurveyTally* tally = survey.tally(filter);
        if (!tally)
            continue;
        addSurvey(adder, survey, *tally, rules);
        tallies.respondents += tally->respondents;
        moments.push_back(&tally->drivers);
    }
    addAggregates(adder, journey, evidence, filter, rules, tallies.warnings);
    tallies.customersInterviewed = addInterviews(adder, evidence, filter, rules);
    tallies.signalTallies = adder.tallies();
    warnOfUneven(tallies, evidence, rules);

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
