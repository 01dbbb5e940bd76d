// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/journey/JourneyCopy.h"

#include <QByteArray>
#include <QSet>
#include <vector>

namespace touchstone {

class Edit;
class Project;

/// An attachment with its bytes, on its way to a copy of what it belongs to.
struct CarriedAttachment
{
    Attachment attachment;
    QByteArray bytes;
};

/// The attachments of touchpoints and the pictures of notes, in their order; in the project's thread. Errors: those of
/// Project::attachment().
Result<std::vector<CarriedAttachment>> carryAttachments(
    const Project& project, const QSet<TouchpointId>& touchpoints, const QSet<NoteId>& notes);

/// Puts them behind the project's others, as part of an edit, at the copies of what they belong to; those without a
/// copy are left out.
void putAttachments(Edit& edit, const std::vector<CarriedAttachment>& carried, const CopiedIds& copies);

} // namespace touchstone
