// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/Words.h"
#include "model/scoring/ScoreSettings.h"

#include <QStringList>

namespace touchstone {

/// What the project's settings have otherwise than the model by default, a line each: weights, signals and questions
/// that are left out, directions, anchors, loss tables. Empty where nothing is. The seed and the number of draws are no
/// matter of the model.
QStringList describeSettings(const ScoreSettings& settings, const Words& words);

} // namespace touchstone
