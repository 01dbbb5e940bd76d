// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qualitative/QualitativeImport.h"

namespace touchstone {

class Workspace;

/// Reads interviews or codes from a file, off the GUI thread, and adds them to the project that is open and can be
/// written, as one step that can be undone. `imported` gets what came in, after the message bar has told it; it is not
/// called where nothing was new or the file cannot be read.
void importInterviews(
    Workspace& workspace, const QString& path, std::function<void(const QualitativeReport&)> imported);

} // namespace touchstone
