// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "model/planning/Choice.h"
#include "model/project/Project.h"
#include "model/scoring/Certainty.h"
#include "model/scoring/FlowFigures.h"
#include "model/scoring/KeptCheck.h"

#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace touchstone {

/// A project that was read, and its ranking.
struct RankedProject
{
    std::unique_ptr<Project> project; ///< open for reading
    ProjectData data; ///< with the tallies that the filter needs
    Tallies tallies;
    Ranking ranking;
    std::vector<DigitalValue> digitalValues;
    Certainty certainty;
    std::shared_ptr<const ScoreDraws> draws; ///< that `certainty` was made from; none in the room's order
    std::optional<KeptCheck> kept; ///< whether the newest kept result of the same people still holds
};

/// Whether the evidence knows the segment and the wave; else an error that names what there is.
Result<void> checkFilter(const TallyFilter& filter, const Evidence& evidence);

/// What a command that ranks may be told: which file, whose answers, how many draws.
struct RankOptions
{
    std::string file;
    std::string segment;
    std::string wave;
    std::optional<int> draws;
    std::optional<qint64> seed;

    void declareFile(CLI::App& options);
    void declareFilter(CLI::App& options);
    void declareDraws(CLI::App& options);

    /// Opens the file for reading and ranks it, draws included. NothingToRank where there is neither evidence nor a
    /// vote.
    Result<RankedProject> rank(Progress& progress) const;
    /// The same without draws.
    Result<RankedProject> readRanked(Progress& progress) const;
    /// The same, and what cannot be ranked comes unranked.
    Result<RankedProject> read(Progress& progress) const;
};

/// Chooses among the project's solutions, under `budget` or the project's own.
Result<Choice> choiceOf(const RankedProject& ranked, Progress& progress, std::optional<double> budget = std::nullopt);

/// Where the project's journeys are lost and go round; Cancelled instead of figures that were cut short.
Result<FlowFigures> flowOf(const RankedProject& ranked, Progress& progress);

/// Says on the console what has to be said beside a ranking.
void sayWarnings(const RankedProject& ranked, Console& console);

} // namespace touchstone
