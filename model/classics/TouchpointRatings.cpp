// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/TouchpointRatings.h"

#include "model/evidence/ColumnLoss.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace touchstone {
namespace {

constexpr double Top = 10; ///< of the common scale

/// Adds up questions of any scale about one thing.
class RatingSum
{
public:
    void add(std::span<const double> counts, std::span<const double> loss)
    {
        const double n = std::accumulate(counts.begin(), counts.end(), 0.);
        if (n <= 0 || counts.size() != loss.size())
            return;
        m_n += n;
        for (size_t level = 0; level < counts.size(); ++level) {
            m_loss += counts[level] * loss[level];
            m_squares += counts[level] * loss[level] * loss[level];
        }
        if (const auto share = topTwoShare(counts, loss)) {
            m_topTwo += *share / Top * n;
            m_topTwoOf += n;
        }
    }
    std::optional<ClassicRating> rating() const
    {
        if (m_n <= 0)
            return std::nullopt;
        const double loss = m_loss / m_n;
        ClassicRating rating{.n = m_n, .mean = Top * (1 - loss)};
        const Interval range = meanInterval({m_n, loss, m_squares / m_n}, ClassicLevel);
        rating.range = Interval{Top * (1 - range.high), Top * (1 - range.low)};
        if (m_topTwoOf > 0) {
            const double share = m_topTwo / m_topTwoOf;
            rating.topTwo = Top * share;
            const Interval of = meanInterval({m_topTwoOf, share, share}, ClassicLevel);
            rating.topTwoRange = Interval{Top * of.low, Top * of.high};
        }
        return rating;
    }

private:
    double m_n = 0, m_loss = 0, m_squares = 0;
    double m_topTwo = 0, m_topTwoOf = 0;
};

/// The questions and figures behind one signal of a touchpoint.
RatingSum satisfactionOf(const SignalTally& tally, const Evidence& evidence, const TallyFilter& filter)
{
    RatingSum sum;
    for (const TallySource& source : tally.sources) {
        if (source.kind == TallySource::Kind::Aggregate) {
            const Aggregate* aggregate = evidence.aggregates.find(source.aggregate);
            if (aggregate)
                sum.add(aggregate->counts, aggregateLoss(*aggregate));
            continue;
        }
        const Survey* survey = evidence.surveys.find(source.survey);
        const SurveyTally* counted = survey ? survey->tally(filter) : nullptr;
        if (!counted)
            continue;
        for (const ColumnHistogram& histogram : counted->histograms) {
            if (histogram.column == source.column)
                sum.add(histogram.counts, columnLoss(survey->mapping.columns[static_cast<size_t>(source.column)]));
        }
    }
    return sum;
}

} // namespace

std::optional<Signal> satisfactionSignal(const Tallies& tallies)
{
    std::map<Signal, int> asked;
    for (const SignalTally& tally : tallies.signalTallies) {
        if (infoOf(tally.signal).isSatisfaction && !tally.place.isHandover())
            ++asked[tally.signal];
    }
    const auto most = std::max_element(
        asked.begin(), asked.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == asked.end() ? std::nullopt : std::optional(most->first);
}

TouchpointRatings touchpointRatings(
    const Journey& journey, const Evidence& evidence, const Tallies& tallies, const ClassicAnswers& answers)
{
    TouchpointRatings ratings{.signal = satisfactionSignal(tallies)};
    std::map<TouchpointId, RatingSum> importance;
    for (const ImportanceAnswers& question : answers.importance)
        importance[question.touchpoint].add(question.counts, linearLoss(static_cast<int>(question.counts.size())));
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        TouchpointRating& rating = ratings.touchpoints.emplace_back();
        rating.touchpoint = touchpoint.id;
        if (const auto asked = importance.find(touchpoint.id); asked != importance.end())
            rating.importance = asked->second.rating();
        if (!rating.importance && touchpoint.importance)
            rating.importance = ClassicRating{.mean = Top * (*touchpoint.importance - 1) / 6};
        if (!ratings.signal)
            continue;
        if (const SignalTally* tally = tallies.find({.touchpoint = touchpoint.id}, *ratings.signal))
            rating.satisfaction = satisfactionOf(*tally, evidence, tallies.filter).rating();
    }
    return ratings;
}

std::optional<double> topTwoShare(std::span<const double> counts, std::span<const double> loss)
{
    const double n = std::accumulate(counts.begin(), counts.end(), 0.);
    if (counts.size() < 3 || counts.size() != loss.size() || n <= 0)
        return std::nullopt;
    std::vector<size_t> order(counts.size());
    std::iota(order.rbegin(), order.rend(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return loss[a] < loss[b]; });
    return Top * (counts[order[0]] + counts[order[1]]) / n;
}

} // namespace touchstone
