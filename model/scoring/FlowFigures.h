// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/journey/Flow.h"
#include "model/scoring/DrawRange.h"
#include "model/scoring/ScoreSettings.h"

namespace touchstone {

/// A figure with its 90 % range over the draws.
struct DrawnFigure
{
    double value = 0;
    DrawRange range;

    friend bool operator==(const DrawnFigure&, const DrawnFigure&) = default;
};

/// What the counted journeys say about losing customers at one touchpoint.
struct LossFigures
{
    DrawnFigure journeysLost; ///< a period, by the chain
    std::optional<DrawnFigure> revenueAtRisk; ///< a period; where it says what a customer is worth
    std::optional<DrawnFigure> fixEffect; ///< how much success rises if its drop-off is halved; none where all are lost
    bool isUnavoidable = false; ///< every way from the start to success passes here

    friend bool operator==(const LossFigures&, const LossFigures&) = default;
};

/// Touchpoints among which journeys go back.
struct LoopFigures
{
    std::vector<TouchpointId> touchpoints; ///< in the journey's order
    DrawnFigure repeats; ///< visits a journey that come again to where it was

    friend bool operator==(const LoopFigures&, const LoopFigures&) = default;
};

/// Where journeys are lost and where they go round, with ranges.
struct FlowFigures
{
    /// Share of the drop-off that fixEffect cuts.
    static constexpr double FixedShare = .5;

    QHash<TouchpointId, LossFigures> at; ///< of the touchpoints that counted transitions know
    std::vector<LoopFigures> loops; ///< costliest first
    std::optional<DrawnFigure> revenueAtRisk; ///< a period, of all touchpoints that say what a customer is worth

    friend bool operator==(const FlowFigures&, const FlowFigures&) = default;
};

/// Whether a touchpoint that counted transitions know says what a customer is worth.
bool saysWorth(const Journey& journey, const Flow& flow);

/// Money that exits where so many journeys start: those lost at each touchpoint times what one is worth there.
double moneyLost(const Journey& journey, const Flow& flow, double started);

/// Solves the chain for its counts and for draws of them (the same as those of impact). Empty without counts, and where
/// it was cancelled.
FlowFigures flowFigures(const Journey& journey, const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
