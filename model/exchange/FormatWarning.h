// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/CappedWarnings.h"
#include "model/journey/Journey.h"

namespace touchstone {

/// Something that did not get through as it stood while a journey was read from, merged from or written to another
/// program's format. The comment names the arguments, in order.
struct FormatWarning
{
    enum class Kind {
        // tables
        ColumnIgnored, ///< its header, or its number
        BadValue, ///< the value, the column or attribute that does not allow it
        NameMissing, ///< the row has cells, but no name
        CellsBeyondColumns, ///< cells without a column
        UnclosedQuote,
        UndecodableBytes, ///< count
        TooManyRows, ///< rows read
        // transitions of any format
        TransitionRefused, ///< from, to: into the start, or out of an end
        TransitionRepeated, ///< from, to: the counts were added up
        // Mermaid
        ScoreUnreadable, ///< the text
        ScoreRounded, ///< the text, the score taken
        StatementIgnored, ///< its keyword
        // GraphML
        AttributeIgnored, ///< its name, values
        HyperedgeIgnored, ///< hyperedges
        PortIgnored, ///< ends of edges at ports
        DirectionAssumed, ///< edges without a direction
        NestedGraphFlattened, ///< the name of its node
        EdgeAtGroupIgnored, ///< from, to
        EdgeEndUnknown, ///< from, to
        NodeRepeated, ///< its id
        OtherGraphIgnored,
        // merging
        ValuesDiffer, ///< values that were left as they are in the journey
        // writing
        LeftOut, ///< what, in English (describeWarnings() translates it); how many
        LineBreaksLost, ///< texts
        ScoreAveraged, ///< touchpoints with several ratings
        ScoreNeutral, ///< touchpoints without a rating, written as 3
    };
    Kind kind;
    qint64 row = 0; ///< row of a table, line of a text; from 1, 0 if it does not apply
    int column = 0; ///< of a table; from 1, 0 if it does not apply
    QStringList arguments = {};

    friend bool operator==(const FormatWarning&, const FormatWarning&) = default;
};

using FormatWarnings = CappedWarnings<FormatWarning>;

/// A journey as another format names it. Keys may be empty, and touchpoints may be without stage or channel: what the
/// format does not name. mergeJourney() makes it whole.
struct JourneyReading
{
    Journey journey;
    FormatWarnings warnings;
};

/// A journey in another format, and what did not get into it.
struct JourneyWriting
{
    QByteArray bytes;
    FormatWarnings warnings;
};

} // namespace touchstone
