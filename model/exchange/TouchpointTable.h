// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JourneyColumns.h"
#include "model/exchange/TableText.h"

namespace touchstone {

/// One row of a touchpoint table. `touchpoint` carries what the cells say (name, importance ...), without ids; the key
/// is empty unless there is a column of ids.
struct TouchpointRow
{
    qint64 row = 0; ///< in the table, from 1
    Touchpoint touchpoint;
    QString stage; ///< its name, empty if none is said
    QString channel;
};

/// Touchpoints out of a table, and what could not be taken, with row and column.
struct TouchpointTable
{
    bool hasHeader = false;
    std::vector<TouchpointRow> rows;
    FormatWarnings warnings;
};

/// Whether a record is the header of a touchpoint table: it names a column of names (or of ids), in either language.
bool isTouchpointHeader(const QStringList& cells);

/// Touchpoints out of a table. Without a header the columns are told by what is in them: those that hold stages and
/// channels of `journey` are these, a column of numbers is the importance, the others are name, stage, channel in this
/// order. An empty stage or channel left of the name is the one above, as in merged cells.
TouchpointTable readTouchpointTable(const TableText& table, const Journey& journey);

/// Touchpoints out of text that was pasted or dropped: a column or grid of a spreadsheet, CSV, or one name a line, with
/// or without bullets or numbers.
TouchpointTable parseTouchpointTable(const QString& text, const Journey& journey);

/// The rows as a journey to be merged: stages and channels in the order of their first mention, no transitions.
JourneyReading journeyOf(TouchpointTable table);

/// Touchpoints as text for pasting into a spreadsheet: name, stage, channel, and the importance if any has one; cells
/// divided by tabs, without a header. parseTouchpointTable() reads it back.
QString touchpointsAsText(const Journey& journey, const std::vector<TouchpointId>& ids, const QString& language);

} // namespace touchstone
