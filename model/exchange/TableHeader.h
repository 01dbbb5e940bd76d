// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ImportReport.h"

#include <functional>

namespace touchstone {

/// Whether the first record names the columns: it does unless most of its cells are numbers (a plain 1, 2, 3 ... is a
/// name).
bool isHeader(const QStringList& first);

/// The names of the columns, told apart: an empty one is "Column N", a repeated one "Name (2)". White space around a
/// name is left out, inside it becomes one space. `row` is where the names stand in the source; `warn` gets what was
/// changed.
QStringList tellApart(const QStringList& cells, qint64 row, const std::function<void(const ImportWarning&)>& warn);

} // namespace touchstone
