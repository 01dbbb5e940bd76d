// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"

#include <vector>

namespace touchstone {

/// What became of one table of a damaged file.
struct SalvagedTable
{
    QString name; ///< as in the file
    QString survey; ///< whose answers it holds, empty for the other tables
    qint64 kept = 0; ///< rows
    qint64 lost = 0; ///< rows known of that are not in the new file
    qint64 damagedPages = 0; ///< parts of the file that cannot be read, each with an unknown number of rows
};

struct SalvageReport
{
    std::vector<SalvagedTable> tables; ///< those that have rows, or lost some
    qint64 remade = 0; ///< journeys beside the main one, stages, channels and waves made anew: others refer to them
    bool isHistoryLeftOut = false; ///< it no longer fits what was kept
    bool isJournalLost = false; ///< edits in a journal beside the file that could not be brought in

    bool isWhole() const; ///< nothing was lost
};

/// Makes a new, sound project of what can still be read of a damaged one, which is not touched. What refers to rows
/// that are gone goes too, as if they had been removed by hand; but a journey beside the main one, stage, channel or
/// wave is made anew, so that what it holds stays. The file must not be open in this process. FileMissing, NotAProject,
/// NewerProject; DamagedProject where nothing can be read; FileExists where `target` exists; Cancelled.
Result<SalvageReport> salvageProject(const QString& path, const QString& target, Progress& progress);

} // namespace touchstone
