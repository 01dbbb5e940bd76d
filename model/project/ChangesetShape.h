// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace touchstone {

/// Whether bytes are a changeset of SQLite's session extension from the first to the last byte, whatever its tables and
/// values are. To be asked before SQLite is given one that a damaged file may have brought: over some it goes on for
/// ever (3.40: a table's name that never ends).
bool isChangeset(const QByteArray& bytes);

} // namespace touchstone
