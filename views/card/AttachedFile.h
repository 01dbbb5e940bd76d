// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/journey/Journey.h"

#include <QByteArray>

namespace touchstone {

/// Largest file that is attached, in bytes: a journey is mailed around.
inline constexpr qint64 LargestAttachment = 20LL * 1024 * 1024;

/// A file that is to be attached.
struct AttachedFile
{
    QString name;
    QString mediaType; ///< by its content and name
    QByteArray bytes;
};

/// Reads a file to attach, in any thread. Errors: FileMissing, FileUnreadable, FileTooLarge.
Result<AttachedFile> readAttachedFile(const QString& path);

/// A name under which an attachment can be written on any system, with an ending that says what it is.
QString fileNameOf(const Attachment& attachment);

/// Whether opening the file would run it, which nobody wants of a file that came with a journey.
bool isProgram(const QString& fileName);

} // namespace touchstone
