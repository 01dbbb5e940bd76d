// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Sheet.h"

#include <QByteArray>

namespace touchstone {

/// A workbook (*.xlsx): each sheet with a header that stays in sight and filters. Texts are texts, whatever they begin
/// with: none becomes a formula; what XML cannot hold is dropped. The same sheets give the same bytes. Internal where a
/// sheet's name is none that spreadsheets take.
Result<QByteArray> writeXlsx(const std::vector<Sheet>& sheets);

} // namespace touchstone
