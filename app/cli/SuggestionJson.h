// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/SurveyImport.h"

namespace touchstone {

/// What `import --dry-run` prints: how the source was read, a mapping that `--map` takes, why each column got its role.
QByteArray suggestionToJson(const SurveySuggestion& suggestion);

} // namespace touchstone
