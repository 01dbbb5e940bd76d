// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DriverAnalysis.h"

#include "model/scoring/DriverWeights.h"
#include "model/scoring/ImpactScore.h"
#include "model/scoring/SharedRanks.h"

#include <numeric>

namespace touchstone {

bool DriverAnalysis::doOrdersDiffer() const { return !lmg.empty() && sharedRanks(relativeWeights) != sharedRanks(lmg); }

DriverAnalysis analyseDrivers(const Tallies& tallies)
{
    const Drivers& drivers = tallies.drivers;
    DriverAnalysis result;
    if (!isEnoughForDrivers(drivers))
        return result;
    Progress progress; // is quick: nobody stops it
    const Eigen::MatrixXd correlation = driverCorrelation(drivers, progress);
    result.touchpoints = drivers.touchpoints;
    result.n = drivers.n;
    result.relativeWeights = relativeWeights(correlation);
    result.explained = std::accumulate(result.relativeWeights.begin(), result.relativeWeights.end(), 0.);
    for (Eigen::Index row = 0; row < correlation.rows(); ++row) {
        for (Eigen::Index column = 0; column < row; ++column) {
            const double given = drivers.correlation[static_cast<size_t>(row)][static_cast<size_t>(column)];
            result.isRepaired = result.isRepaired || correlation(row, column) != given;
        }
    }
    result.dominance = dominanceOf(correlation);
    result.lmg = result.dominance.general();
    return result;
}

} // namespace touchstone
