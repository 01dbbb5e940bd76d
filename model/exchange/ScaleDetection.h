// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ColumnProfile.h"
#include "model/exchange/ScaleWords.h"

#include <QStringList>

namespace touchstone {

/// The answer scale that a column's values look like.
struct DetectedScale
{
    QStringList levels; ///< cell texts, worst first
    QStringList missing; ///< cell texts that look like codes for no answer
    int low = 0, high = 0; ///< of a scale of numbers; 0, 0 for words
    std::optional<WordScale> words; ///< of a scale of words
};

/// A scale of whole numbers (1..5, 0..10 ...) or of known words; nothing where the values are neither. Levels that
/// nobody chose are filled in between the ends. `usualHigh` is the highest number of the other scales in the file (0:
/// unknown): a column where nobody chose the top belongs to the same scale. `declaredMissing`: texts that the file says
/// are no answer.
std::optional<DetectedScale> detectScale(
    const ColumnProfile& profile, int usualHigh, const QStringList& declaredMissing);

} // namespace touchstone
