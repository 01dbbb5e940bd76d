// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ImpactScore.h"

#include "model/scoring/NearestCorrelation.h"

#include <numeric>

namespace touchstone {
namespace {

constexpr size_t Importance = static_cast<size_t>(Impact::Importance);
constexpr size_t ReachPart = static_cast<size_t>(Impact::Reach);
constexpr size_t DropOff = static_cast<size_t>(Impact::DropOff);

/// Answers a driver that derived and stated importance weigh the same at.
constexpr double AnswersPerDriver = 10;
constexpr double Unknown = .5;

using Values = std::vector<std::optional<double>>;

bool hasAny(const Values& values)
{
    return std::any_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
}

void addImportance(ImpactModel& model, const Journey& journey, const Drivers& drivers, Progress& progress)
{
    Values stated;
    for (const Touchpoint& touchpoint : journey.touchpoints)
        stated.push_back(touchpoint.importance ? std::optional((*touchpoint.importance - 1) / 6) : std::nullopt);
    const bool hasDerived = isEnoughForDrivers(drivers);
    model.hasTooFewForDrivers = !drivers.isEmpty() && !hasDerived;
    if (hasDerived) {
        model.correlation = std::make_shared<const Eigen::MatrixXd>(driverCorrelation(drivers, progress));
        if (progress.isCancelled())
            return;
        model.orthogonal = std::make_shared<const OrthogonalDrivers>(*model.correlation, progress);
        if (progress.isCancelled())
            return;
        model.driverTouchpoints = drivers.touchpoints;
        model.relativeWeights = model.orthogonal->weights(model.orthogonal->slopes);
        model.dominanceWeights = dominanceWeights(*model.correlation);
        for (const TouchpointId driver : drivers.touchpoints)
            model.driverIndices.push_back(journey.touchpoints.indexOf(driver));
    }
    if (!hasDerived && !hasAny(stated))
        return;
    model.lambda = derivedShare(drivers.n, model.driverTouchpoints.size(), hasAny(stated));
    model.relativeStated = relativeToMean(stated);
    model.setImportance(model.relativeWeights);
}

void addValues(ImpactModel& model, const Journey& journey, const Tallies& tallies)
{
    for (const auto& [impact, valueAt] : tallies.impactValues) {
        Values values;
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            const auto found = valueAt.find(touchpoint.id);
            values.push_back(found == valueAt.end() ? std::nullopt : std::optional(found->second));
        }
        model.setValues(infoOf(impact), values);
    }
}

void addFlow(ImpactModel& model, const Journey& journey, const Progress& progress)
{
    model.flow = flowOf(journey, progress);
    if (!model.flow) {
        const bool hasReach = std::any_of(journey.touchpoints.begin(), journey.touchpoints.end(),
            [](const Touchpoint& touchpoint) { return touchpoint.reach.has_value(); });
        for (int index = 0; hasReach && index < journey.touchpoints.size(); ++index) {
            const std::optional<Reach> reach = journey.touchpoints[index].reach;
            model.parts[static_cast<size_t>(index)][ReachPart] = reach ? shareOf(*reach) : Unknown;
        }
        return;
    }
    model.setFlow(*model.flow);
}

} // namespace

double relativeToMean(double value, double mean) { return mean > 0 ? value / (value + mean) : Unknown; }

std::vector<double> relativeToMean(const std::vector<std::optional<double>>& values)
{
    double sum = 0;
    int count = 0;
    for (const std::optional<double>& value : values) {
        sum += value.value_or(0);
        count += value.has_value();
    }
    std::vector<double> result;
    for (const std::optional<double>& value : values)
        result.push_back(value ? relativeToMean(*value, sum / count) : Unknown);
    return result;
}

double derivedShare(double respondents, size_t drivers, bool isAnyStated)
{
    if (drivers == 0)
        return 0;
    return isAnyStated ? respondents / (respondents + AnswersPerDriver * static_cast<double>(drivers)) : 1;
}

ImpactScore ImpactModel::impactOf(int index, bool isMomentOfTruth, const ByImpact<double>& weights) const
{
    const auto& known = parts[static_cast<size_t>(index)];
    ImpactScore score;
    for (size_t part = 0; part < impactCount(); ++part)
        score.weights[part] = known[part] ? weights[part] : 0;
    if (const double all = std::accumulate(score.weights.begin(), score.weights.end(), 0.);
        isMomentOfTruth && all > score.weights[ReachPart])
        score.weights[ReachPart] = 0;
    const double total = std::accumulate(score.weights.begin(), score.weights.end(), 0.);
    if (total <= 0)
        return score;
    score.impact = 0;
    for (size_t part = 0; part < impactCount(); ++part) {
        score.weights[part] /= total;
        score.impact += score.weights[part] * known[part].value_or(0);
    }
    return score;
}

void ImpactModel::setImportance(std::span<const double> weights)
{
    Values derived(parts.size());
    for (size_t driver = 0; driver < weights.size(); ++driver) {
        if (driverIndices[driver] >= 0)
            derived[static_cast<size_t>(driverIndices[driver])] = weights[driver];
    }
    const std::vector<double> relativeDerived = relativeToMean(derived);
    for (size_t index = 0; index < parts.size(); ++index)
        parts[index][Importance] = lambda * relativeDerived[index] + (1 - lambda) * relativeStated[index];
}

void ImpactModel::setValues(const ImpactInfo& info, const Values& values)
{
    if (!hasAny(values))
        return;
    const std::vector<double> relative = relativeToMean(values);
    for (size_t index = 0; index < parts.size(); ++index) {
        parts[index][static_cast<size_t>(info.impact)]
            = info.isRelative ? relative[index] : std::min(1., values[index].value_or(Unknown));
    }
}

void ImpactModel::setFlow(const Flow& solved)
{
    Values exitShares;
    for (size_t index = 0; index < parts.size(); ++index) {
        const std::optional<FlowAt>& at = solved.at[index];
        parts[index][ReachPart] = at ? at->reach : Unknown;
        exitShares.push_back(at ? std::optional(at->exitShare) : std::nullopt);
    }
    if (solved.lostProbability <= 0)
        return;
    const std::vector<double> dropOff = relativeToMean(exitShares);
    for (size_t index = 0; index < parts.size(); ++index)
        parts[index][DropOff] = dropOff[index];
}

bool isEnoughForDrivers(const Drivers& drivers)
{
    return !drivers.isEmpty() && drivers.n >= static_cast<double>(drivers.touchpoints.size()) + 3;
}

Eigen::MatrixXd driverCorrelation(const Drivers& drivers, Progress& progress)
{
    const auto& rows = drivers.correlation;
    const auto size = static_cast<Eigen::Index>(rows.size());
    Eigen::MatrixXd pairwise(size, size);
    for (Eigen::Index row = 0; row < size; ++row) {
        for (Eigen::Index column = 0; column < size; ++column)
            pairwise(row, column) = rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
    }
    return repairedCorrelation(pairwise, progress);
}

ImpactModel modelImpact(const Journey& journey, const Tallies& tallies, Progress& progress)
{
    ImpactModel model;
    model.parts.resize(static_cast<size_t>(journey.touchpoints.size()));
    addImportance(model, journey, tallies.drivers, progress);
    addFlow(model, journey, progress);
    addValues(model, journey, tallies);
    return model;
}

} // namespace touchstone
