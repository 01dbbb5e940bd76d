// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/TallyLayout.h"
#include "model/exchange/SurveyImport.h"

namespace touchstone {

/// A mapping made fit for one file and one journey: columns in the order of the file, levels worst first, touchpoints
/// as keys.
struct SurveyPlan
{
    SurveyMapping mapping;
    std::vector<int> sources; ///< per mapping column: 0-based column of the file
    std::vector<Touchpoint> newTouchpoints; ///< in the order of the columns; without stage and channel
    TallyLayout layout;
    std::vector<ImportWarning> warnings;

    int columnOf(ColumnRole role) const; ///< index in the mapping of the first column of a role, -1: none
    /// Per stored column (c1, c2 ...) its index in the mapping's columns: all but ignored ones.
    std::vector<int> storedColumns() const;
};

/// MappingMissingColumn where the file has none of the columns, MappingNothingToImport where no answer would come in,
/// MappingBadRole where a role stands twice that can stand once, MappingBadLevels.
Result<SurveyPlan> planSurvey(const SurveyMapping& mapping, const QStringList& headers, const Journey& journey);

} // namespace touchstone
