// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/RankingChanges.h"

namespace touchstone {

/// Which state it is, for a reader of the comparison.
struct StateName
{
    QString file; ///< name without folder
    QString kept; ///< key of a kept result; empty: the project as it stands
    TallyFilter filter;
    QString fingerprint;
};

/// A comparison as JSON, for `compare --format json`: full precision, places in the second state's order, keys that do
/// not apply absent. The same changes give the same bytes.
QByteArray changesToJson(const RankingChanges& changes, const StateName& before, const StateName& after);

} // namespace touchstone
