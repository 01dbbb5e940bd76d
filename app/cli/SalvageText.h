// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Salvage.h"

#include <QStringList>

namespace touchstone {

/// A line for each table of a salvaged file: rows kept and lost.
QString salvageTable(const SalvageReport& report);

/// What the table does not say.
QStringList salvageRemarks(const SalvageReport& report);

} // namespace touchstone
