// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Tallies.h"

#include <algorithm>
#include <array>
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
    Adder(const Journey& journey, const SignalRules& rules)
        : m_order(journey)
        , m_rules(rules)
    { }

    /// Whether it counts.
    bool add(const MeasuredCounts& measured)
    {
        const std::vector<double>& counts = measured.counts;
        const auto order = m_order.of(measured.place);
        const bool isMeasured = std::any_of(counts.begin(), counts.end(), [](double count) { return count > 0; });
        if (!order || !isMeasured || counts.size() != measured.scale.loss.size() || !m_rules.counts(measured.scale))
            return false;
        const LevelLosses losses = m_rules.lossesOf(measured.scale);
        Entry& entry = m_entries[{measured.scale.signal, *order}];
        entry.place = measured.place;
        for (size_t level = 0; level < counts.size(); ++level)
            entry.countOfLoss[{losses.loss[level], losses.plain[level]}] += counts[level];
        if (!entry.anchors)
            entry.anchors = m_rules.anchorsOf(measured.scale);
        entry.sources.push_back(measured.source);
        return true;
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

private:
    struct Entry
    {
        Place place;
        std::map<std::pair<double, double>, double, std::greater<>> countOfLoss; ///< by loss and plain loss
        std::optional<Anchors> anchors;
        std::vector<TallySource> sources;
    };
    PlaceOrder m_order;
    const SignalRules& m_rules;
    std::map<std::pair<Signal, std::array<int, 3>>, Entry> m_entries;
};

/// Warns where a table neither falls nor rises all along, once for each.
void warnOfUneven(std::vector<TallyWarning>& warnings, const SignalRule& rule, const QStringList& arguments)
{
    const TallyWarning warning{TallyWarning::Kind::UnevenLoss, arguments};
    if (!SignalRules::isMonotone(rule.loss) && std::find(warnings.begin(), warnings.end(), warning) == warnings.end())
        warnings.push_back(warning);
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

Tallies talliesUnder(const SignalRules& rules, const Journey& journey, Tallies tallies)
{
    if (tallies.measured.empty())
        return tallies;
    std::erase_if(
        tallies.warnings, [](const TallyWarning& warning) { return warning.kind == TallyWarning::Kind::UnevenLoss; });
    Adder adder(journey, rules);
    for (const MeasuredCounts& measured : tallies.measured) {
        if (!adder.add(measured))
            continue;
        const MeasuredScale& scale = measured.scale;
        warnOfUneven(tallies.warnings, rules.of(scale.question), {scale.question.survey, scale.question.question});
        warnOfUneven(tallies.warnings, rules.of(scale.signal), {infoOf(scale.signal).key});
    }
    tallies.signalTallies = adder.tallies();
    tallies.anchors = rules.anchors();
    return tallies;
}

} // namespace touchstone
