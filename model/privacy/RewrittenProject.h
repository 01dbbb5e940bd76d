// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/project/ProjectData.h"

#include <map>

namespace touchstone {

/// What a file that is made anew takes over beside its data.
struct TakenOver
{
    std::map<SurveyId, std::vector<qint64>> leftOutRows = {}; ///< of the answers, by their "row"
    /// Rows get numbers in the order of what stands in them: nothing then leads back to a line of the source.
    bool isNumberedAnew = false;
    bool hasAttachments = true;
};

/// Makes the project file `target` of `data`, with the answers and attachments of `source`, whose data were `before`.
/// Of a survey's answers the columns that `data` stores are taken. Nothing else of `source` is in the new file: no
/// history, no freed pages. `target` may be `source`: it is replaced when all is done, or stays as it is. FileExists
/// where `target` exists, unless `overwrite`; BusyProject where a window has it open.
Result<void> rewriteProject(const QString& source, const ProjectData& before, const QString& target,
    const ProjectData& data, const TakenOver& taken, bool overwrite);

} // namespace touchstone
