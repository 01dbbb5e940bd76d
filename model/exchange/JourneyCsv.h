// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/TableText.h"

namespace touchstone {

enum class JourneyTable { None, Touchpoints, Transitions };

/// What a header announces, in either language. A table is only taken for one of touchpoints if at least half of its
/// columns can be touchpoints', and another one beside the name: a survey may have a column of names, too.
JourneyTable journeyTableOf(const QStringList& header);

/// Reads a table of touchpoints or of transitions by its header; without one a table of touchpoints, whose columns are
/// told with the help of `known`, the journey that it will go into. Ends of transitions are ids or names; "start",
/// "success" and "lost" are the journey's. JourneyWithoutTouchpoints.
Result<JourneyReading> readJourneyTable(const TableText& table, const Journey& known, const QString& fileName);

/// All touchpoints with their fields and card texts: CSV, UTF-8 with the mark that tells spreadsheets so, a header of
/// the names that headerOf() gives. Stages, channels and texts as in `language`; names in English and Chinese.
JourneyWriting writeTouchpointCsv(const Journey& journey, const QString& language);

/// All transitions: ids of both ends, the count where there is one, and the names of the ends as in `language`.
JourneyWriting writeTransitionCsv(const Journey& journey, const QString& language);

} // namespace touchstone
