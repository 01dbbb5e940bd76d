// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace touchstone {

/// What went wrong. Made into words, in the reader's language, by describeError() at the edge.
/// The comment names the arguments, in order.
enum class ErrorCode {
    // files
    FileMissing,
    FileUnreadable, ///< system's reason
    FileUnwritable, ///< system's reason
    FileExists,
    DiskFull,
    // the project file
    NotAProject,
    NewerProject, ///< version of Touchstone needed
    DamagedProject, ///< what the integrity check found first
    ReadOnlyProject, ///< why: "requested", "file", "folder", "disk" (each cannot be written), "older" (and so cannot be
    ///< migrated)
    BusyProject,
    UndoBlocked, ///< name of the edit, name of the later edit in its way
    NothingToUndo,
    NothingToRedo,
    EditRefused, ///< SQLite's reason
    // the text form
    JsonSyntax, ///< parser's reason, "line:column"
    JsonWrongFormat, ///< what the file says it is
    JsonWrongType, ///< type expected
    JsonMissingKey, ///< the key
    JsonDuplicateKey, ///< the key
    JsonDuplicateId, ///< the id
    JsonDuplicateEdge, ///< from, to
    JsonDanglingReference, ///< kind of thing, the id
    JsonReservedId, ///< the id
    JsonBadValue, ///< the value, what is allowed
    // a journey from elsewhere
    FragmentWrongFormat,
    FileTooLarge, ///< megabytes allowed
    JourneyWithoutTouchpoints,
    MermaidNotJourney, ///< what stands in the place of "journey"
    MermaidBadLine, ///< the line
    MermaidUnclosed, ///< what opens and never closes
    XmlSyntax, ///< parser's reason, "line:column"
    XmlEntities, ///< "line:column"
    GraphmlWrongRoot, ///< name of the root element
    GraphmlNoGraph,
    // tables that come in
    TableEmpty,
    TableNotText, ///< what the bytes look like
    TableTooWide, ///< columns found, columns allowed
    MappingMissingColumn, ///< the column
    MappingNothingToImport,
    MappingBadRole, ///< the column, the role
    MappingUnknownSignal, ///< the column, the signal
    MappingBadLevels, ///< the column, what is wrong
    UnsupportedSource, ///< what the file looks like
    SourceDamaged, ///< reason
    SourceEncrypted,
    SourceHostile, ///< what is out of all measure
    SheetUnknown, ///< as asked for, what there is
    NoSheets, ///< what kind of file has none
    // the journey's rules
    TransitionIntoStart,
    TransitionOutOfEnd,
    TransitionDuplicate,
    TransitionUnknownEnd,
    // what the data does not allow
    NothingToRank,
    TouchpointUnknown, ///< as asked for
    JourneyUnknown, ///< as asked for
    SegmentUnknown, ///< as asked for, what there is
    WaveUnknown, ///< as asked for, what there is
    SolutionUnknown, ///< as asked for
    ScenarioUnknown, ///< as asked for, what there is
    NothingToTry, ///< no scenario is saved
    KeptResultUnknown, ///< as asked for, what there is
    NothingKept, ///< no result is kept
    KeptResultExists, ///< the name
    KeptResultUnreadable, ///< its name
    TransitionUncounted, ///< the transition, "a > b"
    DropOffUncounted, ///< the touchpoint
    DropOffWithoutWayOn, ///< the touchpoint
    TouchpointExists, ///< the id
    NothingToPlan,
    PlanNeedsEvidence,
    PrerequisiteCycle, ///< keys of solutions, "a > b > a"
    NegativeCost, ///< key of a solution
    MixedCosts,
    // the rest
    Cancelled,
    PdfFailed, ///< reason
    PictureTooLarge, ///< width and height in pixels
    NothingToDraw,
    Internal, ///< reason
};

/// An expected failure: a code, its arguments, and the place it concerns.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments = {};
    QString file = {}; ///< path of the file concerned, empty if none
    QString place = {}; ///< JSON path, sheet cell or column inside that file, empty if none
    qint64 row = 0; ///< 1-based row (line of the table) inside that file, 0 if none

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an expected failure.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

/// Returns from the enclosing function with the error of `expression` if it has one.
#define TOUCHSTONE_TRY(expression)                                                                                     \
    do {                                                                                                               \
        if (auto touchstoneResult = (expression); !touchstoneResult)                                                   \
            return ::touchstone::failure(std::move(touchstoneResult).error());                                         \
    } while (false)

} // namespace touchstone
