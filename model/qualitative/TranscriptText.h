// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/qualitative/QualitativeFormat.h"

namespace touchstone {

/// Letters that one interview may have: some 100 hours of talk.
constexpr qsizetype MostTranscriptLetters = 8 << 20;

/// A text in its encoding; its byte order mark is left out, its line ends are as they were.
struct DecodedText
{
    QString text;
    QString encoding; ///< its name; empty where there is nothing
    qint64 undecodable = 0; ///< pieces that became U+FFFD
};

/// Bytes as text. TableNotText for binary data; the error names no file.
Result<DecodedText> decodeText(QByteArray bytes, Progress& progress);

/// With LF at the end of lines, instead of CRLF and CR.
QString withLineFeeds(QString text);

/// The whole text of a file with LF at the end of lines. FileTooLarge, UnsupportedSource ("no-text"), FileUnreadable;
/// pieces that are no text are warned of in `file`, which also gets the encoding.
Result<QString> readTranscriptText(const QString& path, QualitativeFile& file, Progress& progress);

/// UnsupportedSource for a file in which nothing was said.
Error noTextError(const QString& path);

/// A file that is one interview: titled as the file is called, without its ending.
Result<QualitativeFile> fileOfOneInterview(QualitativeFile file, const QString& text, const QString& path);

} // namespace touchstone
