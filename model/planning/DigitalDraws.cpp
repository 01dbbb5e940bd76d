// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/DigitalDraws.h"

#include "model/planning/Triangular.h"
#include "model/scoring/RandomStream.h"

#include <numeric>

namespace touchstone {
namespace {

/// Whose draws a stream of StreamPurpose::Removes is for.
enum class RemovedBy : std::uint64_t { Solution, Assumption };

std::vector<float> drawTriangular(const ThreePoint& points, RemovedBy what, int index, const ScoreSettings& settings)
{
    RandomStream stream(
        settings.seed, StreamPurpose::Removes, static_cast<std::uint64_t>(index), static_cast<std::uint64_t>(what));
    std::vector<float> draws(static_cast<size_t>(settings.draws));
    std::generate(
        draws.begin(), draws.end(), [&] { return static_cast<float>(triangularQuantile(points, stream.uniform())); });
    return draws;
}

} // namespace

std::vector<float> drawRemoves(
    const Plan& plan, SolutionId solution, const ThreePoint& removes, const ScoreSettings& settings)
{
    return drawTriangular(removes, RemovedBy::Solution, plan.solutions.indexOf(solution), settings);
}

std::vector<PlaceUncertainty> digitalUncertainty(const std::vector<DigitalValue>& values, const Ranking& ranking,
    const Plan& plan, const ScoreDraws& draws, Progress& progress)
{
    // Tiers are read from rows in order.
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a].value > values[b].value; });
    std::vector<Place> places;
    for (const size_t index : order)
        places.push_back(values[index].place);
    ScoreRows rows = draws.scores(places, ranking.settings.painWeights, ranking.settings.impactWeights, progress);
    if (progress.isCancelled())
        return std::vector<PlaceUncertainty>(values.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        const DigitalValue& value = values[order[row]];
        const std::vector<float> removes = value.solution
            ? drawRemoves(plan, value.solution, value.removes, ranking.settings)
            : drawTriangular(value.removes, RemovedBy::Assumption, static_cast<int>(order[row]), ranking.settings);
        const auto delivery = static_cast<float>(value.delivery);
        for (size_t draw = 0; draw < rows[row].size(); ++draw)
            rows[row][draw] *= removes[draw] * delivery;
    }
    const Uncertainty uncertainty = rankUncertainty(rows, progress);
    std::vector<PlaceUncertainty> result(values.size());
    for (size_t row = 0; row < uncertainty.places.size(); ++row)
        result[order[row]] = uncertainty.places[row];
    return result;
}

} // namespace touchstone
