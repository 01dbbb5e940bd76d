// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/EvidencePlanner.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"

#include <QTest>

namespace touchstone::test {

/// A project ranked, drawn and ready to be asked about.
struct Prepared
{
    explicit Prepared(const ProjectData& of, int draws = 4000)
        : data(of)
    {
        data.settings.draws = draws;
        ranking = rankOf(data);
        tallies = assembleTallies(data.journey, data.evidence, {});
        Progress progress;
        score = std::make_unique<ScoreDraws>(data.journey, tallies, data.settings, progress);
        const auto made = EvidencePlanner::create(ranking, *score, data.journey, tallies, data.plan, progress);
        if (made)
            planner = *made;
    }

    EvidencePlan ask(const AskSettings& settings) const
    {
        Progress progress;
        const Result<EvidencePlan> plan = planner->plan(settings, progress);
        return plan ? *plan : EvidencePlan();
    }
    /// What so many answers to the one question that adds most would add.
    double gainOf(double answers) const { return ask({.questions = 1, .answers = answers}).gain; }

    ProjectData data;
    Ranking ranking;
    Tallies tallies;
    std::unique_ptr<ScoreDraws> score;
    std::shared_ptr<const EvidencePlanner> planner;
};

using Counts = std::vector<double>;

/// Two touchpoints whose satisfaction 12 and 10 people have answered; which is worse is not clear.
inline const Counts First = {4, 3, 2, 2, 1}, Second = {2, 3, 3, 1, 1};

inline EvidenceBuilder two(const Counts& a, const Counts& b)
{
    EvidenceBuilder builder({QStringLiteral("a"), QStringLiteral("b")});
    builder.counts(QStringLiteral("a"), Signal::Csat, a);
    builder.counts(QStringLiteral("b"), Signal::Csat, b);
    return builder;
}

} // namespace touchstone::test
