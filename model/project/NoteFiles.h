// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/journey/Journey.h"

#include <QByteArray>
#include <QHash>

namespace touchstone {

/// The files of the pictures on a map, by the note that each belongs to; undecoded.
using NoteFiles = QHash<NoteId, QByteArray>;

/// The pictures of a journey's notes, read as readAttachments() does: in any thread, without what is not there any
/// more. Errors: those of readAttachments().
Result<NoteFiles> noteFilesOf(
    const QString& projectPath, const Collection<Attachment>& attachments, const Journey& journey);

} // namespace touchstone
