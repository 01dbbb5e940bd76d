// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/EventLogReader.h"

namespace touchstone {

/// Records from the start of a table, as texts.
using TableSample = std::vector<std::vector<std::string>>;

/// Finds what the columns of a table of events or paths say: by their names in both languages, which their content must
/// not contradict, else by content: times are read as times, an activity is one of few texts, a case repeats. What is
/// not sure stays empty, with its candidates. UnsupportedSource "object-centric" where an event has several cases.
Result<EventLogPeek> findEventColumns(const QStringList& headers, const TableSample& sample);

} // namespace touchstone
