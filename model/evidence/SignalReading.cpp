// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/SignalReading.h"

#include "model/evidence/ColumnLoss.h"
#include "model/statistics/MeanTest.h"
#include "model/statistics/NpsTest.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr double Level = .95;

/// From a loss to the figure's unit: `best` stands for 0, `worst` for 1.
struct Unit
{
    double best = 0, worst = 100;

    double of(double loss) const { return best + (worst - best) * loss; }
    Interval of(const Interval& loss) const
    {
        const double a = std::clamp(of(loss.low), std::min(best, worst), std::max(best, worst));
        const double b = std::clamp(of(loss.high), std::min(best, worst), std::max(best, worst));
        return {std::min(a, b), std::max(a, b)};
    }
};

Unit unitOf(Signal signal)
{
    const SignalInfo& info = infoOf(signal);
    switch (info.figure) {
    case SignalFigure::Nps:
        return {100, -100};
    case SignalFigure::Mean: {
        // The signal's levels go from worst to best.
        const std::vector<double> values = levelValues(info.levels);
        return {values.back(), values.front()};
    }
    case SignalFigure::Share:
    case SignalFigure::Minutes:
    case SignalFigure::Severity:
        return {};
    }
    return {};
}

SignalReading readingOf(const SignalTally& tally)
{
    const std::vector<double>& losses = tally.plain();
    SignalReading reading{.place = tally.place, .n = tally.total(), .affected = tally.affected()};
    const SampleMoments moments = sampleMoments(losses, tally.counts);
    reading.loss = moments.mean;
    const Unit unit = unitOf(tally.signal);
    reading.value = unit.of(moments.mean);
    const bool isYesOrNo = std::ranges::all_of(losses, [](double loss) { return loss == 0 || loss == 1; });
    if (infoOf(tally.signal).figure == SignalFigure::Nps) {
        NpsCounts nps;
        for (size_t level = 0; level < losses.size(); ++level)
            (losses[level] > .75          ? nps.detractors
                    : losses[level] < .25 ? nps.promoters
                                          : nps.passives)
                += tally.counts[level];
        const Interval range = npsRange(nps, Level);
        reading.value = 100 * nps.nps();
        reading.range = Interval{100 * range.low, 100 * range.high};
    } else if (isYesOrNo) {
        reading.range = unit.of(wilson(moments.mean * reading.n, reading.n, Level));
    } else if (const auto range = meanRange(moments, Level)) {
        reading.range = unit.of(*range);
    }
    return reading;
}

} // namespace

Interval scaleOfReadings(Signal signal)
{
    const Unit unit = unitOf(signal);
    return {std::min(unit.best, unit.worst), std::max(unit.best, unit.worst)};
}

std::vector<SignalReading> readingsOf(const Tallies& tallies, Signal signal)
{
    std::vector<SignalReading> readings;
    for (const SignalTally& tally : tallies.signalTallies) {
        if (tally.signal == signal)
            readings.push_back(readingOf(tally));
    }
    std::ranges::stable_sort(readings, std::greater(), &SignalReading::loss);
    return readings;
}

} // namespace touchstone
