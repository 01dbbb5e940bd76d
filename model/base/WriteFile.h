// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <QByteArray>

namespace touchstone {

/// Writes the file as a whole or not at all: what was there stays until the new content is on the disk, and a full disk
/// is an error. Errors: FileUnwritable.
Result<void> writeFile(const QString& path, const QByteArray& content);

} // namespace touchstone
