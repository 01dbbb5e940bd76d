// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/AnsweredQuestion.h"
#include "views/research/Question.h"

namespace touchstone {

/// What a group answered to a question in one line: the figure, its range and how many: "3.4 / 5 (3.38 to 3.46), n =
/// 1,234", under 15 people without a range.
QString describeAnswered(const Question& question, const std::optional<AnsweredQuestion>& asked);

} // namespace touchstone
