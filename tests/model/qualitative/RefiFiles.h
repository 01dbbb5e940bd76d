// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qualitative/QualitativeFormat.h"

namespace touchstone::test {

inline Result<QualitativeFile> readFile(const QString& path)
{
    Progress progress;
    return readQualitativeFile(path, progress);
}

inline qsizetype codingsOf(const QualitativeFile& file)
{
    qsizetype codings = 0;
    for (const FileInterview& interview : file.interviews) {
        codings += static_cast<qsizetype>(interview.codes.size());
        for (const FilePassage& passage : interview.passages)
            codings += static_cast<qsizetype>(passage.codes.size());
    }
    return codings;
}

inline QString textOf(const FileInterview& interview, const FilePassage& passage)
{
    return QString::fromStdU32String(interview.text.toStdU32String().substr(
        static_cast<size_t>(passage.start), static_cast<size_t>(passage.end - passage.start)));
}

/// "title|passage|code", one a coding.
inline QStringList codingsIn(const QualitativeFile& file)
{
    QStringList lines;
    for (const FileInterview& interview : file.interviews) {
        for (const FilePassage& passage : interview.passages) {
            for (const int code : passage.codes)
                lines << QStringLiteral("%1|%2|%3")
                             .arg(interview.title, textOf(interview, passage),
                                 file.codes[static_cast<size_t>(code)].name);
        }
    }
    lines.sort();
    return lines;
}

} // namespace touchstone::test
