// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "views/common/Theme.h"

#include <QIcon>

namespace touchstone {

/// The colour that a code is shown in: its own, else that of the nearest code above that has one, else one of the
/// theme's by its place at the top. Grey for what no code has.
QColor codeColor(const Collection<Code>& codes, const QString& key, const Theme& theme);

/// Behind a passage: the code's colour, pale enough to read on.
QColor codeTint(const QColor& color, const Theme& theme, bool isCurrent);

/// A square of the colour, for lists.
QIcon codeIcon(const QColor& color);

} // namespace touchstone
