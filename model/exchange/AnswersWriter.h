// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/exchange/AnswerRows.h"

namespace SQLite {
class Database;
}

namespace touchstone {

/// Stores what comes through the queue into a table ("row", then `columns` columns), committing every 20,000 rows or
/// so, so that other connections can edit meanwhile. Progress goes by bytes of the source. Cancelled where it was
/// cancelled.
Result<void> writeAnswers(
    SQLite::Database& connection, const QString& table, int columns, AnswerQueue& queue, Progress& progress);

} // namespace touchstone
