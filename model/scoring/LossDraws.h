// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/scoring/PainEvidence.h"
#include "model/scoring/ScoreSettings.h"

#include <array>
#include <memory>
#include <span>

namespace touchstone {

/// How often the scores of so many places are drawn: settings.draws times; from 1,000 places on at most so often that
/// places x draws stays at 5 million, but 500 times at least, which tells a probability to two in a hundred and keeps
/// 10,000 places in little memory.
int drawCount(const ScoreSettings& settings, size_t places);

/// Draws of how much each place hurts, family by family: the mean pain of the family's signals, 0..1. Independent of
/// all weights.
struct FamilyDraws
{
    int draws = 0;
    /// Per place of PainEvidence and family `draws` numbers; empty: measured nowhere.
    std::vector<std::array<std::vector<float>, FamilyCount>> at;
};

/// Draws of one signal's mean loss at one place.
struct SignalLosses
{
    Signal signal = Signal::Csat;
    Anchors anchors;
    std::vector<float> losses; ///< 0..1
};

/// Makes the losses of a place, whichever are asked for, in any order: what all places of a signal share is drawn once.
/// The evidence must outlive it.
class LossDrawer
{
public:
    /// Draws what is shared. Useless where it was cancelled.
    LossDrawer(const PainEvidence& evidence, const ScoreSettings& settings, Progress& progress);
    ~LossDrawer();
    LossDrawer(LossDrawer&&) noexcept;

    /// The losses of each signal that counts for a place, by its index in the evidence. The same each time.
    std::vector<SignalLosses> at(size_t place) const;

private:
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

/// The mean pain of each family that has signals here, one number a draw; empty for the others. Losses above `ok` are
/// first multiplied by `left` where it is not empty: one entry a signal, empty or one number a draw.
std::array<std::vector<float>, FamilyCount> familyPains(
    const std::vector<SignalLosses>& losses, std::span<const std::vector<float>> left = {});

/// scoring.md section 2, "Draws, per signal": the strength of shrinkage from its grid, the journey's level shares from
/// a Dirichlet around its average, a place's level shares from a Dirichlet around these and its own counts; the signals
/// of one place then re-ordered so that they hang together (normal scores correlated by settings.signalCorrelation).
/// Where a signal has an error floor, each place that has answers gets a normal error of that size in each draw,
/// independent of all others, before the anchors. The cost does not depend on the number of answers. Empty where it was
/// cancelled.
FamilyDraws drawFamilies(const PainEvidence& evidence, const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
