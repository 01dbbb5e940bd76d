// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/base/Sheet.h"
#include "model/project/ProjectData.h"

namespace touchstone {

/// A project as sheets of a workbook.
struct Workbook
{
    /// The ranking with its terms, the evidence signal by signal, the answers level by level, the quotes, the plan, the
    /// touchpoints, and how it was made. A sheet that would be empty is left out.
    std::vector<Sheet> sheets;
    std::optional<Error> withoutPlan; ///< why nothing can be planned
};

/// Ranks, draws and plans, and writes all of it down in `language`; numbers in full precision. `data` has the tallies
/// that `filter` needs. Cancelled.
Result<Workbook> workbookOf(
    const ProjectData& data, const TallyFilter& filter, const QString& language, Progress& progress);

} // namespace touchstone
