// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeError.h"

#include <QCoreApplication>
#include <QDir>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/// What happened and what to do, with %1, %2 for the arguments.
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return Words::tr("There is no such file. Check its name and folder.");
    case ErrorCode::FileUnreadable:
        return Words::tr("The file cannot be read (%1). Check that it is there and that you may open it.");
    case ErrorCode::FileUnwritable:
        return Words::tr("The file cannot be written (%1). Choose another folder, or ask for the right to write here.");
    case ErrorCode::FileExists:
        return Words::tr(
            "The file exists already and was left as it is. Choose another name, or say that it may be replaced.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full. Nothing was changed; free some space and try again.");
    case ErrorCode::NotAProject:
        return Words::tr("This is not a Touchstone journey. Open a *.journey file, or import this one as evidence.");
    case ErrorCode::NewerProject:
        return Words::tr("This journey was made with a later Touchstone. It needs version %1 or later.");
    case ErrorCode::DamagedProject:
        return Words::tr("The file is damaged (%1). Open a backup, or check the file for what can be saved.");
    case ErrorCode::ReadOnlyProject:
        return Words::tr("The journey is open for reading only: %1. Save a copy elsewhere to go on working.");
    case ErrorCode::BusyProject:
        return Words::tr("Another window or an import is writing to this journey. Try again in a moment.");
    case ErrorCode::UndoBlocked:
        return Words::tr("\"%1\" cannot be undone, because the later change \"%2\" builds on it. Undo that one first.");
    case ErrorCode::NothingToUndo:
        return Words::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Words::tr("There is nothing to redo.");
    case ErrorCode::EditRefused:
        return Words::tr("The change was refused and nothing was changed (%1).");
    case ErrorCode::JsonSyntax:
        return Words::tr("This is not valid JSON: %1 at line and column %2. Mend the text there.");
    case ErrorCode::JsonWrongFormat:
        return Words::tr("The format should be \"touchstone-project\", version 1, but the file says \"%1\".");
    case ErrorCode::JsonWrongType:
        return Words::tr("Expected: %1.");
    case ErrorCode::JsonMissingKey:
        return Words::tr("The key \"%1\" is missing.");
    case ErrorCode::JsonDuplicateKey:
        return Words::tr("The key \"%1\" stands twice in one object. Keep one of the two.");
    case ErrorCode::JsonDuplicateId:
        return Words::tr("The id \"%1\" is used twice. Give each its own.");
    case ErrorCode::JsonDuplicateEdge:
        return Words::tr("The transition from \"%1\" to \"%2\" stands twice. Add up the two counts.");
    case ErrorCode::JsonDanglingReference:
        return Words::tr("There is no %1 with the id \"%2\".");
    case ErrorCode::JsonReservedId:
        return Words::tr("The id \"%1\" is reserved for an end of the journey. Choose another.");
    case ErrorCode::JsonBadValue:
        return Words::tr("%1 is not allowed here; allowed: %2.");
    case ErrorCode::FragmentWrongFormat:
        return Words::tr("What was copied cannot be read by this version of Touchstone. Copy it again.");
    case ErrorCode::FileTooLarge:
        return Words::tr(
            "The file is larger than %1 MB, the most that is taken here. Check that it is the right file, or make it "
            "smaller.");
    case ErrorCode::JourneyWithoutTouchpoints:
        return Words::tr("There are no touchpoints in this file. Check that it is the right one.");
    case ErrorCode::MermaidNotJourney:
        return Words::tr("A Mermaid journey begins with the word “journey”, but this text with “%1”.");
    case ErrorCode::MermaidBadLine:
        return Words::tr("“%1” is no line of a Mermaid journey. Write a task as “name: score: actor, actor”.");
    case ErrorCode::MermaidUnclosed:
        return Words::tr("“%1” opens here and is never closed.");
    case ErrorCode::XmlSyntax:
        return Words::tr("This is not valid XML: %1 at line and column %2. Mend the text there.");
    case ErrorCode::XmlEntities:
        return Words::tr("The file declares entities of its own (line and column %1), which are not read for safety. "
                         "Write out what they stand for.");
    case ErrorCode::GraphmlWrongRoot:
        return Words::tr("This XML is not GraphML: its first element is “%1”. Save the graph as GraphML.");
    case ErrorCode::GraphmlNoGraph:
        return Words::tr("This GraphML holds no graph.");
    case ErrorCode::TableEmpty:
        return Words::tr("The table is empty. Check that the right file or sheet was exported.");
    case ErrorCode::TableNotText:
        return Words::tr("This is not a text table (%1). Save it as CSV in the program that it comes from.");
    case ErrorCode::TableTooWide:
        return Words::tr(
            "The table has %1 columns; at most %2 can be read. Check the separator, or leave columns out.");
    case ErrorCode::MappingMissingColumn:
        return Words::tr(
            "The mapping names the column \"%1\", which the file does not have. Correct the name in the mapping.");
    case ErrorCode::MappingNothingToImport:
        return Words::tr("The mapping gives no column of the file a meaning, so nothing would be imported. Say in it "
                         "what the columns mean.");
    case ErrorCode::MappingBadRole:
        return Words::tr("The role \"%2\" cannot be used for the column \"%1\".");
    case ErrorCode::MappingUnknownSignal:
        return Words::tr("The column \"%1\" has the signal \"%2\", which does not exist. Use csat, nps, ces, "
                         "completion or another of the list.");
    case ErrorCode::MappingBadLevels:
        return Words::tr("The levels of the column \"%1\" do not fit: %2.");
    case ErrorCode::UnsupportedSource:
        return Words::tr(
            "This kind of file cannot be imported (%1). Save it as CSV in the program that it comes from.");
    case ErrorCode::SourceDamaged:
        return Words::tr("The file is damaged (%1). Get it again from where it comes from.");
    case ErrorCode::SourceEncrypted:
        return Words::tr("The file is protected with a password. Save it without one in the program that it comes "
                         "from.");
    case ErrorCode::SourceHostile:
        return Words::tr("The file is not read for safety: %1. Open it in the program that it comes from and save it "
                         "anew.");
    case ErrorCode::SheetUnknown:
        return Words::tr("There is no sheet \"%1\". There are: %2.");
    case ErrorCode::NoSheets:
        return Words::tr("A file of this kind (%1) has no sheets to choose from.");
    case ErrorCode::TransitionIntoStart:
        return Words::tr("No transition may lead to the start of the journey.");
    case ErrorCode::TransitionOutOfEnd:
        return Words::tr("No transition may leave an end of the journey.");
    case ErrorCode::TransitionDuplicate:
        return Words::tr("There is such a transition already. Change its count instead.");
    case ErrorCode::TransitionUnknownEnd:
        return Words::tr("A transition must join two touchpoints of this journey, or its start or an end.");
    case ErrorCode::NothingToRank:
        return Words::tr(
            "There is nothing to rank yet. Import a survey, add interviews or counts, or let the room vote.");
    case ErrorCode::TouchpointUnknown:
        return Words::tr("There is no touchpoint \"%1\". Give its id or its name.");
    case ErrorCode::JourneyUnknown:
        return Words::tr("There is no sub-journey or variant \"%1\". Give its id.");
    case ErrorCode::SegmentUnknown:
        return Words::tr("There is no segment \"%1\". There are: %2.");
    case ErrorCode::WaveUnknown:
        return Words::tr("There is no survey wave \"%1\". There are: %2.");
    case ErrorCode::SolutionUnknown:
        return Words::tr("There is no solution \"%1\". Give its id or its name.");
    case ErrorCode::ScenarioUnknown:
        return Words::tr("There is no scenario \"%1\". There are: %2.");
    case ErrorCode::NothingToTry:
        return Words::tr("No scenario is saved in this project. Say what to try.");
    case ErrorCode::KeptResultUnknown:
        return Words::tr("There is no kept result \"%1\". There are: %2.");
    case ErrorCode::NothingKept:
        return Words::tr("No result is kept in this project. Keep one before the evidence changes.");
    case ErrorCode::KeptResultExists:
        return Words::tr("There is a kept result \"%1\" already. Choose another name.");
    case ErrorCode::KeptResultUnreadable:
        return Words::tr(
            "What the kept result \"%1\" was made from cannot be read, so nothing can be compared with it.");
    case ErrorCode::TransitionUncounted:
        return Words::tr("No journeys were counted on the transition %1, so none can take another way.");
    case ErrorCode::DropOffUncounted:
        return Words::tr("No journeys were counted that are lost at \"%1\", so there is no drop-off to cut.");
    case ErrorCode::DropOffWithoutWayOn:
        return Words::tr("Every journey is lost at \"%1\": there is no way on that the others could take.");
    case ErrorCode::TouchpointExists:
        return Words::tr("There is a touchpoint \"%1\" already. Give the new one another id.");
    case ErrorCode::NothingToPlan:
        return Words::tr("There is no solution to choose from. Add solutions to the touchpoints first.");
    case ErrorCode::PlanNeedsEvidence:
        return Words::tr("Only the room has voted. Solutions can be chosen once there is evidence from customers: "
                         "import a survey, or add interviews or counts.");
    case ErrorCode::PrerequisiteCycle:
        return Words::tr("These solutions require each other in a circle, so none could come first: %1. Take one "
                         "requirement out.");
    case ErrorCode::NegativeCost:
        return Words::tr("A cost, a duration or the capacity of the solution \"%1\" is below 0. Correct it.");
    case ErrorCode::MixedCosts:
        return Words::tr("Some solutions have costs in figures, others only a size (S, M, L), so a budget cannot be "
                         "kept. Give all of them figures, or all of them sizes.");
    case ErrorCode::Cancelled:
        return Words::tr("Cancelled; nothing was changed.");
    case ErrorCode::PdfFailed:
        return Words::tr("The PDF could not be made (%1).");
    case ErrorCode::PictureTooLarge:
        return Words::tr(
            "The picture would have %1 x %2 pixels, more than can be drawn. Choose a smaller scale, or SVG or PDF.");
    case ErrorCode::NothingToDraw:
        return Words::tr("There is no touchpoint to draw. Add one to the map first.");
    case ErrorCode::Internal:
        return Words::tr("Something went wrong inside Touchstone (%1). Please report it.");
    }
    return {};
}

/// Why a log of events cannot be read; empty for other sources. The first argument names the reason, %1 is the next
/// one.
QString eventLogSentence(const QString& reason)
{
    if (reason == QLatin1String("no-case"))
        return Words::tr("No column surely says which case an event belongs to. Name it in the mapping, or choose it. "
                         "It could be: %1.");
    if (reason == QLatin1String("no-activity"))
        return Words::tr("No column surely says what was done. Name it in the mapping, or choose it. It could be: %1.");
    if (reason == QLatin1String("object-centric"))
        return Words::tr("This is an object-centric log (OCEL): its events belong to several objects, not to one case. "
                         "Flatten it to one type of object in the program that it comes from.");
    if (reason == QLatin1String("no-events"))
        return Words::tr("No event of this log could be read, of %1 in all: each lacks its case, activity or time.");
    if (reason == QLatin1String("gzip"))
        return Words::tr("This gzipped file holds no XES. Unpack it first.");
    if (reason == QLatin1String("packed-too-well"))
        return Words::tr("This gzipped file would unpack to far more than a log does. Unpack it and look what it is.");
    if (reason == QLatin1String("xml"))
        return Words::tr("This XML is not XES: its first element is “%1”. Save the log as XES or CSV.");
    return {};
}

/// Why interviews or codes cannot be read, in the same way.
QString interviewSentence(const QString& reason)
{
    if (reason == QLatin1String("no-text"))
        return Words::tr("There is neither a text nor a code in this file. Check that the right one was exported.");
    if (reason == QLatin1String("not-interviews"))
        return Words::tr("This is no transcript and no project or codebook of interviews (%1). Save it as text, DOCX, "
                         "VTT, SRT or REFI-QDA in the program that it comes from.");
    return {};
}

QString readOnlyReason(const QString& reason)
{
    if (reason == QLatin1String("requested"))
        return Words::tr("it was opened so");
    if (reason == QLatin1String("file"))
        return Words::tr("the file is write-protected");
    if (reason == QLatin1String("folder"))
        return Words::tr("its folder is write-protected");
    if (reason == QLatin1String("disk"))
        return Words::tr("its disk cannot be written");
    if (reason == QLatin1String("older"))
        return Words::tr("an earlier Touchstone made it, and it cannot be brought up to date where it is");
    return reason;
}

/// Words that the model gives as arguments: they are few, and fixed.
QString argumentWords(const QString& argument)
{
    static const char* const known[] = {
        QT_TRANSLATE_NOOP("Error", "object"),
        QT_TRANSLATE_NOOP("Error", "array"),
        QT_TRANSLATE_NOOP("Error", "string"),
        QT_TRANSLATE_NOOP("Error", "number"),
        QT_TRANSLATE_NOOP("Error", "whole number"),
        QT_TRANSLATE_NOOP("Error", "true or false"),
        QT_TRANSLATE_NOOP("Error", "string or object of strings"),
        QT_TRANSLATE_NOOP("Error", "a value other than null"),
        QT_TRANSLATE_NOOP("Error", "touchpoint id or object with from and to"),
        QT_TRANSLATE_NOOP("Error", "number or object with low, mid and high"),
        QT_TRANSLATE_NOOP("Error", "number, size or object with once, yearly and months"),
        QT_TRANSLATE_NOOP("Error", "an id"),
        QT_TRANSLATE_NOOP("Error", "whole characters"),
        QT_TRANSLATE_NOOP("Error", "persona"),
        QT_TRANSLATE_NOOP("Error", "stage"),
        QT_TRANSLATE_NOOP("Error", "channel"),
        QT_TRANSLATE_NOOP("Error", "touchpoint"),
        QT_TRANSLATE_NOOP("Error", "wave"),
        QT_TRANSLATE_NOOP("Error", "interview"),
        QT_TRANSLATE_NOOP("Error", "solution"),
        QT_TRANSLATE_NOOP("Error", "scenario"),
        QT_TRANSLATE_NOOP("Error", "a part unpacks to hundreds of times its size"),
        QT_TRANSLATE_NOOP("Error", "its parts are too many"),
        QT_TRANSLATE_NOOP("Error", "elements nested without end"),
        QT_TRANSLATE_NOOP("Error", "a text without end"),
        QT_TRANSLATE_NOOP("Error", "cells repeated without end"),
        QT_TRANSLATE_NOOP("Error", "more shared text than fits"),
        QT_TRANSLATE_NOOP("Error", "the archive is not whole"),
        QT_TRANSLATE_NOOP("Error", "a part is missing"),
        QT_TRANSLATE_NOOP("Error", "a part does not unpack"),
        QT_TRANSLATE_NOOP("Error", "a cell stands outside of the sheet"),
        QT_TRANSLATE_NOOP("Error", "a shared text is missing"),
    };
    for (const char* word : known) {
        if (argument == QLatin1String(word))
            return Words::tr(word);
    }
    return argument;
}

/// Whether an argument is a word of the model rather than of the user's file.
bool isModelWord(ErrorCode code, qsizetype argument)
{
    return code == ErrorCode::JsonWrongType || code == ErrorCode::SourceHostile || code == ErrorCode::SourceDamaged
        || (code == ErrorCode::JsonDanglingReference && argument == 0)
        || (code == ErrorCode::JsonBadValue && argument == 1);
}

QString filled(const Error& error)
{
    QString text = sentence(error.code);
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::UnsupportedSource && !arguments.isEmpty()) {
        for (const auto sentenceOf : {&eventLogSentence, &interviewSentence}) {
            if (const QString special = sentenceOf(arguments.first()); !special.isEmpty()) {
                text = special;
                arguments.removeFirst();
                break;
            }
        }
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (error.code == ErrorCode::ReadOnlyProject)
            arguments[i] = readOnlyReason(arguments[i]);
        else if (isModelWord(error.code, i))
            arguments[i] = argumentWords(arguments[i]);
    }
    while (arguments.size() < 2)
        arguments << QString();
    // Filled in one go: an argument may itself hold a "%2".
    if (text.contains(QLatin1String("%2")))
        return text.arg(arguments[0], arguments[1]);
    return text.contains(QLatin1String("%1")) ? text.arg(arguments[0]) : text;
}

} // namespace

QString describeError(const Error& error)
{
    const QString text = filled(error);
    const QString file = QDir::toNativeSeparators(error.file);
    const QString row = error.row > 0 ? QString::number(error.row) : QString();
    if (!file.isEmpty() && !row.isEmpty() && !error.place.isEmpty())
        return Words::tr("%1, row %2, at %3: %4").arg(file, row, error.place, text);
    if (!file.isEmpty() && !row.isEmpty())
        return Words::tr("%1, row %2: %3").arg(file, row, text);
    if (!file.isEmpty() && !error.place.isEmpty())
        return Words::tr("%1, at %2: %3").arg(file, error.place, text);
    if (!file.isEmpty())
        return Words::tr("%1: %2").arg(file, text);
    if (!row.isEmpty() && !error.place.isEmpty())
        return Words::tr("Row %1, at %2: %3").arg(row, error.place, text);
    if (!row.isEmpty())
        return Words::tr("Row %1: %2").arg(row, text);
    return error.place.isEmpty() ? text : Words::tr("At %1: %2").arg(error.place, text);
}

} // namespace touchstone
