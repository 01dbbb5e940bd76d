// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace touchstone {

/// The tags in a text that lists them: parted by a comma or semicolon of either width, or by "、"; white space folded,
/// each once.
QStringList tagsIn(const QString& text);

} // namespace touchstone
