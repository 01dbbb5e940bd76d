// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "model/scoring/Ranking.h"

namespace touchstone::test {

/// tests/data/examples/account-opening.json, with fresh random ids each time.
ProjectData example();

/// The ranking of a project over everyone, or over a filter.
Ranking rankOf(const ProjectData& data, const TallyFilter& filter = {});

} // namespace touchstone::test
