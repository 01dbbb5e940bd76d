// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <QJsonObject>

namespace touchstone {

/// What a column of a survey means, but for its header, role and signal, as the text form of a mapping says it and as
/// the project file keeps it; what has its default is left out.
QJsonObject columnMappingToJson(const ColumnMapping& column);

} // namespace touchstone
