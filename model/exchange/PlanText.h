// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"

namespace touchstone {

/// A choice as JSON, for `plan --format json`: numbers in full precision, keys that do not apply absent. The same
/// choice gives the same bytes.
QByteArray choiceToJson(const Choice& choice, const Ranking& ranking, const Journey& journey, const Plan& plan);

} // namespace touchstone
