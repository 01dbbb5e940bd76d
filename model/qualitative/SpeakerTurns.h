// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// A transcript with "Name  1:02" on a line of its own before what that person said (Otter and others write so), as
/// "[00:01:02] Name: ...". Unchanged where fewer than three lines are of that kind. Lines end with LF.
QString withSpeakersInLine(const QString& text);

} // namespace touchstone
