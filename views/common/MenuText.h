// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// What people wrote (names, tags, files) as menus and buttons show it: there a single "&" would mark a shortcut and
/// not be seen.
QString menuText(const QString& text);

/// The text of a menu or button as it reads: without the marks of shortcuts.
QString withoutShortcut(const QString& menuText);

} // namespace touchstone
