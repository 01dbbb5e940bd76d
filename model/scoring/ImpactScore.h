// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/journey/Flow.h"
#include "model/scoring/DriverWeights.h"
#include "model/scoring/Ranking.h"

#include <Eigen/Dense>
#include <memory>
#include <span>

namespace touchstone {

/// Share of a value in itself and the mean of all that have one: v/(v + mean), so that the mean is .5, and .5 where the
/// mean is 0 (scoring.md 2, rel). Neither is below 0.
double relativeToMean(double value, double mean);
/// The same for each of the values and their mean; .5 where there is no value.
std::vector<double> relativeToMean(const std::vector<std::optional<double>>& values);

/// lambda, the share of derived importance beside the stated one: n/(n + 10 p); all of it where nothing was stated,
/// none where there are no drivers (scoring.md 1.2).
double derivedShare(double respondents, size_t drivers, bool isAnyStated);

/// Impact of one touchpoint from its parts.
struct ImpactScore
{
    double impact = 1; ///< I, 0..1; 1 where nothing is known
    ByImpact<double> weights = {}; ///< v_j, 0 for what is left out; they sum to 1 or are all 0
};

/// What is known about the touchpoints' impacts, in the journey's order.
struct ImpactModel
{
    /// Importance, reach, drop-off and further parts, 0..1; a part that is known nowhere is none for all.
    std::vector<ByImpact<std::optional<double>>> parts;
    std::optional<Flow> flow;
    std::vector<double> relativeStated; ///< rel() of the stated importance; empty where importance is known nowhere
    std::vector<int> driverIndices; ///< of `driverTouchpoints` in the journey, -1: not there
    std::vector<TouchpointId> driverTouchpoints; ///< empty where drivers are not used
    /// Correlations of the drivers, outcome first, and what their weights are read from; none where drivers are not
    /// used. Shared by copies: with a thousand drivers they take a second to make.
    std::shared_ptr<const Eigen::MatrixXd> correlation;
    std::shared_ptr<const OrthogonalDrivers> orthogonal;
    std::vector<double> relativeWeights, dominanceWeights; ///< of the driver touchpoints
    double lambda = 0; ///< share of derived importance
    bool hasTooFewForDrivers = false; ///< there are drivers, but n < p + 3

    /// Puts the importance that these weights of the drivers make into `parts`.
    void setImportance(std::span<const double> weights);
    /// Puts a part that is read from the touchpoints into `parts`: one value each, in the journey's order.
    void setValues(const ImpactInfo& info, const std::vector<std::optional<double>>& values);
    /// Puts the reach and the drop-off of a solved chain into `parts`.
    void setFlow(const Flow& solved);

    /// The impact of a touchpoint; a moment of truth leaves reach out, unless nothing else has weight.
    ImpactScore impactOf(int index, bool isMomentOfTruth, const ByImpact<double>& weights) const;
};

/// Whether importance is derived from these drivers: there are some, and at least p + 3 people.
bool isEnoughForDrivers(const Drivers& drivers);

/// The correlations that relative weights are read from, outcome first (see repairedCorrelation()). Useless where it
/// was cancelled.
Eigen::MatrixXd driverCorrelation(const Drivers& drivers, Progress& progress);

/// scoring.md 1.2 and section 2. Without flow and derived importance where it was cancelled.
ImpactModel modelImpact(const Journey& journey, const Tallies& tallies, Progress& progress);

} // namespace touchstone
