// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"

namespace touchstone {

class Workspace;

/// One question, figure or set of interviews that speaks of a touchpoint.
struct CardSource
{
    TallySource source;
    QString title; ///< the question, or what else it is
    QString detail; ///< survey, signal, handover
    std::optional<qint64> n; ///< answers, or quotes; none: not counted

    friend bool operator==(const CardSource&, const CardSource&) = default;
};

/// The sources of a touchpoint of the main journey and of its handovers: questions, figures, interviews. Answers are
/// counted for the shown segment and wave.
std::vector<CardSource> cardSources(const Workspace& workspace, TouchpointId id);

/// Votes for a touchpoint.
struct CardVotes
{
    int voters = 0, dots = 0;

    friend bool operator==(const CardVotes&, const CardVotes&) = default;
};
CardVotes cardVotes(const Workspace& workspace, TouchpointId id);

} // namespace touchstone
