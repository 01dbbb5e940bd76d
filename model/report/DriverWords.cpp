// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/DriverWords.h"

#include "model/scoring/SharedRanks.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

QString percent(double share, const Words& words)
{
    return words.translate("Report", "%1 %").arg(QString::number(100 * share, 'f', 1));
}

} // namespace

QStringList describeDriver(
    const DriverAnalysis& drivers, TouchpointId touchpoint, const Journey& journey, const Words& words)
{
    const auto found = std::find(drivers.touchpoints.begin(), drivers.touchpoints.end(), touchpoint);
    if (found == drivers.touchpoints.end())
        return {};
    const auto driver = static_cast<size_t>(found - drivers.touchpoints.begin());
    const QString own = percent(drivers.relativeWeights[driver], words);
    if (drivers.lmg.empty())
        return {words.translate("Drivers", "Explains %1 of the outcome by relative weights.").arg(own)};
    QStringList lines{words.translate("Drivers", "Explains %1 of the outcome by relative weights, %2 by LMG.")
                          .arg(own, percent(drivers.lmg[driver], words))};
    const int first = sharedRanks(drivers.relativeWeights)[driver];
    const int second = sharedRanks(drivers.lmg)[driver];
    if (first != second) {
        lines << words.translate("Drivers", "Number %1 among the drivers by relative weights, number %2 by LMG.")
                     .arg(first)
                     .arg(second);
    }
    QStringList dominated;
    for (size_t other = 0; other < drivers.touchpoints.size(); ++other) {
        if (drivers.dominance.complete[driver][other])
            dominated << journey.nameOf({drivers.touchpoints[other]}, words.language());
    }
    if (!dominated.isEmpty()) {
        lines << words.translate("Drivers", "Explains more than these, whichever others are known too: %1.")
                     .arg(words.list(dominated));
    }
    return lines;
}

QStringList describeDrivers(const DriverAnalysis& drivers, const Words& words)
{
    if (drivers.isEmpty())
        return {};
    QStringList lines{words
                          .translate("Drivers",
                              "%1 touchpoints explain %2 of the outcome; at least %3 people rated each of them and the "
                              "outcome.")
                          .arg(drivers.touchpoints.size())
                          .arg(percent(drivers.explained, words))
                          .arg(std::floor(drivers.n), 0, 'f', 0)};
    if (drivers.isRepaired) {
        lines << words.translate("Drivers",
            "Each correlation is of those who answered both, so that together they contradicted each other: the "
            "nearest that do not took their place.");
    }
    if (drivers.lmg.empty())
        return lines << words.translate("Drivers", "With more than 12 touchpoints LMG is not computed beside them.");
    lines << (drivers.doOrdersDiffer() ? words.translate("Drivers",
                  "Relative weights and LMG order the touchpoints differently: take neither order for certain.")
                                       : words.translate("Drivers", "Relative weights and LMG agree on the order."));
    return lines;
}

} // namespace touchstone
