// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/SourceFormat.h"
#include "model/qualitative/QualitativeFile.h"

namespace touchstone {

/// What a file shows of itself, and the beginning of its text where it is one.
struct QualitativeProbe
{
    SourceProbe source;
    QString head; ///< its first 64 KB as text, lines ending with LF; empty where it is no text
    bool isTable = false; ///< whether it looks like columns rather than prose
};

/// One kind of file that interviews or codes come in: how it is told from others by its content, and how it is read.
struct QualitativeFormat
{
    /// How sure its content makes this format. A text may be a transcript, a survey or anything else.
    enum class Match { None, Possible, Sure };

    Match (*recognises)(const QualitativeProbe& probe);
    /// SourceDamaged, SourceHostile, SourceEncrypted, XmlSyntax, XmlEntities, FileTooLarge, Cancelled, and
    /// UnsupportedSource with the reason "no-text" where nothing is in it.
    Result<QualitativeFile> (*read)(const QualitativeProbe& probe, Progress& progress);
};

// Each in the file of its reader.
extern const QualitativeFormat docxTranscript;
extern const QualitativeFormat refiProject;
extern const QualitativeFormat refiCodebook;
extern const QualitativeFormat taguetteTables;
extern const QualitativeFormat subtitleTranscript;
extern const QualitativeFormat timedLinesTranscript;
extern const QualitativeFormat markdownTranscript;
extern const QualitativeFormat plainTranscript;

/// Reads interviews or codes of any format that is known, told by content. FileMissing, FileUnreadable, what the format
/// may fail with, and UnsupportedSource with the reason "not-interviews" and what the file looks like.
Result<QualitativeFile> readQualitativeFile(const QString& path, Progress& progress);

/// Whether a file surely holds interviews or codes, and no survey, log of events or journey. For what a user drops;
/// reads the beginning only.
bool holdsInterviews(const QString& path);

} // namespace touchstone
