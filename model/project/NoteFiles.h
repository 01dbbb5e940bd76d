// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/journey/Journey.h"

#include <QByteArray>
#include <QHash>

namespace touchstone {

class Project;

/// The files of the pictures on a map, by the note that each belongs to; undecoded.
using NoteFiles = QHash<NoteId, QByteArray>;

/// The pictures of a journey's notes. Errors: those of Project::attachment().
Result<NoteFiles> noteFilesOf(const Project& project, const Journey& journey);
/// The same through a connection of its own, in any thread. What is not in the file any more is left out. Errors: those
/// of readAttachments().
Result<NoteFiles> noteFilesOf(
    const QString& projectPath, const Collection<Attachment>& attachments, const Journey& journey);

} // namespace touchstone
