// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"
#include "tests/support/EvidenceBuilder.h"

namespace touchstone::test {

inline const std::vector<double> Bad = {60, 20, 10, 5, 5}, Fair = {10, 20, 40, 20, 10}, Good = {5, 5, 10, 20, 60};

/// Three touchpoints with satisfaction measured at each.
inline EvidenceBuilder three()
{
    EvidenceBuilder builder({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    builder.counts(QStringLiteral("a"), Signal::Csat, Bad);
    builder.counts(QStringLiteral("b"), Signal::Csat, Fair);
    builder.counts(QStringLiteral("c"), Signal::Csat, Good);
    return builder;
}

inline const RankedPlace& at(const Ranking& ranking, EvidenceBuilder& builder, const QString& place)
{
    const RankedPlace* found = ranking.find(builder.place(place));
    if (!found)
        qFatal("not in the ranking");
    return *found;
}

inline bool warns(const Ranking& ranking, ScoreWarning::Kind kind)
{
    return std::any_of(ranking.warnings.begin(), ranking.warnings.end(),
        [&](const ScoreWarning& warning) { return warning.kind == kind; });
}

/// Two drivers, a and b, explaining .2867 and .0867 of the outcome.
inline DriverMatrix driverMatrix(EvidenceBuilder& builder, double n)
{
    return {.outcome = QStringLiteral("overall"),
        .respondents = n,
        .touchpoints = {builder.place(QStringLiteral("a")).touchpoint, builder.place(QStringLiteral("b")).touchpoint},
        .correlation = {{1, .6, .4}, {.6, 1, .5}, {.4, .5, 1}}};
}

} // namespace touchstone::test
