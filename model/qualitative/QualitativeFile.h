// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/CappedWarnings.h"
#include "model/evidence/Evidence.h"

namespace touchstone {

/// Something that did not come out of a file of interviews as it stood. The comment names the arguments, in order.
struct QualitativeWarning
{
    enum class Kind {
        UndecodableBytes, ///< pieces
        LineUnreadable, ///< the line, shortened
        TextDiffers, ///< "start–end" in code points, what the file says stands there, shortened
        PassageOutside, ///< "start–end"
        TextMissing, ///< passages that were taken without the text around them
        NothingInSource, ///< the source holds neither text nor anything coded
        CodeUnknown, ///< codings of a code that the file does not name
        ValueUnknown, ///< the value, the variable
        LeftOut, ///< what, in English (describeQualitative() translates it); how many
    };
    Kind kind;
    QString source = {}; ///< title of an interview; empty: the whole file
    qint64 line = 0; ///< from 1; 0 if it does not apply
    QStringList arguments = {};

    friend bool operator==(const QualitativeWarning&, const QualitativeWarning&) = default;
};

using QualitativeWarnings = CappedWarnings<QualitativeWarning>;

/// A code as a file names it.
struct FileCode
{
    QString id; ///< as the file's own codings name it; a GUID in lower case without braces for REFI-QDA
    QString name;
    int above = -1; ///< index of the code that it belongs to; -1: none. Always smaller than its own
    QString colour; ///< "#rrggbb", empty: none
    QString note;

    friend bool operator==(const FileCode&, const FileCode&) = default;
};

/// A passage that is marked in a text.
struct FilePassage
{
    int start = 0, end = 0; ///< Unicode code points into the text, [start, end)
    std::vector<int> codes; ///< indexes; may be none

    friend bool operator==(const FilePassage&, const FilePassage&) = default;
};

/// An interview as a file holds it.
struct FileInterview
{
    QString id; ///< as FileCode has it; empty: none
    QString title;
    QString text;
    std::vector<FilePassage> passages; ///< in order
    std::vector<int> codes; ///< of the interview as a whole
    /// Whether the text is only what was marked, a paragraph each: the file holds no more.
    bool isQuotes = false;
    std::optional<Informant> informant;
    QString person;
    QString wave; ///< as the file calls it
    std::optional<QString> sourceFile; ///< that the text came from, empty: typed; none: this file

    friend bool operator==(const FileInterview&, const FileInterview&) = default;
};

/// What a file of interviews or codes holds, before it meets a project. Names of those who coded are not read.
struct QualitativeFile
{
    QString format; ///< "txt", "md", "vtt", "srt", "timed", "docx", "qdpx", "qdc", "taguette"
    QString encoding; ///< of text files
    std::vector<FileCode> codes;
    std::vector<FileInterview> interviews;
    QualitativeWarnings warnings;
};

} // namespace touchstone
