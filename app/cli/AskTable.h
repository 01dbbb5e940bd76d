// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/RankOptions.h"
#include "model/planning/EvidencePlan.h"

namespace touchstone {

/// A plan of further answers for the terminal: what it brings, and its questions with what each firms up.
QString askTable(const EvidencePlan& plan, const RankedProject& ranked, const QString& language);

} // namespace touchstone
