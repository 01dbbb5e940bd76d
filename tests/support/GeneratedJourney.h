// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"

namespace touchstone::test {

/// A journey of a furniture shop with `touchpoints` touchpoints (6 at least) in both languages, about one and a half
/// transitions a touchpoint with counts that balance roughly, and evidence of all grades: for pictures and benches. The
/// same each time.
ProjectData generatedJourney(int touchpoints);

} // namespace touchstone::test
