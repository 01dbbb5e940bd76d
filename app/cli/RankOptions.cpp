// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RankOptions.h"

#include "model/evidence/FilterChoices.h"
#include "model/exchange/FilteredEvidence.h"
#include "model/scoring/DrawCost.h"
#include "views/common/DescribeImport.h"

#include <CLI/CLI.hpp>

namespace touchstone {
Result<void> checkFilter(const TallyFilter& filter, const Evidence& evidence)
{
    const QStringList segments = segmentChoices(evidence);
    if (!filter.segment.isEmpty() && !segments.contains(filter.segment))
        return failure(
            {.code = ErrorCode::SegmentUnknown, .arguments = {filter.segment, segments.join(QStringLiteral(", "))}});
    const QStringList waves = waveChoices(evidence);
    if (!filter.wave.isEmpty() && !waves.contains(filter.wave))
        return failure({.code = ErrorCode::WaveUnknown, .arguments = {filter.wave, waves.join(QStringLiteral(", "))}});
    return {};
}

void RankOptions::declareFile(CLI::App& options)
{
    options.add_option("FILE", file, "The project, *.journey")->required();
}

void RankOptions::declareFilter(CLI::App& options)
{
    options.add_option("--segment", segment, "Only the answers of one segment: COLUMN=VALUE");
    options.add_option("--wave", wave, "Only one survey wave; all, if none is named");
}

void RankOptions::declareDraws(CLI::App& options)
{
    options.add_option("--draws", draws, "Number of draws")->check(CLI::Range(1, 10'000'000));
    options.add_option("--seed", seed, "Seed of the draws")->check(CLI::NonNegativeNumber);
}

Result<RankedProject> RankOptions::rank(Progress& progress) const
{
    Result<RankedProject> ranked = readRanked(progress);
    if (!ranked)
        return ranked;
    if (ranked->ranking.basis == Basis::Evidence) {
        progress.setTotal(certaintyCost(ranked->data.journey, ranked->tallies, ranked->data.settings));
        ranked->draws = std::make_shared<const ScoreDraws>(
            ranked->data.journey, ranked->tallies, ranked->data.settings, progress);
        if (ranked->draws->isValid())
            ranked->certainty = certaintyOf(ranked->ranking, ranked->data.journey, *ranked->draws, progress);
    } else {
        ranked->certainty = certaintyOf(ranked->ranking, ranked->data.journey, ranked->tallies, progress);
    }
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    return ranked;
}

Result<RankedProject> RankOptions::readRanked(Progress& progress) const
{
    Result<RankedProject> ranked = read(progress);
    if (ranked && ranked->ranking.basis == Basis::Nothing)
        return failure({.code = ErrorCode::NothingToRank, .file = QString::fromStdString(file)});
    return ranked;
}

Result<RankedProject> RankOptions::read(Progress& progress) const
{
    auto project = Project::open(QString::fromStdString(file), Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    RankedProject ranked{.project = {},
        .data = (*project)->data(),
        .tallies = {},
        .ranking = {},
        .digitalValues = {},
        .certainty = {},
        .draws = {},
        .kept = {}};
    const TallyFilter filter{.segment = QString::fromStdString(segment), .wave = QString::fromStdString(wave)};
    if (const auto known = checkFilter(filter, ranked.data.evidence); !known)
        return failure(known.error());
    Result<Evidence> evidence = evidenceFor((*project)->path(), ranked.data.evidence, filter);
    if (!evidence)
        return failure(evidence.error());
    ranked.data.evidence = std::move(*evidence);
    const ScoreSettings own = ranked.data.settings;
    ranked.data.settings.draws = draws.value_or(ranked.data.settings.draws);
    ranked.data.settings.seed = static_cast<quint64>(seed.value_or(static_cast<qint64>(ranked.data.settings.seed)));
    ranked.tallies = assembleTallies(ranked.data.journey, ranked.data.evidence, filter, ranked.data.settings.rules);
    ranked.ranking = touchstone::rank(ranked.data.journey, ranked.tallies, ranked.data.settings, progress);
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    ranked.kept = checkKept(ranked.data.keptResults, ranked.ranking.basis, ranked.data.journey, ranked.tallies, own);
    ranked.digitalValues = digitalValues(ranked.ranking, ranked.data.journey, ranked.data.plan);
    ranked.project = std::move(*project);
    return ranked;
}

Result<Choice> choiceOf(const RankedProject& ranked, Progress& progress, std::optional<double> budget)
{
    if (!ranked.draws)
        return failure({.code = ErrorCode::PlanNeedsEvidence});
    return choose(ranked.ranking, *ranked.draws, ranked.data.journey, ranked.data.plan, progress, budget);
}

Result<FlowFigures> flowOf(const RankedProject& ranked, Progress& progress)
{
    FlowFigures flow = flowFigures(ranked.data.journey, ranked.data.settings, progress);
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    return flow;
}

void sayWarnings(const RankedProject& ranked, Console& console)
{
    for (const ScoreWarning& warning : ranked.ranking.warnings)
        console.say(describeWarning(warning, ranked.data.journey, console.language()));
}

} // namespace touchstone
